import ClinicalFacts
import Lexicon

/// Pairs of drugs of which one text has another of the same class than the other, or says that none was given.
struct DrugConflicts {
  let comparison: FactComparison

  /// The most drugs of one class in a text from which it is clear which is meant.
  private static let mostOfClass = 2

  /// Returns the pairs.
  func pairs() -> [(original: DrugMention, report: DrugMention)] {
    let own = statements(comparison.original.drugs)
    let stated = statements(comparison.report.drugs)
    var reported: Set<ConceptID> = []
    return stated.compactMap { claim in
      guard let rival = denial(own, stated, claim) ?? other(own, stated, claim) else { return nil }
      return reported.insert(claim.drug).inserted ? (rival, claim) : nil
    }
  }

  private func statements(_ drugs: [DrugMention]) -> [DrugMention] {
    drugs.filter { $0.assertion.isToldOfPatient && $0.assertion.isNowOrBefore && $0.assertion.polarity != .unknown }
  }

  /// A drug that one text gives and the other does not, when neither says both.
  private func denial(_ own: [DrugMention], _ stated: [DrugMention], _ claim: DrugMention) -> DrugMention? {
    let rivals = own.filter { related($0, claim) }
    let peers = stated.filter { related($0, claim) }
    guard let rival = rivals.first, rival.assertion.polarity != claim.assertion.polarity else { return nil }
    let absent = rival.assertion.polarity == .absent ? rival : claim
    let present = rival.assertion.polarity == .absent ? claim : rival
    let isChoice = comparison.lexicon.flags(absent.drug).contains(.choice) || choice(absent) != nil
    guard isChoice, comparison.lexicon.isA(present.drug, absent.drug) else { return nil }
    let isClear =
      rivals.allSatisfy { $0.assertion.polarity == rival.assertion.polarity }
      && peers.allSatisfy { $0.assertion.polarity == claim.assertion.polarity }
    return isClear ? rival : nil
  }

  /// Another drug of the class, when each text names one or two of it and they share none.
  private func other(_ own: [DrugMention], _ stated: [DrugMention], _ claim: DrugMention) -> DrugMention? {
    guard claim.assertion.polarity == .present, let kind = choice(claim) else { return nil }
    func ofKind(_ drugs: [DrugMention]) -> [DrugMention] { drugs.filter { comparison.lexicon.isA($0.drug, kind) && choice($0) != nil } }
    let (rivals, peers) = (ofKind(own), ofKind(stated))
    guard let rival = rivals.first, Set(rivals.map(\.drug)).count <= Self.mostOfClass, Set(peers.map(\.drug)).count <= Self.mostOfClass,
      (rivals + peers).allSatisfy({ $0.assertion.polarity == .present })
    else { return nil }
    let sharesNone = rivals.allSatisfy { one in peers.allSatisfy { !related(one, $0) } }
    return sharesNone ? rival : nil
  }

  /// The class within which a drug is chosen, such as anticoagulants; nil for a class itself, a brand and classes of which one drug is as
  /// good as another.
  private func choice(_ mention: DrugMention) -> ConceptID? {
    guard !comparison.lexicon.flags(mention.drug).contains(.umbrella) else { return nil }
    return comparison.lexicon.list(.ancestors, of: mention.drug).first {
      $0 != mention.drug && comparison.lexicon.flags($0).contains(.choice)
    }
  }

  private func related(_ first: DrugMention, _ second: DrugMention) -> Bool { comparison.entailment.related(first.drug, second.drug) }
}
