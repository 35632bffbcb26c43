// SPDX-License-Identifier: EUPL-1.2

import GlappEdit
import GlappText
import Testing

@testable import GlappScribe

/// What the prompt writes, asks and says, without a terminal.
@Suite("Scribe session")
struct ScribeSessionTests {
  @Test func remarksGoWhereTheyBelong() throws {
    var desk = ScribeDesk()
    desk.type("S1 ! nobody calls", "s2+is believed", "S1 ? who calls", "G1 > calls before")
    desk.type("S1 !4 too long", "S2 need: to know", "S1 -1", "just a slip", "S2 what was that")
    #expect(
      desk.text == """
        map m "M" { language en }
        source talks "Talks"
        organisation fk "The agency" { short "FK"; role officer "Officer" }
        role nurse "Nurse"
        person kim "Kim"
        journey way "The way" for kim {
          step call "I call" {
            feeling -1
            pain "nobody calls"
            pain "too long" { severity 4 }
            question "who calls"
          }
          step wait "I wait" {
            wait
            gain "is believed"
            need "to know"
          }
        }
        gap silence "Nobody owns the wait" between officer, nurse { after call; bridge "calls before" }

        slip "just a slip"
        slip "what was that" at wait

        """)
    #expect(desk.refused.isEmpty)
  }

  @Test func defaultsAreWrittenWithEachLine() {
    var desk = ScribeDesk()
    desk.type("source talks", "who fk", "S1 ! nobody calls", "a slip", "S1 -2 since nobody calls")
    desk.type("who -", "S2 + good @officer", "source none", "S2 ! bad")
    #expect(desk.text.contains(#"pain "nobody calls" { from talks; voice fk for }"#))
    #expect(desk.text.contains(#"slip "a slip" from talks by fk"#))
    #expect(
      desk.text.contains(
        #"feeling -2 { evidence "since nobody calls" from talks { by fk } }"#), "\(desk.text)")
    #expect(desk.text.contains(#"gain "good" { from talks; voice officer for }"#))
    #expect(desk.text.contains("pain \"bad\"\n") || desk.text.contains("pain \"bad\" }"))
  }

  @Test func aDefaultThatIsGoneIsSaid() {
    var desk = ScribeDesk()
    desk.type("source talks", "who nurse")
    desk.change { $0.replacing("source talks \"Talks\"\n", with: "") }
    desk.type("S1 ! nobody calls")
    #expect(desk.said.first == "talks is not in the map any more, and holds no longer")
    #expect(desk.text.contains(#"pain "nobody calls" { voice nurse for }"#))
    desk.type("S1 ! again")
    #expect(desk.said.count == 1)
  }

  @Test func aNewSourceIsMadeAndHolds() {
    var desk = ScribeDesk()
    desk.type(#"source "Workshop 12 May""#, "S1 ! nobody calls")
    #expect(desk.text.contains(#"source workshop-12-may "Workshop 12 May""#))
    #expect(desk.text.contains(#"pain "nobody calls" { from workshop-12-may }"#))
    // One that is spelled nearly like another is asked about.
    desk.type("source talk")
    #expect(desk.said.contains { $0.contains("1  talks") }, "\(desk.said)")
    desk.type("1", "S1 ! again")
    #expect(desk.text.contains(#"pain "again" { from talks }"#))
  }

  @Test func aSentenceThatBeginsLikeAnOrderIsASlip() {
    var desk = ScribeDesk()
    let lines = [
      "Source of trouble is the waiting", "Who owns the waiting here?",
      "Journey to the office was long", "Undo what was done to her", "No! That is wrong",
      "Call! she said",
    ]
    for line in lines { desk.type(line) }
    for line in lines { #expect(desk.text.contains("slip \"\(line)\""), "\(line)") }
  }

  @Test func anIdDoesAsWellAsACode() {
    var desk = ScribeDesk()
    desk.type("wait ! too long", "way.call + good", "silence > a bridge")
    #expect(desk.text.contains(#"pain "too long""#))
    #expect(desk.text.contains(#"gain "good""#))
    #expect(desk.text.contains(#"bridge "a bridge""#))
  }

  @Test func whatIsUnclearIsAskedAbout() {
    var desk = ScribeDesk()
    let before = desk.text
    desk.type("S12 ! nobody calls")
    #expect(desk.said.first == "S12 is not on “The way”; what was meant?")
    #expect(desk.said.contains("  1  S2 I wait") && desk.session.isAsking)
    #expect(desk.text == before)
    desk.type("1")
    #expect(
      desk.text.contains("wait\n    pain \"nobody calls\"") || desk.text.contains("nobody calls"))
    #expect(!desk.session.isAsking)

    desk.type("S1 > a bridge")
    #expect(desk.said.contains("  1  G1 Nobody owns the wait"))
    desk.type("1")
    #expect(desk.text.contains(#"bridge "a bridge""#))

    desk.type("S1 +2 people", "2")
    #expect(desk.text.contains(#"gain "2 people""#))
    desk.type("S1 1", "2")
    #expect(desk.text.contains("feeling -1"))
    desk.type("S1 +2")
    #expect(desk.said.first == "S1 I call has the feeling -1 already")
    desk.type("2")
    #expect(desk.text.contains("feeling +2") && !desk.text.contains("feeling -1"))
    desk.type("S1 -4")
    #expect(desk.said.first == "feelings go from −2 to +2 in this map")
    desk.type("1")
    #expect(desk.text.contains(#"slip "S1 -4""#))
    desk.type("a slip @offiser", "1")
    #expect(desk.text.contains(#"slip "a slip" by officer"#))
  }

  @Test func anUnansweredQuestionSaysTheLineBack() {
    var desk = ScribeDesk()
    desk.type("S12 ! nobody calls", "")
    #expect(desk.said == ["  not written: S12 ! nobody calls"])
    desk.type("S12 ! nobody calls", "S1 ! else")
    #expect(desk.said.first == "  not written: S12 ! nobody calls")
    #expect(desk.text.contains("else") && !desk.text.contains("nobody calls"))
    desk.type("S12 ! nobody calls", "9")
    #expect(desk.session.isAsking)
    desk.type("no")
    #expect(!desk.session.isAsking)
    desk.type("2")
    #expect(desk.said.contains("  not written: 2"))
  }

  @Test func aCodeOfSeveralJourneysIsAskedAboutOnce() {
    var desk = ScribeDesk(
      """
      person kim "Kim"
      journey one "The first" for kim { step a "I call" }
      journey two "The second" for kim { step b "I write"; step c "I wait" }

      """)
    desk.type("S1 ! nobody calls")
    #expect(desk.said.first == "which journey? S1 is on several")
    #expect(desk.text.contains("nobody") == false)
    desk.type("2", "S1 + good", "one.S1 ! slow")
    #expect(
      desk.text.contains(#"step b "I write" { pain "nobody calls"; gain "good" }"#), "\(desk.text)")
    #expect(desk.text.contains(#"step a "I call" { pain "slow" }"#))
    #expect(desk.session.prompt(desk.map) == "two> ")
    desk.type("journey one", "S1 ! more", "three.S1 ! x")
    #expect(desk.text.contains("\"more\""))
    #expect(desk.refused == ["three.S1 ! x"])
  }

  @Test func peopleAreWarnedOf() {
    var desk = ScribeDesk()
    let before = desk.text
    desk.type("S1 ! ring 070-123 45 67")
    #expect(desk.said.first?.contains("phone") == true && desk.session.isAsking)
    #expect(desk.text == before)
    desk.type("no")
    #expect(desk.said == ["  not written: S1 ! ring *************"])
    desk.type("mail a@b.se", "yes")
    #expect(desk.text.contains("slip \"mail a@b.se\""))
  }

  @Test func withoutAnybodyToAskALineIsSaidBack() {
    var desk = ScribeDesk(asks: false)
    desk.type("S12 ! nobody calls", "S1 ! ok", "S1 !", "3")
    #expect(desk.refused == ["S12 ! nobody calls", "S1 !", "3"])
    #expect(desk.said.contains("  not written: 3"))
    #expect(desk.text.contains("\"ok\""))
  }

  @Test func keysThatDoNothingAreAskedAbout() {
    var desk = ScribeDesk()
    desk.type("S1 ! te\u{1B}[Dxt")
    #expect(desk.session.isAsking && !desk.text.contains("text"))
    desk.type("yes")
    #expect(desk.text.contains("pain \"text\""))
    desk.type("\u{1B}[A")
    #expect(!desk.session.isAsking && desk.said.first?.contains("arrow keys") == true)
  }

  @Test func aLookTellsWhatThereIs() {
    var desk = ScribeDesk()
    desk.type("S1 !3 slow", "S1 ? when", "S1 see this", "S1")
    #expect(
      desk.said == [
        "S1  way.call  I call", "  pain, severity 3 “slow”", "  question “when”",
        "  slip “see this”",
      ])
    desk.type("codes")
    #expect(
      desk.said == [
        "way  The way", "  S1   I call", "  S2   I wait", "  G1   Nobody owns the wait",
      ])
  }
}
