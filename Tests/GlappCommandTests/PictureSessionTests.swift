// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappScene
import GlappText
import GlappViews
import Testing

@testable import GlappCommand

/// Which pictures a session draws again when the map changes.
struct PictureSessionTests {
  private static let text = """
    map m "Karta" { language sv }
    organisation fk "Försäkringskassan" { role h "Handläggare" }
    organisation af "Arbetsförmedlingen" { role v "Vägledare" }
    person kim "Kim"
    relation fk.h -> kim decides "ersättning"
    relation af.v -> kim meets
    journey way "Vägen" for kim {
      step call "Jag ringer" { feeling -1; by fk.h; pain late "Det dröjer" }
      step wait "Jag väntar"
    }
    journey other "En annan väg" for kim { step ask "Jag frågar" { by af.v } }
    gap hole "Ingen tar över" between fk, af { after call }
    opportunity how "Hur ringer vi upp?" { answers hole }
    criterion a "Nytta" { scale 1..7 }
    criterion b "Möda" { scale 1..7 }
    idea one "En idé" { answers how }
    rate one on a 5
    rate one on b 2
    matrix first "Vad först?" { x a; y b; items one }
    """

  /// A session over a text that can be changed.
  private struct Desk {
    var text = PictureSessionTests.text
    var session = PictureSession(OwnEngine())
    var style: PictureStyle?

    /// The names of the pictures that are new.
    mutating func round() -> PictureSession.Round {
      let source = SourceText(name: "m.glapp", bytes: Array(text.utf8))
      let map = CompiledMap.compile(ParsedMap(source)).map
      return session.round(
        .init(map: map, language: .swedish, style: style, width: nil, isPublic: false),
        PicturePlan.all(of: map))
    }

    mutating func changed() -> [String] { round().changed.map(\.plan.name) }

    /// What is new when `old` is replaced by `new`.
    mutating func changed(_ old: String, _ new: String) -> [String] {
      let before = text
      text = text.replacing(old, with: new)
      #expect(text != before, "\(old) is not in the text")
      return changed()
    }
  }

  @Test func theFirstRoundGivesEveryPicture() {
    var desk = Desk()
    #expect(desk.changed() == ["way", "other", "actors", "first"])
  }

  @Test func aCommentOrSpacingDrawsNothing() {
    var desk = Desk()
    _ = desk.changed()
    desk.text = "# en kommentar\n\n" + desk.text.replacing("step", with: "   steg")
    let round = desk.round()
    #expect(round.drawn == 0)
    #expect(round.changed.isEmpty)
    #expect(round.gone.isEmpty)
  }

  @Test(arguments: [
    ("feeling -1", "feeling +2", ["way"]),
    ("Det dröjer", "Det dröjer länge", ["way"]),
    ("Jag frågar", "Jag undrar", ["other"]),
    ("Ingen tar över", "Ingen vet vem", ["way"]),
    ("after call", "after ask", ["way", "other"]),
    ("Hur ringer vi upp?", "Hur ringer vi tillbaka?", ["way"]),
    ("ersättning", "pengar", ["actors"]),
    ("\"Handläggare\"", "\"Utredare\"", ["way", "actors"]),
    // the same title as another role's: both are then told apart by their organisations
    ("\"Vägledare\"", "\"Handläggare\"", ["way", "other", "actors"]),
    ("\"Kim\"", "\"Alex\"", ["way", "other", "actors"]),
    ("on a 5", "on a 6", ["first"]),
    ("En idé", "En god idé", ["first"]),
    ("\"Karta\"", "\"Plan\"", ["way", "other", "actors", "first"]),
    ("answers how", "answers how; from call", ["first"]),
  ])
  func anEditGivesThePicturesThatShowIt(old: String, new: String, expected: [String]) {
    var desk = Desk()
    _ = desk.changed()
    #expect(desk.changed(old, new) == expected)
    #expect(desk.changed().isEmpty)
  }

  @Test func onlyATieThatHandsOverHasToDoWithJourneys() {
    var desk = Desk()
    _ = desk.changed()
    desk.text = desk.text.replacing("ersättning", with: "pengar")
    #expect(desk.round().drawn == 1)
    desk.text = desk.text.replacing("decides", with: "refers")
    #expect(desk.round().drawn == 3)
  }

  @Test func anotherStyleGivesEveryPictureAgain() {
    var desk = Desk()
    _ = desk.changed()
    desk.style = .dark
    #expect(desk.changed().count == 4)
  }

  @Test func aPictureThatTheMapNoLongerAsksForIsNamedOnce() {
    var desk = Desk()
    _ = desk.changed()
    desk.text = desk.text.replacing("matrix first", with: "# matrix first")
    #expect(desk.round().gone == ["first"])
    #expect(desk.round().gone.isEmpty)
    #expect(desk.session.held.map(\.name) == ["actors", "other", "way"])
    // back as it was: its files are still the same
    desk.text = desk.text.replacing("# matrix first", with: "matrix first")
    let round = desk.round()
    #expect(round.gone.isEmpty)
    #expect(round.changed.isEmpty)
    #expect(desk.session.held.map(\.name) == ["actors", "first", "other", "way"])
  }

  @Test func aForgottenPictureComesAgain() {
    var desk = Desk()
    _ = desk.changed()
    desk.session.forget("way")
    #expect(desk.changed() == ["way"])
  }

  @Test func aNewIdThatNothingShowsDrawsNothing() {
    var desk = Desk()
    _ = desk.changed()
    desk.text += "\nslip \"Någon ringde\"\nidea two \"En annan idé\"\n"
    #expect(desk.round().drawn == 0)
  }
}

/// Our own layout.
private struct OwnEngine: LayoutEngine {
  func place(_ graphs: [LayoutGraph]) -> [LayoutPlacement] { LayeredLayout().place(graphs) }
}
