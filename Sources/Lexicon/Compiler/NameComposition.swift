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

  /// Returns the parent whose form, with a form of a place, makes up one of a concept's forms.
  func composingParent(of index: Int) -> String? {
    let node = nodes[index]
    let places = names(node.relations[.sites], roles: [.form, .adjective])
    guard !places.isEmpty else { return nil }
    let forms = node.forms.filter { $0.1 == .form }.map { $0.0.text.lowercased() }
    return node.relations[.parents]?.first { parent in
      let kinds = names([parent], roles: [.form])
      return forms.contains { isComposed($0, kinds, places) }
    }
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
