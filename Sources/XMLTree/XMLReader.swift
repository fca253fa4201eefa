internal import CLibXML2

/// Reading of XML and HTML into plain values.
///
/// No network, no external entity, no document type from elsewhere, no inclusion; libxml2's limits on depth and size stay on.
package enum XMLReader {
  /// Returns the root element of an XML document in UTF-8, whatever encoding its declaration names.
  package static func read(xml bytes: [UInt8]) throws(XMLError) -> XMLNode {
    try check(bytes)
    guard let context = unsafe xmlNewParserCtxt() else { preconditionFailure("out of memory") }
    defer { unsafe xmlFreeParserCtxt(context) }
    var kept = clibxml2_error()
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
    let document = unsafe withUnsafeMutablePointer(to: &kept) { kept in
      unsafe clibxml2_keep_first_error(context, kept)
      return unsafe bytes.withUnsafeBytes { bytes in
        let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress
        return unsafe xmlCtxtReadMemory(context, start, Int32(bytes.count), nil, "UTF-8", options)
      }
    }
    defer { unsafe xmlFreeDoc(document) }
    if let error = malformation(kept) { throw error }
    return try unsafe root(of: document)
  }

  /// Returns the root element of an HTML document in UTF-8; HTML is mended where it is ill-formed, as browsers do.
  package static func read(html bytes: [UInt8]) throws(XMLError) -> XMLNode {
    try check(bytes)
    guard let context = unsafe htmlNewParserCtxt() else { preconditionFailure("out of memory") }
    defer { unsafe htmlFreeParserCtxt(context) }
    // The HTML parser mends and goes on, so its errors are of no use; without these options it prints them.
    let quiet = HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    let mended = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NODEFDTD.rawValue
    let options = Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | mended | quiet)
    let document = unsafe bytes.withUnsafeBytes { bytes in
      let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress
      return unsafe htmlCtxtReadMemory(context, start, Int32(bytes.count), nil, "UTF-8", options)
    }
    defer { unsafe xmlFreeDoc(document) }
    return try unsafe root(of: document)
  }

  private static func check(_ bytes: [UInt8]) throws(XMLError) {
    precondition(XMLLibrary.isReady)
    guard bytes.count < Int(Int32.max) else { throw .tooLarge }
    // libxml2 reports ill-formed input of some encodings on standard error, past every handler.
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    guard !bytes.isEmpty else { throw .empty }
  }

  private static func malformation(_ kept: clibxml2_error) -> XMLError? {
    let characters = unsafe withUnsafeBytes(of: kept.message) { unsafe Array($0.prefix { $0 != 0 }) }
    guard !characters.isEmpty else { return nil }
    let message = String(decoding: characters, as: UTF8.self)
    let trimmed = message.unicodeScalars.reversed().drop { $0 == "\n" || $0 == " " || $0 == "." }.reversed()
    return .malformed(line: Int(kept.line), message: String(String.UnicodeScalarView(trimmed)))
  }

  private static func root(of document: xmlDocPtr?) throws(XMLError) -> XMLNode {
    guard let document = unsafe document, let root = unsafe xmlDocGetRootElement(document) else { throw .empty }
    return try unsafe XMLCopier.copy(root, depth: 1)
  }
}
