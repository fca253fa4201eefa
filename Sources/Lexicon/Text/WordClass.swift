/// The closed classes of words that a shallow parser needs; a word can belong to several.
package struct WordClass: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// a, the, this, each.
  package static let determiner = WordClass(rawValue: 1 << 0)
  /// of, in, with, without.
  package static let preposition = WordClass(rawValue: 1 << 1)
  /// and, or, nor.
  package static let coordinator = WordClass(rawValue: 1 << 2)
  /// because, although, if.
  package static let subordinator = WordClass(rawValue: 1 << 3)
  /// which, that, who.
  package static let relative = WordClass(rawValue: 1 << 4)
  /// it, they, she.
  package static let pronoun = WordClass(rawValue: 1 << 5)
  /// Forms of be, have, do, and the modal verbs.
  package static let auxiliary = WordClass(rawValue: 1 << 6)
  /// shows, extends, measures, underwent.
  package static let finiteVerb = WordClass(rawValue: 1 << 7)
  /// clearly, again, also.
  package static let adverb = WordClass(rawValue: 1 << 8)
  /// two, dozen.
  package static let numberWord = WordClass(rawValue: 1 << 9)
  /// first, second.
  package static let ordinal = WordClass(rawValue: 1 << 10)
  /// mm, cm, weeks.
  package static let unit = WordClass(rawValue: 1 << 11)
  /// Names of days and months.
  package static let date = WordClass(rawValue: 1 << 12)
  /// larger, less.
  package static let comparative = WordClass(rawValue: 1 << 13)
  /// showing, measuring, involving.
  package static let participle = WordClass(rawValue: 1 << 14)
  /// hospital, shape, question: nouns and adjectives of general English that name nothing clinical.
  package static let general = WordClass(rawValue: 1 << 15)

  /// The class of a row of `Data/words.tsv`, or nil for an unknown name.
  package init?(tableName name: String) {
    switch name {
    case "determiner": self = .determiner
    case "preposition": self = .preposition
    case "coordinator": self = .coordinator
    case "subordinator": self = .subordinator
    case "relative": self = .relative
    case "pronoun": self = .pronoun
    case "auxiliary": self = .auxiliary
    case "finite-verb": self = .finiteVerb
    case "adverb": self = .adverb
    case "number-word": self = .numberWord
    case "ordinal": self = .ordinal
    case "unit": self = .unit
    case "day-name", "month-name": self = .date
    case "comparative": self = .comparative
    case "participle": self = .participle
    case "general-noun", "general-adjective": self = .general
    default: return nil
    }
  }
}
