/// Gathers the sections of an image and lays them out.
struct ImageWriter {
  private var sections: [LexiconImage.Section: [UInt8]] = [:]
  private var strings: [UInt8] = []
  private var names: [UInt32] = []
  private var nameNumbers: [String: Int] = [:]
  private var lists: [UInt32] = [0]
  private var listPositions: [[UInt32]: Int] = [:]

  /// Sets a section of 32-bit numbers.
  mutating func set(_ section: LexiconImage.Section, _ numbers: [UInt32]) {
    sections[section] = numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
  }

  /// Stores bytes once and returns their offset.
  mutating func store(_ bytes: [UInt8]) -> UInt32 {
    let offset = strings.count
    strings += bytes
    return UInt32(offset)
  }

  /// Returns the number of a string in the names section; the first string stored has number 0.
  mutating func name(_ text: String) -> UInt32 {
    if let number = nameNumbers[text] { return UInt32(number) }
    let bytes = Array(text.utf8)
    names += [store(bytes), UInt32(bytes.count)]
    nameNumbers[text] = names.count / 2 - 1
    return UInt32(names.count / 2 - 1)
  }

  /// Stores a list once and returns its position; the empty list has position 0.
  mutating func list(_ members: [UInt32]) -> UInt32 {
    if members.isEmpty { return 0 }
    if let position = listPositions[members] { return UInt32(position) }
    let position = lists.count
    lists.append(UInt32(members.count))
    lists += members
    listPositions[members] = position
    return UInt32(position)
  }

  /// Returns the bytes of the image.
  mutating func finish() -> [UInt8] {
    set(.names, names)
    set(.lists, lists)
    sections[.strings] = strings
    let all = LexiconImage.Section.allCases
    var header: [UInt32] = [LexiconImage.magic, LexiconImage.version, UInt32(all.count)]
    var body: [UInt8] = []
    let headerBytes = ((3 + 2 * all.count) * 4 + 7) / 8 * 8
    for section in all {
      let data = sections[section] ?? []
      header += [UInt32(headerBytes + body.count), UInt32(data.count)]
      body += data
      while body.count % 8 != 0 { body.append(0) }
    }
    var output = header.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    while output.count < headerBytes { output.append(0) }
    return output + body
  }

  /// The number of hash slots for so many entries: a power of two, at most half full.
  static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }
}
