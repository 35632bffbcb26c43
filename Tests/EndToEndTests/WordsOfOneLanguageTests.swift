// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// `fmt --words`: the language's words in one language, and nothing else.
@Suite("Words of one language")
struct WordsOfOneLanguageTests {
  @Test(arguments: AllMaps.paths)
  func theMapStaysTheSame(path: String) throws {
    let folder = try EditedFolder(copyOf: path)
    let files = try folder.files().keys.sorted()
    let before = try folder.run(["export", folder.map])
    #expect(before.status == 0)
    for language in ["sv", "en", "sv"] {
      let turned = try folder.run(["fmt", "--words", language] + files)
      #expect(turned.status == 0, "\(turned.errors)")
      let after = try folder.run(["export", folder.map])
      #expect(after.bytes == before.bytes, "\(path) in \(language)")
      let again = try folder.run(["fmt", "--check", "--words", language] + files)
      #expect(again.status == 0, "a second time changes nothing: \(again.text)")
    }
  }

  @Test func everyWordIsTurnedAndNoText() throws {
    let folder = try EditedFolder(
      """
      map m "map" {  language   en }  // map stays
      roll step "roll"; person kim "Kim"
      journey way "journey" för kim {
        steg a "step" { av step; feeling -2 of step; wait 3 veckor; basis tolkat }
        // gap step
        pain p "pain" { severity unknown; felt-by kim, step }
      }
      relation step -> kim möter "meets"

      """)
    let outcome = try folder.run(["fmt", "map.glapp", "--words", "sv"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try folder.text() == """
        karta m "map" { språk en }  // map stays
        roll step "roll"; person kim "Kim"
        resa way "journey" för kim {
          steg a "step" { av step; känsla -2 hos step; väntan 3 veckor; grund tolkat }
          // gap step
          smärtpunkt p "pain" { allvar okänt; drabbar kim, step }
        }
        relation step -> kim möter "meets"

        """)
    #expect(try folder.run(["undo", "map.glapp"]).status == 0)
    #expect(try folder.changes().isEmpty)
  }

  @Test func standardInputToo() throws {
    let outcome = try GlappProgram.run(
      ["fmt", "--stdin", "--words", "en"], input: "karta m \"M\"\nroll  a \"A\"\n")
    #expect(outcome.text == "map m \"M\"\nrole a \"A\"\n")
  }

  @Test func anIdSpelledLikeAWordIsLeftAlone() throws {
    let text = "relation-kind möter \"egen\"\nrole a \"A\"\nrole b \"B\"\nrelation a -> b meets\n"
    let folder = try EditedFolder(text)
    let outcome = try folder.run(["fmt", "map.glapp", "--words", "sv"])
    // Either the words are kept and it is said why, or the relation still means the same.
    if outcome.status == 1 {
      #expect(outcome.errors.contains("left as they are"))
    } else {
      let before = try GlappProgram.run(["export", "-"], input: text)
      #expect(try folder.run(["export", "map.glapp"]).text == before.text)
    }
  }
}
