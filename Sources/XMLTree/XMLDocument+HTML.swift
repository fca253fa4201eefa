internal import CLibXML2

extension XMLDocument {
  /// Returns the document as HTML: UTF-8, nothing added to the text flow, ending with `</html>` and a line feed.
  ///
  /// - Throws: `XMLError.notWritten` when libxml2 stopped before the end.
  package borrowing func htmlBytes() throws(XMLError) -> [UInt8] {
    let document = unsafe pointer
    let bytes = unsafe XMLOutput.bytes { output in unsafe htmlDocContentDumpFormatOutput(output, document, "UTF-8", 0) }
    // libxml2 cuts a document short without an error code when it meets ill-formed UTF-8.
    guard var bytes, bytes.reversed().drop(while: { $0 == 10 }).starts(with: "</html>".utf8.reversed()) else { throw .notWritten }
    if bytes.last != 10 { bytes.append(10) }
    return bytes
  }
}

extension XMLDocument.Element {
  /// Returns the element and what it holds as HTML.
  ///
  /// - Throws: `XMLError.notWritten` when libxml2 stopped before the end.
  package borrowing func htmlBytes() throws(XMLError) -> [UInt8] {
    let node = unsafe pointer
    let bytes = unsafe XMLOutput.bytes { output in unsafe htmlNodeDumpFormatOutput(output, node.pointee.doc, node, "UTF-8", 0) }
    guard let bytes, bytes.last == UInt8(ascii: ">") else { throw .notWritten }
    return bytes
  }
}
