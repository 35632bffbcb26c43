// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappInterchange
import GlappJSON
import GlappModel
import GlappText
import Testing

/// What a map looks like that was made of JSON.
@Suite("Maps out of JSON")
struct ImportTests {
  /// The text that a map's own JSON gives back.
  private func back(_ text: String, words: Language? = nil) -> String {
    let json = RoundTrip.export(RoundTrip.compile(text).map)
    let outcome = MapImport.run(SourceText(name: "t.json", bytes: json), words: words)
    return outcome.text.map { String(decoding: $0, as: UTF8.self) } ?? "nothing"
  }

  @Test func readsLikeAMapThatAPersonWrote() {
    #expect(
      back(
        #"""
        map m "Karta" { language sv }
        organisation fk "Försäkringskassan" { short "FK"; role handlaggare "Handläggare" }
        organisation af "Arbetsförmedlingen" { role handlaggare "Handläggare" }
        source s "Intervjuer" { kind interview }
        person p "Deltagaren"
        journey j "Resan" for p {
          phase fore "Före" { step a "Jag väntar" { by af.handlaggare; feeling +1; wait 3 weeks } }
        }
        gap g "Ingen äger det" between fk.handlaggare, af.handlaggare {
          severity 4
          evidence e "Så sa de" from s at "Steg 2"
        }
        """#)
          == #"""
          karta m "Karta" { språk sv }

          källa s "Intervjuer" { typ intervju }

          organisation fk "Försäkringskassan" { förkortning "FK"; roll handlaggare "Handläggare" }
          organisation af "Arbetsförmedlingen" { roll handlaggare "Handläggare" }

          person p "Deltagaren"

          resa j "Resan" för p {
            fas fore "Före" {
              steg a "Jag väntar" { av af.handlaggare; känsla +1; väntan 3 veckor }
            }
          }

          glapp g "Ingen äger det" mellan fk.handlaggare, af.handlaggare {
            allvar 4
            belägg e "Så sa de" från s vid "Steg 2"
          }

          """#)
  }

  @Test func theWordsAreInTheLanguageAskedFor() {
    let text = #"map m "K" { language sv }; pain p "P" { severity 4; status smaller }"#
    #expect(back(text).contains(#"smärtpunkt p "P" { status mindre; allvar 4 }"#))
    #expect(back(text, words: .english).contains(#"pain p "P" { status smaller; severity 4 }"#))
    #expect(back(#"pain p "P""#) == "pain p \"P\"\n")
  }

  @Test func aDerivedIDStaysOutWhereTheTitleGivesIt() {
    #expect(back(#"pain "Vet inte""#) == "pain \"Vet inte\"\n")
    // One with a number depends on what stands before it, so it is written.
    #expect(back(#"pain "Tid"; gain "Tid"; need "Tid""#).contains("gain tid-2"))
  }

  @Test func aBasisThatFollowsFromElsewhereStaysOut() {
    let text = back(
      #"""
      journey j "J" { default basis interpreted; step s "S" { feeling -1; feeling 1 { basis stated } } }
      pain p "P" { evidence "E" }
      """#)
    #expect(text.contains("feeling -1\n"))
    #expect(text.contains("feeling +1 { basis stated }"))
    #expect(text.contains(#"pain p "P" { evidence "E" }"#))
  }

  @Test func phasesAndStepsKeepTheirOrder() {
    let text = #"journey j "J" { step a "A"; phase b "B"; step c "C"; phase d "D" }"#
    let json = ModelJSON.value(of: RoundTrip.compile(text).map)
    #expect(json["journeys"]?[0]?["order"] == ["j.a", "j.b", "j.c", "j.d"])
    #expect(back(text) == text + "\n")
  }

  @Test func textsKeepEveryLetter() {
    let text = back(
      "fact f \"a \\\"b\\\" \\\\ \\u{0}\\t\" { note \"ett\\ntvå\\n\\n  tre\" }\n")
    #expect(
      text == "fact f \"a \\\"b\\\" \\\\ \\u{0}\\t\" {\n"
        + "  note \"\"\"\n    ett\n    två\n\n      tre\n    \"\"\"\n}\n")
  }

  @Test func aTextThatLooksLikeSomethingElseIsOne() {
    let text = #"map m "M" { edition "2022"; palette "lugn" }"#
    let json = ModelJSON.value(of: RoundTrip.compile(text).map)
    #expect(json["map"]?["edition"]?["value"] == ["text": "2022"])
    #expect(back(text) == text + "\n")
  }

  @Test func whatIsSaidTwiceStaysTwice() {
    let text = #"organisation a "A"; theme t "T" { voice a for "x" share some { share few } }"#
    let compiled = RoundTrip.compile(text)
    let voice = ModelJSON.value(of: compiled.map)["themes"]?[0]?["voices"]?[0]
    #expect(voice?["share"]?[0]?["value"] == "some" && voice?["share"]?[1]?["value"] == "few")
    #expect(RoundTrip.faults(compiled.map) == [])
  }

  @Test func theOrderOfWordsDoesNotMatter() {
    let one = #"pain p "P" { severity 4; tag a; felt-by o }; organisation o "O""#
    let other = #"organisation o "O"; pain p "P" { felt-by o; tag a; severity 4 }"#
    #expect(
      RoundTrip.export(RoundTrip.compile(one).map) == RoundTrip.export(RoundTrip.compile(other).map)
    )
  }

  @Test func jsonOfOtherProgramsNeedsNoIDs() {
    let json = #"""
      {"glapp": 1, "map": {"kind": "map"},
       "journeys": [{"title": "J", "steps": [{"title": "A"}, {"id": "b", "title": "B"}]}],
       "pains": [{"title": "P", "at": [{"value": [{"ref": "b"}]}]}]}
      """#
    let outcome = RoundTrip.read(json)
    #expect(outcome.problems.isEmpty)
    #expect(
      outcome.text.map { String(decoding: $0, as: UTF8.self) }
        == """
        journey "J" { step "A"; step b "B" }

        pain "P" at b

        """)
  }

  @Test func importingIsLinear() {
    func steps(_ count: Int) -> Int {
      let pains = (0..<count).map { #"{"id": "p\#($0)", "kind": "pain", "title": "P"}"# }
      let json =
        #"{"glapp": 1, "map": {"kind": "map"}, "pains": ["# + pains.joined(separator: ",") + "]}"
      return RoundTrip.read(json).text?.count ?? 0
    }
    let clock = ContinuousClock()
    let small = clock.measure { _ = steps(500) }
    let large = clock.measure { _ = steps(4_000) }
    #expect(large < small * 40, "\(small) for 500, \(large) for 4,000")
  }
}
