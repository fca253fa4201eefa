package import CaseDocument
package import SourceText

/// The words of one side on which a detection rests, with the fact as understood.
package struct Claim: Sendable, Equatable {
  /// Whose text the words stand in.
  package let side: SegmentRole
  /// The smallest clause that shows the claim, in bytes of its side's text.
  package let range: ByteRange
  /// The fact in normal form, such as `calcification · muscle · absent`.
  package let fact: String

  /// Creates a claim.
  package init(side: SegmentRole, range: ByteRange, fact: String) {
    self.side = side
    self.range = range
    self.fact = fact
  }
}
