import SourceText

/// A list of concepts inside the lexicon's image, sorted when it is a closure.
package struct ConceptIDList: RandomAccessCollection, Sendable {
  private let lists: MappedArray<UInt32>
  private let position: Int

  init(lists: MappedArray<UInt32>, position: Int) {
    self.lists = lists
    self.position = position
  }

  /// Always 0.
  package var startIndex: Int { 0 }
  /// The number of members.
  package var endIndex: Int { Int(lists[position]) }

  /// Returns the member at an index from 0.
  package subscript(index: Int) -> ConceptID { ConceptID(Int(lists[position + 1 + index])) }

  /// Returns whether a sorted list holds a concept.
  ///
  /// - Complexity: O(log *count*).
  package func contains(_ id: ConceptID) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == id
  }
}
