/// Small texts that tests lint.
public enum Samples {
  /// What a case says.
  public static let original = """
    A 40-year-old man presented with pain in the left knee. Radiographs of the left knee showed a small joint effusion.
    MRI showed a complete tear of the anterior cruciate ligament. The menisci were intact.

    """

  /// What a report says about it.
  public static let report = """
    Based on the provided knee MRI images, there is a tear of the anterior cruciate ligament with a joint effusion.
    This likely represents an acute injury; clinical correlation is recommended.
    Disclaimer: This report is for reference only and cannot replace professional medical advice.

    """

  /// Both in one text, the boundary marked.
  public static let combined = original + "<!-- concord:report -->\n" + report

  /// A line of JSON Lines; the texts must need no escape but that of line breaks.
  public static func record(_ id: String) -> String {
    func quoted(_ text: String) -> String { "\"" + text.split(separator: "\n").joined(separator: "\\n") + "\"" }
    return "{\"id\": \"\(id)\", \"original\": \(quoted(original)), \"report\": \(quoted(report)), \"year\": [2020, {\"a\": null}]}\n"
  }
}
