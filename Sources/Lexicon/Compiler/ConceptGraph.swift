/// The concepts of all tables with their relations resolved to numbers.
struct ConceptGraph {
  /// One concept before it is written.
  struct Node {
    var name: String
    var kind: ConceptKind
    var flags: Concept.Flags = []
    var order = 0
    var group = ""
    var property = ""
    var forms: [(Form, Payload.Role)] = []
    var relations: [ConceptList: [String]] = [:]
    var table: String
    var line: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var numbers: [String: Int] = [:]
  /// What the tables say that cannot be used: unknown names, cycles, double identifiers.
  private(set) var faults: [LexiconError] = []

  init(_ tables: LexiconTables) throws(LexiconError) {
    for kind in ConceptKind.allCases { try add(tables.table(kind.tableName), kind: kind) }
    assignRoles(try tables.table("roles.tsv"))
    assignImplications(try tables.table("implications.tsv"))
    markCritical(try tables.table("critical.tsv"))
    assignRivals(try tables.table("rivals.tsv"))
    arrange(try tables.table("series.tsv"))
    for (index, node) in nodes.enumerated() {
      for (list, names) in node.relations {
        nodes[index].relations[list] = names.filter { name in
          if numbers[name] != nil || name == "any" { return name != "any" }
          faults.append(.row(table: node.table, line: node.line, reason: "'\(name)' is no concept."))
          return false
        }
      }
    }
    let composition = NameComposition(nodes: nodes, numbers: numbers)
    for index in nodes.indices {
      guard let parent = composition.composingParent(of: index) else { continue }
      nodes[index].flags.insert(.composed)
      nodes[index].relations[.parents]?.removeAll { $0 == parent }
      nodes[index].relations[.parents]?.insert(parent, at: 0)
    }
    closeAncestors()
    closeWholes()
  }

  private mutating func add(_ table: Table, kind: ConceptKind) throws(LexiconError) {
    guard table.column("id") != nil else { throw .column(table: table.name, name: "id") }
    guard table.column("forms") != nil else { throw .column(table: table.name, name: "forms") }
    for row in table.rows {
      var node = Node(name: table.value(row, "id") ?? "", kind: kind, table: table.name, line: row.line)
      if numbers[node.name] != nil {
        faults.append(.row(table: table.name, line: row.line, reason: "'\(node.name)' is defined twice."))
        continue
      }
      for (column, role) in Self.formColumns {
        node.forms += table.values(row, column).map { (Form($0), role) }
      }
      for (column, list) in Self.relationColumns where table.column(column) != nil { node.relations[list] = table.values(row, column) }
      if table.value(row, "sided") == "yes" { node.flags.insert(.sided) }
      if table.value(row, "critical") == "yes" { node.flags.insert(.critical) }
      if table.value(row, "siblings_exclusive") == "yes" { node.flags.insert(.siblingsExclusive) }
      switch table.value(row, "exclusive") {
      case "yes": node.flags.insert(.exclusive)
      case "adjacent": node.flags.formUnion([.exclusive, .adjacentCompatible])
      default: break
      }
      node.order = table.value(row, "order").flatMap(Int.init) ?? 0
      node.group = table.value(row, "group") ?? table.value(row, "subtype_axis") ?? table.value(row, "kind") ?? ""
      node.property = table.values(row, "applies_to").first ?? ""
      numbers[node.name] = nodes.count
      nodes.append(node)
    }
  }

  /// Sets the flags that `roles.tsv` gives to single concepts and to all values of a group.
  private mutating func assignRoles(_ table: Table) {
    for row in table.rows {
      let flag: Concept.Flags? =
        switch table.value(row, "role") {
        case "narrows": .narrows
        case "degree": .degree
        case "trap": .trap
        case "umbrella": .umbrella
        case "leaves-earlier": .leavesEarlier
        case "relative-norm": .relativeNorm
        case "choice": .choice
        case "sort": .sort
        case "female": .female
        case "male": .male
        case "technique": .technique
        case "absence": .absence
        case "operative": .operative
        case "conservative": .conservative
        case "wide": .wide
        case "envelope": .envelope
        case "stands-for-whole": .standsForWhole
        case "right": .right
        case "left": .left
        case "slight": .slight
        case "marked": .marked
        default: nil
        }
      let name = table.value(row, "name") ?? ""
      let members = nodes.indices.filter { nodes[$0].name == name || (nodes[$0].kind == .attribute && nodes[$0].group == name) }
      guard let flag, !members.isEmpty else {
        faults.append(.row(table: table.name, line: row.line, reason: "the role or the name '\(name)' is unknown."))
        continue
      }
      for member in members { nodes[member].flags.insert(flag) }
    }
  }

