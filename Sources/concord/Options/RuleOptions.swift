import ArgumentParser
import Comparison
import ConcordKit

/// The flags that choose rules.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Run only these rules: identifiers, beginnings of them (L, L2), names, or ALL; separated by commas.", valueName: "rules"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Run these rules too.", valueName: "rules"))
  var extendSelect: [String] = []

  @Option(help: ArgumentHelp("Do not run these rules.", valueName: "rules"))
  var ignore: [String] = []

  /// Returns the identifiers of the rules that run.
  func resolve() throws(Problem) -> Set<String> {
    let selection = RuleSelection(
      select: select.isEmpty ? nil : Self.split(select), extendSelect: Self.split(extendSelect), ignore: Self.split(ignore))
    do throws(UnknownRuleError) { return try selection.resolve() } catch { throw Problem(path: error.selector, message: error.description) }
  }

  private static func split(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split { $0 == "," || $0 == " " }.map(String.init) }
  }
}
