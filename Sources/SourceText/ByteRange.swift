/// A half-open range of UTF-8 bytes in one text, counted from 0.
///
/// Two `UInt32` keep tokens and mentions small; a text is therefore limited to 4 GiB.
package struct ByteRange: Hashable, Sendable, BitwiseCopyable {
  /// The offset of the first byte.
  package var start: UInt32
  /// The offset one past the last byte; never below `start`.
  package var end: UInt32

  /// Creates a range from two offsets; `end` below `start` gives an empty range.
  @inlinable
  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// The offset of the first byte.
  @inlinable package var lowerBound: Int { Int(start) }
  /// The offset one past the last byte.
  @inlinable package var upperBound: Int { Int(end) }
  /// The number of bytes.
  @inlinable package var count: Int { Int(end) - Int(start) }
  /// A Boolean value indicating whether the range holds no byte.
  @inlinable package var isEmpty: Bool { start == end }
  /// The same range in the form that collections take.
  @inlinable package var range: Range<Int> { Int(start)..<Int(end) }

  /// Returns whether the two ranges share at least one byte.
  @inlinable
  package func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// Returns whether the other range lies wholly inside this one.
  @inlinable
  package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// Returns the smallest range that covers both.
  @inlinable
  package func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}

extension ByteRange: Comparable {
  /// Orders by start, then by end.
  package static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
