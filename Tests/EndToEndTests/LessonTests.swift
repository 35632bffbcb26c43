// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The lessons tell the truth: what they say glapp answers is what it answers.
@Suite("Lessons")
struct LessonTests {
  /// A mistake that a lesson asks for, in a map without its first, commenting line.
  struct Mistake: CustomTestStringConvertible {
    let page: String
    let map: String
    let right: String
    let wrong: String

    var testDescription: String { "\(page): \(wrong)" }
  }

  static let mistakes = [
    Mistake(
      page: "01-first-journey/README.md", map: "01-first-journey/journey.glapp",
      right: "feeling -2", wrong: "feling -2"),
    Mistake(
      page: "01-first-journey/README.md", map: "01-first-journey/journey.glapp",
      right: "by officer; feeling -1", wrong: "by oficer; feeling -1"),
    Mistake(
      page: "01-first-journey/LASMIG.md", map: "01-first-journey/resa.glapp",
      right: "känsla -2", wrong: "kensla -2"),
    Mistake(
      page: "01-first-journey/LASMIG.md", map: "01-first-journey/resa.glapp",
      right: "av handlaggare; känsla -1", wrong: "av handlagare; känsla -1"),
    Mistake(
      page: "02-around-a-person/README.md", map: "02-around-a-person/around.glapp",
      right: "sister -> kim supports", wrong: "sister -> kim suports"),
    Mistake(
      page: "02-around-a-person/LASMIG.md", map: "02-around-a-person/runt.glapp",
      right: "syster -> kim stödjer", wrong: "syster -> kim stödjar"),
    Mistake(
      page: "03-what-first/README.md", map: "03-what-first/first.glapp",
      right: "much 7 by care", wrong: "much 9 by care"),
    Mistake(
      page: "03-what-first/LASMIG.md", map: "03-what-first/forst.glapp",
      right: "mycket 7 av varden", wrong: "mycket 9 av varden"),
    Mistake(
      page: "04-behind-the-scenes/README.md", map: "04-behind-the-scenes/behind.glapp",
      right: "backstage \"Writes the", wrong: "backstge \"Writes the"),
    Mistake(
      page: "04-behind-the-scenes/LASMIG.md", map: "04-behind-the-scenes/bakom.glapp",
      right: "bakom-scenen \"Skriver intyget", wrong: "bakom-scen \"Skriver intyget"),
    Mistake(
      page: "05-side-by-side/README.md", map: "05-side-by-side/change.glapp",
      right: "kind future", wrong: "kind futur"),
    Mistake(
      page: "05-side-by-side/LASMIG.md", map: "05-side-by-side/andring.glapp",
      right: "typ framtida", wrong: "typ framtid"),
  ]

  @Test(arguments: mistakes)
  func theMessageIsQuotedAsItIs(mistake: Mistake) throws {
    let page = try text(mistake.page)
    let map = try withoutComment(mistake.map)
    let place = try #require(map.range(of: mistake.right))
    let name = try fileName(mistake.page)
    let said = try check(map.replacingCharacters(in: place, with: mistake.wrong), as: name)
    let message = said.components(separatedBy: "\n\n")[0].split(separator: "\n")
    #expect(message.count > 2)
    for line in message {
      // Only the outcome is handed over: a whole page in a log helps nobody.
      let isQuoted = page.contains("    \(line)\n")
      #expect(isQuoted, "\(mistake.page) does not say:\n\(line)")
    }
  }

  @Test(
    arguments: [
      ("01-first-journey/README.md", "01-first-journey/journey.glapp", "mine.glapp"),
      ("01-first-journey/LASMIG.md", "01-first-journey/resa.glapp", "min.glapp"),
    ])
  func theFindingIsQuotedAsItIs(page: String, map: String, name: String) throws {
    let said = try check(try withoutComment(map), as: name)
    let first = try #require(said.split(separator: "\n").first)
    #expect(first.hasSuffix("[unowned-wait]"))
    let isQuoted = try text(page).contains("    \(first)\n")
    #expect(isQuoted, "\(page) does not say:\n\(first)")
  }

