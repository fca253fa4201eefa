internal import CLibXML2

extension XMLDocument {
  /// An element, lent to a closure for the time it fills or reads it.
  @safe
  package struct Element: ~Copyable {
    let pointer: xmlNodePtr

    init(pointer: xmlNodePtr) { unsafe self.pointer = unsafe pointer }

    /// Sets an attribute.
    package func set(_ name: String, _ value: String) {
      precondition(XMLText.isName(name), "not a name: \(name)")
      let attribute = unsafe xmlSetProp(pointer, name, XMLText.sanitised(value))
      precondition(unsafe attribute != nil, "out of memory")
    }

    /// Adds text; every character is taken literally.
    package func add(text: String) {
      guard !text.isEmpty else { return }
      // `xmlNewChild` and `xmlNodeSetContent` would read entities in the text and lose a bare ampersand.
      let node = unsafe xmlNewDocText(pointer.pointee.doc, XMLText.sanitised(text))
      precondition(unsafe node != nil && xmlAddChild(pointer, node) != nil, "out of memory")
    }

    /// Adds a child element with attributes and lets the closure fill it.
    package func add<Failure: Error>(
      _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ fill: (borrowing Element) throws(Failure) -> Void
    ) throws(Failure) {
      try fill(child(name, attributes))
    }

    /// Adds a child element with attributes and text.
    package func add(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String = "") {
      child(name, attributes).add(text: text)
    }

    private func child(_ name: String, _ attributes: KeyValuePairs<String, String>) -> Element {
      precondition(XMLText.isName(name), "not a name: \(name)")
      let node = unsafe xmlNewDocNode(pointer.pointee.doc, nil, name, nil)
      guard let node = unsafe node, unsafe xmlAddChild(pointer, node) != nil else { preconditionFailure("out of memory") }
      let element = unsafe Element(pointer: node)
      for (name, value) in attributes { element.set(name, value) }
      return element
    }
  }
}
