// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// `render --page`: a file a page, one PDF of pages of exactly that size.
@Suite("Pages of paper")
struct PaperPageTests {
  private static let long: String = {
    var text = "map lang \"Lång\" { language sv }\nperson kim \"Kim\"\n"
    text += "journey vagen \"En lång väg\" for kim {\n"
    for index in 0..<40 {
      text += "step s\(index) \"Jag gör sak nummer \(index)\" { feeling \(index % 5 - 2) }\n"
    }
    return text + "}\n"
  }()

  /// The sizes of the pages of a PDF, in points.
  private static func sizes(_ path: String) throws -> [String] {
    let info = try GlappProgram.run(
      URL(fileURLWithPath: "/usr/bin/pdfinfo"), ["-f", "1", "-l", "99", path])
    return info.lines.compactMap { $0.firstMatch(of: /size: +([\d.]+ x [\d.]+) pts/) }
      .map { String($0.output.1) }
  }

  @Test func aLongJourneyIsAFileAPageAndOnePDF() throws {
    let folder = try TestFolder()
    let map = try folder.write(Self.long, to: "lang.glapp")
    let outcome = try GlappProgram.run(
      ["render", map, "--page", "a4", "--format", "svg,pdf", "-o", folder.url.path])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let sizes = try Self.sizes(folder.url("vagen.pdf").path)
    #expect(sizes.count > 1)
    #expect(Set(sizes).isSubset(of: ["841.89 x 595.276", "595.276 x 841.89"]), "\(sizes)")
    for number in 1...sizes.count {
      let svg = try String(contentsOf: folder.url("vagen-\(number).svg"), encoding: .utf8)
      #expect(svg.contains("mm\" height=\""))
      let text = try GlappProgram.run(
        URL(fileURLWithPath: "/usr/bin/pdftotext"),
        ["-raw", "-f", "\(number)", "-l", "\(number)", folder.url("vagen.pdf").path, "-"]
      ).text
      #expect(text.contains("Sida \(number) av \(sizes.count)"), "\(text)")
    }
    #expect(
      !FileManager.default.fileExists(atPath: folder.url("vagen-\(sizes.count + 1).svg").path))
    #expect(outcome.lines.filter { $0.hasSuffix(".txt") }.count == 1)
  }

  @Test func noPageIsCalledLikeAnotherPicture() throws {
    let folder = try TestFolder()
    let map = try folder.write(
      Self.long + "journey vagen-1 \"Kort\" for kim { step a \"Ett\" { feeling 1 } }\n",
      to: "lang.glapp")
    let outcome = try GlappProgram.run(["render", map, "--page", "a4", "-o", folder.url.path])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(Set(outcome.lines).count == outcome.lines.count)
    #expect(outcome.lines.contains(folder.url("vagen--1.svg").path))
  }

  @Test func otherPicturesStandOnOnePage() throws {
    let folder = try TestFolder()
    let outcome = try GlappProgram.run(
      ["render", "maps/varna", "--page", "a3", "--format", "pdf", "-o", folder.url.path])
    #expect(outcome.status == 0, "\(outcome.errors)")
    for path in outcome.lines where path.hasSuffix(".pdf") {
      let sizes = try Self.sizes(path)
      #expect(
        Set(sizes).isSubset(of: ["1190.55 x 841.89", "841.89 x 1190.55"]), "\(path): \(sizes)")
    }
  }

  @Test func textThatWouldBeTooSmallIsSaidWithThePaperThatWouldDo() throws {
    let folder = try TestFolder()
    var text = "map m \"M\" { language sv }\n"
    for index in 0..<60 { text += "role r\(index) \"Någon med ett långt namn \(index)\"\n" }
    for index in 1..<60 { text += "relation r0 -> r\(index) supports \"med mycket\"\n" }
    for index in 2..<60 { text += "relation r\(index) -> r\(index / 2) supports\n" }
    let map = try folder.write(text, to: "m.glapp")
    let outcome = try GlappProgram.run(
      ["render", map, "--page", "a4", "-o", folder.url.path], language: "sv_SE.UTF-8")
    #expect(outcome.errors.contains("på A4 blir den minsta texten"), "\(outcome.errors)")
    let larger = try #require(outcome.errors.firstMatch(of: /--page (a\d)/)).output.1
    let second = try GlappProgram.run(
      ["render", map, "--page", String(larger), "-o", folder.url.path], language: "sv_SE.UTF-8")
    #expect(!second.errors.contains("minsta texten"), "\(second.errors)")
  }
}
