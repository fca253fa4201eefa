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

  @Test("what changes a number or a comparison makes another identity; how it is set does not")
  func numbers() {
    let different = ["1.5 cm", "1 5 cm", "15 cm", "<5 mm", ">5 mm", "5 mm", "-5 mm", "3-4 mm", "3 4 mm", "1/2", "1 2"]
    #expect(Set(different.map(NormalizedWords.of)).count == different.count)
    #expect(NormalizedWords.of("a mass (<5 mm), 1.5\u{2013}2 cm.") == "a mass < 5 mm 1.5-2 cm")
    #expect(NormalizedWords.of("A mass; < 5 mm - 1.5-2\ncm") == "a mass < 5 mm 1.5-2 cm")
    #expect(NormalizedWords.of("T12-L1, follow-up: e\u{301}t\u{E9}") == "t12 l1 follow up e\u{301}t\u{E9}")
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
