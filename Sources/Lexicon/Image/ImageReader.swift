import SourceText

/// Reads the small tables of an image into Swift values once.
struct ImageReader {
  private let image: LexiconImage
  private let strings: MappedArray<UInt8>
  private let names: MappedArray<UInt32>
  private let lists: MappedArray<UInt32>

  init(image: LexiconImage) {
    self.image = image
    strings = image.data(.strings)
    names = image.numbers(.names)
    lists = image.numbers(.lists)
  }

  /// Returns the string with a number: a pair of offset and length in the names section.
  func string(_ number: Int) -> String { String(decoding: bytes(number), as: UTF8.self) }

  func bytes(_ number: Int) -> [UInt8] {
    let offset = Int(names[number * 2])
    return (0..<Int(names[number * 2 + 1])).map { strings[offset + $0] }
  }

  func spelling() -> SpellingRules {
    let numbers = image.numbers(.spelling)
    return SpellingRules(
      stride(from: 0, to: numbers.count, by: 2).map { (bytes(Int(numbers[$0])), bytes(Int(numbers[$0 + 1]))) })
  }

  func prefixes() -> Set<[UInt8]> { Set(image.numbers(.prefixes).elements.map { bytes(Int($0)) }) }

  func cues() -> [Cue] {
    let numbers = image.numbers(.cues)
    return stride(from: 0, to: numbers.count, by: 3).map { base in
      let scope: Cue.Scope =
        switch numbers[base + 2] {
        case 0: .list
        case 1: .clause
        case 2: .sentence
        default: .tokens(Int(numbers[base + 2]) - 3)
        }
      return Cue(
        category: Cue.Category.allCases[Int(numbers[base])], direction: Cue.Direction.allCases[Int(numbers[base + 1])], scope: scope)
    }
  }

  func normality() -> [NormalityPhrase] {
    let numbers = image.numbers(.normality)
    return stride(from: 0, to: numbers.count, by: 3).map { base in
      NormalityPhrase(appliesTo: list(numbers[base]), denies: list(numbers[base + 1]), leavesOpen: list(numbers[base + 2]))
    }
  }

  func headings() -> [SectionHeading] {
    let numbers = image.numbers(.headings)
    return stride(from: 0, to: numbers.count, by: 4).map { base in
      SectionHeading(
        name: string(Int(numbers[base])), side: SectionHeading.Side(rawValue: string(Int(numbers[base + 1]))) ?? .either,
        content: SectionHeading.Content(rawValue: string(Int(numbers[base + 2]))) ?? .patient,
        effect: SectionHeading.Effect.allCases[Int(numbers[base + 3])])
    }
  }

  func terms() -> [Term] {
    let numbers = image.numbers(.terms)
    return stride(from: 0, to: numbers.count, by: 3).map { base in
      Term(
        termClass: TermClass(rawValue: string(Int(numbers[base]))) ?? .boilerplate, value: Double(Float(bitPattern: numbers[base + 1])),
        second: Double(Float(bitPattern: numbers[base + 2])))
    }
  }

  func laboratory() -> [ConceptID: LaboratoryNorm] {
    let numbers = image.numbers(.laboratory)
    func value(_ index: Int) -> Double { Double(Float(bitPattern: numbers[index])) }
    var norms: [ConceptID: LaboratoryNorm] = [:]
    var index = 0
    while index + 3 < numbers.count {
      let count = Int(numbers[index + 3])
      let units = (0..<count).map { (Int(numbers[index + 4 + 2 * $0]), value(index + 5 + 2 * $0)) }
      let bounds = (value(index + 1), value(index + 2))
      norms[ConceptID(Int(numbers[index]))] = LaboratoryNorm(
        low: bounds.0.isFinite ? bounds.0 : nil, high: bounds.1.isFinite ? bounds.1 : nil,
        factors: Dictionary(units, uniquingKeysWith: { first, _ in first }))
      index += 4 + 2 * count
    }
    return norms
  }

  private func list(_ position: UInt32) -> [ConceptID] { Array(ConceptIDList(lists: lists, position: Int(position))) }
}
