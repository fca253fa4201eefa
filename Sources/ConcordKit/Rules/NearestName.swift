/// Finds the known name that a mistyped one most likely stands for.
package enum NearestName {
  /// Returns the nearest of the known names, or nil when none is near.
  package static func of(_ name: String, among known: [String]) -> String? {
    let wanted = Array(name.lowercased().utf8.prefix(64))
    let near = known.map { (name: $0, distance: distance(wanted, Array($0.lowercased().utf8.prefix(64)))) }
    guard let best = near.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(2, wanted.count / 3) ? best.name : nil
  }

  /// Returns the end of a sentence that names the nearest known name; empty when none is near.
  package static func hint(_ name: String, among known: [String]) -> String {
    of(name, among: known).map { "; did you mean “\($0)”?" } ?? "."
  }

  /// Returns the number of insertions, deletions and replacements between two words (Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (position, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = position + 1
      for column in right.indices {
        let replaced = diagonal + (byte == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
