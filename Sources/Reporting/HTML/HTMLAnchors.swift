/// The identifiers of a page, each used once.
struct HTMLAnchors {
  private var used: Set<String> = []

  /// Returns an identifier made of a prefix and a name, which stays the same from run to run unless the name occurs twice.
  mutating func anchor(_ prefix: String, _ name: String) -> String {
    let base = prefix + "-" + String(String.UnicodeScalarView(name.unicodeScalars.map { Self.isPlain($0) ? $0 : "-" }))
    var candidate = base
    var number = 2
    while !used.insert(candidate).inserted {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return candidate
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
    default: false
    }
  }
}
