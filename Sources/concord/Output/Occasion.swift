import ArgumentParser
import ConcordKit

/// When something for the eye is shown: colour, or progress.
enum Occasion: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension Occasion {
  /// Returns whether standard output is coloured: the flag first, then the environment, then whether a person watches.
  func usesColor() -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    func isSet(_ name: String) -> Bool { StandardStreams.environment(name).map { !$0.isEmpty } ?? false }
    func isOn(_ name: String) -> Bool { isSet(name) && StandardStreams.environment(name) != "0" }
    if isSet("NO_COLOR") { return false }
    if isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE") { return true }
    if StandardStreams.environment("CLICOLOR") == "0" || StandardStreams.environment("TERM") == "dumb" { return false }
    return StandardStreams.isTerminal(.output)
  }
}
