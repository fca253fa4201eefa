/// A node of a document that was read: an element, or a piece of text.
package struct XMLNode: Sendable, Equatable {
  /// An attribute of an element.
  package struct Attribute: Sendable, Equatable {
    /// The name, with its prefix where it has one, such as `xsi:type`.
    package let name: String
    /// The value, with references resolved.
    package let value: String
  }

  /// The local name of an element; empty for a piece of text.
  package let name: String
  /// The namespace of an element; empty without one.
  package let namespace: String
  /// The attributes, in the order of the document.
  package let attributes: [Attribute]
  /// The elements and pieces of text inside, in order; comments and processing instructions are left out.
  package internal(set) var children: [XMLNode]
  /// The text of a piece of text; empty for an element.
  package let text: String
  /// The line on which the node starts, from 1; lines above 65,535 are not told apart.
  package let line: Int

  /// A Boolean value indicating whether the node is an element.
  package var isElement: Bool { !name.isEmpty }

  /// All text inside the node, in order.
  package var content: String { isElement ? children.map(\.content).joined() : text }

  /// The elements directly inside.
  package var elements: [XMLNode] { children.filter(\.isElement) }

  /// Returns the value of an attribute, or nil.
  package subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// Returns the first element of a name directly inside, or nil.
  package func first(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  /// Returns the elements of a name directly inside.
  package func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// Returns the elements of a name anywhere inside, in the order of the document.
  package func descendants(_ name: String) -> [XMLNode] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
  }
}
