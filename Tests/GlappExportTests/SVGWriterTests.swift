// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappExport
import GlappScene
import Testing

struct SVGWriterTests {
  private let style = TextStyle(size: 12, color: Color(0x112233))

  private func scene(_ items: [SceneItem], title: String = "t", prefix: String = "p") -> Scene {
    Scene(
      size: Size(400, 200), background: .white, title: title, description: "d", language: "sv",
      idPrefix: prefix, items: items)
  }

  @Test(arguments: PictureStyle.allCases)
  func isWellFormedAndFetchesNothing(style: PictureStyle) throws {
    let bytes = SVGWriter.write(SampleScene.make(style))
    let svg = SVGReader(bytes)
    #expect(svg.isWellFormed)
    let allowed: Set = [
      "svg", "title", "desc", "defs", "pattern", "g", "path", "rect", "circle", "text",
    ]
    #expect(Set(svg.elements.map(\.name)).isSubset(of: allowed))
    for (name, attributes) in svg.elements {
      for (key, value) in attributes {
        #expect(!key.hasPrefix("on") && !key.contains("href") && key != "style", "\(name)")
        #expect(!value.contains("url(") || value.contains("url(#"))
        #expect(key == "xmlns" || !value.contains("://"))
      }
    }
    let ids = svg.values("id")
    #expect(Set(ids).count == ids.count)
    #expect(bytes == SVGWriter.write(SampleScene.make(style)))
  }

  @Test func saysWhatItIs() throws {
    let svg = SVGReader(SVGWriter.write(SampleScene.make()))
    let root = try #require(svg.elements.first)
    #expect(root.attributes["role"] == "graphics-document document")
    #expect(root.attributes["lang"] == "sv" && root.attributes["xml:lang"] == "sv")
    #expect(root.attributes["viewBox"] == "0 0 960 640")
    #expect(root.attributes["aria-labelledby"] == "prov-paper-t")
    #expect(svg.texts["title"]?.contains("Vägen till & från <mötet>") == true)
    #expect(svg.values("data-id").contains("resan.fas0"))
  }

  @Test func twoPicturesShareNoID() {
    func ids(_ prefix: String) -> Set<String> {
      var scene = SampleScene.make(.mono)
      scene.idPrefix = prefix
      let svg = SVGReader(SVGWriter.write(scene))
      #expect(svg.isWellFormed)
      for id in svg.values("id") {
        #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        #expect(id.first?.isLetter == true)
      }
      return Set(svg.values("id"))
    }
    let prefixes = [
      "resan", "Resan", "före mötet", "fore motet", "f re m tet", "", " ", "1", "g1", "😀",
      "a\"><b>",
      String(repeating: "x", count: 70), String(repeating: "x", count: 71), "a-b", "a.b", "a/b",
    ]
    let all = prefixes.map(ids)
    for (i, a) in all.enumerated() {
      #expect(a.count > 2)
      for b in all[..<i] { #expect(a.isDisjoint(with: b)) }
    }
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("]]> & &amp; \"a\" 'b'", "]]> & &amp; \"a\" 'b'"),
    ("a\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{9F}b", "ab"),
    ("a\nb\tc\rd\u{85}e\u{2028}f", "a b c d e f"),
    ("\u{202E}bak\u{202C}\u{2067}", "bak"),
    ("\u{FEFF}a\u{FFFE}\u{FFFF}\u{FFFD}", "a\u{FFFD}"),
    ("😀👨‍👩‍👧‍👦🇸🇪", "😀👨‍👩‍👧‍👦🇸🇪"), ("שלום, עולם", "שלום, עולם"), ("–—…→½Åé", "–—…→½Åé"),
    ("\u{A0}\u{AD}", "\u{A0}\u{AD}"),
  ])
  func userTextStaysText(text: String, expected: String) {
    let svg = SVGReader(
      SVGWriter.write(
        scene(
          [
            .group(
              SceneGroup(
                dataID: text, part: text, title: text,
                items: [.text(TextRun(text, at: .zero, style: style, language: text))]))
          ], title: text, prefix: text)))
    #expect(svg.isWellFormed)
    #expect(svg.texts["text"] == [expected])
    #expect(svg.texts["title"] == [expected, expected])
    #expect(svg.values("data-id") == [expected])
  }

