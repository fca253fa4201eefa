package import Lexicon
package import SourceText

/// Where a tube, line or implant is said to be.
package struct DevicePosition: Sendable, Hashable {
  /// The device.
  package var device: ConceptID
  /// The structures in which it lies or ends.
  package var sites: [Site]
  /// The structures in which its tip is said to be; empty when the text does not speak of the tip.
  package var tip: [Site]
  /// The positions within a structure that the text gives its tip: apex, base.
  package var parts: [ConceptID] = []
  /// Whether the text calls it misplaced (true) or in place (false); nil when it says neither.
  package var isMisplaced: Bool?
  /// The bytes from the device or its tip to the place.
  package var range: ByteRange
}
