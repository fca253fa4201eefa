import Crypto
import FoundationEssentials
import SourceText

/// The style sheet of the page and the policy that lets only it through.
enum HTMLStyle {
  /// The style sheet, from `Data/report.css`.
  static let sheet = String(decoding: EmbeddedData.reportStyleSheet.elements, as: UTF8.self)

  /// The content security policy: nothing is loaded, run or sent; the style sheet is known by its hash.
  static let policy: String = {
    let hash = Data(SHA256.hash(data: Data(sheet.utf8))).base64EncodedString()
    return "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
  }()
}
