// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GlappEdit

/// New statements land where a person would put them, in the file's own style.
@Suite struct AddTests {
  private func add(
    _ kind: String, _ arguments: String..., in home: String? = nil,
    with properties: KeyValuePairs<String, String> = [:]
  ) -> Edit {
    .add(
      Edit.Addition(
        kind, arguments, properties: properties.map { Edit.Property($0.key, $0.value) },
        place: home.map { .inside($0) }))
  }

  @Test func besideItsLikeAtTopLevel() {
    checkEdit(
      "organisation a \"A\"\norganisation b \"B\"\n\nperson p \"P\"\n",
      add("organisation", "c", "C"),
      "organisation a \"A\"\norganisation b \"B\"\norganisation c \"C\"\n\nperson p \"P\"\n")
  }

  @Test func lastWhereThereIsNoneLikeIt() {
    checkEdit(
      "organisation a \"A\"\n", add("person", "p", "P"),
      "organisation a \"A\"\n\nperson p \"P\"\n")
    checkEdit("", add("person", "p", "P"), "person p \"P\"\n")
    checkEdit(
      "// nothing yet\n", add("person", "p", "P"), "// nothing yet\n\nperson p \"P\"\n")
    checkEdit("person p \"P\"", add("person", "q", "Q"), "person p \"P\"\nperson q \"Q\"")
  }

  @Test func blankLinesAsBetweenItsLike() {
    checkEdit(
      "idea a \"A\" {\n  note \"x\"\n}\n\nidea b \"B\" {\n  note \"x\"\n}\n\nperson p \"P\"\n",
      add("idea", "c", "C"),
      "idea a \"A\" {\n  note \"x\"\n}\n\nidea b \"B\" {\n  note \"x\"\n}\n\nidea c \"C\"\n\nperson p \"P\"\n"
    )
  }

  @Test func inABlockAfterItsLike() {
    checkEdit(
      """
      journey j "J" {
        phase f "F" {
          step s "S" {
            by a
            pain p "P"  // said twice
            // the next one is about forms
            need n "N"
          }
        }
      }
      role a "A"
      """, add("pain", "q", "Q", in: "s"),
      """
      journey j "J" {
        phase f "F" {
          step s "S" {
            by a
            pain p "P"  // said twice
            pain q "Q"
            // the next one is about forms
            need n "N"
          }
        }
      }
      role a "A"
      """)
  }

  @Test func detailsBeforeWhatHasItsOwnBlock() {
    checkEdit(
      """
      journey j "J" {
        step s "S" {
          // the worst of it
          pain p "P"
        }
      }
      """, add("feeling", "-2", in: "s"),
      """
      journey j "J" {
        step s "S" {
          feeling -2
          // the worst of it
          pain p "P"
        }
      }
      """)
  }

  @Test func belowTheCommentsThatEndABlock() {
    checkEdit(
      "journey j \"J\" {\n\tstep s \"S\"\n\t// more to come\n}\n",
      add("gap", "g", "G", in: "j"),
      "journey j \"J\" {\n\tstep s \"S\"\n\t// more to come\n\tgap g \"G\"\n}\n")
  }

  @Test func aBlockIsMadeWhereThereIsNone() {
    checkEdit(
      "person p \"P\"  // who\n", add("note", "Hej", in: "p"),
      "person p \"P\" { note \"Hej\" }  // who\n")
    checkEdit(
      "journey j \"J\"\n", add("phase", "f", "F", in: "j"),
      "journey j \"J\" {\n  phase f \"F\"\n}\n")
    checkEdit(
      "person p \"P\"; person q \"Q\"\n", add("note", "Hej", in: "p"),
      "person p \"P\" { note \"Hej\" }; person q \"Q\"\n")
    let long = String(repeating: "lång ", count: 19)
    checkEdit(
      "person p \"P\"\n", add("note", long, in: "p"), "person p \"P\" {\n  note \"\(long)\"\n}\n")
  }

