package import Lexicon

/// Lints the cases of some sources in parallel and hands out the outcomes in the order of the sources.
package struct LintSession {
  private let lexicon: Lexicon
  private let options: LintOptions

  /// Creates a session.
  package init(lexicon: Lexicon, options: LintOptions) {
    self.lexicon = lexicon
    self.options = options
  }

  /// Lints all cases; memory does not grow with the length of a JSON Lines file, and by some bytes for each sentence of a case that is a
  /// file of its own, for the search for copies.
  ///
  /// - Parameters:
  ///   - sources: Where the cases come from.
  ///   - consumer: Takes the outcomes of some neighbouring cases, in input order; returns false to end early. It is never called twice at once.
  /// - Returns: What there is to say about the cases together: originals that differ from the one they were copied from.
  package func run(_ sources: [CaseSource], consumer: @escaping ([CaseOutcome]) -> Bool) -> [Problem] {
    let (lexicon, options) = (lexicon, options)
    let feed = CaseFeed(sources, jobs: options.jobs)
    let copies = SourceCopies()
    OrderedPipeline.run(
      jobs: options.jobs,
      next: { feed.nextBatch() },
      makeWorker: { CaseWorker(lexicon: lexicon, options: options) },
      work: { worker, input in worker.lint(input) },
      deliver: { outcomes in
        guard feed.isOpen else { return }
        for case let sketch? in outcomes.map(\.sketch) { copies.add(sketch) }
        if !consumer(outcomes) { feed.close() }
      })
    return feed.isOpen ? copies.differences(lexicon: lexicon) : []
  }
}
