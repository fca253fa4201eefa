import Testing

@testable import ConcordKit

/// Identities of discrepancies.
@Suite("Fingerprints")
struct FingerprintMakerTests {
  private func fingerprint(_ report: String, case id: String = "c1", rule: String = "L206") -> String {
    var maker = FingerprintMaker(identity: id)
    return maker.fingerprint(rule: rule, section: "report", report: report, original: "without muscle involvement")
  }

  @Test("the value is fixed for ever")
  func stability() {
    #expect(fingerprint("in the muscles") == "43019fdfaffcd06c15a08e65bc5c56f1")
  }

  @Test("case, spacing and punctuation do not matter; words, rule and case do")
  func identity() {
    let first = fingerprint("in the muscles")
    #expect(fingerprint(" In  the\nMuscles.") == first)
    #expect(fingerprint("in the muscle") != first)
    #expect(fingerprint("in the muscles", rule: "L201") != first)
    #expect(fingerprint("in the muscles", case: "c2") != first)
  }

  @Test("identical ones are numbered from the second on")
  func ordinals() {
    var maker = FingerprintMaker(identity: "c1")
    let all = (0..<3).map { _ in maker.fingerprint(rule: "L206", section: "report", report: "a", original: "b") }
    #expect(Set(all).count == 3)
    var other = FingerprintMaker(identity: "c1")
    #expect(other.fingerprint(rule: "L206", section: "report", report: "a", original: "b") == all[0])
  }
}
