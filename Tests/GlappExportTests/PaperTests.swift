// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappExport
import GlappScene
import Testing

/// What stands in a PDF, how many pixels a PNG has, and which letters a picture uses.
@Suite("Files for paper and slides")
struct PaperTests {
  private func sheet(_ size: Size = Size(400, 200)) -> SVGSheet {
    SVGSheet(
      Scene(
        size: size, background: .white, title: "t", description: "d", language: "sv",
        idPrefix: "p"))
  }

  private func document(_ pictures: [(String, Int)]) -> PDFDocument {
    PDFDocument(
      pictures.map { .init(title: $0.0, sheets: Array(repeating: sheet(), count: $0.1)) },
      title: "T", subject: "S", language: "sv", page: { "Sida \($0)" })
  }

  @Test func bookmarksLeadToPicturesAndTheirPages() {
    let document = document([("Resan", 3), ("Aktörer", 1)])
    #expect(document.sheets.count == 4)
    #expect(document.bookmarks.map(\.title) == ["Resan", "Aktörer"])
    #expect(document.bookmarks.map(\.page) == [1, 4])
    #expect(document.bookmarks[0].below.map(\.title) == ["Sida 1", "Sida 2", "Sida 3"])
    #expect(document.bookmarks[0].below.map(\.page) == [1, 2, 3])
    #expect(document.bookmarks[1].below.isEmpty)
  }

  @Test func onePageNeedsNoBookmark() { #expect(document([("Resan", 1)]).bookmarks.isEmpty) }

  @Test func aPxIsThreeQuartersOfAPoint() { #expect(sheet().size == Size(300, 150)) }

  @Test func pixelsFollowTheScale() throws {
    for (scale, expected) in [(1.0, 400), (2, 800), (0.5, 200), (1.5, 600)] {
      let pixels = try sheet().pixels(scale: scale)
      #expect(pixels.width == expected && pixels.height == expected / 2)
    }
  }

  @Test func tooManyPixelsAreRefusedWithAScaleThatWorks() throws {
    for size in [Size(20_000, 300), Size(300, 20_000), Size(16_000, 12_000)] {
      let sheet = sheet(size)
      do {
        _ = try sheet.pixels(scale: 2)
        Issue.record("\(size) was taken")
      } catch let excess {
        #expect(excess.width == size.width * 2)
        let pixels = try sheet.pixels(scale: excess.possible)
        #expect(pixels.width > 10_000 || pixels.height > 10_000, "as large as can be")
      }
    }
  }

  @Test func theUpdateOfAPDFSaysItsLanguage() {
    let file = """
      %PDF-1.5
      1 0 obj
      << /Type /Catalog
         /Pages 2 0 R
      >>
      endobj
      xref
      0 3
      trailer
      << /Size 3
         /Root 1 0 R
         /Info 2 0 R
      >>
      startxref
      62
      %%EOF

      """
    let marked = PDFCatalog.describing(Array(file.utf8), language: "sv")
    let text = String(decoding: marked, as: UTF8.self)
    #expect(text.hasPrefix(file), "nothing that is there changes")
    #expect(text.contains("/Lang (sv)") && text.contains("/DisplayDocTitle true"))
    #expect(text.contains("/Prev 62") && text.components(separatedBy: "/Pages 2 0 R").count == 3)
    for odd in ["", "no pdf", "trailer startxref", "%PDF-1.7\nstartxref\n5\n%%EOF\n"] {
      #expect(PDFCatalog.describing(Array(odd.utf8), language: "sv") == Array(odd.utf8))
    }
    #expect(PDFCatalog.describing(Array(file.utf8), language: "a)b") == Array(file.utf8))
  }

  @Test func lettersAreGatheredByCut() {
    let plain = TextStyle(size: 12, color: Color(0))
    let scene = Scene(
      size: Size(1, 1), background: .white, title: "t", description: "d", language: "sv",
      idPrefix: "p",
      items: [
        .group(SceneGroup(items: [.text("abå", at: .zero, style: plain)])),
        .text("ba", at: .zero, style: plain.weighted(.bold).slanted),
      ])
    let faces = FontUse([scene]).parts
    #expect(faces.map(\.face.weight) == [.regular, .bold])
    #expect(faces.map(\.face.isItalic) == [false, true])
    #expect(faces.map { String(String.UnicodeScalarView($0.characters)) } == [" abå", " ab"])
  }

  @Test func anSVGCarriesItsLettersOnlyWhereAsked() {
    var scene = Scene(
      size: Size(10, 10), background: .white, title: "t", description: "d", language: "sv",
      idPrefix: "p")
    let face = EmbeddedFace(
      FontFace(weight: .semibold, isItalic: true), Array("OTTO<\">&".utf8))
    let text = String(decoding: SVGWriter.write(scene, faces: [face]), as: UTF8.self)
    #expect(
      text.contains("font-weight:600;font-style:italic;src:url(data:font/otf;base64,T1RUTzwiPiY=)"))
    #expect(!SVGWriter.string(scene).contains("<style"))
    scene.paper = PaperFormat.a4.size(.landscape)
    #expect(SVGWriter.string(scene).contains("width=\"297mm\" height=\"210mm\""))
  }
}
