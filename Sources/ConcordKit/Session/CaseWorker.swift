import CaseDocument
import Comparison
import Lexicon

/// What one worker needs to lint cases, reused from case to case.
struct CaseWorker {
  private let options: LintOptions
  private var loader: CaseLoader
  private var comparer: CaseComparer

  /// Creates a worker.
  init(lexicon: Lexicon, options: LintOptions) {
    self.options = options
    loader = CaseLoader(lexicon: lexicon)
    comparer = CaseComparer(lexicon: lexicon, rules: options.rules, policy: options.policy)
  }

  /// Lints one case.
  mutating func lint(_ input: CaseInput) -> CaseOutcome {
    let loaded = loader.load(input)
    guard let document = loaded.document else {
      return CaseOutcome(result: CaseResult(id: loaded.id, path: loaded.path, status: .unreadable), problems: loaded.problems, sketch: nil)
    }
    let detections = document.hasReport ? comparer.compare(document) : []
    let builder = DiscrepancyBuilder(
      document: document, identity: loaded.identity, lowest: options.lowestSeverity, mostNotes: options.mostNotes)
    let (discrepancies, notesLeftOut) = builder.build(detections)
    var problems = loaded.problems
    if options.requiresReport, !document.hasReport {
      let message = "case \(loaded.id) has no report, and --require-report asks for one."
      problems.append(Problem(path: loaded.path, message: message, kind: .noReport))
    }
    return CaseOutcome(
      result: CaseResult(document, discrepancies: discrepancies, notesLeftOut: notesLeftOut), problems: problems,
      sketch: loaded.files.flatMap { OriginalSketch(document, files: $0) })
  }
}
