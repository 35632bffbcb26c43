// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GlappScribe

/// Lines that are nearly an order or nearly a remark are asked about, and kept where nobody can
/// answer.
@Suite("Scribe guesses")
struct ScribeGuessTests {
  static let orders: [(String, ScribeGuess)] = [
    ("ångra 99", .tooMany(99)), ("undo 0", .tooMany(0)), ("gör om 70", .tooMany(70)),
    ("sluta nu", .order(.end, word: "sluta")), ("Rita om.", .order(.draw, word: "rita")),
    ("koder 2", .order(.codes, word: "koder")), ("ångra allt", .order(.undo(1), word: "angra")),
    ("ta bort", .order(.undo(1), word: "ta bort")), ("stryk det!", .order(.undo(1), word: "x")),
    ("angrra", .order(.undo(1), word: "angra")), ("hjalpp", .order(.help, word: "hjalp")),
    ("kodrr", .order(.codes, word: "koder")),
  ]

  @Test(arguments: orders.filter { $0.0 != "Rita om." })
  func nearlyAnOrder(typed: String, meant: ScribeGuess) {
    guard case .nearly(let guess) = ScribeReader.read(typed) else {
      Issue.record("\(typed): \(ScribeReader.read(typed))")
      return
    }
    switch (guess, meant) {
    case (.tooMany(let one), .tooMany(let other)): #expect(one == other)
    case (.order(let one, _), .order(let other, _)): #expect(one == other, "\(typed)")
    default: Issue.record("\(typed): \(guess)")
    }
  }

  @Test(
    arguments: [
      "Slut på pengar", "Undo what was done", "Man undrar", "Ingen vet", "Status quo råder här",
      "Ta bort stolarna", "Sluta med blanketten", "Handläggaren", "Hen ville ångra sig", "Väntan",
      "Nej tack", "Rätt person",
    ])
  func sentencesAreSlips(typed: String) {
    #expect(ScribeReader.read(typed) == .note(typed, speaker: nil))
  }

  @Test func whatWasMeantIsDone() {
    var desk = ScribeDesk()
    let before = desk.text
    desk.type("sluta nu")
    #expect(desk.said.first == "did you mean quit?" && desk.text == before)
    desk.type("1")
    guard case .end? = desk.orders.last else { return #expect(Bool(false)) }
    desk.type("ta bort", "2")
    #expect(desk.text.contains("slip \"ta bort\""))
    desk.type("ångra 99")
    #expect(desk.said.first?.contains("1 to 50") == true)
    desk.type("")
    #expect(!desk.text.contains("99") && desk.said == ["  not written: ångra 99"])
    desk.type("källor")
    #expect(desk.said == ["  talks  Talks"])
    desk.type("resor")
    #expect(desk.said.first?.contains("way") == true)
    // Notes from a file give no orders.
    var notes = ScribeDesk(asks: false)
    notes.type("sluta nu", "ta bort", "ångra 99")
    for line in ["sluta nu", "ta bort", "ångra 99"] { #expect(notes.text.contains("\"\(line)\"")) }
    #expect(notes.refused.isEmpty)
  }

  @Test func aMinusIsAskedAbout() {
    var desk = ScribeDesk()
    desk.type("S2 - nobody calls")
    #expect(
      desk.said.contains("  1  pain “nobody calls”")
        && desk.said.contains("  2  slip “nobody calls”"))
    desk.type("1")
    #expect(desk.text.contains("pain \"nobody calls\""))
    var notes = ScribeDesk(asks: false)
    notes.type("S2 - nobody calls")
    #expect(notes.text.contains("slip \"nobody calls\" at wait"))
  }

  @Test func aLabelThatIsNoKindIsAskedAbout() {
    var desk = ScribeDesk()
    desk.type("S1 idé: ring alltid upp")
    #expect(desk.said.contains("  1  opportunity “ring alltid upp”"), "\(desk.said)")
    desk.type("1")
    #expect(desk.text.contains("opportunity \"ring alltid upp\""))
    desk.type("S1 insikt: tystnad oroar")
    #expect(desk.said.contains("  6  slip “insikt: tystnad oroar”"), "\(desk.said)")
    desk.type("6")
    #expect(desk.text.contains("slip \"insikt: tystnad oroar\" at call"))
    var notes = ScribeDesk(asks: false)
    notes.type("S1 insikt: tystnad oroar")
    #expect(notes.text.contains("slip \"insikt: tystnad oroar\" at call"))
  }

  @Test func aSeverityOffItsScaleIsSaid() {
    var desk = ScribeDesk()
    desk.type("S2 !7 nobody calls")
    #expect(desk.said.first == "severity goes from 1 to 5, not 7")
    desk.type("1")
    #expect(desk.text.contains("pain \"nobody calls\" { severity 5 }"), "\(desk.text)")
    desk.type("S2 !7 weeks", "3")
    #expect(desk.text.contains("pain \"7 weeks\""))
    desk.type("S2 !0 a trifle")
    #expect(!desk.said.contains { $0.contains("severity 5 ") })
    desk.type("1")
    #expect(desk.text.contains("pain \"a trifle\""))
    desk.type("S2 !9")
    #expect(desk.refused == ["S2 !9"])
    var notes = ScribeDesk(asks: false)
    notes.type("S2 !7 nobody calls")
    #expect(notes.refused == ["S2 !7 nobody calls"] && notes.said.first?.contains("1 to 5") == true)
  }

  @Test func notesGiveNoSecondFeelingToTheSame() {
    var desk = ScribeDesk(asks: false)
    desk.type("S2 -1", "S2 -1")
    #expect(desk.text.split(separator: "feeling").count == 2, "\(desk.text)")
    #expect(desk.refused.isEmpty && desk.said == ["S2 I wait has the feeling -1 already"])
    desk.type("S2 -2")
    #expect(desk.refused == ["S2 -2"] && !desk.text.contains("feeling -2"))
  }

  @Test func aFeelingWithoutAReasonSaysWhoSaidIt() {
    var desk = ScribeDesk()
    desk.type("who fk", "S1 -2", "source talks", "S2 +1")
    #expect(desk.text.contains("feeling -2 { evidence \"−2\" { by fk } }"), "\(desk.text)")
    #expect(
      desk.text.contains("feeling +1 { evidence \"+1\" from talks { by fk } }"), "\(desk.text)")
    var plain = ScribeDesk()
    plain.type("source talks", "S1 -2")
    #expect(plain.text.contains("feeling -2 { from talks }"), "\(plain.text)")
  }

  @Test func whoIsLikeSomebodyOrAnybody() {
    var desk = ScribeDesk()
    desk.type("who officers")
    #expect(desk.said.contains { $0.contains("1  fk.officer") }, "\(desk.said)")
    desk.type("1")
    #expect(desk.session.defaults.speakers == ["fk.officer"])
    // Like nobody: then all there are to choose from.
    desk.type("who doctor")
    for name in ["fk", "nurse", "kim"] {
      #expect(desk.said.contains { $0.contains("  \(name)  ") }, "\(desk.said)")
    }
    desk.type("Who owns the waiting here?")
    #expect(desk.text.contains("Who owns the waiting here?"))
  }

  @Test func drawSaysWhichPictures() {
    var desk = ScribeDesk()
    desk.type("draw")
    guard case .draw(true) = desk.session.take("rita", in: desk.map).work,
      case .draw(false) = desk.session.take("", in: desk.map).work
    else { return #expect(Bool(false)) }
  }
}
