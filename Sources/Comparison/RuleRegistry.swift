/// All rules, sorted by identifier.
public enum RuleRegistry {
  /// The descriptions of all rules.
  public static let all: [RuleDescription] = []

  /// Returns the rule with an identifier or a name, upper or lower case, or nil.
  public static func rule(_ key: String) -> RuleDescription? {
    all.first { $0.id.lowercased() == key.lowercased() || $0.name == key.lowercased() }
  }
}
