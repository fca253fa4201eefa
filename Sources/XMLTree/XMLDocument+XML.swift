internal import CLibXML2

extension XMLDocument {
  /// Returns the document as XML in UTF-8, with an XML declaration.
  ///
  /// - Throws: `XMLError.notWritten` when libxml2 stopped before the end.
  package borrowing func xmlBytes(indented: Bool = false) throws(XMLError) -> [UInt8] {
    let document = unsafe pointer
    return try unsafe XMLSaving.bytes(indented: indented) { context in unsafe xmlSaveDoc(context, document) }
  }
}

extension XMLDocument.Element {
  /// Returns the element and what it holds as XML in UTF-8, without a declaration.
  ///
  /// - Throws: `XMLError.notWritten` when libxml2 stopped before the end.
  package borrowing func xmlBytes(indented: Bool = false) throws(XMLError) -> [UInt8] {
    let node = unsafe pointer
    return try unsafe XMLSaving.bytes(indented: indented) { context in unsafe xmlSaveTree(context, node) }
  }
}

/// Writing through a save context, whose options are its own and not the globals of the library.
private enum XMLSaving {
  static func bytes(indented: Bool, _ save: (xmlSaveCtxtPtr) -> Int) throws(XMLError) -> [UInt8] {
    guard let buffer = unsafe xmlBufferCreate() else { preconditionFailure("out of memory") }
    defer { unsafe xmlBufferFree(buffer) }
    unsafe xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    let options = XML_SAVE_AS_XML.rawValue | (indented ? XML_SAVE_FORMAT.rawValue : 0)
    guard let context = unsafe xmlSaveToBuffer(buffer, "UTF-8", Int32(options)) else { preconditionFailure("out of memory") }
    let written = unsafe save(context)
    guard unsafe xmlSaveClose(context) >= 0, written >= 0, let content = unsafe xmlBufferContent(buffer) else { throw .notWritten }
    return unsafe Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }
}
