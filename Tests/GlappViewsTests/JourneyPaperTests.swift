// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// A journey on sheets of paper: sizes, text, what is named again, and nothing lost.
@Suite("Journeys on paper")
struct JourneyPaperTests {
  private func pages(
    _ text: String, _ paper: PaperFormat, style: PictureStyle = .paper,
    language: Language = .swedish
  ) -> [Scene] {
    var settings = JourneyMaps.settings(text, style: style, language: language)
    settings.page = paper
    return JourneyPicture(settings).pages([], on: paper)
  }

  /// What must hold of every page, whatever is on it.
  private func check(_ pages: [Scene], _ paper: PaperFormat, _ name: String) throws {
    #expect(!pages.isEmpty)
    let first = try #require(pages.first)
    for (number, page) in pages.enumerated() {
      try JourneyMaps.dump(page, "\(name)-\(paper.rawValue)-\(number + 1)")
      let size = try #require(page.paper)
      #expect(size == first.paper, "all pages lie the same way")
      #expect([paper.size(.landscape), paper.size(.portrait)].contains(size))
      let points = size.width / page.size.width
      #expect((page.smallestPoints ?? 8) >= 7.999, "\(name), page \(number + 1)")
      let findings = SceneAudit.findings(in: page, smallest: 8 / points)
      #expect(findings == [], "\(name), page \(number + 1)")
      if let box = page.items.bounds {
        // signs of gaps at the end of a row may stand out a little
        let margin = PaperFormat.margin / points - 5
        #expect(box.minX >= margin && box.minY >= margin, "\(name), page \(number + 1)")
        #expect(box.maxX <= page.size.width - margin, "\(name), page \(number + 1)")
        #expect(box.maxY <= page.size.height - margin, "\(name), page \(number + 1)")
      }
    }
    #expect(Set(pages.map(\.idPrefix)).count == pages.count)
  }

  /// All texts of some pages, joined.
  private func words(_ pages: [Scene]) -> [String] {
    func collect(_ items: [SceneItem]) -> [String] {
      items.flatMap { item -> [String] in
        switch item {
        case .group(let group): collect(group.items)
        case .text(let run): [run.string]
        default: []
        }
      }
    }
    return pages.flatMap { collect($0.items) }
  }

  /// The addresses of everything drawn.
  private func addresses(_ pages: [Scene]) -> Set<String> {
    func collect(_ items: [SceneItem]) -> [String] {
      items.flatMap { item -> [String] in
        guard case .group(let group) = item else { return [] }
        return (group.dataID.map { [$0] } ?? []) + collect(group.items)
      }
    }
    return Set(pages.flatMap { collect($0.items) })
  }

  @Test(arguments: PaperFormat.allCases)
  func theRealMapComesOutOnEveryPaper(paper: PaperFormat) throws {
    let text = try JourneyMaps.file("maps/varna/varna.glapp")
    for language in Language.allCases {
      let pages = pages(text, paper, language: language)
      try check(pages, paper, "varna-\(language.rawValue)")
      let whole = JourneyMaps.draw(text, language: language)
      #expect(addresses(pages) == addresses([whole]), "everything is there")
    }
  }

  @Test(arguments: PictureStyle.allCases)
  func oneOfEverythingComesOutInEveryStyle(style: PictureStyle) throws {
    let pages = pages(JourneySamples.everything, .a4, style: style)
    try check(pages, .a4, "everything-\(style.rawValue)")
    let whole = JourneyMaps.draw(JourneySamples.everything, style: style)
    #expect(addresses(pages) == addresses([whole]))
  }

  private static func long(_ steps: Int) -> String {
    var text = "map m \"M\" { confidential }\nperson p \"P\"\njourney j \"En lång väg\" for p {\n"
    for index in 0..<steps {
      if index % 8 == 0 {
        text += (index > 0 ? "}\n" : "") + "phase f\(index) \"Fas \(index / 8)\" {\n"
      }
      text += "step s\(index) \"Jag gör sak \(index)\" { feeling \(index % 5 - 2)\n"
      if index % 3 == 0 { text += "pain \"Det tar lång tid\" { severity 3 }\n" }
      text += "}\n"
    }
    return text + "} }\n"
  }

  @Test func aLongJourneyGoesOnWithItsNamesRepeated() throws {
    let pages = pages(Self.long(40), .a4)
    try check(pages, .a4, "long")
    #expect(pages.count > 1)
    for (number, page) in pages.enumerated() {
      let words = words([page])
      #expect(words.contains { $0.contains("Sida \(number + 1) av \(pages.count)") })
      #expect(words.contains { $0.contains("Konfidentiellt") })
      #expect(words.contains { $0.contains("En lång väg") }, "the title, shortened")
      if words.contains(where: { $0.hasPrefix("Jag gör") }) {
        #expect(words.contains("Steg") && words.contains("Känsla"), "lanes are named again")
      }
    }
    #expect(words(pages).filter { $0 == "Teckenförklaring" }.count == 1, "the legend once")
  }

  @Test func aLargerPaperTakesFewerPagesOrLargerText() throws {
    let text = Self.long(40)
    var before: (pages: Int, points: Double)?
    for paper in PaperFormat.allCases {
      let pages = pages(text, paper)
      let points = try #require(pages[0].smallestPoints)
      if let before {
        #expect(pages.count <= before.pages)
        if pages.count == before.pages { #expect(points >= before.points) }
      }
      before = (pages.count, points)
    }
    #expect(before?.pages == 1, "a wall holds it")
  }

  @Test func oddTextsStayOnTheirPages() throws {
    try check(pages(JourneySamples.odd, .a3), .a3, "odd")
  }

  @Test func muchInOneStepGoesOn() throws {
    var text = "person p \"P\"\njourney j \"J\" for p { step s \"Steg\" { feeling -1\n"
    for index in 0..<60 {
      text += "pain x\(index) \"Något gör ont, nummer \(index)\" { severity 3 }\n"
    }
    let pages = pages(text + "} }", .a4)
    try check(pages, .a4, "much")
    #expect(pages.count > 1)
    let all = words(pages).joined(separator: " ")
    for index in 0..<60 { #expect(all.contains("nummer \(index)")) }
  }

  @Test func nothingToShowIsAPageToo() throws {
    for text in ["", "journey j \"J\" { }", "journey j \"J\" { step s \"S\" { } }"] {
      try check(pages(text, .a4), .a4, "little")
    }
  }

  @Test(arguments: 0..<12)
  func generatedJourneysComeOut(seed: UInt64) throws {
    let paper = PaperFormat.allCases[Int(seed) % 3]
    try check(pages(RandomJourney.text(seed), paper), paper, "random-\(seed)")
  }
}
