/// What a user may choose about the look of a report.
public struct ReportOptions: Sendable, Equatable {
  /// A Boolean value indicating whether text is coloured with ANSI escape sequences.
  public var useColor: Bool

  /// Creates options.
  public init(useColor: Bool = false) { self.useColor = useColor }
}
