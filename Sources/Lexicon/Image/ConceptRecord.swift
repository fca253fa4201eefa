/// The fields of a concept inside the image, as offsets from the start of its record.
enum ConceptRecord {
  static let name = 0
  static let label = 1
  static let kind = 2
  static let flags = 3
  static let order = 4
  static let group = 5
  static let property = 6
  static let firstList = 7
  static let stride = firstList + ConceptList.allCases.count
}
