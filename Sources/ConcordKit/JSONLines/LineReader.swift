/// Reads a file line by line in chunks, so that memory does not grow with the file.
struct LineReader {
  /// One line.
  enum Line: Sendable {
    /// The bytes without the line break.
    case bytes([UInt8])
    /// A line longer than is kept in memory.
    case tooLong
  }

  private let file: InputFile
  private let longest: Int
  private var buffer: [UInt8] = []
  /// The first byte that was not handed out yet.
  private var start = 0
  /// The first byte in which no line break was looked for yet.
  private var scanned = 0
  private var isAtEnd = false
  /// The number of the line handed out last, from 1.
  private(set) var number = 0

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Creates a reader that keeps at most so many bytes of one line.
  init(_ file: InputFile, longest: Int) {
    self.file = file
    self.longest = longest
  }

  /// Returns the first byte that is no white space, without taking it; to be called before any line was read.
  ///
  /// It is nil when there is none, and when there is none in as many bytes as are kept of one line.
  mutating func peek() throws(SystemError) -> UInt8? {
    // A pipe may hand out even the byte-order mark in pieces.
    while !isAtEnd, buffer.count < Self.byteOrderMark.count { try fill() }
    var position = buffer.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    while true {
      if let byte = buffer[position...].first(where: { $0 > 0x20 }) { return byte }
      guard !isAtEnd, buffer.count <= longest else { return nil }
      position = buffer.count
      try fill()
    }
  }

  /// Returns all that was not handed out yet, up to a limit and one byte more.
  mutating func rest(upTo limit: Int) throws(SystemError) -> [UInt8] {
    while !isAtEnd, buffer.count - start <= limit { try fill() }
    return Array(buffer[start...].prefix(limit + 1))
  }

  /// Returns the next line, or nil at the end.
  mutating func next() throws(SystemError) -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        let line = start..<end
        start = end + 1
        scanned = start
        return finish(line, isTooLong)
      }
      scanned = buffer.count
      if isAtEnd {
        guard start < buffer.count || isTooLong else { return nil }
        let line = start..<buffer.count
        start = buffer.count
        return finish(line, isTooLong)
      }
      if buffer.count - start > longest {
        isTooLong = true
        start = buffer.count
      }
      try fill()
    }
  }

  private mutating func finish(_ range: Range<Int>, _ isTooLong: Bool) -> Line {
    number += 1
    if isTooLong { return .tooLong }
    let hasMark = number == 1 && buffer[range].starts(with: Self.byteOrderMark)
    return .bytes(Array(hasMark ? buffer[range].dropFirst(Self.byteOrderMark.count) : buffer[range]))
  }

  private mutating func fill() throws(SystemError) {
    let chunk = try file.chunk()
    isAtEnd = chunk.isEmpty
    if start > 0 {
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
    buffer.append(contentsOf: chunk)
  }
}
