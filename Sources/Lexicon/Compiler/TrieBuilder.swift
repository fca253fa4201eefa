/// Collects phrases into the flat arrays of `PhraseTrie`.
struct TrieBuilder {
  private struct Entry: Comparable {
    let kind: UInt32
    let index: UInt32
    let needs: UInt32

    static func < (left: Entry, right: Entry) -> Bool {
      (left.kind, left.index, left.needs) < (right.kind, right.index, right.needs)
    }
  }

  private struct Node {
    var children: [UInt32: Int] = [:]
    var payloads: [Entry] = []
  }

  private var nodes = [Node()]

  /// Adds a payload at the end of a phrase; the same payload is added once.
  mutating func add(_ phrase: [UInt32], target: Payload.Target, role: Payload.Role, index: Int, needs: Int) {
    guard !phrase.isEmpty else { return }
    var node = 0
    for word in phrase {
      if let child = nodes[node].children[word] {
        node = child
      } else {
        nodes.append(Node())
        nodes[node].children[word] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    let payload = Entry(kind: target.rawValue << 8 | role.rawValue, index: UInt32(index), needs: UInt32(needs))
    if !nodes[node].payloads.contains(payload) { nodes[node].payloads.append(payload) }
  }

  /// Numbers the nodes breadth first and writes them.
  func write(into image: inout ImageWriter, wordCount: Int) {
    var roots = [UInt32](repeating: 0, count: wordCount)
    var order = [0]
    var words: [UInt32] = [0]
    var firstChildren: [UInt32] = []
    var starts: [UInt32] = []
    var flat: [UInt32] = []
    var next = 0
    while next < order.count {
      let node = nodes[order[next]]
      firstChildren.append(UInt32(order.count))
      for (word, child) in node.children.sorted(by: { $0.key < $1.key }) {
        if next == 0 { roots[Int(word)] = UInt32(order.count) }
        order.append(child)
        words.append(word)
      }
      starts.append(UInt32(flat.count / 3))
      for payload in node.payloads.sorted() { flat += [payload.kind, payload.index, payload.needs] }
      next += 1
    }
    firstChildren.append(UInt32(order.count))
    starts.append(UInt32(flat.count / 3))
    image.set(.rootEdges, roots)
    image.set(.firstChildren, firstChildren)
    image.set(.nodeWords, words)
    image.set(.nodePayloads, starts)
    image.set(.payloads, flat)
  }
}
