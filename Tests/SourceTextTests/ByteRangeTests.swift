import SourceText
import Testing

@Suite("Byte ranges")
struct ByteRangeTests {
  private static let ranges = (0...5).flatMap { start in (start...5).map { ByteRange(start, $0) } }

  @Test("Bounds, count and emptiness agree")
  func bounds() {
    for range in Self.ranges {
      #expect(range.count == range.upperBound - range.lowerBound)
      #expect(range.isEmpty == (range.count == 0))
      #expect(range.range == range.lowerBound..<range.upperBound)
    }
  }

  @Test("An end below the start gives an empty range")
  func reversed() {
    #expect(ByteRange(5, 2) == ByteRange(5, 5))
  }

  @Test("Two ranges that hold bytes overlap exactly when they share one")
  func overlap() {
    for first in Self.ranges where !first.isEmpty {
      for second in Self.ranges where !second.isEmpty {
        #expect(first.overlaps(second) == first.range.overlaps(second.range))
        #expect(first.overlaps(second) == second.overlaps(first))
      }
    }
  }

  @Test("A union is the smallest range that contains both, whatever their order")
  func union() {
    for first in Self.ranges {
      for second in Self.ranges {
        let both = first.union(second)
        #expect(both == second.union(first))
        #expect(both.contains(first) && both.contains(second))
        #expect(both.count <= max(first.upperBound, second.upperBound) - min(first.lowerBound, second.lowerBound))
      }
    }
  }

  @Test("Containment is reflexive, antisymmetric and transitive")
  func containment() {
    for first in Self.ranges {
      #expect(first.contains(first))
      for second in Self.ranges where first.contains(second) {
        if second.contains(first) { #expect(first == second) }
        for third in Self.ranges where second.contains(third) { #expect(first.contains(third)) }
      }
    }
  }

  @Test("Ranges are ordered by start, then by end")
  func order() {
    #expect([ByteRange(2, 3), ByteRange(0, 9), ByteRange(0, 1)].sorted() == [ByteRange(0, 1), ByteRange(0, 9), ByteRange(2, 3)])
    for first in Self.ranges { for second in Self.ranges where first < second { #expect(!(second < first)) } }
  }

  @Test("Classes of bytes agree with the quick questions")
  func bytes() {
    for value in UInt8.min...UInt8.max {
      let byteClass = ASCII.classes[Int(value)]
      #expect(ASCII.isLetter(value) == byteClass.contains(.letter), "\(value)")
      #expect(ASCII.isDigit(value) == byteClass.contains(.digit), "\(value)")
      #expect(ASCII.isSpace(value) == byteClass.contains(.space), "\(value)")
      #expect(ASCII.isUpper(value) == byteClass.contains(.upper), "\(value)")
      #expect(!ASCII.isUpper(ASCII.lowered(value)))
    }
  }
}
