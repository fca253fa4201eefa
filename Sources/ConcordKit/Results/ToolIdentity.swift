/// The program that made a result.
public struct ToolIdentity: Sendable, Equatable {
  /// The name.
  public let name: String
  /// The version, by semantic versioning.
  public let version: String
  /// The version of rules and tables; results of different rule sets are not comparable.
  public let ruleset: String

  /// This program.
  public static let current = ToolIdentity(name: "concord", version: "0.1.0", ruleset: "1")

  /// The version of the JSON report.
  public static let schemaVersion = "1.0"
}
