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

  /// Returns the document as HTML, with HTML that was written before as the content of the empty element `div` with an identifier.
  ///
  /// The `div` must have no other attribute. No text can look like its start tag, because `<` is escaped everywhere but in `style`.
  ///
  /// - Throws: `XMLError.notWritten` when libxml2 stopped before the end or there is no such element.
  package borrowing func htmlBytes(filling identifier: String, with content: [UInt8]) throws(XMLError) -> [UInt8] {
    let bytes = try htmlBytes()
    let tag = Array("<div id=\"\(identifier)\">".utf8)
    var start = 0
    while start + tag.count <= bytes.count {
      if bytes[start] == tag[0], bytes[start..<(start + tag.count)].elementsEqual(tag) {
        return bytes[..<(start + tag.count)] + content + bytes[(start + tag.count)...]
      }
      start += 1
    }
    throw .notWritten
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
