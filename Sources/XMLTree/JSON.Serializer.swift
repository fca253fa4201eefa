internal import CLibXML2

extension XMLDocument {
  /// Returns the JSON that the document represents.
  ///
  /// The items, already written, take the place of what the array called `key` in the outermost object holds; they must be laid out two
  /// levels deeper than the document, with `JSON.join`.
  package borrowing func jsonBytes(_ style: JSON.Style, filling key: String? = nil, with items: [UInt8] = []) -> [UInt8] {
    guard let root = unsafe xmlDocGetRootElement(pointer) else { preconditionFailure("a document has a root") }
    var serializer = JSON.Serializer(filledKey: key, items: items)
    unsafe serializer.write(root, style, isOutermost: true)
    return serializer.bytes
  }
}

extension JSON {
  /// Adds a value to values that stand in one array, with comma and line break.
  ///
  /// The style is that in which the value was written.
  package static func join(_ value: [UInt8], to items: inout [UInt8], _ style: Style) {
    if !items.isEmpty { items.append(UInt8(ascii: ",")) }
    style.addBreak(to: &items)
    items.append(contentsOf: value)
  }

  /// The one place that turns a tree into JSON.
  struct Serializer {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    private let filledKey: [UInt8]?
    private let items: [UInt8]

    init(filledKey: String?, items: [UInt8]) {
      self.filledKey = filledKey.map { Array($0.utf8) }
      self.items = items
    }

    /// Writes the value that an element represents.
    mutating func write(_ element: xmlNodePtr, _ style: Style, isOutermost: Bool = false) {
      let name = unsafe Self.bytes(of: element.pointee.name)
      switch String(decoding: name, as: UTF8.self) {
      case "map": unsafe writeMembers(of: element, "{", "}", style, isFillable: isOutermost)
      case "array": unsafe writeMembers(of: element, "[", "]", style, isFillable: false)
      case "string" where unsafe Self.attribute(JSON.escapedMark, of: element) != nil:
        bytes.append(UInt8(ascii: "\""))
        bytes += unsafe Self.text(of: element)
        bytes.append(UInt8(ascii: "\""))
      case "string": JSON.appendString(unsafe Self.text(of: element), to: &bytes)
      case "number", "boolean": bytes += unsafe Self.text(of: element)
      case "null": bytes += Array("null".utf8)
      case let other: preconditionFailure("\(other) is no part of the representation of JSON")
      }
    }

    private mutating func writeMembers(
      of element: xmlNodePtr, _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ style: Style, isFillable: Bool
    ) {
      let inner = style.deeper()
      bytes.append(UInt8(ascii: open))
      var next = unsafe element.pointee.children
      var isFirst = true
      while let child = unsafe next {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        inner.addBreak(to: &bytes)
        let key = unsafe writeKey(of: child, style)
        if isFillable, let key, key == filledKey, !items.isEmpty {
          bytes.append(UInt8(ascii: "["))
          bytes += items
          inner.addBreak(to: &bytes)
          bytes.append(UInt8(ascii: "]"))
        } else {
          unsafe write(child, inner)
        }
        unsafe next = unsafe child.pointee.next
      }
      if !isFirst { style.addBreak(to: &bytes) }
      bytes.append(UInt8(ascii: close))
    }

    private mutating func writeKey(of element: xmlNodePtr, _ style: Style) -> [UInt8]? {
      guard let key = unsafe Self.attribute("key", of: element) else { return nil }
      JSON.appendString(key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      if style != .compact { bytes.append(0x20) }
      return key
    }

    private static func attribute(_ name: String, of element: xmlNodePtr) -> [UInt8]? {
      guard let attribute = unsafe xmlHasProp(element, name) else { return nil }
      return unsafe attribute.pointee.children.map { unsafe bytes(of: $0.pointee.content) } ?? []
    }

    private static func text(of element: xmlNodePtr) -> [UInt8] {
      // All text of an element is one node, because libxml2 joins neighbours.
      unsafe element.pointee.children.map { unsafe bytes(of: $0.pointee.content) } ?? []
    }

    private static func bytes(of characters: UnsafePointer<xmlChar>?) -> [UInt8] {
      guard let characters = unsafe characters else { return [] }
      return unsafe Array(UnsafeBufferPointer(start: characters, count: Int(xmlStrlen(characters))))
    }
  }
}
