extension JSON {
  /// Writes flat objects one a line, for answers too many and too small for a tree each.
  ///
  /// Strings go through the same escaping as those of a tree.
  package struct LineWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// Creates a writer without lines.
    package init() {}

    /// Begins an object.
    package mutating func begin() {
      bytes.append(UInt8(ascii: "{"))
      isFirst = true
    }

    /// Ends the object and its line.
    package mutating func end() {
      bytes.append(UInt8(ascii: "}"))
      bytes.append(0x0A)
    }

    /// Adds a string; the bytes are valid UTF-8.
    package mutating func string(_ key: StaticString, bytes value: ArraySlice<UInt8>) {
      addKey(key)
      JSON.appendString(value, to: &bytes)
    }

    /// Adds a string.
    package mutating func string(_ key: StaticString, _ value: String) {
      addKey(key)
      JSON.appendString(value.utf8, to: &bytes)
    }

    /// Adds a number as it is written somewhere else; it must have the form of a JSON number.
    package mutating func number(_ key: StaticString, written: [UInt8]) {
      addKey(key)
      bytes.append(contentsOf: written)
    }

    /// Adds null.
    package mutating func null(_ key: StaticString) {
      addKey(key)
      bytes.append(contentsOf: "null".utf8)
    }

    private mutating func addKey(_ key: StaticString) {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      key.withUTF8Buffer { buffer in unsafe JSON.appendString(buffer, to: &bytes) }
      bytes.append(UInt8(ascii: ":"))
    }
  }
}
