package import CaseDocument
package import Lexicon
import SourceText

/// Turns the sentences of one side into facts.
package struct FactExtractor {
  private let lexicon: Lexicon
  private let core: CoreConcepts
  private let signals: SequenceSignals

  /// The sentences at the start of a text that present the patient.
  private static let openingSentences = 4
  /// The most tokens of a line that is a title.
  private static let longestTitle = 5

  /// Creates an extractor.
  package init(lexicon: Lexicon, core: CoreConcepts) {
    self.lexicon = lexicon
    self.core = core
    signals = SequenceSignals(lexicon: lexicon)
  }

  /// Returns the facts of the sentences that belong to a side.
  package func facts(of side: SideText, role: SegmentRole) -> FactSet {
    let finder = MentionFinder(lexicon: lexicon, tokens: side.tokens)
    var set = FactSet()
    var lastProcess = ConceptID.none
    var lastLesion = ConceptID.none
    var antecedent: Fact?
    var lastDevice: DevicePosition?
    var topic = LineTopic()
    var lastSegment = -1
    var isOnOtherSide = false
    var lastStructure: ConceptID?
    var conclusions = ConclusionFinder()
    var defects = TextDefectReader(side)
    let items = DiseaseItems(side, role: role, lexicon: lexicon, finder: finder)
    for (number, sentence) in side.sentences.enumerated() where side.segments[sentence.segment].role == role {
      let segment = side.segments[sentence.segment]
      let found = finder.find(in: sentence.tokens)
      let coordinated = CoordinationExpander(
        lexicon: lexicon, bytes: side.bytes, tokens: side.tokens, range: sentence.tokens, terms: found.termReader
      ).completing(found)
      let mentions = PartNameReader(
        lexicon: lexicon, tokens: side.tokens, range: sentence.tokens, terms: found.termReader, antecedent: lastStructure
      ).completing(coordinated)
      lastStructure = mentions.concepts.first { $0.kind == .anatomy }?.concept ?? lastStructure
      let engine = AssertionEngine(
        lexicon: lexicon, bytes: side.bytes, tokens: side.tokens, sentence: sentence.tokens, mentions: mentions,
        segment: segment, disease: items.tokens(of: number))
      let context = SentenceContext(
        lexicon: lexicon, core: core, bytes: side.bytes, tokens: side.tokens, range: sentence.tokens, mentions: mentions, engine: engine,
        quantities: QuantityParser(bytes: side.bytes, tokens: side.tokens, terms: mentions.termReader).quantities(in: sentence.tokens),
        terms: mentions.termReader)
      let isConcluding = conclusions.isConcluding(sentence, segment, context)
      if isConcluding { set.conclusion.append(sentence.range) }
      let builder = SentenceFacts(context: context, number: number)
      topic.begin(context, segment: sentence.segment)
      if sentence.startsParagraph || sentence.tokens.count <= Self.longestTitle {
        isOnOtherSide = engine.namesOpposite && sentence.tokens.count <= Self.longestTitle
      }
      var facts = builder.facts(lastProcess: &lastProcess, lastLesion: &lastLesion).map(topic.placing)
      if isOnOtherSide { for index in facts.indices { facts[index].assertion.isContralateral = true } }
      set.facts += facts
      set.descriptors += DescriptorReader(context: context, number: number, signals: signals)
        .descriptors(facts: facts, antecedent: &antecedent)
      let places = PlaceReader(context: context, facts: facts)
      set.places += places.places
      set.sides += places.sides
      set.devices += DeviceReader(context: context).positions(facts, last: &lastDevice)
      set.labels += SubtypeLabelReader(context: context, facts: facts).labels()
      set.diagnoses += DiagnosisReader(context: context, segment: segment, sentence: sentence, number: number, isConcluding: isConcluding)
        .statements(facts: facts)
      set.patientValues += PatientValueReader(context: context).values()
      if segment.content == .patient {
        set.drugs += DrugMention.read(context)
        set.examinations += ExaminationResultReader(context: context, facts: facts).results()
        set.courses += CourseReader(context: context).courses()
        set.results += TestResultReader(context: context).results()
        set.spans += TimeSpanReader(context: context).spans()
        DemographicsParser(lexicon: lexicon, bytes: side.bytes, tokens: side.tokens, terms: mentions.termReader)
          .read(sentence.tokens, assertion: engine, isOpening: set.topics.count < Self.openingSentences, into: &set.demographics)
      }
      set.markers += TextMarker.read(context, segment)
      let continues = segment.range.lowerBound == lastSegment
      set.topics.append(SentenceTopic(context: context, number: number, continues: continues))
      lastSegment = segment.range.lowerBound
      defects.read(context)
      FigureReferences.read(context, into: &set.figures)
    }
    set.defects = defects.finish(role)
    return set
  }
}
