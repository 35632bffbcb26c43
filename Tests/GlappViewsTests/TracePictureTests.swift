// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// The trace: from decisions to their evidence, and from evidence to what came of it.
@Suite("Trace")
struct TracePictureTests {
  private static let map = """
    map m "M" { language en }
    source talks "Interviews with participants"
    source report "The report"
    insight alone "People are alone in the meeting" { from fear; from gap1; from talks }
    insight merged "Two in one" { from alone }
    pain fear "Is afraid to say what they want" { from talks }
    pain guess "Nobody has said why"
    gap gap1 "Nobody owns the wait" between af, fk { pains fear, guess }
    organisation af "AF"
    organisation fk "FK"
    opportunity how "How might we share the power?" { answers merged }
    idea kitchen "The kitchen table" { for how; from report }
    idea slow "A longer meeting" { for how }
    decision chosen "Go on with the table" { chose kitchen; set-aside slow "too dear" }
    evidence against1 "Two of nine did not agree" from talks
    """

  private func scene(
    _ text: String = map, style: PictureStyle = .paper, of subject: String? = nil,
    language: Language = .english, width: Double? = nil
  ) throws -> Scene {
    let source = SourceText(name: "m.glapp", bytes: Array(text.utf8))
    let map = CompiledMap.compile(ParsedMap(source)).map
    let id = try subject.map { name in
      try #require(map.entries.indices.map { EntryID($0) }.first { map.name(of: $0) == name })
    }
    let settings = PictureSettings(
      map: map, addresses: AddressBook(map), language: language, view: nil, subject: id,
      style: style, width: width, isPublic: false)
    return TracePicture(settings).finish([])
  }

  private func cards(_ scene: Scene) -> [String: Rect] {
    Dictionary(
      DrawnMatrix.groups(scene.items).compactMap { group in
        group.dataID.flatMap { id in group.bounds.map { (id, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The lines between cards with what they say.
  private func lines(_ scene: Scene) -> [(title: String, path: Path)] {
    DrawnMatrix.groups(scene.items).compactMap { group in
      guard group.dataID == nil, group.role == .symbol, group.items.count == 1,
        case .path(let shape)? = group.items.first
      else { return nil }
      return (group.title ?? "", shape.path)
    }
  }

  @Test func claimsStandLeftOfWhatTheyRestOn() throws {
    let cards = try cards(scene())
    let chain = ["chosen", "kitchen", "how", "merged", "alone", "gap1", "fear"]
    let boxes = try chain.map { try #require(cards[$0], "\($0) is not drawn") }
    for (claim, ground) in zip(boxes, boxes.dropFirst()) { #expect(claim.maxX < ground.minX) }
    // The sources stand below, with their numbers; what nothing leads to is not there.
    #expect(cards["talks"] != nil && cards["report"] != nil)
    #expect(cards["against1"] == nil)
  }

  @Test func everyLinkIsALineThatSaysWhatItMeans() throws {
    let titles = try lines(scene()).map(\.title)
    #expect(titles.contains("Go on with the table: chose The kitchen table"))
    #expect(titles.contains("Go on with the table: set aside A longer meeting"))
    #expect(titles.contains("Two in one rests on People are alone in the meeting"))
    #expect(titles.count == 10)
    #expect(Set(titles).count == 10)
  }

  @Test func noLineRunsBehindACard() throws {
    for style in PictureStyle.allCases {
      let scene = try scene(style: style)
      let boxes = cards(scene)
      for line in lines(scene) {
        for (id, box) in boxes {
          let inner = box.inset(1)
          let points = line.path.places(every: 3).map(\.point)
          #expect(!points.contains(where: inner.contains), "\(line.title) runs behind \(id)")
        }
      }
    }
  }

  @Test(arguments: PictureStyle.allCases)
  func nothingHindersItsReader(style: PictureStyle) throws {
    for subject in [nil, "fear", "kitchen", "talks"] {
      let scene = try scene(style: style, of: subject)
      let smallest = PrintFit.minimumTextSize(forSceneSize: scene.size)
      #expect(SceneAudit.findings(in: scene, smallest: smallest) == [], "\(subject ?? "all")")
    }
  }

  /// What has no evidence is counted, dashed and said.
  @Test func whatHasNoGroundIsPlainToSee() throws {
    let scene = try scene()
    #expect(scene.description.contains("1 without evidence"))
    let group = try #require(
      DrawnMatrix.groups(scene.items).first { $0.dataID == "guess" })
    #expect(group.title?.contains("No evidence") == true)
    guard case .rect(let frame)? = group.items.first else {
      Issue.record("a card begins with its frame")
      return
    }
    #expect(frame.stroke?.dash.isEmpty == false)
    let words = "\(scene.narrative)"
    #expect(words.contains("Pain: Nobody has said why. No evidence"))
    #expect(words.contains("(was set aside in the decision)"))
  }

  @Test func evidenceIsFollowedToWhatCameOfIt() throws {
    let cards = try cards(scene(of: "fear"))
    for id in ["fear", "alone", "gap1", "merged", "how", "kitchen", "slow", "chosen"] {
      #expect(cards[id] != nil, "\(id) rests on it")
    }
    #expect(cards["guess"] == nil)
  }

  @Test func circlesAreSaidNotDrawn() throws {
    let text = """
      map m "M"
      insight a "A" { from b }
      insight b "B" { from c }
      insight c "C" { from a }
      """
    let scene = try scene(text)
    #expect(cards(scene).count == 3)
    #expect(lines(scene).count == 2)
    #expect("\(scene.narrative)".contains("they go in a circle"))
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  @Test func nothingToFollowIsSaid() throws {
    let scene = try scene("map m \"M\"\nperson a \"A\"\n", language: .swedish)
    #expect("\(scene.narrative)".contains("inga beslut, idéer"))
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  /// Long words, many things, right-to-left text: all stay in their cards.
  @Test func manyAndLongThingsStayApart() throws {
    var random = SeededGenerator(7)
    let words = [
      "samordningsförbundets", "rehabiliteringsmöte", "👍🏽", "مرحبا", "på", "a", "WWWWWWWWWWWWWWW",
      "arbetsmarknadspolitiska", "–", "handläggare",
    ]
    func title() -> String {
      (0..<Int.random(in: 1...9, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    for round in 0..<3 {
      var text = "map m \"M\"\nsource s \"\(title())\"\n"
      let count = 8 + 10 * round
      for index in 0..<count {
        text += "pain p\(index) \"\(title())\" { from s }\n"
        let pain = Int.random(in: 0..<count, using: &random)
        let other = Int.random(in: 0..<count, using: &random)
        text += "insight i\(index) \"\(title())\" { from p\(pain), p\(other) }\n"
        let insight = Int.random(in: 0..<count, using: &random)
        text += "opportunity o\(index) \"\(title())\" { answers i\(insight) }\n"
        text += "idea d\(index) \"\(title())\" { for o\(other) }\n"
      }
      let chosen = (0..<count).map { "d\($0)" }.joined(separator: ", ")
      text += "decision all \"\(title())\" { chose \(chosen) }\n"
      let scene = try scene(text)
      #expect(SceneAudit.findings(in: scene, smallest: 11) == [], "seed 7, round \(round)")
      #expect(cards(scene).count > count)
    }
  }

  @Test func theSameMapGivesTheSameBytes() throws {
    #expect(try scene() == scene())
  }
}
