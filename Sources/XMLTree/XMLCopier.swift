internal import CLibXML2

/// Copying of a libxml2 tree into plain values.
enum XMLCopier {
  /// How deep elements may be nested; libxml2 has the same limit for XML, but none for HTML.
  static let depthLimit = 256

  /// Returns an element with all that it holds.
  static func copy(_ element: xmlNodePtr, depth: Int) throws(XMLError) -> XMLNode {
    let line = unsafe xmlGetLineNo(element)
    guard depth <= depthLimit else { throw .tooDeep(line: line, limit: depthLimit) }
    var children: [XMLNode] = []
    var next = unsafe element.pointee.children
    while let child = unsafe next {
      switch unsafe child.pointee.type {
      case XML_ELEMENT_NODE:
        children.append(try unsafe copy(child, depth: depth + 1))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        let text = unsafe string(child.pointee.content)
        children.append(piece(text, line: unsafe xmlGetLineNo(child)))
      case XML_ENTITY_REF_NODE:
        // An entity that the document defines stays unexpanded: expanding it is how small files become huge, or read other files.
        children.append(piece("&\(unsafe string(child.pointee.name));", line: unsafe xmlGetLineNo(child)))
      default: break
      }
      unsafe next = unsafe child.pointee.next
    }
    let namespace = unsafe element.pointee.ns.map { unsafe string($0.pointee.href) } ?? ""
    let (name, attributes) = unsafe (string(element.pointee.name), attributes(of: element))
    return XMLNode(name: name, namespace: namespace, attributes: attributes, children: children, text: "", line: line)
  }

  private static func piece(_ text: String, line: Int) -> XMLNode {
    XMLNode(name: "", namespace: "", attributes: [], children: [], text: text, line: line)
  }

  private static func attributes(of element: xmlNodePtr) -> [XMLNode.Attribute] {
    var attributes: [XMLNode.Attribute] = []
    var next = unsafe element.pointee.properties
    while let attribute = unsafe next {
      let prefix = unsafe attribute.pointee.ns.map { unsafe string($0.pointee.prefix) } ?? ""
      let name = unsafe string(attribute.pointee.name)
      let value = unsafe xmlNodeListGetString(element.pointee.doc, attribute.pointee.children, 1)
      attributes.append(XMLNode.Attribute(name: prefix.isEmpty ? name : "\(prefix):\(name)", value: unsafe string(value)))
      unsafe clibxml2_free(value)
      unsafe next = unsafe attribute.pointee.next
    }
    return attributes
  }

  private static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }
}
