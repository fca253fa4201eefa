import Crypto

/// Gives the discrepancies of one case their identities, in the order of the text.
///
/// An identity depends on rule, case, section and the words of both sides; never on places, paths or the wording of a message.
struct FingerprintMaker {
  private let caseID: String
  private var ordinals: [String: Int] = [:]

  /// Creates a maker for one case.
  init(caseID: String) { self.caseID = caseID }

  /// Returns the fingerprint, 32 hexadecimal digits; from the second discrepancy with the same words on, its ordinal is part of it.
  mutating func fingerprint(rule: String, section: String, report: String, original: String) -> String {
    let parts = ["concord/v1", rule, caseID, section, NormalizedWords.of(report), NormalizedWords.of(original)]
    let key = parts.joined(separator: "\0")
    let ordinal = ordinals[key, default: 0] + 1
    ordinals[key] = ordinal
    return Self.digest(ordinal == 1 ? key : "\(key)\0\(ordinal)")
  }

  private static func digest(_ text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).prefix(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
