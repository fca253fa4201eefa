/// A side of the body.
package enum Side: UInt8, Sendable, Hashable {
  /// No side is stated.
  case unstated
  case right, left
  /// Both sides.
  case bilateral
  case midline

  /// Returns whether two statements cannot be about the same place: right against left.
  package func excludes(_ other: Side) -> Bool {
    (self == .right && other == .left) || (self == .left && other == .right)
  }

  /// The word for messages; empty when no side is stated.
  package var word: String {
    switch self {
    case .unstated: ""
    case .right: "right"
    case .left: "left"
    case .bilateral: "bilateral"
    case .midline: "midline"
    }
  }
}
