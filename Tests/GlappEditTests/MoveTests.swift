// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GlappEdit

/// A statement goes to another place with its comments; references follow.
@Suite struct MoveTests {
  private func move(_ target: String, _ place: Edit.Destination) -> Edit {
    .move(target: target, to: place)
  }

  @Test func withItsCommentsAndIndentation() {
    checkEdit(
      """
      journey j "J" {
        phase f "F" {
          // about s
          step s "S" {  // what
            by a
              // deeper
            note "x"
          }
          step t "T"
        }
      }
      journey k "K"
      role a "A"

      """, move("s", .inside("k")),
      """
      journey j "J" {
        phase f "F" {
          step t "T"
        }
      }
      journey k "K" {
        // about s
        step s "S" {  // what
          by a
            // deeper
          note "x"
        }
      }
      role a "A"

      """)
  }

  @Test func inABlockOnOneLine() {
    let start = """
      journey way "The way to the office" for kim { step call "I call" { feeling -1 }; step wait "I wait" }

      """
    let moved = """
      journey way "The way to the office" for kim { step wait "I wait"; step call "I call" { feeling -1 } }

      """
    let person = "person kim \"Kim\"\n"
    checkEdit(person + start, move("wait", .before("call")), person + moved)
    checkEdit(person + start, move("call", .after("wait")), person + moved)
    checkEdit(
      person + start.replacing(" }\n", with: "; step go \"I go\" }\n"), move("go", .before("call")),
      person
        + start.replacing("{ step", with: "{ step go \"I go\"; step"))
  }

  @Test func amongItsSiblings() {
    let text = "journey j \"J\" {\n  step a \"A\"\n  step b \"B\"\n  // c\n  step c \"C\"\n}\n"
    checkEdit(
      text, move("a", .after("c")),
      "journey j \"J\" {\n  step b \"B\"\n  // c\n  step c \"C\"\n  step a \"A\"\n}\n")
    checkEdit(
      text, move("c", .before("a")),
      "journey j \"J\" {\n  // c\n  step c \"C\"\n  step a \"A\"\n  step b \"B\"\n}\n")
    checkEdit(
      text, move("a", .before("c")),
      "journey j \"J\" {\n  step b \"B\"\n  step a \"A\"\n  // c\n  step c \"C\"\n}\n")
    for place in [Edit.Destination.before("b"), .after("a"), .before("a"), .inside("j")] {
      checkEdit(text, move("a", place), text)
    }
    checkEdit(
      "journey j \"J\" { step a \"A\"; step b \"B\" }\n", move("a", .after("b")),
      "journey j \"J\" { step b \"B\"; step a \"A\" }\n")
  }

  @Test func referencesFollow() {
    checkEdit(
      """
      journey j "J" { phase f "F" { step s "S" { pain p "P" } } }
      journey k "K" { phase g "G" { step s "S" } }
      gap x "X" { at f.s; pains p }
      gap y "Y" { at j.f.s }
      """, move("j.f.s", .inside("k")),
      """
      journey j "J" { phase f "F" }
      journey k "K" { phase g "G" { step s "S" }; step s "S" { pain p "P" } }
      gap x "X" { at k.s; pains p }
      gap y "Y" { at k.s }
      """)
  }

  @Test func betweenFiles() throws {
    let map = try EditCheck.map([
      "root.glapp": "map m \"M\"\ninclude \"who.glapp\"\nrole p \"P\"  // p\nrole q \"Q\"\n",
      "who.glapp": "organisation o \"O\" {\r\n\trole r \"R\"\r\n}\r\n",
    ])
    let plan = try EditPlanner.plan(move("p", .inside("o")), in: map)
    let after = EditCheck.after(plan, of: map)
    #expect(after["root.glapp"] == "map m \"M\"\ninclude \"who.glapp\"\nrole q \"Q\"\n")
    #expect(
      after["who.glapp"]
        == "organisation o \"O\" {\r\n\trole r \"R\"\r\n\trole p \"P\"  // p\r\n}\r\n")
    #expect(plan.ids == [.init(old: "p", new: "o.p")])
    #expect(plan.added == [])
  }

  @Test func textsOverSeveralLinesStayAsTheyAre() {
    let text = "\"\"\"\n      ett\n        två\n      \"\"\""
    checkEdit(
      "journey j \"J\" {\n    step a \"A\" {\n      note \(text)\n      /* x\n y */ wait\n    }\n}\njourney k \"K\" {\n  step b \"B\"\n}\n",
      move("a", .inside("k")),
      "journey j \"J\"\njourney k \"K\" {\n  step b \"B\"\n  step a \"A\" {\n    note \(text)\n    /* x\n y */ wait\n  }\n}\n"
    )
  }

  @Test func whereItCannotStandIsRefused() {
    let text = "journey j \"J\" { phase f \"F\" { step s \"S\" } }\nperson p \"P\"\n"
    checkRefusal(text, move("p", .inside("f")), "misplaced-word: `person` cannot stand in `phase`")
    checkRefusal(text, move("j", .inside("f")), "edit-into-itself: `j` cannot be moved into itself")
    checkRefusal(text, move("f", .before("s")), "edit-into-itself: `f` cannot be moved into itself")
    checkRefusal(
      text, move("s", .after("p")),
      "misplaced-word: `step` cannot stand in the top level of the map")
  }
}
