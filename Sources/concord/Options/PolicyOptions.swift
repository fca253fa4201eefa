import ArgumentParser
import Comparison
import ConcordKit

/// The flags that decide contested verdicts and how many notes are shown.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Decide a contested verdict: size=radmatch|crimson, interpretation=off|note|warning, adjacency=note|warning|error; repeatable.",
      valueName: "name=value"))
  var policy: [String] = []

  @Flag(help: "Report all notes of a case, not only the ten most significant ones.")
  var allNotes = false

  /// Returns the policy.
  ///
  /// - Throws: `Problem` for an unknown name or value.
  func resolve() throws(Problem) -> Policy {
    var policy = Policy()
    for argument in self.policy {
      do throws(UnknownPolicyError) { try policy.set(argument) } catch { throw Problem(path: "--policy", message: error.description) }
    }
    return policy
  }
}
