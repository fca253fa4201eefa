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
  /// The bytes from the device or its tip to the place.
  package var range: ByteRange
}
