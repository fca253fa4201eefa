/// Makes the regular variants of the forms that name a process in a structure: "renal artery stenosis" gives "renal artery narrowing",
/// "stenotic renal artery" and "renal artery is narrowed". "Stenosis of the renal artery" needs none: the place is bound to the process.
struct Derivations {
  /// A form that the compiler adds to a concept.
  struct Variant: Hashable {
    let text: String
    let role: Payload.Role
  }

  /// The nouns that can stand for a noun, and the adjectives and participles that assert it of a structure.
  private struct Family {
    var nouns: [String]
    var words: [String]
    var appliesToDiagnoses: Bool
  }

  /// The names and the adjectives of one structure.
  private struct Place {
    let names: [String]
    let adjectives: [String]
  }

  private let families: [String: Family]

  /// How many names and how many adjectives of a structure are used; rarer ones are reached by way of the structure itself.
  private static let usedNames = 2

  /// Reads `derivations.tsv`.
  init(_ table: Table) {
    var families: [String: Family] = [:]
    for row in table.rows {
      guard let noun = table.value(row, "noun") else { continue }
      families[noun] = Family(
        nouns: table.values(row, "nouns"), words: table.values(row, "words"),
        appliesToDiagnoses: table.value(row, "diagnoses") == "yes")
    }
    self.families = families
  }

  /// Returns the variants of all forms of a concept that name one of its sites and end with one noun.
  func variants(of node: ConceptGraph.Node, in graph: ConceptGraph) -> [Variant] {
    guard node.kind == .observation || node.kind == .diagnosis else { return [] }
    let places = (node.relations[.sites] ?? []).compactMap { place($0, in: graph) }
    guard !places.isEmpty else { return [] }
    var variants: [Variant] = []
    for (form, role) in node.forms where role == .form && form.needs.isEmpty {
      for place in places {
        if let noun = noun(of: form.text, in: place) {
          variants += self.variants(of: noun, in: place, isDiagnosis: node.kind == .diagnosis)
        }
      }
    }
    return variants
  }

  private func place(_ name: String, in graph: ConceptGraph) -> Place? {
    guard let number = graph.numbers[name], graph.nodes[number].kind == .anatomy else { return nil }
    func texts(_ role: Payload.Role) -> [String] {
      graph.nodes[number].forms.filter { $0.1 == role && $0.0.needs.isEmpty }.map(\.0.text)
    }
    return Place(names: texts(.form), adjectives: texts(.adjective))
  }

  /// Returns the one word that is left of a form when the name of a structure is taken away, or nil.
  private func noun(of form: String, in place: Place) -> String? {
    for name in place.names + place.adjectives {
      var rest: Substring?
      if form.hasPrefix(name + " ") { rest = form.dropFirst(name.count + 1) }
      if form.hasSuffix(" of the " + name) { rest = form.dropLast(name.count + 8) }
      if let rest, !rest.isEmpty, !rest.contains(" ") { return String(rest) }
    }
    return nil
  }

  private func variants(of noun: String, in place: Place, isDiagnosis: Bool) -> [Variant] {
    let family = families[noun]
    let names = place.names.prefix(Self.usedNames)
    var variants: [Variant] = []
    for noun in [noun] + (family?.nouns ?? []) {
      for name in names { variants.append(Variant(text: "\(name) \(noun)", role: .form)) }
      for adjective in place.adjectives.prefix(Self.usedNames) { variants.append(Variant(text: "\(adjective) \(noun)", role: .form)) }
    }
    // A sclerotic bone is not yet the disease that is called a sclerosis of it; a fractured one has the fracture.
    guard let family, family.appliesToDiagnoses || !isDiagnosis else { return variants }
    for word in family.words {
      for name in names { variants += ["\(word) \(name)", "\(name) is \(word)"].map { Variant(text: $0, role: .derived) } }
    }
    return variants
  }
}
