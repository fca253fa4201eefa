internal import CLibXML2

/// A tree that is built from the root down, written out and freed.
///
/// Elements are only lent to closures and cannot be stored, so no node outlives its document. A tree belongs to one thread at a time.
@safe
package struct XMLDocument: ~Copyable {
  /// How a tree is written.
  package enum Kind: Sendable {
    /// XML 1.0.
    case xml
    /// HTML with the document type `html`.
    case html
  }

  let pointer: xmlDocPtr

  /// Creates a document with a root element and lets the closure fill it.
  package init<Failure: Error>(
    _ kind: Kind = .xml, root name: String, namespace: String? = nil, _ fill: (borrowing Element) throws(Failure) -> Void
  ) throws(Failure) {
    precondition(XMLLibrary.isReady && XMLText.isName(name), "not a name: \(name)")
    let created = unsafe kind == .html ? htmlNewDocNoDtD(nil, nil) : xmlNewDoc("1.0")
    guard let document = unsafe created, let root = unsafe xmlNewDocNode(document, nil, name, nil) else {
      preconditionFailure("out of memory")
    }
    unsafe pointer = unsafe document
    if kind == .html { unsafe xmlCreateIntSubset(document, "html", nil, nil) }
    unsafe xmlDocSetRootElement(document, root)
    if let namespace {
      // Children stay without a namespace pointer; what is written is the same, since the default namespace covers them.
      unsafe xmlNewNs(root, XMLText.sanitised(namespace), nil)
    }
    try fill(unsafe Element(pointer: root))
  }

  deinit { unsafe xmlFreeDoc(pointer) }

  /// Lends the root element.
  package borrowing func withRoot<Result: ~Copyable, Failure: Error>(
    _ body: (borrowing Element) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let root = unsafe xmlDocGetRootElement(pointer) else { preconditionFailure("a document has a root") }
    return try body(unsafe Element(pointer: root))
  }
}