  /// The ways back that lesson 1 ends with are drawn.
  @Test(
    arguments: [
      ("01-first-journey/README.md", "01-first-journey/journey.glapp", "a paper is missing"),
      ("01-first-journey/LASMIG.md", "01-first-journey/resa.glapp", "ett papper fattas"),
    ])
  func theWayBackIsDrawn(page: String, map: String, label: String) throws {
    let lines = try text(page).split(separator: "\n")
    let typed = try #require(lines.last { $0.hasPrefix("    ") }).dropFirst(4)
    let start = typed.prefix { $0 != "{" }
    var found = 0
    let changed = try text(map).split(separator: "\n").map { line -> Substring in
      guard line.contains(start) else { return line }
      found += 1
      return typed
    }
    #expect(found == 1, "\(map) has no such step")
    let drawn = try GlappProgram.run(
      ["render", "-", "-o", "-"], input: changed.joined(separator: "\n") + "\n")
    #expect(drawn.status == 0 && SVGPicture(drawn.bytes).faults == [], "\(drawn.errors)")
    #expect(SVGPicture(drawn.bytes).text.contains(label))
  }

  /// Each lesson has a file of its own: what the one before left behind stays.
  @Test func lessonsDoNotWriteOverEachOther() throws {
    for name in ["README.md", "LASMIG.md"] {
      let pages = [
        "01-first-journey", "02-around-a-person", "03-what-first", "04-behind-the-scenes",
        "05-side-by-side",
      ]
      let files = try pages.map { try fileName("\($0)/\(name)") }
      #expect(Set(files).count == pages.count, "\(files)")
      for (page, file) in zip(pages, files) {
        #expect(try text("\(page)/\(name)").contains("`\(file)`"), "\(page) names its file")
      }
    }
  }

  /// Every line that a lesson tells to type stands in the map it ends in, but for a few that
  /// the lesson changes on the way.
  @Test(
    arguments: [
      ("02-around-a-person/README.md", "02-around-a-person/around.glapp"),
      ("02-around-a-person/LASMIG.md", "02-around-a-person/runt.glapp"),
      ("03-what-first/README.md", "03-what-first/first.glapp"),
      ("03-what-first/LASMIG.md", "03-what-first/forst.glapp"),
      ("04-behind-the-scenes/README.md", "04-behind-the-scenes/behind.glapp"),
      ("04-behind-the-scenes/LASMIG.md", "04-behind-the-scenes/bakom.glapp"),
      ("05-side-by-side/README.md", "05-side-by-side/change.glapp"),
      ("05-side-by-side/LASMIG.md", "05-side-by-side/andring.glapp"),
    ])
  func whatIsTypedStandsInTheMap(page: String, map: String) throws {
    let typed = try text(page).split(separator: "\n").filter { $0.hasPrefix("    ") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { line in
        [
          "relation ", "rate ", "bedöm ", "insight ", "insikt ", "criterion ", "kriterium ",
          "backstage ", "bakom-scenen ", "organisation ", "role ", "roll ",
          "step ", "steg ",
        ]
        .contains { line.hasPrefix($0) }
      }
    let final = try text(map)
    let missing = typed.filter { !final.contains($0) }
    #expect(typed.count > 5)
    #expect(missing.count <= 1, "\(missing)")
  }

  @Test(
    arguments: [
      "01-first-journey/README.md", "01-first-journey/LASMIG.md", "02-around-a-person/README.md",
      "02-around-a-person/LASMIG.md", "03-what-first/README.md", "03-what-first/LASMIG.md",
      "04-behind-the-scenes/README.md", "04-behind-the-scenes/LASMIG.md",
      "05-side-by-side/README.md", "05-side-by-side/LASMIG.md",
    ])
  func thePictureIsThere(page: String) throws {
    let source = try text(page)
    let link = try #require(source.firstMatch(of: /!\[[^\]]+\]\(([a-z]+\.svg)\)/))
    let folder = page.split(separator: "/")[0]
    let isPicture = try text("\(folder)/\(link.1)").contains("<svg")
    #expect(isPicture)
  }

  /// The file that a lesson has its reader write: the one that it checks.
  private func fileName(_ page: String) throws -> String {
    let match = try text(page).firstMatch(of: /\n    glapp check (\S+\.glapp)\n/)
    return String(try #require(match).output.1)
  }

  private func text(_ path: String) throws -> String {
    try String(
      contentsOf: GlappProgram.root.appendingPathComponent("examples/\(path)"), encoding: .utf8)
  }

  /// A lesson's map as the reader has it: without the comment that it begins with.
  private func withoutComment(_ path: String) throws -> String {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .joined(separator: "\n")
  }

  private func check(_ map: String, as name: String) throws -> String {
    let folder = try TestFolder()
    try Data(map.utf8).write(to: folder.url(name))
    return try GlappProgram.run(["check", name], in: folder.url).text
  }
}
