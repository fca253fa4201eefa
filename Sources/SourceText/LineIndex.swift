/// A line and a column, both counted from 1; columns count Unicode scalars.
package struct LinePosition: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int
}

/// The starts of all lines of one text, for turning byte offsets into lines and columns.
///
/// A line ends after LF, CR LF or a lone CR.
package struct LineIndex: Sendable {
  /// The byte offset at which each line starts.
  package let starts: [UInt32]

  /// Creates the index in one pass over the bytes.
  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 10 || (byte == 13 && !(index < bytes.count && bytes[index] == 10)) {
        starts.append(UInt32(truncatingIfNeeded: index))
      }
    }
    self.starts = starts
  }

  /// Returns the line of a byte offset, from 1.
  ///
  /// - Complexity: O(log *lines*).
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns line and column of a byte offset into the bytes that the index was made of.
  ///
  /// - Complexity: O(log *lines* + length of the line).
  package func position(at offset: Int, in bytes: [UInt8]) -> LinePosition {
    let line = line(at: offset)
    var column = 1
    for index in Int(starts[line - 1])..<min(offset, bytes.count) where bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    return LinePosition(line: line, column: column)
  }
}
