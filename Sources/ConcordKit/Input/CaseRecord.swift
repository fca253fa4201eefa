/// Why a line of JSON Lines is not a case.
enum CaseRecordError: Error, Equatable {
  /// It is not a JSON object.
  case json(JSONLineError)
  /// A member that must be a string is another value or is missing.
  case notString(member: String, isMissing: Bool)
  /// A text cannot be linted.
  case text(member: String, TextFault)

  /// The fault as one sentence.
  var message: String {
    switch self {
    case .json(let error): "\(error)."
    case .notString(let member, let isMissing): "the line \(isMissing ? "has no “\(member)”" : "has a “\(member)” that is not a string")."
    case .text(let member, let fault): "its “\(member)” \(fault.message)"
    }
  }
}

/// One line of JSON Lines as a case.
struct CaseRecord: Equatable {
  /// The name, when the line gives one as a string or number.
  let id: String?
  /// What the case says.
  let original: InputText
  /// What the report says; nil when the line has none or an empty one.
  let report: InputText?

  /// What the case is known by, wherever its line stands: the name, or without one a hash of the two texts.
  var identity: String { id ?? HashDigits.first(16, of: original.bytes + [0] + (report?.bytes ?? [])) }

  /// Reads a line.
  init(_ line: [UInt8]) throws(CaseRecordError) {
    let members: [JSONMember?]
    do throws(JSONLineError) {
      members = try JSONLineParser.members(["id", "original", "report"], of: line)
    } catch {
      throw .json(error)
    }
    switch members[0] {
    case .string(let bytes), .number(let bytes): id = bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    default: id = nil
    }
    guard let original = try Self.text("original", members[1]) else { throw .notString(member: "original", isMissing: true) }
    self.original = original
    do throws(CaseRecordError) {
      report = try Self.text("report", members[2])
    } catch .text(_, .empty) {
      report = nil
    }
  }

  private static func text(_ member: String, _ value: JSONMember?) throws(CaseRecordError) -> InputText? {
    switch value {
    case nil, .null: return nil
    case .string(let bytes):
      do throws(TextFault) { return try InputText(jsonString: bytes) } catch { throw .text(member: member, error) }
    default: throw .notString(member: member, isMissing: false)
    }
  }
}
