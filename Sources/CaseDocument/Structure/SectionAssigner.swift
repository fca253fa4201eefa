import Lexicon
import SourceText

/// Gives each line a role and a section: by heading where there are headings, by content where there are none.
struct SectionAssigner {
  let lines: [TextLine]

  /// The most tokens of a line that closes a case with its diagnosis, after the discussion.
  private static let longestClosing = 30

  /// The name of a section whose heading no table knows; a heading of a lower level is part of the section in which it stands.
  private static let unnamed = "other"

  /// One line's place in the document.
  struct Assignment {
    var role: SegmentRole
    var section: String
    var content: SectionHeading.Content
    var effect = SectionHeading.Effect.none
  }

  /// Returns an assignment for each line of a range that belongs to one side.
  func assign(_ range: Range<Int>, side: SegmentRole) -> [Assignment] {
    var current = Assignment(role: side, section: side == .report ? "report" : "", content: .patient)
    var isHeaded = false
    var isInline = false
    var level = 0
    var result: [Assignment] = []
    for index in range {
      let line = lines[index]
      if let heading = line.heading, heading.effect != .organ, fits(heading, side: side) {
        current = Assignment(
          role: heading.content == .boilerplate ? .boilerplate : side, section: heading.name, content: heading.content,
          effect: heading.effect)
        isHeaded = true
        isInline = line.contentStart < line.tokens.upperBound
        level = line.headingLevel
      } else if line.headingLevel > 0, line.headingLevel <= level {
        current = Assignment(role: side, section: Self.unnamed, content: .patient)
      } else if line.hasLabel && (line.startsParagraph || isInline) || line.startsParagraph && isInline,
        [.asks, .advises, .family, .past, .lists].contains(current.effect)
      {
        current = Assignment(role: side, section: Self.unnamed, content: .patient)
      } else if line.startsParagraph, !isHeaded {
        current = Assignment(role: side, section: side == .report ? "report" : "", content: .patient)
      }
      var assignment = current
      if assignment.section.isEmpty { assignment = inferred(line, before: result.last) }
      if line.citations > 0, assignment.content == .patient, !isInline || line.heading == nil,
        isHeaded ? side == .original && index > range.lowerBound : line.weight(.patientMarker) == 0
      {
        assignment = Assignment(role: side, section: "discussion", content: .general)
        if isHeaded {
          current = Assignment(role: side, section: "", content: .patient)
          isHeaded = false
        }
      }
      if isBoilerplate(line) { assignment = Assignment(role: .boilerplate, section: boilerplateSection(line), content: .boilerplate) }
      result.append(assignment)
    }
    return result
  }

  private func fits(_ heading: SectionHeading, side: SegmentRole) -> Bool {
    if heading.content != .patient { return true }
    return switch heading.side {
    case .either: true
    case .original: side == .original
    case .report: side == .report
    }
  }

  /// Guesses the section of a line in a text without headings.
  private func inferred(_ line: TextLine, before: SectionAssigner.Assignment?) -> Assignment {
    if line.citations > 0 { return Assignment(role: .original, section: "discussion", content: .general) }
    if before?.section != "discussion", line.weight(.imagingMarker) >= 2 || (line.weight(.imagingMarker) >= 1 && before != nil) {
      return Assignment(role: .original, section: "imagingFindings", content: .patient)
    }
    guard let before else { return Assignment(role: .original, section: "clinicalHistory", content: .patient) }
    if before.section == "discussion", line.tokens.count <= Self.longestClosing {
      return Assignment(role: .original, section: "finalDiagnosis", content: .patient, effect: .settles)
    }
    if before.role == .boilerplate { return Assignment(role: .original, section: "clinicalHistory", content: .patient) }
    return Assignment(
      role: .original, section: before.section, content: before.content == .boilerplate ? .patient : before.content, effect: before.effect)
  }

  private func isBoilerplate(_ line: TextLine) -> Bool {
    if line.isSeparator { return true }
    let weight = line.weight(.boilerplate) + line.weight(.reportDisclaimer)
    return weight >= 4 && Double(line.tokens.count) < weight * 25
  }

  private func boilerplateSection(_ line: TextLine) -> String {
    if line.isSeparator { return "separator" }
    return line.weight(.reportDisclaimer) > 0 ? "disclaimer" : "notice"
  }
}
