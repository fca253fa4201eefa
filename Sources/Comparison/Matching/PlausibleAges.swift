import Lexicon

/// The ages in years between which a thing occurs, with room beyond what the literature records.
struct PlausibleAges {
  let lexicon: Lexicon

  private static let table: [(name: String, ages: ClosedRange<Double>)] = [
    // Youngest and oldest natural pregnancies on record: 5 (one case) and 59 years; Practice Committee, ASRM, 2016.
    ("intrauterine-pregnancy", 9...60), ("ectopic-pregnancy", 9...60), ("placental-abruption", 9...60),
    // A corpus luteum needs ovulation: from menarche to menopause (STRAW+10, 2012).
    ("corpus-luteum-cyst", 9...60),
    // Hyperplasia of the prostate is not found in men under 30 (Berry, J Urol 1984).
    ("benign-prostatic-hyperplasia", 25...130),
    // The femoral epiphysis slips before its growth plate closes (Loder, 1996: 9 to 16 years).
    ("slipped-capital-femoral-epiphysis", 4...25),
    // Catterall, 1971: 2 to 12 years; sequels are named so in adults, so that only infants are left out.
    ("perthes-disease", 1...130),
    // The germinal matrix involutes by 36 weeks of gestation (Volpe, Neurology of the Newborn, 6th edition).
    ("germinal-matrix-hemorrhage", 0...2),
    // Infants of 2 to 12 weeks (Hernanz-Schulman, Radiology 2003).
    ("hypertrophic-pyloric-stenosis", 0...3),
    // Incomplete fractures of the pliable bones of children (Rockwood and Wilkins, 9th edition).
    ("greenstick-fracture", 0...20), ("buckle-fracture", 0...20), ("toddler-fracture", 0...8),
    ("postmenopausal-osteoporosis", 30...130),
  ]

  /// Returns the ages at which a thing occurs, or nil when nothing is known of it.
  func ages(of subject: ConceptID) -> ClosedRange<Double>? {
    guard subject != .none else { return nil }
    return Self.table.first { entry in lexicon.concept(named: entry.name).map { lexicon.isA(subject, $0) } ?? false }?.ages
  }
}
