import Comparison
import Testing

/// An example of a rule in one of several dresses that must make no difference.
struct RuleExample: Sendable, CustomTestStringConvertible {
  enum Dress: String, CaseIterable, Sendable {
    case plain, upperCase, windowsNewlines, neutralLine, emoji, british, american
  }

  let rule: String
  let triggers: Bool
  let dress: Dress
  let original: String
  let report: String

  private init(rule: String, triggers: Bool, dress: Dress, example: RuleDescription.Example) {
    (self.rule, self.triggers, self.dress) = (rule, triggers, dress)
    original = Self.dressed(example.original, dress)
    report = Self.dressed(example.report, dress)
  }

  /// Rule, dress and texts in one line.
  var testDescription: String { "\(rule) \(triggers ? "fires" : "is silent") \(dress.rawValue): “\(original)” ↔ “\(report)”".printable }

  /// All examples of all rules in all dresses that change them.
  static let all: [RuleExample] = RuleRegistry.all.flatMap { rule in
    let examples = rule.triggering.map { ($0, true) } + rule.nonTriggering.map { ($0, false) }
    return examples.flatMap { example, triggers in
      let plain = RuleExample(rule: rule.id, triggers: triggers, dress: .plain, example: example)
      let dressed = Dress.allCases.dropFirst().map { RuleExample(rule: rule.id, triggers: triggers, dress: $0, example: example) }
      return [plain] + dressed.filter { $0.original != plain.original || $0.report != plain.report }
    }
  }

  private static let spellings = [
    ("tumour", "tumor"), ("haemorrh", "hemorrh"), ("haematoma", "hematoma"), ("haemangi", "hemangi"), ("oedema", "edema"),
    ("oesophag", "esophag"),
    ("anaem", "anem"), ("centre", "center"), ("leukaem", "leukem"), ("ischaem", "ischem"), ("calibre", "caliber"), ("colour", "color"),
  ]

  private static func dressed(_ text: String, _ dress: Dress) -> String {
    switch dress {
    case .plain: text
    case .upperCase: text.uppercased()
    case .windowsNewlines: (text.contains("Fig.") ? text : text.replacing(". ", with: ".\r\n")) + "\r\n"
    case .neutralLine: "The images were reviewed on a Tuesday.\n" + text
    case .emoji: "🩻🦴\n" + text
    case .british: spellings.reduce(text) { british($0, $1) }
    case .american: spellings.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
  }

  private static func british(_ text: String, _ spelling: (String, String)) -> String {
    text.replacing(spelling.0, with: spelling.1).replacing(spelling.1, with: spelling.0)
  }
}

extension String {
  /// The text with line breaks made visible.
  fileprivate var printable: String { replacing("\r\n", with: "⏎").replacing("\n", with: "⏎") }
}
