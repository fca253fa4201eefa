import ConcordKit
import Lexicon

/// The tables that are built into the program.
enum EmbeddedLexicon {
  /// Returns the lexicon.
  static func load() throws(Problem) -> Lexicon {
    switch Lexicon.embedded {
    case .success(let lexicon): return lexicon
    case .failure(let error): throw Problem(path: "concord", message: error.description)
    }
  }
}
