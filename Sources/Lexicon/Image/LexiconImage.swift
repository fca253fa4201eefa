package import SourceText

/// The compiled tables as one block of memory: a header, then sections of 32-bit numbers or bytes.
///
/// Layout: magic, version, section count, then an offset and a length in bytes for each section. Numbers are little-endian; each section
/// starts at a multiple of 8. Loading is mapping: nothing is parsed.
package struct LexiconImage: Sendable {
  /// The parts of an image, in order.
  package enum Section: Int, CaseIterable {
    /// UTF-8 of all names, labels and words.
    case strings
    /// Hash slots: index of a surface plus 1, or 0.
    case surfaceSlots
    /// For each surface: offset and length of its bytes, and its word.
    case surfaces
    /// For each word: its class bits.
    case wordClasses
    /// For each word: the pseudo-word of its phrase class plus 1, or 0.
    case phraseClasses
    /// For each word: the node that a phrase starting with it reaches, or 0.
    case rootEdges
    /// For each node: its first child; one more entry ends the last.
    case firstChildren
    /// For each node: the word that leads to it.
    case nodeWords
    /// For each node: the index of its first payload; one more entry ends the last.
    case nodePayloads
    /// For each payload: target and role, index, list of needs.
    case payloads
    /// For each concept: `ConceptRecord`.
    case concepts
    /// Lists: a count, then the members.
    case lists
    /// For each cue: category, direction, scope.
    case cues
    /// For each normality phrase: three lists.
    case normality
    /// For each section heading: name, side, content, effect.
    case headings
    /// For each term: class, first value, second value.
    case terms
    /// Names of groups, term classes and headings: offset and length.
    case names
    /// Pairs of strings for rewriting British into American spelling.
    case spelling
    /// Strings that may join the next word.
    case prefixes
    /// Concepts by name: hash slots of concept index plus 1.
    case conceptSlots
    /// Forms of each concept: for each concept a list of string references.
    case conceptForms
    /// Norms of laboratory tests: for each test its concept, lowest and highest normal value, count of units, then unit and factor of each.
    case laboratory
  }

  /// The first four bytes, "CNCD".
  package static let magic: UInt32 = 0x4443_4E43
  /// The layout's version; an image of another version is refused.
  package static let version: UInt32 = 6

  private let bytes: MappedArray<UInt8>
  private let words: MappedArray<UInt32>

  /// Wraps the bytes of an image.
  ///
  /// - Throws: `LexiconError.image` when the bytes are no image of this version.
  package init(_ bytes: MappedArray<UInt8>) throws(LexiconError) {
    let words = bytes.reinterpreted(as: UInt32.self)
    let header = 3 + 2 * Section.allCases.count
    guard words.count >= header, words[0] == Self.magic, words[1] == Self.version, Int(words[2]) == Section.allCases.count else {
      throw .image
    }
    self.bytes = bytes
    self.words = words
  }

  /// Returns a section as bytes.
  package func data(_ section: Section) -> MappedArray<UInt8> {
    let offset = Int(words[3 + 2 * section.rawValue])
    return bytes[offset..<(offset + Int(words[4 + 2 * section.rawValue]))]
  }

  /// Returns a section as 32-bit numbers.
  package func numbers(_ section: Section) -> MappedArray<UInt32> {
    data(section).reinterpreted(as: UInt32.self)
  }
}
