/// The hash of a word's normalised bytes (FNV-1a, 64 bits, with a final mix); stable across runs and machines.
package struct WordHash: Sendable {
  /// The hash so far.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts a hash.
  package init() {}

  /// Adds one byte.
  @inline(__always)
  package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Returns the hash of a whole word.
  package static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.finished
  }

  /// The mixed hash.
  package var finished: UInt64 { value ^ (value >> 29) }
}
