package import ClinicalFacts
package import Lexicon

/// Which sentences of the report speak of the same thing as which sentences of the original, by what they name, whatever they say of it.
///
/// Two sentences are aligned by the concepts, words and measurements that they share, each weighed by how rare it is in both texts; a
/// sentence also borrows from the one before it, because pronouns refer there. A pair counts only when neither sentence has a clearly
/// better partner.
package struct SentenceAlignment: Sendable {
  /// How well two sentences are aligned: the sum of the weights of what they share.
  private var scores: [Pair: Int] = [:]
  private var partnersOfReport: [Int: [Int]] = [:]
  private var partnersOfOriginal: [Int: [Int]] = [:]
  private var bestOfOriginal: [Int: Int] = [:]
  private var bestOfReport: [Int: Int] = [:]

  private struct Pair: Hashable {
    var original: Int
    var report: Int
  }

  /// A thing by which sentences can be recognised.
  private enum Key: Hashable {
    case concept(ConceptID)
    case word(WordID)
    case scale(Int)
    case measurement(Quantity.Dimension, Double)
  }

  /// What a sentence is recognised by, with the share of the weight that it lends, in percent; whole numbers add up to the same in any order.
  private typealias Keys = [Key: Int]

  /// The share of a concept's weight that is left when sentences share only what it is a kind or a part of.
  private static let kindShare = 75
  private static let wholeShare = 40
  /// The share for two values of one scale, whichever they are.
  private static let scaleShare = 70
  /// The share of a word's weight that is not in the lexicon.
  private static let wordShare = 70
  /// The share that a sentence borrows from the one before.
  private static let borrowed = 40
  /// The share that a sentence borrows when it opens with a pronoun.
  private static let borrowedByPronoun = 85
  /// The sentences above which a key says nothing, which also keeps the cost linear.
  private static let mostSentences = 40
  /// The number of sentences for which shorter texts are taken, so that what two lone sentences share has a weight.
  private static let fewestSentences = 9
  /// What two sentences must share at least.
  private static let least = 12_000
  /// How far a pair may fall behind the best of either sentence.
  private static let leastShare = 60

  /// The share of the best below which a pair is none.
  private static let apartShare = 40

  /// Aligns two texts.
  ///
  /// - Complexity: linear in the number of sentences, since keys of many sentences are left out.
  package init(lexicon: Lexicon, original: [SentenceTopic], report: [SentenceTopic]) {
    let originals = Self.keys(original, lexicon)
    let reports = Self.keys(report, lexicon)
    var postings: [Key: [(sentence: Int, share: Int)]] = [:]
    var frequency: [Key: Int] = [:]
    for (topic, keys) in zip(original, originals) {
      for (key, share) in keys {
        postings[key, default: []].append((topic.sentence, share))
        frequency[key, default: 0] += 1
      }
    }
    for keys in reports { for key in keys.keys { frequency[key, default: 0] += 1 } }
    let total = max(original.count + report.count, Self.fewestSentences)
    for (topic, keys) in zip(report, reports) {
      var best: [Int: Int] = [:]
      for (key, share) in keys {
        guard let posting = postings[key], let count = frequency[key], count <= Self.mostSentences else { continue }
        let weight = Self.weight(count, of: total)
        for (sentence, own) in posting { best[sentence, default: 0] += weight * min(share, own) }
      }
      for (sentence, score) in best.sorted(by: { $0.key < $1.key }) {
        scores[Pair(original: sentence, report: topic.sentence)] = score
        partnersOfReport[topic.sentence, default: []].append(sentence)
        partnersOfOriginal[sentence, default: []].append(topic.sentence)
        bestOfReport[topic.sentence] = max(bestOfReport[topic.sentence] ?? 0, score)
        bestOfOriginal[sentence] = max(bestOfOriginal[sentence] ?? 0, score)
      }
    }
  }

  /// What a key says that some sentences of all share, in hundredths: the rarer the more.
  private static func weight(_ count: Int, of total: Int) -> Int {
    min(300, Int((Double(total) / Double(max(count, 1))).squareRoot() * 100)) - 40
  }

  /// Returns whether two sentences speak of the same thing.
  package func isAligned(original: Int, report: Int) -> Bool {
    let score = score(original: original, report: report)
    guard score >= Self.least else { return false }
    return score * 100 >= Self.leastShare * max(bestOfReport[report] ?? 0, bestOfOriginal[original] ?? 0)
  }

  /// Returns whether each of two sentences has a partner that it fits far better than the other.
  package func areApart(original: Int, report: Int) -> Bool {
    let score = score(original: original, report: report) * 100
    return score < Self.apartShare * (bestOfReport[report] ?? 0) && score < Self.apartShare * (bestOfOriginal[original] ?? 0)
  }

  /// Returns whether a sentence of the report has a partner that it fits far better than a sentence of the original.
  package func isBetterElsewhere(original: Int, report: Int) -> Bool {
    score(original: original, report: report) * 100 < Self.leastShare * (bestOfReport[report] ?? 0)
  }

  /// Returns whether a sentence of the original has a partner that it fits far better than a sentence of the report.
  package func isElsewhere(original: Int, report: Int) -> Bool {
    score(original: original, report: report) * 100 < Self.leastShare * (bestOfOriginal[original] ?? 0)
  }

  /// Returns the sentences of the original that speak of the same thing as a sentence of the report.
  package func partners(ofReport report: Int) -> [Int] {
    (partnersOfReport[report] ?? []).filter { isAligned(original: $0, report: report) }
  }

  /// Returns the sentences of the report that speak of the same thing as a sentence of the original.
  package func partners(ofOriginal original: Int) -> [Int] {
    (partnersOfOriginal[original] ?? []).filter { isAligned(original: original, report: $0) }
  }

  /// Returns whether a sentence of the original may also speak of what a sentence of the report speaks of.
  package func isNear(original: Int, report: Int) -> Bool {
    score(original: original, report: report) * 100 >= Self.apartShare * (bestOfReport[report] ?? 0)
  }

  /// Returns how much two sentences share, from 0.
  package func score(original: Int, report: Int) -> Int { scores[Pair(original: original, report: report)] ?? 0 }

  private static func keys(_ topics: [SentenceTopic], _ lexicon: Lexicon) -> [Keys] {
    var result: [Keys] = []
    var previous: Keys = [:]
    for topic in topics {
      var own: Keys = [:]
      func add(_ key: Key, _ share: Int) { own[key] = max(own[key] ?? 0, share) }
      for concept in topic.concepts {
        guard !lexicon.flags(concept).contains(.umbrella) else { continue }
        add(.concept(concept), 100)
        for parent in lexicon.list(.parents, of: concept) where !lexicon.flags(parent).contains(.umbrella) {
          add(.concept(parent), kindShare)
        }
        for whole in lexicon.list(.partOf, of: concept) where lexicon.flags(whole).isDisjoint(with: [.umbrella, .wide]) {
          add(.concept(whole), wholeShare)
        }
        if lexicon.kind(concept) == .attribute, lexicon.groupKey(concept) != 0 { add(.scale(lexicon.groupKey(concept)), scaleShare) }
        for site in lexicon.list(.sites, of: concept) where lexicon.flags(site).isDisjoint(with: [.umbrella, .wide]) {
          add(.concept(site), wholeShare)
        }
        for implied in lexicon.list(.implies, of: concept) { add(.concept(implied), wholeShare) }
      }
      for word in topic.words { add(.word(word), wordShare) }
      for quantity in topic.quantities {
        for value in quantity.values { add(.measurement(quantity.dimension, value), 100) }
      }
      var joined = own
      if topic.continues {
        for (key, share) in previous where share > 0 {
          joined[key] = max(joined[key] ?? 0, share * (topic.isAnaphoric ? borrowedByPronoun : borrowed) / 100)
        }
      }
      result.append(joined)
      previous = own
    }
    return result
  }
}
