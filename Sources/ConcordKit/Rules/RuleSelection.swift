public import Comparison

/// A selector that names no rule.
public struct UnknownRuleError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The selector as given.
  public let selector: String
  /// The known rule that it is nearest to.
  public let nearest: String?

  /// Creates the error for a selector that none of the rules answers to.
  package init(selector: String, rules: [RuleDescription] = RuleRegistry.all) {
    self.selector = selector
    nearest = NearestName.of(selector, among: rules.flatMap { [$0.id, $0.name] })
  }

  /// The error as one sentence.
  public var description: String {
    "there is no rule “\(selector)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "; “concord rules” lists all rules.")
  }
}

/// Which rules run.
///
/// A selector is an identifier (`L206`), the beginning of one (`L`, `L2`), a name (`extent-conflict`) or `ALL`. Where one selector
/// selects a rule and another ignores it, the more specific one wins, and ignoring wins between equals.
public struct RuleSelection: Sendable, Equatable {
  /// The selectors that replace the default set; nil for the default set.
  public var select: [String]?
  /// The selectors that add to it.
  public var extendSelect: [String]
  /// The selectors that take away from it.
  public var ignore: [String]

  /// Creates a selection; without arguments it is the default set.
  public init(select: [String]? = nil, extendSelect: [String] = [], ignore: [String] = []) {
    self.select = select
    self.extendSelect = extendSelect
    self.ignore = ignore
  }

  /// Returns the identifiers of the rules that run.
  ///
  /// - Throws: `UnknownRuleError` for the first selector that names no rule.
  public func resolve(among rules: [RuleDescription] = RuleRegistry.all) throws(UnknownRuleError) -> Set<String> {
    for selector in (select ?? []) + extendSelect + ignore where !rules.contains(where: { Self.specificity(selector, $0) != nil }) {
      throw UnknownRuleError(selector: selector, rules: rules)
    }
    return Set(rules.filter(isSelected).map(\.id))
  }

  private func isSelected(_ rule: RuleDescription) -> Bool {
    let chosen = ((select ?? []) + extendSelect).compactMap { Self.specificity($0, rule) }.max()
    let byDefault = select == nil && rule.defaultSeverity != .off ? -1 : nil
    guard let wanted = chosen ?? byDefault else { return false }
    let ignored = ignore.compactMap { Self.specificity($0, rule) }.max() ?? -2
    return wanted > ignored
  }

  /// Returns how closely a selector describes a rule, from 0 for all rules; nil when it does not.
  private static func specificity(_ selector: String, _ rule: RuleDescription) -> Int? {
    let key = selector.lowercased()
    if key == "all" { return 0 }
    if key == rule.name || key == rule.id.lowercased() { return .max }
    return !key.isEmpty && rule.id.lowercased().hasPrefix(key) ? key.utf8.count : nil
  }
}
