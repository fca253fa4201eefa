package import Lexicon
package import SourceText

/// One line of a text with what its form tells.
package struct TextLine: Sendable {
  /// The bytes without the white space around them.
  package var range: ByteRange
  /// The tokens of the line.
  package var tokens: Range<Int>
  /// A Boolean value indicating whether an empty line stands before it.
  package var startsParagraph = false
  /// A Boolean value indicating whether the line holds no letter or digit.
  package var isSeparator = false
  /// A Boolean value indicating whether it is an item of a list.
  package var isListItem = false
  /// A Boolean value indicating whether it uses markdown.
  package var hasMarkdown = false
  /// The number of marks "#" before a markdown heading, known or not; 0 for other lines.
  package var headingLevel = 0
  /// A Boolean value indicating whether it begins with a label: a few words before a colon, known as a heading or not.
  package var hasLabel = false
  /// The heading that it is or begins with.
  package var heading: SectionHeading?
  /// The first token after an inline heading or a list mark.
  package var contentStart: Int
  /// The number of citations such as "[3]".
  package var citations = 0
  /// The weights of the marks found, by class.
  package var marks: [TermClass: Double] = [:]

  /// Returns the summed weight of a class of marks.
  package func weight(_ termClass: TermClass) -> Double { marks[termClass] ?? 0 }

  /// A Boolean value indicating whether the line is only a heading.
  package var isBareHeading: Bool { heading != nil && contentStart >= tokens.upperBound }
}