  @Test func onTheLineOfABlockOnOneLine() {
    checkEdit(
      "step s \"S\" { by a; feeling -1 }\nrole a \"A\"\n".inJourney, add("feeling", "+1", in: "s"),
      "step s \"S\" { by a; feeling -1; feeling +1 }\nrole a \"A\"\n".inJourney)
    checkEdit("person p \"P\" { }\n", add("note", "x", in: "p"), "person p \"P\" { note \"x\" }\n")
    checkEdit(
      "person p \"P\" {\n}\n", add("note", "x", in: "p"), "person p \"P\" {\n  note \"x\"\n}\n")
  }

  @Test func aBlockThatGetsTooWideIsOpened() {
    let long = String(repeating: "lång ", count: 12)
    checkEdit(
      "person p \"P\" { note \"\(long)\"; tag a }\n", add("tag", "akut, mycket-viktigt", in: "p"),
      "person p \"P\" {\n  note \"\(long)\"\n  tag a\n  tag akut, mycket-viktigt\n}\n")
  }

  @Test func onALineOfSeveralDetails() {
    checkEdit(
      "person p \"P\" {\n  tag a; tag b\n  note \"x\"\n}\n", add("tag", "c", in: "p"),
      "person p \"P\" {\n  tag a; tag b; tag c\n  note \"x\"\n}\n")
  }

