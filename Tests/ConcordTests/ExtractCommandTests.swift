import Testing

/// What `concord extract` prints.
@Suite("The extract command")
struct ExtractCommandTests {
  private static let line =
    #"{"id": "case-1", "original": "No fracture of the left radius. Known history of gout.\nA 12 mm calculus may lie in the right ureter."}"#

  @Test("as text: each sentence with its facts, and the words behind each")
  func text() throws {
    let run = try ConcordProcess(["extract", "--format", "text", "-"], input: Self.line)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output == Self.expected)
  }

  @Test("as JSON: the cue of a fact with its offsets")
  func cue() throws {
    let run = try ConcordProcess(["extract", "-"], input: Self.line)
    #expect(run.output.contains(#""cue":{"text":"No","start":0,"end":2}"#))
    #expect(run.output.contains(#""contextCue":{"text":"Known history of","#))
  }

  private static let expected = """
    # case-1

    ## original, clinicalHistory

    1: No fracture of the left radius.
        absent  fracture in left radius side left “No”

    1: Known history of gout.
        present gout [historical] {novelty-preexisting} “Known history of”

    2: A 12 mm calculus may lie in the right ureter.
        present calculus in right ureter side right [possible] 12 mm “may”


    """
}
