import Lexicon

/// Published sizes at which management changes, in millimetres.
struct PublishedLimits {
  let lexicon: Lexicon

  /// The limits by concept of the tables, each with its source.
  private static let table: [(name: String, limits: [Double])] = [
    // Society for Vascular Surgery, 2018: repair of an abdominal aortic aneurysm from 55 mm in men, 50 mm in women.
    ("abdominal-aortic-aneurysm", [50, 55]),
    // American College of Cardiology and American Heart Association, 2022: operation on the ascending aorta from 55 mm.
    ("thoracic-aortic-aneurysm", [55]),
    // Society for Vascular Surgery, 2022: popliteal artery aneurysm from 20 mm.
    ("popliteal-aneurysm", [20]),
    // Fleischner Society, 2017: solid pulmonary nodules at 6 and 8 mm.
    ("lung-nodule", [6, 8]),
    // American Urological Association, 2021, and AJCC, 8th edition: renal mass of 40 mm (T1a and T1b).
    ("renal-mass", [40]),
    // American College of Radiology, 2017: incidental adrenal mass at 40 mm.
    ("adrenal-nodule", [40]),
  ]

  /// Returns the limits that hold for a thing.
  func limits(of subject: ConceptID) -> [Double] {
    guard subject != .none else { return [] }
    return Self.table.flatMap { entry in
      lexicon.concept(named: entry.name).map { lexicon.isA(subject, $0) ? entry.limits : [] } ?? []
    }
  }
}
