internal import CLibXML2

/// Bytes that libxml2 writes into memory.
@safe
struct XMLOutput: ~Copyable {
  private let buffer: xmlBufferPtr
  private let output: xmlOutputBufferPtr

  /// Creates an empty output.
  init() {
    guard XMLLibrary.isReady, let buffer = unsafe xmlBufferCreate() else { preconditionFailure("out of memory") }
    // The default grows by what is needed each time, which is quadratic.
    unsafe xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    // Without an encoder the bytes stay the UTF-8 of the tree; "UTF-8" as an encoder would copy them once more.
    guard let output = unsafe xmlOutputBufferCreateBuffer(buffer, nil) else { preconditionFailure("out of memory") }
    unsafe self.buffer = unsafe buffer
    unsafe self.output = unsafe output
  }

  /// Lets the closure write and returns the bytes, or nil when libxml2 reports a failure.
  static func bytes(_ write: (xmlOutputBufferPtr) -> Void) -> [UInt8]? {
    let memory = XMLOutput()
    unsafe write(memory.output)
    guard unsafe xmlOutputBufferFlush(memory.output) >= 0, unsafe memory.output.pointee.error == 0 else { return nil }
    guard let content = unsafe xmlBufferContent(memory.buffer) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(memory.buffer))))
  }

  deinit {
    unsafe xmlOutputBufferClose(output)
    unsafe xmlBufferFree(buffer)
  }
}
