// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// Journeys side by side.
@Suite("Comparison of journeys")
struct ComparePictureTests {
  private static let nowAndThen = """
    map m "M" { language en }
    organisation af "Employment service" { short "ES"; role officer "Officer" }
    organisation fk "Insurance" { role clerk "Clerk" }
    person kim "The participant"
    touchpoint form "Consent form"; touchpoint phone "Phone"
    journey now "As it is" for kim { kind current
      phase before "Before" {
        step consent "I sign a consent" { by officer; via form; feeling -2 }
        step wait "I wait" { wait 3 weeks }
        step again "I tell it all again" { by clerk; feeling -2 }
      }
      phase later "After" { step home "I go home" { feeling -1 } }
    }
    journey then "As it should be" for kim { kind future; of now
      phase before "Before" {
        step know "I get to know what it is for" { by clerk; via phone; feeling +1 }
        step consent "I sign a consent" { by clerk; via phone; feeling 0 }
        step wait "I wait" { wait 1 week }
      }
      phase later "After" { step home "I go home" { feeling +1 } }
    }
    """

  private func scene(
    _ text: String = nowAndThen, view: String = "view v compare", style: PictureStyle = .paper,
    language: Language = .english, width: Double? = nil
  ) throws -> Scene {
    let source = SourceText(name: "m.glapp", bytes: Array((text + "\n" + view).utf8))
    let map = CompiledMap.compile(ParsedMap(source)).map
    let settings = PictureSettings(
      map: map, addresses: AddressBook(map), language: language,
      view: map.elements(.view).first, subject: nil, style: style, width: width, isPublic: false)
    return ComparePicture(settings).finish([])
  }

  private func titles(_ scene: Scene) -> [String: String] {
    Dictionary(
      DrawnMatrix.groups(scene.items).compactMap { group in
        group.dataID.flatMap { id in
          group.title.map { (id + (group.part.map { "#" + $0 } ?? ""), $0) }
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func eachStepSaysWhatBecameOfIt() throws {
    let titles = try titles(scene())
    #expect(titles["now.before.again"] == "A S3 I tell it all again (removed in B)")
    #expect(titles["now.before.again#in-B"] == "I tell it all again (removed)")
    #expect(titles["then.before.know"] == "B S1 I get to know what it is for (new)")
    #expect(
      titles["then.before.consent"]
        == "B S2 I sign a consent (another leads (was Officer); another channel (was Consent form))"
    )
    #expect(titles["then.before.wait"] == "B S3 I wait (another time (was wait 3\u{A0}weeks))")
    #expect(titles["now.later.home"] == "A S4 I go home")
  }

  @Test func whatIsTheSameStandsUnderEachOther() throws {
    let drawn = try scene()
    let bounds = Dictionary(
      DrawnMatrix.groups(drawn.items).compactMap { group in
        group.dataID.flatMap { id in group.bounds.map { (id, $0) } }
      }, uniquingKeysWith: { first, _ in first })
    for step in ["before.consent", "before.wait", "later.home"] {
      let above = try #require(bounds["now." + step])
      let below = try #require(bounds["then." + step])
      #expect(abs(above.midX - below.midX) < 1, "\(step)")
      #expect(above.maxY < below.minY)
    }
  }

  @Test func whatIsGoneLeavesItsPlaceWhereThereIsRoom() throws {
    let text = """
      journey p "P" { kind planned; step a "A"; step b "B"; step c "C" }
      journey q "Q" { kind actual; step a "A"; step c "C" }
      """
    let titles = try titles(scene(text))
    #expect(titles["p.b#in-B"] == "B (missing)")
    let words = try scene(text).narrative
    #expect("\(words)".contains("2 of 3 steps as planned (67%)"))
    let swedish = try scene(text, language: .swedish).narrative
    #expect("\(swedish)".contains("2 av 3 steg som planerat (67\u{A0}%)"))
  }

  @Test func feelingsStandOnOneScaleAndExpectedOnesAreUnfilled() throws {
    let groups = try DrawnMatrix.groups(scene().items)
    let own = groups.filter { $0.dataID?.hasSuffix(":feeling") == true }
    #expect(own.count == 6)
    #expect(groups.contains { $0.title == "feeling: A" && $0.role == .symbol })
    #expect("\(try scene().items)".contains("dashed: expected, not experienced"))
  }

  @Test func oneJourneyStandsWithItsOtherVersions() throws {
    let lone = try scene(view: "view v compare { of then }")
    #expect(try titles(scene()).keys.sorted() == titles(lone).keys.sorted())
  }

  @Test func aTouchpointLinesThemUp() throws {
    let scene = try scene(view: "view v compare { align phone }")
    #expect("\(scene.narrative)".contains("A does not come to Phone"))
    #expect("\(scene.narrative)".contains("lined up by Phone"))
  }

  @Test(arguments: ["", "map m \"M\"", "journey j \"J\"", "journey j \"J\" { step s \"S\" }"])
  func littleIsDrawnKindly(text: String) throws {
    let scene = try scene(text)
    #expect(SceneAudit.findings(in: scene, smallest: TypeScale.named(.paper).small) == [])
  }

  @Test func noMoreThanCanBeToldApart() throws {
    let text = (0..<20).map { "journey j\($0) \"J\($0)\" { step s \"S\" }" }.joined(separator: "\n")
    let scene = try scene(text)
    #expect("\(scene.narrative)".contains("the first 12 of 20 journeys"))
  }

  @Test(arguments: PictureStyle.allCases)
  func nothingHindersReading(style: PictureStyle) throws {
    let smallest = TypeScale.named(style).small
    for language in Language.allCases {
      for view in ["view v compare", "view v compare { align phone }"] {
        let drawn = try scene(view: view, style: style, language: language)
        #expect(SceneAudit.findings(in: drawn, smallest: smallest) == [], "\(view) \(language)")
      }
    }
  }

  @Test func madeUpJourneysAreLegible() throws {
    for seed in UInt64(1)...12 {
      // the same journey twice with other ids, and one more that shares nothing
      let text = RandomJourney.text(seed)
      let drawn = try scene(text + "\njourney other \"Other\" { step \"x\" { feeling 1 } }")
      let smallest = TypeScale.named(.paper).small
      #expect(SceneAudit.findings(in: drawn, smallest: smallest) == [], "seed \(seed)")
      #expect(smallest * PrintFit.longSide / drawn.size.width >= PrintFit.smallestPoints)
    }
  }
}
