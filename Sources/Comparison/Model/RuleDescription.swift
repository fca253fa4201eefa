/// What a rule is: its identity, what it looks for and why, with examples that are also its tests and its documentation.
public struct RuleDescription: Sendable {
  /// A pair of texts with the verdict that the rule must reach.
  public struct Example: Sendable, Hashable, CustomStringConvertible {
    /// What the case says.
    public let original: String
    /// What the report says.
    public let report: String

    /// Creates an example.
    public init(original: String, report: String) {
      self.original = original
      self.report = report
    }

    /// Both texts in one line.
    public var description: String { "“\(original)” ↔ “\(report)”" }
  }

  /// The fixed identifier, such as `L206`.
  public let id: String
  /// The name in kebab-case, such as `extent-conflict`.
  public let name: String
  /// The kind of statement that the rule is about.
  public let category: DiscrepancyCategory
  /// The weight that its discrepancies have unless configured otherwise.
  public let defaultSeverity: Severity
  /// Its rank when several rules report the same words, from 1 for the most specific; of one defect the lowest rank stays.
  public let precedence: Int
  /// What the rule reports, in one sentence.
  public let summary: String
  /// Why it matters.
  public let rationale: String
  /// Where it stays silent or can be wrong.
  public let limits: String
  /// Texts for which the rule reports something.
  public let triggering: [Example]
  /// Texts for which it stays silent.
  public let nonTriggering: [Example]

  /// Creates a description.
  public init(
    id: String, name: String, category: DiscrepancyCategory, defaultSeverity: Severity, precedence: Int, summary: String, rationale: String,
    limits: String,
    triggering: [Example], nonTriggering: [Example]
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.defaultSeverity = defaultSeverity
    self.precedence = precedence
    self.summary = summary
    self.rationale = rationale
    self.limits = limits
    self.triggering = triggering
    self.nonTriggering = nonTriggering
  }
}
