/// The W3C's XML representation of JSON (XPath and XQuery Functions and Operators 3.1, section 17.4.2).
///
/// An object is an element `map`, and so on for `array`, `string`, `number`, `boolean` and `null`; a member of an object carries its
/// name as the attribute `key`. A string with the attribute `escaped` holds what stands between the quotation marks of its literal.
package enum JSON {
  /// The namespace of the representation.
  package static let namespace = "http://www.w3.org/2005/xpath-functions"

  /// Returns a document whose root is an object, filled by the closure.
  package static func map<Failure: Error>(_ fill: (borrowing XMLDocument.Element) throws(Failure) -> Void) throws(Failure) -> XMLDocument {
    try XMLDocument(.xml, root: "map", namespace: namespace, fill)
  }
}

extension XMLDocument.Element {
  /// Adds an object, as a member with a key or as an item of an array.
  package func map<Failure: Error>(_ key: String? = nil, _ fill: (borrowing Self) throws(Failure) -> Void) throws(Failure) {
    try add("map", key, fill)
  }

  /// Adds an array.
  package func array<Failure: Error>(_ key: String? = nil, _ fill: (borrowing Self) throws(Failure) -> Void) throws(Failure) {
    try add("array", key, fill)
  }

  /// Adds a string; one with characters that XML does not allow is kept escaped, and marked so.
  package func string(_ key: String? = nil, _ value: String) {
    add("string", key) { element in
      if value.unicodeScalars.allSatisfy(XMLText.isAllowed) {
        element.add(text: value)
      } else {
        element.set(JSON.escapedMark, "true")
        element.add(text: JSON.escaped(value))
      }
    }
  }

  /// Adds a whole number.
  package func number(_ key: String? = nil, _ value: Int) { add("number", key) { $0.add(text: String(value)) } }

  /// Adds a number; it must be finite, since JSON knows no other.
  package func number(_ key: String? = nil, _ value: Double) {
    precondition(value.isFinite, "JSON has no infinity and no NaN")
    add("number", key) { $0.add(text: String(value)) }
  }

  /// Adds a number as it is written somewhere else; it must have the form of a JSON number.
  package func number(_ key: String? = nil, written: String) { add("number", key) { $0.add(text: written) } }

  /// Adds true or false.
  package func boolean(_ key: String? = nil, _ value: Bool) { add("boolean", key) { $0.add(text: value ? "true" : "false") } }

  /// Adds null.
  package func null(_ key: String? = nil) { add("null", key) { _ in } }

  private func add<Failure: Error>(
    _ name: String, _ key: String?, _ fill: (borrowing Self) throws(Failure) -> Void
  ) throws(Failure) {
    try add(name) { (element) throws(Failure) in
      if let key { element.set("key", key) }
      try fill(element)
    }
  }
}
