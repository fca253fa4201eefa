import Testing
import XMLTree

/// Texts that break naive writers.
let hostileTexts = [
  "T1 & y <z>", "</script><script>alert(1)</script>", "<!-- a -- b -->", "]]>", "&amp; &lt; &eacute; &bogus; &#0;", "\"quoted\" 'single'",
  "é 日本 🩻 e\u{301}", "\u{2028}\u{2029}", "line\nbreak\ttab", "</html>", "<![CDATA[x]]>", "%file; &xxe;",
]

@Suite("Building and writing trees")
struct XMLDocumentTests {
  @Test("Text and attributes come back from XML as they were", arguments: hostileTexts)
  func xmlRoundTrip(text: String) throws {
    let document = XMLDocument(root: "a") { root in
      root.set("value", text)
      root.add("b", ["c": text], text: text)
    }
    let root = try XMLReader.read(xml: document.xmlBytes())
    #expect(root[attribute: "value"] == text)
    #expect(root.first("b")?[attribute: "c"] == text)
    #expect(root.content == text)
  }

  @Test("Text and attributes come back from HTML as they were and stay inert", arguments: hostileTexts)
  func htmlRoundTrip(text: String) throws {
    let document = XMLDocument(.html, root: "html") { root in
      root.add("head") { $0.add("title", text: text) }
      root.add("body") { $0.add("p", ["title": text], text: text) }
    }
    let root = try XMLReader.read(html: document.htmlBytes())
    let paragraphs = root.descendants("p")
    #expect(paragraphs.count == 1)
    #expect(paragraphs.first?.content == text)
    #expect(paragraphs.first?[attribute: "title"] == text)
    #expect(root.descendants("script").isEmpty)
  }

  @Test("HTML starts with its document type, holds raw UTF-8 and no second charset, and ends with its end tag")
  func htmlShape() throws {
    let document = XMLDocument(.html, root: "html") { root in
      root.set("lang", "en")
      root.add("head") { $0.add("meta", ["charset": "utf-8"]) }
      root.add("body") { $0.add("p", text: "é\u{0}x") }
    }
    let text = String(decoding: try document.htmlBytes(), as: UTF8.self)
    #expect(text == "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head><body><p>é\u{FFFD}x</p></body></html>\n")
  }

  @Test("An element is written without what surrounds it")
  func subtree() throws {
    let document = XMLDocument(.html, root: "section") {
      $0.add("br"); $0.add("b", text: "1 < 2")
    }
    #expect(
      String(decoding: try document.withRoot { (root) throws(XMLError) in try root.htmlBytes() }, as: UTF8.self)
        == "<section><br><b>1 &lt; 2</b></section>")
    let other = XMLDocument(root: "a") { $0.add("b") }
    #expect(String(decoding: try other.withRoot { (root) throws(XMLError) in try root.xmlBytes() }, as: UTF8.self) == "<a><b/></a>")
  }

  @Test("XML is indented on demand, by options of its own")
  func indentedXML() throws {
    let document = XMLDocument(root: "a") { $0.add("b", text: "t") }
    #expect(
      String(decoding: try document.xmlBytes(indented: true), as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b>t</b>\n</a>\n")
  }

  @Test("Control characters never reach the output")
  func controls() throws {
    let document = XMLDocument(root: "a") { root in
      root.set("v", "\u{1}")
      root.add(text: "x\u{0}\u{B}\u{1B}\u{FFFE}y")
    }
    let root = try XMLReader.read(xml: document.xmlBytes())
    #expect(root.content == "x\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}y")
    #expect(root[attribute: "v"] == "\u{FFFD}")
  }

  @Test("An error thrown while a tree is filled reaches the caller")
  func throwingFill() {
    #expect(throws: XMLError.empty) {
      _ = try XMLDocument(root: "a") { (root) throws(XMLError) in
        root.add("b")
        throw .empty
      }.xmlBytes()
    }
  }

  @Test("Documents are built on many threads at once")
  func threads() async throws {
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<32 {
        group.addTask { try XMLDocument(root: "a") { root in for index in 0..<100 { root.add("b", text: "\(index) & é") } }.xmlBytes() }
      }
      var all: Set<[UInt8]> = []
      for try await bytes in group { all.insert(bytes) }
      #expect(all.count == 1)
    }
  }
}
