import ConcordKit
import Reporting

/// A format with the place where the report goes.
struct FormatRequest: Equatable {
  /// The format.
  let format: ReportFormat
  /// The file; nil for standard output.
  var path: String?

  /// Reads `FORMAT` or `FORMAT:FILE`.
  ///
  /// - Throws: `Problem` for an unknown format.
  init(_ argument: String) throws(Problem) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let format = ReportFormat(rawValue: name) else {
      let known = ReportFormat.allCases.map(\.rawValue)
      throw Problem(
        path: "--format",
        message: "there is no format “\(name)”\(NearestName.hint(name, among: known)) Known are \(known.joined(separator: ", ")).")
    }
    self.format = format
    path = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
  }

  /// Returns the reports that are asked for; text on standard output when none is.
  ///
  /// - Throws: `Problem` for an unknown format, and when two reports would go to the same place.
  static func all(formats: [String], output: String?) throws(Problem) -> [FormatRequest] {
    var requests: [FormatRequest] = []
    for argument in formats.isEmpty ? ["text"] : formats { requests.append(try FormatRequest(argument)) }
    if let output {
      guard let open = requests.firstIndex(where: { $0.path == nil }) else {
        throw Problem(path: "--output", message: "every format has a file already.")
      }
      requests[open].path = output
    }
    for (index, request) in requests.enumerated() where requests[..<index].contains(where: { $0.path == request.path }) {
      throw Problem(path: "--format", message: "two reports cannot both go to \(request.path ?? "standard output"); use FORMAT:FILE.")
    }
    return requests
  }
}
