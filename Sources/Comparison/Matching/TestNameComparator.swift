/// Decides whether the words of two names mean one laboratory test.
package enum TestNameComparator {
  /// Returns whether two names mean one test: all telling words of one stand in the other.
  ///
  /// "Transglutaminase" and "tissue transglutaminase" are one; "Borrelia IgG" and "Borrelia IgM" are two.
  package static func isOneTest<Word: Hashable>(_ first: Set<Word>, _ second: Set<Word>) -> Bool {
    !first.isEmpty && !second.isEmpty && (first.isSubset(of: second) || second.isSubset(of: first))
  }
}
