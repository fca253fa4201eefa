/// Text of a case as it may be shown: characters that could move the cursor, turn the direction of reading or hide are written as escapes.
enum VisibleText {
  /// Returns the text for one line; line breaks and tabs become spaces.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(contentsOf: shown(scalar, isSpace(scalar)).unicodeScalars) }
    return String(result)
  }

  /// Returns the text with its line breaks and tabs.
  static func block(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isHidden($0) && !isSpace($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSpace(scalar) { result.append(scalar) } else { result.append(contentsOf: shown(scalar, false).unicodeScalars) }
    }
    return String(result)
  }

  /// Returns what is shown for one scalar on one line.
  static func onLine(_ scalar: Unicode.Scalar) -> String { shown(scalar, isSpace(scalar)) }

  /// Returns whether a scalar must not be shown as it is.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // Format characters join emoji too; a joined emoji that falls apart is the lesser evil.
    case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator: true
    default: isInvisible(scalar)
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Fillers and selectors that are no format characters by category, yet leave no mark.
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFE00...0xFE0E, 0xFFA0, 0xE0100...0xE01EF: true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" || scalar == "\t" }

  private static func shown(_ scalar: Unicode.Scalar, _ isSpace: Bool) -> String {
    if isSpace { return " " }
    guard isHidden(scalar) else { return String(scalar) }
    return "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }
}
