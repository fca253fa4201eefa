/// How a thing has changed since an earlier time.
package enum Trend: String, Sendable, Hashable {
  case new, worse, stable, better, resolved

  /// A Boolean value indicating whether the course calls for action.
  package var isActive: Bool { self == .new || self == .worse }
}
