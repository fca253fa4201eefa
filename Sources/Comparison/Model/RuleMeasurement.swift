import SourceText

/// How often the alarms of a rule, or of all rules of a category, were right on a set of labelled cases.
public struct RuleMeasurement: Sendable, Equatable {
  /// The identifier of a rule, or the name of a category.
  public let subject: String
  /// The set.
  public let set: String
  /// The alarms that point at a labelled contradiction; for a category the labelled contradictions that were found.
  public let right: Int
  /// The alarms that point at none.
  public let wrong: Int
  /// The labelled contradictions of the category that were not found; nil for a rule, since labels name no rules.
  public let missed: Int?
  /// The day of the measurement.
  public let date: String

  /// The measurements of `Data/measurements.tsv`.
  public static let all: [RuleMeasurement] = EmbeddedData.measurements.elements.split(separator: UInt8(ascii: "\n")).compactMap { line in
    let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    guard cells.count == 6, let right = Int(cells[2]), let wrong = Int(cells[3]) else { return nil }
    return RuleMeasurement(subject: cells[0], set: cells[1], right: right, wrong: wrong, missed: Int(cells[4]), date: cells[5])
  }

  /// Returns what was measured of a rule and of its category, in words, one line for each set.
  public static func lines(_ rule: RuleDescription) -> [String] {
    let precision = all.filter { $0.subject == rule.id }.map { entry in
      "\(entry.set), \(entry.date): \(entry.right) of \(entry.right + entry.wrong) alarms right\(share(entry.right, of: entry.right + entry.wrong))"
    }
    let recall = all.filter { $0.subject == rule.category.rawValue }.compactMap { entry in
      entry.missed.map { missed in
        "\(entry.set), \(entry.date): \(entry.right) of \(entry.right + missed) contradictions about \(rule.category.rawValue) found by any rule"
          + share(entry.right, of: entry.right + missed)
      }
    }
    if precision.isEmpty, rule.defaultSeverity >= .warning { return ["no alarm of this rule in the labelled sets"] + recall }
    return precision + (rule.defaultSeverity >= .warning ? recall : [])
  }

  private static func share(_ part: Int, of whole: Int) -> String { whole == 0 ? "" : " (\((part * 100 + whole / 2) / whole) %)" }
}
