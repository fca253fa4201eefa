package import Lexicon
import CaseDocument
import ClinicalFacts
import SourceText
import XMLTree

/// Writes what was understood of each case: segments, sections, sentences, facts.
package struct CaseExtraction {
  private var loader: CaseLoader
  private let extractor: FactExtractor
  private let writer: FactWriter
  private let format: ExtractionFormat

  /// Creates an extraction.
  package init(lexicon: Lexicon, format: ExtractionFormat = .jsonl) {
    self.format = format
    loader = CaseLoader(lexicon: lexicon)
    extractor = FactExtractor(lexicon: lexicon, core: CoreConcepts(lexicon: lexicon))
    writer = FactWriter(lexicon: lexicon)
  }

  /// Writes the cases of some sources, one object a line or as text.
  ///
  /// - Parameters:
  ///   - write: Takes the output of one case; returns false to end early.
  ///   - report: Takes what there is to say about the reading of a case.
  /// - Returns: The number of cases.
  package mutating func run(_ sources: [CaseSource], write: ([UInt8]) -> Bool, report: (Problem) -> Void) -> Int {
    var stream = CaseStream(sources)
    var count = 0
    while let input = stream.next() {
      count += 1
      let loaded = loader.load(input)
      loaded.problems.forEach(report)
      guard let document = loaded.document else { continue }
      let output =
        switch format {
        case .jsonl: json(document)
        case .text: ExtractionText(writer: writer, extractor: extractor).text(of: document)
        }
      if !write(output) { break }
    }
    return count
  }

  private func json(_ document: CaseDocument) -> [UInt8] {
    let result = CaseResult(document, discrepancies: [])
    let sides = document.isCombined ? [document.original] : [document.original, document.report]
    let facts = [(document.original, SegmentRole.original), (document.report, .report)].map { side, role in
      (side: side, role: role, set: extractor.facts(of: side, role: role))
    }
    let tree = JSON.map { (map) in
      map.string("id", document.id)
      map.string("path", document.path)
      map.string("status", result.status.rawValue)
      map.array("segments") { (array) in
        for segment in result.segments {
          array.map { (map) in
            map.string("role", segment.role.rawValue)
            map.string("section", segment.section)
            map.number("start", segment.start)
            map.number("end", segment.end)
            map.number("line", segment.line)
          }
        }
      }
      map.array("sentences") { (array) in
        for side in sides {
          for sentence in side.sentences { Self.add(sentence, of: side, to: array) }
        }
      }
      map.array("facts") { (array) in
        for part in facts {
          for fact in part.set.facts { writer.add(fact, of: part.side, role: part.role, to: array) }
        }
      }
      map.array("descriptors") { (array) in
        for part in facts {
          for descriptor in part.set.descriptors { writer.add(descriptor, of: part.side, role: part.role, to: array) }
        }
      }
      map.array("diagnoses") { (array) in
        for part in facts {
          for diagnosis in part.set.diagnoses { writer.add(diagnosis, of: part.side, role: part.role, to: array) }
        }
      }
    }
    return tree.jsonBytes(.compact) + [0x0A]
  }

  private static func add(_ sentence: Sentence, of side: SideText, to array: borrowing XMLDocument.Element) {
    let segment = side.segments[sentence.segment]
    array.map { (map) in
      map.string("role", segment.role == .report ? "report" : "original")
      map.string("section", segment.section)
      map.number("start", sentence.range.lowerBound)
      map.number("end", sentence.range.upperBound)
      map.number("line", side.lineIndex.line(at: sentence.range.lowerBound))
      map.string("text", side.text(sentence.range))
    }
  }
}
