import Comparison

/// Colours of text in a terminal.
struct TerminalStyle {
  /// What a piece of text is.
  enum Role {
    case severity(Severity), strong, frame, original
  }

  /// A Boolean value indicating whether escape sequences are written.
  let isOn: Bool

  /// Returns the text in the colour of its role.
  func paint(_ text: String, _ role: Role) -> String { isOn && !text.isEmpty ? "\u{1B}[\(code(role))m\(text)\u{1B}[0m" : text }

  private func code(_ role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity: "1;36"
    case .strong: "1"
    case .frame: "34"
    case .original: "32"
    }
  }
}
