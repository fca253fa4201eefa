import SourceText
import Testing

@Suite("Arrays over memory that is never freed")
struct MappedArrayTests {
  @Test("The elements that were kept are read back", arguments: [[], [7], [3, 1, 2]] as [[UInt32]])
  func elements(values: [UInt32]) {
    let array = MappedArray(keeping: values)
    #expect(array.count == values.count)
    #expect(array.elements == values)
  }

  @Test("A part shares the memory of the whole and counts from 0")
  func part() {
    let array = MappedArray(keeping: Array(UInt16(0)..<10))
    let part = array[3..<7]
    #expect(part.elements == [3, 4, 5, 6])
    #expect(part[0] == 3)
    #expect(part[1..<3].elements == [4, 5])
    #expect(array[10..<10].elements.isEmpty)
  }

  @Test("The same memory is seen as elements of another size, little end first")
  func reinterpreted() {
    let words = MappedArray<UInt32>(keeping: [0x0403_0201, 0x0807_0605])
    #expect(words.reinterpreted(as: UInt8.self).elements == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(words.reinterpreted(as: UInt8.self).reinterpreted(as: UInt32.self).elements == words.elements)
    #expect(words[1..<2].reinterpreted(as: UInt16.self).elements == [0x0605, 0x0807])
  }

  @Test("Bytes beyond the last whole element are left out")
  func remainder() {
    let bytes = MappedArray<UInt32>(keeping: [1, 2]).reinterpreted(as: UInt8.self)
    #expect(bytes[0..<7].reinterpreted(as: UInt32.self).count == 1)
  }
}
