/// The few words that the mechanism itself asks for.
package struct FunctionWords: Sendable {
  package let of: WordID
  package let after: WordID
  package let from: WordID
  package let with: WordID
  package let on: WordID
  package let by: WordID
  package let at: WordID
  package let `for`: WordID
  package let the: WordID
  package let not: WordID
  package let none: WordID
  package let without: WordID
  package let comma: WordID
  package let side: WordID
  package let until: WordID
  package let questionMark: WordID
  package let hyphen: WordID
  /// The words before what contains a thing: within, inside.
  package let containing: [WordID]
  /// The auxiliaries of the past: was, were, had.
  package let past: [WordID]

  /// The words that lead from what would be to what is: but, here.
  package let objecting: [WordID]
  /// The words that join the items of a denied list.
  package let alternative: [WordID]
  /// The words with which a value that denies begins: no, without.
  package let denying: [WordID]

  init(_ vocabulary: Vocabulary) {
    func word(_ text: String) -> WordID { vocabulary.resolve(Array(text.utf8)[...]) }
    of = word("of")
    after = word("after")
    from = word("from")
    with = word("with")
    on = word("on")
    by = word("by")
    at = word("at")
    `for` = word("for")
    the = word("the")
    not = word("not")
    none = word("none")
    without = word("without")
    comma = word(",")
    side = word("side")
    until = word("until")
    questionMark = word("?")
    hyphen = word("-")
    containing = ["within", "inside"].map(word)
    past = ["was", "were", "had"].map(word)
    objecting = ["but", "yet", "however", "here"].map(word)
    alternative = ["or", "nor"].map(word)
    denying = ["no", "not", "without", "lacking", "absent"].map(word)
  }
}
