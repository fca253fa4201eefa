/// A read-only array over memory that lives as long as the process, such as embedded tables.
///
/// Reading is bounds-checked; nothing is copied and nothing is counted.
@safe
public struct MappedArray<Element: BitwiseCopyable & Sendable>: Sendable {
  @usableFromInline nonisolated(unsafe) let base: UnsafePointer<Element>
  /// The number of elements.
  public let count: Int

  /// Creates an array over `count` elements at `base`.
  ///
  /// The memory must stay valid and unchanged for the life of the process: embedded data, or memory that is never freed.
  public init(unsafeBase base: UnsafePointer<Element>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// Creates an array with a copy of the elements that is never freed; for tables built once in a process.
  public init(keeping elements: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    for (index, element) in elements.enumerated() { unsafe (memory + index).initialize(to: element) }
    unsafe self.init(unsafeBase: UnsafePointer(memory), count: elements.count)
  }

  /// Returns the element at an index from 0; an index out of range is a programming error and stops the program.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "index out of range")
    return unsafe base[index]
  }

  /// Returns the part of the array in a range of indices.
  public subscript(range: Range<Int>) -> MappedArray<Element> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range out of range")
    return unsafe MappedArray(unsafeBase: base + range.lowerBound, count: range.count)
  }

  /// Returns the same memory seen as elements of another size.
  ///
  /// The memory must be aligned for the other element type.
  public func reinterpreted<Other>(as type: Other.Type) -> MappedArray<Other> {
    let raw = unsafe UnsafeRawPointer(base)
    precondition(Int(bitPattern: raw) % MemoryLayout<Other>.alignment == 0, "memory is not aligned")
    let length = count * MemoryLayout<Element>.stride / MemoryLayout<Other>.stride
    return unsafe MappedArray<Other>(unsafeBase: raw.assumingMemoryBound(to: Other.self), count: length)
  }
}

extension MappedArray {
  /// The elements, copied.
  public var elements: [Element] { (0..<count).map { self[$0] } }
}
