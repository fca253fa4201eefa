import Foundation
import Testing
import XMLTree

@Suite("Writing JSON")
struct JSONTests {
  @Test("Members keep their order and the compact form has no white space")
  func compact() {
    let document = JSON.map { map in
      map.string("b", "x")
      map.array("a") { array in
        array.number(nil, 1)
        array.number(nil, -2.5)
        array.boolean(nil, true)
        array.null()
        array.map { _ in }
        array.array { _ in }
      }
    }
    #expect(String(decoding: document.jsonBytes(.compact), as: UTF8.self) == #"{"b":"x","a":[1,-2.5,true,null,{},[]]}"#)
  }

  @Test("The indented form breaks after each member and keeps empty containers closed")
  func indented() {
    let document = JSON.map { map in
      map.map("m") { $0.number("n", 1) }
      map.array("none") { _ in }
    }
    let expected = """
      {
        "m": {
          "n": 1
        },
        "none": []
      }
      """
    #expect(String(decoding: document.jsonBytes(.indented()), as: UTF8.self) == expected)
  }

  @Test(
    "Every text that XML allows comes back as it was",
    arguments: [
      "", " ", "a & b < c > d \"e\" 'f' \\ /", "tab\tline\nreturn\rend", "\u{2028}\u{2029}", "🩻👩🏽‍⚕️ é e\u{301} 日本",
      "</script><!-- ]]> -- &amp;&lt;&bogus;",
      "\u{7F}\u{80}\u{9F}\u{202E}\u{200B}\u{FEFF}\u{FFFD}", #"{"a":[1]}"#, "\u{10FFFF}\u{1FFFE}",
    ])
  func roundTrip(text: String) throws {
    let document = JSON.map { map in
      map.string(text, text)
      map.array("list") { $0.string(nil, text) }
    }
    for style in [JSON.Style.compact, .indented()] {
      let object = try JSONSerialization.jsonObject(with: Data(document.jsonBytes(style)))
      let members = try #require(object as? [String: Any])
      let value = try #require(members[text] as? String)
      #expect(Array(value.unicodeScalars) == Array(text.unicodeScalars))
      #expect((members["list"] as? [String])?.first == text)
    }
  }

  @Test("Characters that XML does not allow come back as they were, also NUL in the middle")
  func controls() throws {
    let text = "a\u{0}b\u{1B}[31m\"\\c\u{FFFF}\u{C}\u{8}\n\t/é&🩻"
    let document = JSON.map { map in
      map.string("k", text)
      map.array("l") { $0.string(nil, text) }
    }
    let literal = #""a\u0000b\u001b[31m\"\\c\uffff\u000c\u0008\n\t/é&🩻""#
    #expect(String(decoding: document.jsonBytes(.compact), as: UTF8.self) == "{\"k\":\(literal),\"l\":[\(literal)]}")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(document.jsonBytes(.indented()))) as? [String: Any])
    #expect(object["k"] as? String == text)
    let string = try #require(try XMLReader.read(xml: document.xmlBytes()).first("string"))
    #expect(string[attribute: "escaped"] == "true")
  }

  @Test("Values that were written before take the place of an array's content")
  func filling() throws {
    var items: [UInt8] = []
    for number in 1...2 {
      JSON.join(JSON.map { $0.number("n", number) }.jsonBytes(.indented(level: 2)), to: &items, .indented(level: 2))
    }
    let frame = JSON.map { map in
      map.string("cases", "not the array's key: \"cases\": []")
      map.map("inner") { $0.array("cases") { _ in } }
    }
    #expect(frame.jsonBytes(.compact, filling: "none", with: items) == frame.jsonBytes(.compact))
    let whole = JSON.map { map in
      map.string("first", "\"cases\": []")
      map.array("cases") { _ in }
      map.array("last") { _ in }
    }
    let expected = """
      {
        "first": "\\"cases\\": []",
        "cases": [
          {
            "n": 1
          },
          {
            "n": 2
          }
        ],
        "last": []
      }
      """
    #expect(String(decoding: whole.jsonBytes(.indented(), filling: "cases", with: items), as: UTF8.self) == expected)
  }

  @Test("The tree is the representation that the W3C defines")
  func representation() throws {
    let bytes = try JSON.map { $0.string("k", "v") }.xmlBytes()
    let root = try XMLReader.read(xml: bytes)
    #expect(root.name == "map")
    #expect(root.namespace == "http://www.w3.org/2005/xpath-functions")
    #expect(root.first("string")?[attribute: "key"] == "k")
    #expect(root.first("string")?.namespace == JSON.namespace)
  }

  @Test("A line is escaped as a tree is")
  func lines() {
    var writer = JSON.LineWriter()
    let text = "\u{1} \"a\" \\ \n é 🩻"
    writer.begin()
    writer.string("t", text)
    writer.number("n", written: Array("1e9".utf8))
    writer.null("z")
    writer.end()
    let tree = JSON.map { map in
      map.string("t", text)
      map.number("n", written: "1e9")
      map.null("z")
    }
    #expect(writer.bytes == tree.jsonBytes(.compact) + [0x0A])
  }
}
