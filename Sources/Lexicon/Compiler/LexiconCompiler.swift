/// Compiles the tables of `Data/` into an image.
package struct LexiconCompiler {
  /// What a compilation gave.
  package struct Output: Sendable {
    /// The image.
    package let image: [UInt8]
    /// What the tables say that could not be used.
    package let faults: [LexiconError]
  }

  private var tokenizer: Tokenizer<WordCollector>
  private var writer = ImageWriter()
  private var trie = TrieBuilder()
  private var entries: [Entry] = []
  private var faults: [LexiconError] = []

  /// A phrase before its words are merged.
  private struct Entry {
    var words: [Int]
    var target: Payload.Target
    var role: Payload.Role
    var index: Int
    var needs: [Int]
  }

  private init(prefixes: Set<[UInt8]>) {
    tokenizer = Tokenizer(resolver: WordCollector(prefixes: prefixes))
  }

  /// Compiles a set of tables; rows that cannot be used are left out and reported.
  ///
  /// - Throws: `LexiconError` when a table or a column is missing.
  package static func compile(_ tables: LexiconTables) throws(LexiconError) -> Output {
    let prefixes = try tables.table("prefixes.tsv")
    let compiler = LexiconCompiler(prefixes: Set(prefixes.rows.map { Array($0.cells[0].utf8) }))
    return try compiler.run(tables)
  }

  private consuming func run(_ tables: LexiconTables) throws(LexiconError) -> Output {
    let graph = try ConceptGraph(tables)
    _ = writer.name("")
    tokenizer.resolver.add(Array("…".utf8))
    faults += graph.faults
    addConceptForms(graph)
    let variants = collectVariants(graph, Derivations(try tables.table("derivations.tsv")))
    writeCues(try tables.table("cues.tsv"))
    writeNormality(try tables.table("normality.tsv"), families: normalityFamilies(try tables.table("normality-families.tsv")), graph)
    writeHeadings(try tables.table("sections.tsv"))
    let laboratory = LaboratoryNorms(try tables.table("laboratory.tsv"), graph)
    writer.set(.laboratory, laboratory.numbers)
    writeTerms(try tables.table("terms.tsv"), units: laboratory.units)
    let classRows = try collectWords(tables.table("words.tsv"))
    let phraseClasses = try collectWords(tables.table("phrase-classes.tsv"))
    let irregular = pairs(try tables.table("plurals.tsv"))
    for pair in irregular { tokenizer.resolver.add(pair.1); tokenizer.resolver.add(pair.0) }
    let spelling = pairs(try tables.table("spelling.tsv"))
    let words = mergeWords(
      spelling: SpellingRules(spelling.map { ($0.0, $0.1) }), irregular: Dictionary(irregular, uniquingKeysWith: { first, _ in first }))
    writeWordClasses(classRows, words: words)
    writePhraseClasses(phraseClasses, words: words)
    addVariants(variants, graph, words: words)
    writePhrases(words: words)
    writeConcepts(graph)
    writer.set(
      .spelling,
      spelling.flatMap { [writer.name(String(decoding: $0.0, as: UTF8.self)), writer.name(String(decoding: $0.1, as: UTF8.self))] })
    writer.set(.prefixes, try tables.table("prefixes.tsv").rows.map { writer.name($0.cells[0]) })
    return Output(image: writer.finish(), faults: faults)
  }

  // MARK: - Words

  private mutating func words(of text: String) -> [Int] {
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    return tokens.map { Int($0.word.raw) }
  }

  private func pairs(_ table: Table) -> [([UInt8], [UInt8])] { table.rows.map { (Array($0.cells[0].utf8), Array($0.cells[1].utf8)) } }

  /// Returns the words of each row; entries of several words belong to no class of words.
  private mutating func collectWords(_ table: Table) -> [(name: String, words: [Int])] {
    table.rows.map { row in
      let members = Table.values(row.cells[1]).map { words(of: $0) }
      return (row.cells[0], members.filter { $0.count == 1 }.flatMap { $0 })
    }
  }

  /// Numbers the canonical words, writes the surfaces, and returns the canonical number of each collected word.
  private mutating func mergeWords(spelling: SpellingRules, irregular: [[UInt8]: [UInt8]]) -> [Int] {
    let canonical = tokenizer.resolver.canonical(spelling: spelling, irregular: irregular)
    var numbers: [Int: Int] = [:]
    for root in canonical where numbers[root] == nil { numbers[root] = numbers.count }
    let words = canonical.map { numbers[$0] ?? 0 }
    let surfaces = tokenizer.resolver.surfaces
    let capacity = ImageWriter.capacity(for: surfaces.count)
    var slots = [UInt32](repeating: 0, count: capacity)
    var table: [UInt32] = []
    for (index, surface) in surfaces.enumerated() {
      table += [writer.store(surface), UInt32(surface.count), UInt32(words[index])]
      var slot = Int(truncatingIfNeeded: WordHash.of(surface[...])) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(index + 1)
    }
    writer.set(.surfaceSlots, slots)
    writer.set(.surfaces, table)
    return words
  }

  private func wordCount(_ words: [Int]) -> Int { (words.max() ?? -1) + 1 }

  private mutating func writeWordClasses(_ rows: [(name: String, words: [Int])], words: [Int]) {
    var bits = [UInt32](repeating: 0, count: wordCount(words))
    for row in rows {
      guard let wordClass = WordClass(tableName: row.name) else {
        faults.append(.row(table: "words.tsv", line: 0, reason: "'\(row.name)' is no word class."))
        continue
      }
      for word in row.words { bits[words[word]] |= wordClass.rawValue }
    }
    writer.set(.wordClasses, bits)
  }

  /// Writes for each word the first word of its phrase class, which stands for the whole class in forms.
  private mutating func writePhraseClasses(_ rows: [(name: String, words: [Int])], words: [Int]) {
    var table = [UInt32](repeating: 0, count: wordCount(words))
    for row in rows {
      guard let first = row.words.first else { continue }
      for word in row.words where words[word] != words[first] { table[words[word]] = UInt32(words[first] + 1) }
    }
    writer.set(.phraseClasses, table)
  }

  // MARK: - Phrases

  private mutating func addPhrase(_ form: Form, target: Payload.Target, role: Payload.Role, index: Int) {
    let needs = form.needs.flatMap { words(of: $0) }
    entries.append(Entry(words: words(of: form.text), target: target, role: role, index: index, needs: needs))
  }

  private mutating func addConceptForms(_ graph: ConceptGraph) {
    for (index, node) in graph.nodes.enumerated() {
      for (form, role) in node.forms { addPhrase(form, target: .concept, role: role, index: index) }
    }
  }

  /// Collects the regular variants of the forms.
  private mutating func collectVariants(_ graph: ConceptGraph, _ derivations: Derivations) -> [Entry] {
    var variants: [Entry] = []
    for (index, node) in graph.nodes.enumerated() {
      let numerals = node.forms.compactMap { form, role in
        NumeralVariants.variant(of: form.text).map { (Form(text: $0, needs: form.needs), role) }
      }
      for (form, role) in derivations.variants(of: node, in: graph).map({ (Form($0.text), $0.role) }) + numerals {
        let needs = form.needs.flatMap { words(of: $0) }
        variants.append(Entry(words: words(of: form.text), target: .concept, role: role, index: index, needs: needs))
      }
    }
    return variants
  }

  /// Adds the variants, except those that a table already gives to some concept and those that two concepts share of which neither is a
  /// kind of the other; plurals and spellings are no difference.
  private mutating func addVariants(_ variants: [Entry], _ graph: ConceptGraph, words: [Int]) {
    func merged(_ entry: Entry) -> [Int] { entry.words.map { words[$0] } }
    let written = Set(entries.filter { $0.target == .concept }.map(merged))
    let free = variants.filter { !written.contains(merged($0)) }
    var chosen: [[Int]: Int] = [:]
    for variant in free { chosen[merged(variant)] = graph.moreGeneral(chosen[merged(variant)] ?? variant.index, variant.index) }
    entries += free.filter { chosen[merged($0)] == $0.index }
  }

  private mutating func writePhrases(words: [Int]) {
    for entry in entries {
      let needs = writer.list(entry.needs.map { UInt32(words[$0]) })
      let phrase = entry.words.map { UInt32(words[$0]) }
      trie.add(phrase, target: entry.target, role: entry.role, index: entry.index, needs: Int(needs))
    }
    trie.write(into: &writer, wordCount: wordCount(words))
  }

  // MARK: - Records

  private mutating func writeCues(_ table: Table) {
    var numbers: [UInt32] = []
    for row in table.rows {
      let scope = table.value(row, "scope") ?? "clause"
      let reach: UInt32? =
        switch scope {
        case "list": 0
        case "clause": 1
        case "sentence": 2
        default: scope.hasPrefix("tokens:") ? UInt32(scope.dropFirst(7)).map { $0 + 3 } : nil
        }
      guard let reach, let category = Cue.Category.allCases.firstIndex(where: { $0.rawValue == table.value(row, "category") }),
        let direction = Cue.Direction.allCases.firstIndex(where: { $0.rawValue == table.value(row, "direction") })
      else {
        faults.append(.row(table: table.name, line: row.line, reason: "category, direction or scope is unknown."))
        continue
      }
      addPhrase(Form(table.value(row, "form") ?? ""), target: .cue, role: .form, index: numbers.count / 3)
      numbers += [UInt32(category), UInt32(direction), reach]
    }
    writer.set(.cues, numbers)
  }

  /// Returns for each phrase that says "normal" the phrases that say the same of every structure.
  private func normalityFamilies(_ table: Table) -> [String: [String]] {
    var families: [String: [String]] = [:]
    for row in table.rows {
      for phrase in table.values(row, "phrase") { families[phrase, default: []] += table.values(row, "same") }
    }
    return families
  }

  private mutating func writeNormality(_ table: Table, families: [String: [String]], _ graph: ConceptGraph) {
    var numbers: [UInt32] = []
    for row in table.rows {
      let phrase = table.value(row, "phrase") ?? ""
      for same in [phrase] + (families[phrase] ?? []) {
        addPhrase(Form(same), target: .normality, role: .form, index: numbers.count / 3)
      }
      for column in ["applies_to", "denies", "does_not_deny"] {
        let members = table.values(row, column).filter { $0 != "any" && $0 != "abnormality" }.compactMap { name -> UInt32? in
          if let number = graph.numbers[name] { return UInt32(number) }
          faults.append(.row(table: table.name, line: row.line, reason: "'\(name)' is no concept."))
          return nil
        }
        numbers.append(writer.list(members))
      }
    }
    writer.set(.normality, numbers)
  }

  private mutating func writeHeadings(_ table: Table) {
    var numbers: [UInt32] = []
    for row in table.rows {
      guard let effect = SectionHeading.Effect.allCases.firstIndex(where: { $0.rawValue == table.value(row, "effect") ?? "none" }) else {
        faults.append(.row(table: table.name, line: row.line, reason: "the effect is unknown."))
        continue
      }
      for form in table.values(row, "forms") { addPhrase(Form(form), target: .section, role: .form, index: numbers.count / 4) }
      numbers += [
        writer.name(table.value(row, "canonical") ?? ""), writer.name(table.value(row, "side") ?? "either"),
        writer.name(table.value(row, "kind") ?? "patient"), UInt32(effect),
      ]
    }
    writer.set(.headings, numbers)
  }

  private mutating func writeTerms(_ table: Table, units: [String]) {
    var numbers: [UInt32] = []
    for row in table.rows {
      guard table.value(row, "class").flatMap(TermClass.init(rawValue:)) != nil else {
        faults.append(.row(table: table.name, line: row.line, reason: "the class is unknown."))
        continue
      }
      for form in table.values(row, "forms") { addPhrase(Form(form), target: .term, role: .form, index: numbers.count / 3) }
      let values = ["value", "second"].map { table.value(row, $0).flatMap(Float.init) ?? 0 }
      numbers += [writer.name(table.value(row, "class") ?? ""), values[0].bitPattern, values[1].bitPattern]
    }
    for (number, unit) in units.enumerated() {
      addPhrase(Form(unit), target: .term, role: .form, index: numbers.count / 3)
      numbers += [writer.name(TermClass.laboratoryUnit.rawValue), Float(number).bitPattern, 0]
    }
    writer.set(.terms, numbers)
  }

  private mutating func writeConcepts(_ graph: ConceptGraph) {
    var records: [UInt32] = []
    var forms: [UInt32] = []
    let capacity = ImageWriter.capacity(for: graph.nodes.count)
    var slots = [UInt32](repeating: 0, count: capacity)
    for (index, node) in graph.nodes.enumerated() {
      let label = node.forms.first { $0.1 == .form }?.0.text ?? node.name
      records += [
        writer.name(node.name), writer.name(label), node.kind.rawValue, node.flags.rawValue, UInt32(node.order), writer.name(node.group),
        writer.name(node.property),
      ]
      records += ConceptList.allCases.map { writer.list(graph.members($0, of: index)) }
      forms.append(writer.list(node.forms.map { writer.name($0.0.text) }))
      var slot = Int(truncatingIfNeeded: WordHash.of(Array(node.name.utf8)[...])) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(index + 1)
    }
    writer.set(.concepts, records)
    writer.set(.conceptForms, forms)
    writer.set(.conceptSlots, slots)
  }
}
