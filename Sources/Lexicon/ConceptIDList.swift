import SourceText

/// A list of concepts inside the lexicon's image.
package struct ConceptIDList: RandomAccessCollection, Sendable {
  private let lists: MappedArray<UInt32>
  private let position: Int
  private let isSorted: Bool

  /// Creates a list over the image.
  ///
  /// - Parameter isSorted: Whether the members stand in order, as those of a closure do; others stand as in the table.
  init(lists: MappedArray<UInt32>, position: Int, isSorted: Bool = false) {
    self.lists = lists
    self.position = position
    self.isSorted = isSorted
  }

  /// Always 0.
  package var startIndex: Int { 0 }
  /// The number of members.
  package var endIndex: Int { Int(lists[position]) }

  /// Returns the member at an index from 0.
  package subscript(index: Int) -> ConceptID { ConceptID(Int(lists[position + 1 + index])) }

  /// Returns whether the list holds a concept.
  ///
  /// - Complexity: O(log *count*) for a closure, O(*count*) for other lists, which are short.
  package func contains(_ id: ConceptID) -> Bool {
    guard isSorted else { return contains { $0 == id } }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == id
  }
}
