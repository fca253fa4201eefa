/// The lists of concepts that a concept refers to.
package enum ConceptList: Int, CaseIterable, Sendable {
  /// What it is a kind of, directly.
  case parents
  /// What it is a kind of, directly and indirectly.
  case ancestors
  /// The structures it is part of, directly.
  case partOf
  /// The structures it is part of, directly and indirectly, by way of kinds too.
  case wholes
  /// The structures in which it occurs.
  case sites
  /// What is present whenever it is.
  case implies
  /// Diagnoses that can be true beside it.
  case notExclusiveWith
  /// What it usually shows.
  case manifestations
  /// The structures that a procedure takes out.
  case removes
  /// What a modality cannot show.
  case cannotShow
  /// What answers the same question differently.
  case rivals
}