  @Test func wholeAlphabetIsWellFormed() {
    var text = ""
    for code in UInt32(0)...0x30FF {
      if let s = Unicode.Scalar(code) { text.unicodeScalars.append(s) }
    }
    for code in UInt32(0xFE00)...0xFFFF {
      if let s = Unicode.Scalar(code) { text.unicodeScalars.append(s) }
    }
    let svg = SVGReader(SVGWriter.write(scene([.text(text, at: .zero, style: style)])))
    #expect(svg.isWellFormed)
    #expect((svg.texts["text"]?.first?.count ?? 0) > 10_000)
  }

  @Test func rightToLeftTextKeepsItsRoom() throws {
    func attributes(_ text: String, _ anchor: TextAnchor) throws -> [String: String] {
      let svg = SVGReader(
        SVGWriter.write(scene([.text(text, at: .zero, anchor: anchor, style: style)])))
      return try #require(svg.elements.last?.attributes)
    }
    #expect(try attributes("שלום", .start)["text-anchor"] == "end")
    #expect(try attributes("שלום", .end)["text-anchor"] == nil)
    #expect(try attributes("1. مرحبا", .middle)["text-anchor"] == "middle")
    #expect(try attributes("1. مرحبا", .middle)["direction"] == "rtl")
    #expect(try attributes("Hej مرحبا", .start)["direction"] == nil)
    #expect(try attributes("Hej – 😀", .end)["text-anchor"] == "end")
  }

  @Test func writesEachKind() {
    let svg = SVGWriter.string(
      scene([
        .rect(Rect(1, 2, 3.456, 4), radius: 2, fill: nil, stroke: Stroke(.black, width: 2)),
        .circle(Point(5, 6), radius: 7, fill: Color(0x123456)),
        .line(Point(0, 0), Point(1, 1), .dotted(Color(0xAABBCC))),
        .path(Path(), fill: .black),
        .text(
          "x", at: Point(1, 2), anchor: .end,
          style: TextStyle(size: 12, weight: .bold, color: .black, italic: true, halo: .white),
          rotation: -90),
        .group(SceneGroup(role: .symbol, items: [])),
      ]))
    let expected = [
      "<rect x=\"1\" y=\"2\" width=\"3.46\" height=\"4\" rx=\"2\" fill=\"none\""
        + " stroke=\"#000\" stroke-width=\"2\"/>",
      "<circle cx=\"5\" cy=\"6\" r=\"7\" fill=\"#123456\"/>",
      "<path fill=\"none\" stroke=\"#abc\" stroke-width=\"2\" stroke-linecap=\"round\""
        + " stroke-dasharray=\"0 6\" d=\"M0 0L1 1\"/>",
      "<text x=\"1\" y=\"2\" font-size=\"12\" font-weight=\"700\" font-style=\"italic\""
        + " text-anchor=\"end\" fill=\"#000\" stroke=\"#fff\" stroke-width=\"4\""
        + " stroke-linejoin=\"round\" paint-order=\"stroke\" transform=\"rotate(-90 1 2)\">x</text>",
      "<g role=\"img\">",
    ]
    for line in expected { #expect(svg.contains(line + "\n")) }
    #expect(svg.components(separatedBy: "<path").count == 3)
  }

  @Test(.timeLimit(.minutes(1))) func writesLargePictures() {
    let items = (0..<20_000).map { index in
      SceneItem.group(
        SceneGroup(
          dataID: "a\(index)", title: "Steg \(index)",
          items: [
            .rect(Rect(Double(index), 1.5, 100, 20), radius: 4, fill: .white),
            .text("Handläggare & team", at: Point(Double(index), 14), style: style),
          ]))
    }
    #expect(SVGWriter.write(scene(items)).count > 3_500_000)
  }
}
