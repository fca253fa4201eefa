/// Finds the concepts whose name says no more than a kind and a place, such as "skin cancer" or "abscess of the liver".
///
/// Whatever is of that kind in that place is such a concept, even where no row says so: a squamous cell carcinoma of the skin is a skin
/// cancer.
struct NameComposition {
  private let nodes: [ConceptGraph.Node]
  private let numbers: [String: Int]

  init(nodes: [ConceptGraph.Node], numbers: [String: Int]) {
    self.nodes = nodes
    self.numbers = numbers
  }

  /// Returns whether one of a concept's forms is made of a form of a place and a form of a parent.
  func isComposed(_ index: Int) -> Bool {
    let node = nodes[index]
    let parents = names(node.relations[.parents], roles: [.form])
    let places = names(node.relations[.sites], roles: [.form, .adjective])
    guard !parents.isEmpty, !places.isEmpty else { return false }
    return node.forms.contains { form, role in role == .form && isComposed(form.text.lowercased(), parents, places) }
  }

  private func isComposed(_ form: String, _ parents: Set<String>, _ places: Set<String>) -> Bool {
    let words = form.split(separator: " ")
    guard words.count > 1 else { return false }
    return (1..<words.count).contains { cut in
      let (first, second) = (words[..<cut].joined(separator: " "), words[cut...].joined(separator: " "))
      if places.contains(first), parents.contains(second) { return true }
      return parents.contains(first)
        && ["of the ", "of ", "in the "].contains { second.hasPrefix($0) && places.contains(String(second.dropFirst($0.count))) }
    }
  }

  private func names(_ relation: [String]?, roles: Set<Payload.Role>) -> Set<String> {
    Set(
      (relation ?? []).compactMap { numbers[$0] }.flatMap { number in
        nodes[number].forms.filter { roles.contains($0.1) }.map { $0.0.text.lowercased() }
      })
  }
}
