/// Gives the discrepancies of one case their identities, in the order of the text.
///
/// An identity depends on rule, case, section and the words of both sides; never on places, paths or the wording of a message.
struct FingerprintMaker {
  private let identity: String
  private var ordinals: [String: Int] = [:]

  /// Creates a maker for the case of an identity.
  init(identity: String) { self.identity = identity }

  /// Returns the fingerprint, 32 hexadecimal digits; from the second discrepancy with the same words on, its ordinal is part of it.
  mutating func fingerprint(rule: String, section: String, report: String, original: String) -> String {
    let parts = ["concord/v1", rule, identity, section, NormalizedWords.of(report), NormalizedWords.of(original)]
    let key = parts.joined(separator: "\0")
    let ordinal = ordinals[key, default: 0] + 1
    ordinals[key] = ordinal
    return HashDigits.first(32, of: Array((ordinal == 1 ? key : "\(key)\0\(ordinal)").utf8))
  }
}