  /// Adds what `implications.tsv` says that values of one scale imply on another.
  private mutating func assignImplications(_ table: Table) {
    for row in table.rows {
      guard let name = table.value(row, "value"), let index = numbers[name] else {
        faults.append(.row(table: table.name, line: row.line, reason: "the value is no concept."))
        continue
      }
      nodes[index].relations[.implies, default: []] += table.values(row, "implies")
    }
  }

  /// Marks the findings of `critical.tsv`.
  private mutating func markCritical(_ table: Table) {
    for row in table.rows {
      guard let name = table.value(row, "name"), let index = numbers[name] else {
        faults.append(.row(table: table.name, line: row.line, reason: "the name is no concept."))
        continue
      }
      nodes[index].flags.insert(.actionable)
    }
  }

  /// Adds to each member of a row of `rivals.tsv` the others.
  private mutating func assignRivals(_ table: Table) {
    for row in table.rows {
      let members = table.values(row, "members")
      for name in members {
        guard let index = numbers[name] else {
          faults.append(.row(table: table.name, line: row.line, reason: "'\(name)' is no concept."))
          continue
        }
        nodes[index].relations[.rivals, default: []] += members.filter { $0 != name }
      }
    }
  }

  /// Gives the members of each series their rank; ranks go up by 2, so that a disc can stand between two vertebrae.
  private mutating func arrange(_ table: Table) {
    for row in table.rows {
      let flag: Concept.Flags? =
        switch table.value(row, "kind") {
        case "level": .level
        case "subsite": .subsite
        default: nil
        }
      guard let flag, let first = table.value(row, "first").flatMap(Int.init), (1...1000).contains(first) else {
        faults.append(.row(table: table.name, line: row.line, reason: "the kind or the first rank is unknown."))
        continue
      }
      for (position, name) in table.values(row, "members").enumerated() {
        guard let number = numbers[name], nodes[number].kind == .anatomy else {
          faults.append(.row(table: table.name, line: row.line, reason: "'\(name)' is no structure."))
          continue
        }
        nodes[number].flags.insert(flag)
        nodes[number].group = table.value(row, "series") ?? ""
        nodes[number].order = first + 2 * position
      }
    }
  }

  private static let formColumns: [(String, Payload.Role)] = [
    ("forms", .form), ("derived", .derived), ("denied_by", .denial), ("adjectives", .adjective), ("high_terms", .high), ("low_terms", .low),
    ("normal_terms", .normal),
  ]

  private static let relationColumns: [(String, ConceptList)] = [
    ("isa", .parents), ("partof", .partOf), ("sites", .sites), ("implies", .implies), ("not_exclusive_with", .notExclusiveWith),
    ("manifestations", .manifestations), ("removes", .removes), ("cannot_show", .cannotShow),
  ]

  /// Returns the members of a list as numbers, in the order of the table or sorted for a closure.
  func members(_ list: ConceptList, of index: Int) -> [UInt32] {
    let numbers = (nodes[index].relations[list] ?? []).compactMap { self.numbers[$0] }.map { UInt32($0) }
    return list == .ancestors || list == .wholes ? numbers.sorted() : numbers
  }

  /// Returns that of two concepts of which the other is a kind, or -1 when neither is a kind of the other.
  func moreGeneral(_ first: Int, _ second: Int) -> Int {
    guard first >= 0, first != second else { return first }
    if nodes[second].relations[.ancestors]?.contains(nodes[first].name) == true { return first }
    return nodes[first].relations[.ancestors]?.contains(nodes[second].name) == true ? second : -1
  }

  private mutating func closeAncestors() {
    for index in nodes.indices {
      var seen: Set<Int> = []
      var queue = members(.parents, of: index).map(Int.init)
      while let next = queue.popLast() {
        if next == index {
          faults.append(.row(table: nodes[index].table, line: nodes[index].line, reason: "'\(nodes[index].name)' is a kind of itself."))
          break
        }
        if seen.insert(next).inserted { queue += members(.parents, of: next).map(Int.init) }
      }
      nodes[index].relations[.ancestors] = seen.map { nodes[$0].name }
    }
  }

  private mutating func closeWholes() {
    for index in nodes.indices where nodes[index].kind == .anatomy {
      var seen: Set<Int> = []
      var queue = [index]
      while let next = queue.popLast() {
        let wholes = members(.partOf, of: next).map(Int.init)
        if wholes.contains(index) {
          faults.append(.row(table: nodes[index].table, line: nodes[index].line, reason: "'\(nodes[index].name)' is part of itself."))
        }
        for whole in wholes + members(.parents, of: next).map(Int.init) where seen.insert(whole).inserted { queue.append(whole) }
      }
      seen.remove(index)
      nodes[index].relations[.wholes] = seen.map { nodes[$0].name }
    }
  }
}
