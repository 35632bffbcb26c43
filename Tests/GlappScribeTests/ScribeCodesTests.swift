// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import Testing

@testable import GlappScribe

/// Codes stay what they are for the one who looks at a picture.
@Suite("Scribe codes")
struct ScribeCodesTests {
  @Test func remarksMoveNoCode() {
    var desk = ScribeDesk()
    let before = desk.map.codes
    desk.type("S1 ! a", "S2 + b", "S1 ? c", "G1 > d", "S1 -2", "e", "S2 f")
    #expect(desk.map.codes.moves(since: before).isEmpty)
  }

  @Test func aCodeMeansWhatThePictureShows() {
    // Somebody puts a step before the others while the room looks at the old picture.
    let old = ScribeDesk()
    var desk = ScribeDesk(
      ScribeDesk.usual.replacing(
        "  step call", with: "  step letter \"A letter comes\"\n  step call"))
    desk.codes = old.map.codes
    desk.type("S1 ! nobody calls")
    #expect(desk.text.contains("step call \"I call\" { pain \"nobody calls\" }"), "\(desk.text)")
    desk.codes = nil
    let moves = desk.map.codes.moves(since: old.map.codes)
    #expect(moves.map(\.was.code) == ["S1", "S2"])
    let told = ScribeSession.told(moves).map { $0[.english] }
    #expect(told.contains("  S1 is now A letter comes (was I call)"))
  }

  @Test func aStepThatIsGoneIsNotGuessed() {
    let old = ScribeDesk()
    var desk = ScribeDesk(ScribeDesk.usual.replacing("  step call \"I call\"\n", with: ""))
    desk.codes = old.map.codes
    let before = desk.text
    desk.type("S1 ! nobody calls")
    #expect(desk.refused == ["S1 ! nobody calls"] && desk.text == before)
  }

  @Test func theNearestCodesComeFirst() {
    let places = (1...14).map {
      ScribeCodes.Place(code: "S\($0)", address: "s\($0)", title: "", isGap: false)
    }
    let journey = ScribeCodes.Journey(id: EntryID(1), address: "j", places: places)
    #expect(journey.near("S99").map(\.code).first == "S9")
    #expect(journey.near("S44").map(\.code).first == "S4")
    #expect(journey.near("S15").map(\.code).first == "S14")
    #expect(
      journey.near("S0").map(\.code).first == "S10" || journey.near("S0").map(\.code).first == "S1")
    #expect(journey.near("G1").isEmpty)
  }
}
