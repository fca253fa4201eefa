/// Collects phrases into the flat arrays of `PhraseTrie`.
struct TrieBuilder {
  private struct Edge: Hashable {
    let node: Int
    let word: UInt32
  }

  private var children: [Edge: Int] = [:]
  private var payloads: [[(UInt32, UInt32, UInt32)]] = [[]]

  /// Adds a payload at the end of a phrase; the same payload is added once.
  mutating func add(_ phrase: [UInt32], target: Payload.Target, role: Payload.Role, index: Int, needs: Int) {
    guard !phrase.isEmpty else { return }
    var node = 0
    for word in phrase {
      let edge = Edge(node: node, word: word)
      if let child = children[edge] {
        node = child
      } else {
        payloads.append([])
        node = payloads.count - 1
        children[edge] = node
      }
    }
    let entry = (target.rawValue << 8 | role.rawValue, UInt32(index), UInt32(needs))
    if !payloads[node].contains(where: { $0 == entry }) { payloads[node].append(entry) }
  }

  /// Writes roots, edges, node payloads and payloads.
  func write(into image: inout ImageWriter, wordCount: Int) {
    var roots = [UInt32](repeating: 0, count: wordCount)
    let inner = children.filter { $0.key.node != 0 }
    for (edge, child) in children where edge.node == 0 { roots[Int(edge.word)] = UInt32(child) }
    let capacity = ImageWriter.capacity(for: inner.count)
    var table = [UInt32](repeating: 0, count: capacity * 3)
    for (edge, child) in inner.sorted(by: { ($0.key.node, $0.key.word) < ($1.key.node, $1.key.word) }) {
      var slot = PhraseTrie.slot(node: edge.node, word: edge.word) & (capacity - 1)
      while table[slot * 3 + 2] != 0 { slot = (slot + 1) & (capacity - 1) }
      table[slot * 3] = UInt32(edge.node)
      table[slot * 3 + 1] = edge.word
      table[slot * 3 + 2] = UInt32(child)
    }
    var starts: [UInt32] = []
    var flat: [UInt32] = []
    for list in payloads {
      starts.append(UInt32(flat.count / 3))
      for entry in list.sorted(by: <) { flat += [entry.0, entry.1, entry.2] }
    }
    starts.append(UInt32(flat.count / 3))
    image.set(.rootEdges, roots)
    image.set(.edges, table)
    image.set(.nodePayloads, starts)
    image.set(.payloads, flat)
  }
}
