/// The value of one member of a JSON object, as far as it is kept.
package enum JSONMember: Equatable, Sendable {
  /// A string, unescaped, in UTF-8.
  case string([UInt8])
  /// A number, as written.
  case number([UInt8])
  /// The value `null`.
  case null
  /// A value of another type, which is checked and skipped.
  case other

  /// The bytes of a string; nil for any other value.
  package var string: [UInt8]? {
    if case .string(let bytes) = self { bytes } else { nil }
  }
}