  @Test func withProperties() {
    checkEdit(
      "source r \"R\"\njourney j \"J\" {\n  step s \"S\"\n}\n",
      add("pain", "p", "Aj", in: "s", with: ["severity": "4", "from": #"r at "Sid 3""#]),
      "source r \"R\"\njourney j \"J\" {\n  step s \"S\" { pain p \"Aj\" { severity 4; from r at \"Sid 3\" } }\n}\n"
    )
    checkEdit(
      "role a \"A\"\nrole b \"B\"\n",
      add("gap", "g", "G", with: ["between": "a,b", "severity": "4"]),
      "role a \"A\"\nrole b \"B\"\n\ngap g \"G\" between a, b { severity 4 }\n")
    checkEdit(
      "source r \"R\"\n",
      add("source", "s", "S", with: ["confidential": "ja", "kind": "intervju"]),
      "source r \"R\"\nsource s \"S\" { confidential; kind interview }\n")
  }

  @Test func inTheLanguageAndTheQuotesOfTheFile() {
    checkEdit(
      "karta k ”K”\nperson p ”P” { anteckning ”a” }\nkälla r ”R”\n",
      add("evidence", "Hon sa \"nej\"", in: "p", with: ["from": "r"]),
      "karta k ”K”\nperson p ”P” { anteckning ”a”; belägg ”Hon sa \\\"nej\\\"” från r }\nkälla r ”R”\n"
    )
    checkEdit(
      "source r \"R\" { kind report }\n", add("källa", "s", "S", with: ["typ": "intervju"]),
      "source r \"R\" { kind report }\nsource s \"S\" { kind interview }\n")
  }

  @Test func textsAreEscaped() {
    checkEdit(
      "person p \"P\"\n", add("person", "q", "Rad ett\nrad \"två\" \\ tre"),
      "person p \"P\"\nperson q \"Rad ett\\nrad \\\"två\\\" \\\\ tre\"\n")
    checkEdit(
      "person p \"P\"\n", add("person", "\"Jag orkar inte\""),
      "person p \"P\"\nperson \"\\\"Jag orkar inte\\\"\"\n")
  }

  @Test func theOnlyPlaceNeedsNoSaying() {
    checkEdit(
      "journey j \"J\"\n", add("phase", "f", "F"), "journey j \"J\" {\n  phase f \"F\"\n}\n")
    checkRefusal(
      "journey j \"J\" { phase f \"F\" }\n", add("step", "s", "S"),
      "edit-needs-place: `step` stands in `journey`, `phase`: say in which")
    checkRefusal(
      "person p \"P\"\n", add("step", "s", "S"),
      "edit-no-home: `step` stands in `journey`, `phase`, and there is none in the map")
  }

  @Test func settingsGoIntoTheMap() {
    checkEdit("map m \"M\"\n", add("language", "sv"), "map m \"M\" {\n  language sv\n}\n")
    checkEdit(
      "map m \"M\" { language sv }\n", add("note", "x", in: "m"),
      "map m \"M\" { language sv; note \"x\" }\n")
  }

  @Test func anIdThatIsTakenIsRefused() {
    checkRefusal(
      "person p \"P\"\n", add("person", "p", "Q"),
      "edit-taken-id: the id `p` is taken already by ”P”")
    checkRefusal(
      "person \"Kim\"\n", add("person", "kim", "Q"),
      "edit-taken-id: the id `kim` is taken already by ”Kim”")
    checkEdit(
      "person \"Kim\"\n", add("person", "Kim"), "person \"Kim\"\nperson kim-2 \"Kim\"\n")
  }

  @Test func anIdThatATitleGaveIsWrittenOutWhenSomethingRefersToIt() {
    checkEdit(
      "person \"Kim\"\n", add("journey", "j", "J", with: ["for": "kim"]),
      "person kim \"Kim\"\n\njourney j \"J\" for kim\n")
  }

  @Test func noOtherReferenceBecomesAmbiguous() {
    checkEdit(
      """
      journey j "J" { phase f "F" { step s "S" } }
      journey k "K" { phase g "G" }
      gap x "X" { at s }
      """, add("step", "s", "S", in: "g"),
      """
      journey j "J" { phase f "F" { step s "S" } }
      journey k "K" { phase g "G" { step s "S" } }
      gap x "X" { at f.s }
      """)
    // What is nearer would be meant instead.
    checkEdit(
      """
      journey j "J" {
        phase f "F" { step s "S" }
        phase g "G" {
          step t "T" { then s }
        }
      }
      """, add("step", "s", "S", in: "g"),
      """
      journey j "J" {
        phase f "F" { step s "S" }
        phase g "G" {
          step t "T" { then f.s }
          step s "S"
        }
      }
      """)
  }

  @Test func wrongValuesAreRefused() {
    checkRefusal(
      "pain p \"P\"\n", add("pain", "q", "Q", with: ["severity": "9"]),
      "off-scale: `9` is off the scale 1..5")
    checkRefusal(
      "pain p \"P\"\n", add("pain", "q", "Q", with: ["sevrity": "4"]),
      "unknown-word: `sevrity` is no word of the language (severity)")
    checkRefusal(
      "person kim \"K\"\n", add("journey", "j", "J", with: ["for": "kum"]),
      "unknown-reference: `kum` is not in the map; here a role or a person is needed (kim)")
    checkRefusal(
      "", add("persson", "K"), "unknown-word: `persson` is no word of the language (person)")
    checkRefusal(
      "", add("include", "x.glapp"), "edit-handwritten: `include` is written by hand in the file")
  }

  @Test func beforeAndAfterWhatIsNamed() {
    let text = "journey j \"J\" {\n  // first\n  step a \"A\"\n  step b \"B\"\n}\n"
    checkEdit(
      text, .add(Edit.Addition("step", ["c", "C"], place: .before("a"))),
      "journey j \"J\" {\n  step c \"C\"\n  // first\n  step a \"A\"\n  step b \"B\"\n}\n")
    checkEdit(
      text, .add(Edit.Addition("step", ["c", "C"], place: .after("a"))),
      "journey j \"J\" {\n  // first\n  step a \"A\"\n  step c \"C\"\n  step b \"B\"\n}\n")
  }

  @Test func inTheFileWhereItsLikeStand() throws {
    let map = try EditCheck.map([
      "root.glapp": "map m \"M\"\ninclude \"who.glapp\"\n",
      "who.glapp": "person p \"P\"\n\nrole r \"R\"\n",
    ])
    let plan = try EditPlanner.plan(add("person", "q", "Q"), in: map)
    #expect(plan.changes.map(\.name) == ["who.glapp"])
    #expect(
      EditCheck.after(plan, of: map)["who.glapp"]
        == "person p \"P\"\nperson q \"Q\"\n\nrole r \"R\"\n")
    #expect(plan.added == ["q"])
  }
}

extension String {
  /// The text with its first line in a journey, for words that stand nowhere else.
  var inJourney: String { "journey j \"J\" {\n  \(replacing("\nrole", with: "\n}\nrole"))" }
}
