import Testing
import XMLTree

@Suite("Reading XML and HTML")
struct XMLReaderTests {
  private func read(_ xml: String) throws(XMLError) -> XMLNode { try XMLReader.read(xml: Array(xml.utf8)) }

  @Test("Mixed content, attributes, namespaces and lines are kept")
  func values() throws {
    let root = try read(
      "<d xmlns='urn:x' xmlns:xsi='urn:y'>\n<p xsi:type='T' id=\"1\">one <i>two</i> three<!-- no --><![CDATA[ <4>]]></p></d>")
    let paragraph = try #require(root.first("p"))
    #expect(root.namespace == "urn:x")
    #expect(paragraph.attributes.map(\.name) == ["xsi:type", "id"])
    #expect(paragraph[attribute: "xsi:type"] == "T")
    #expect(paragraph.content == "one two three <4>")
    #expect(paragraph.line == 2)
    #expect(root.descendants("i").map(\.content) == ["two"])
    #expect(root.elements.count == 1)
  }

  @Test("Ill-formed XML is reported with its line")
  func malformed() {
    #expect(throws: XMLError.malformed(line: 2, message: "Opening and ending tag mismatch: b line 2 and a")) { try read("<a>\n<b></a>") }
    #expect(throws: XMLError.empty) { try read("") }
    #expect(throws: XMLError.self) { try read("plain text") }
    #expect(throws: XMLError.notUTF8) { try XMLReader.read(xml: [0x3C, 0x61, 0x3E, 0xFF]) }
  }

  @Test("The bytes are taken for UTF-8 whatever the declaration names", arguments: ["ISO-8859-1", "UTF-16", "windows-1252", "bogus"])
  func declaredEncoding(name: String) throws {
    #expect(try read("<?xml version='1.0' encoding='\(name)'?><a>é</a>").content == "é")
  }

  @Test("Entities that the document defines are neither read from files nor expanded")
  func entities() throws {
    let file = try read("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>[&x;]</a>")
    #expect(file.content == "[&x;]")
    let own = try read("<!DOCTYPE a [<!ENTITY x 'long text'>]><a>[&x;] &amp; &#233;</a>")
    #expect(own.content == "[&x;] & é")
  }

  @Test("An entity bomb does no harm")
  func bomb() {
    var text = "<!DOCTYPE a [<!ENTITY e0 'ha'>"
    for level in 1...30 { text += "<!ENTITY e\(level) '&e\(level - 1);&e\(level - 1);'>" }
    text += "]><a b='&e30;'>&e30;</a>"
    #expect(throws: XMLError.self) { try read(text) }
  }

  @Test("Nesting beyond the limit is an error, in XML and in HTML")
  func depth() {
    let open = String(repeating: "<b>", count: 5_000)
    #expect(throws: XMLError.self) { try read(open + String(repeating: "</b>", count: 5_000)) }
    #expect(throws: XMLError.self) { try XMLReader.read(html: Array((open + "x").utf8)) }
  }

  @Test("HTML is mended and its character references are resolved")
  func html() throws {
    let root = try XMLReader.read(html: Array("<meta charset='iso-8859-1'><p>caf&eacute; é<br>two & three<p>four<wbr>five".utf8))
    #expect(root.descendants("p").map(\.content) == ["café étwo & three", "fourfive"])
  }
}
