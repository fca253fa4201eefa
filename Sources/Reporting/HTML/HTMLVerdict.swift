import ConcordKit
import XMLTree

/// The verdict with its counts, and the alerts about inputs that were not compared as they stand.
struct HTMLVerdict {
  let summary: RunSummary
  let problems: [Problem]

  /// The verdict in a few words.
  var title: String {
    if summary.errors > 0 { return "Errors found" }
    if isUnread { return "Incomplete: not every case was read" }
    if has(.noReport) { return "Incomplete: not every case has a report" }
    if summary.compared == 0 { return "Nothing was compared" }
    if summary.warnings > 0 { return "No errors, but warnings" }
    if has(.altered) { return "No errors, but converted inputs" }
    return summary.notes > 0 ? "Only notes" : "No discrepancies"
  }

  /// Adds verdict and alert.
  func add(to main: borrowing XMLDocument.Element) {
    main.add("section", ["id": "verdict", "class": "verdict \(look.name)", "aria-labelledby": "verdict-title"]) { section in
      section.add("h2", ["id": "verdict-title"]) { heading in
        heading.add("span", ["class": "sign", "aria-hidden": "true"], text: look.sign)
        heading.add(text: title)
      }
      section.add("p", text: coverage)
      section.add("dl", ["class": "counts"]) { list in
        for (name, count, isShown) in counts where isShown {
          list.add("div", ["class": count > 0 ? name : "none"]) { item in
            item.add("dt", text: Wording.words(name))
            item.add("dd", text: String(count))
          }
        }
      }
    }
    if isUnread { addAlert("These inputs were not checked", .unread, style: "alert", to: main) }
    if has(.noReport) { addAlert("These cases have no report", .noReport, style: "alert", to: main) }
    if has(.altered) { addAlert("These inputs were linted after conversion", .altered, style: "alert", to: main) }
    if has(.remark) { addAlert("Remarks on the inputs", .remark, style: "alert remarks", to: main) }
  }

  private var isUnread: Bool { summary.unreadable > 0 || has(.unread) }

  private func has(_ kind: Problem.Kind) -> Bool { problems.contains { $0.kind == kind } }

  private var look: (name: String, sign: String) {
    if summary.errors > 0 { return ("error", "✕") }
    let isIncomplete = summary.unreadable > 0 || problems.contains(where: \.isFatal)
    if isIncomplete || summary.compared == 0 || summary.warnings > 0 { return ("warning", "!") }
    return summary.notes > 0 ? ("note", "i") : ("pass", "✓")
  }

  private var coverage: String {
    let remainder = [(summary.noReport, "without report"), (summary.unreadable, "unreadable")].filter { $0.0 > 0 }
    let compared = "\(summary.compared) of \(Wording.count(summary.cases, "case")) compared"
    return ([compared] + remainder.map { "\($0.0) \($0.1)" }).joined(separator: " · ")
  }

  private var counts: [(String, Int, isShown: Bool)] {
    [
      ("errors", summary.errors, true), ("warnings", summary.warnings, true), ("notes", summary.notes, true),
      ("accepted", summary.accepted, summary.accepted > 0), ("suppressed", summary.suppressed, summary.suppressed > 0),
    ]
  }

  private func addAlert(_ title: String, _ kind: Problem.Kind, style: String, to main: borrowing XMLDocument.Element) {
    let problems = problems.filter { $0.kind == kind }
    main.add("section", ["class": style, "aria-label": title]) { section in
      section.add("h2", text: title)
      section.add("ul") { list in
        for problem in problems {
          list.add("li") { item in
            item.add("code", text: VisibleText.line(problem.path))
            item.add(text: " " + VisibleText.line(problem.message))
          }
        }
        if problems.isEmpty { list.add("li", text: Wording.count(summary.unreadable, "case") + " could not be read.") }
      }
    }
  }
}
