// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappEdit

/// A statement goes with its comments and with every reference to it.
@Suite struct RemoveTests {
  private func remove(_ target: String) -> Edit { .remove(target: target) }

  @Test func itsCommentsGoWithIt() {
    checkEdit(
      "person a \"A\"\n// about b\n// and more\nperson b \"B\"  // after b\n// about c\nperson c \"C\"\n",
      remove("b"), "person a \"A\"\n// about c\nperson c \"C\"\n")
    checkEdit(
      "// about the file\nperson a \"A\"\n\n// of no one\n\nperson b \"B\"\n", remove("b"),
      "// about the file\nperson a \"A\"\n\n// of no one\n")
    checkEdit("// about the file\nperson a \"A\"\n", remove("a"), "// about the file\n")
    checkEdit("person a \"A\"\n", remove("a"), "")
    checkEdit("person a \"A\"\nperson b \"B\"", remove("b"), "person a \"A\"")
  }

  @Test func aHeadingOfSeveralStays() {
    checkEdit(
      "role r \"R\"\n\n// people\nperson a \"A\"\nperson b \"B\"\n", remove("a"),
      "role r \"R\"\n\n// people\nperson b \"B\"\n")
    checkEdit(
      "role r \"R\"\n\n// people\nperson a \"A\"\n\nrole s \"S\"\n", remove("a"),
      "role r \"R\"\n\nrole s \"S\"\n")
  }

  @Test func blankLinesStaySane() {
    checkEdit(
      "person a \"A\"\n\nperson b \"B\"\n\nperson c \"C\"\n", remove("b"),
      "person a \"A\"\n\nperson c \"C\"\n")
    checkEdit(
      "person a \"A\"\n\nperson b \"B\"\nperson c \"C\"\n", remove("b"),
      "person a \"A\"\n\nperson c \"C\"\n")
    checkEdit(
      "person a \"A\"\nperson b \"B\"\n\nperson c \"C\"\n", remove("b"),
      "person a \"A\"\n\nperson c \"C\"\n")
    checkEdit("person a \"A\"\n\nperson b \"B\"\n", remove("a"), "person b \"B\"\n")
    checkEdit("person a \"A\"\n\nperson b \"B\"\n", remove("b"), "person a \"A\"\n")
    checkEdit(
      "journey j \"J\" {\n  step a \"A\"\n\n  step b \"B\"\n}\n", remove("b"),
      "journey j \"J\" {\n  step a \"A\"\n}\n")
    checkEdit(
      "journey j \"J\" {\n  step a \"A\"\n\n  step b \"B\"\n}\n", remove("a"),
      "journey j \"J\" {\n  step b \"B\"\n}\n")
  }

  @Test func anEmptyBlockGoesToo() {
    checkEdit(
      "journey j \"J\" {\n  step a \"A\"\n}\nrole r \"R\"\n", remove("a"),
      "journey j \"J\"\nrole r \"R\"\n")
    checkEdit(
      "journey j \"J\" {\n  // later\n\n  step a \"A\"\n}\n", remove("a"),
      "journey j \"J\" {\n  // later\n}\n")
    checkEdit("person a \"A\" { note \"x\" } // b\n", remove("a:note"), "person a \"A\" // b\n")
  }

  @Test func onALineOfSeveral() {
    let text = "person a \"A\"; person b \"B\"; person c \"C\" // all\n"
    checkEdit(text, remove("a"), "person b \"B\"; person c \"C\" // all\n")
    checkEdit(text, remove("b"), "person a \"A\"; person c \"C\" // all\n")
    checkEdit(text, remove("c"), "person a \"A\"; person b \"B\" // all\n")
    checkEdit(
      "journey j \"J\" { step a \"A\" { wait } step b \"B\" { wait } }\n", remove("a"),
      "journey j \"J\" { step b \"B\" { wait } }\n")
    checkEdit(
      "journey j \"J\" { step a \"A\"; step b \"B\"; }\n", remove("b"),
      "journey j \"J\" { step a \"A\" }\n")
    checkEdit(
      "person p \"P\" {\n  tag a; tag b\n  tag c\n}\n", remove("p:tag#2"),
      "person p \"P\" {\n  tag a\n  tag c\n}\n")
  }

  @Test func referencesToItGo() {
    checkEdit(
      """
      role a "A"; role b "B"; role c "C"
      journey j "J" {
        step s "S" { by a, b; feeling -1 of a; feeling -2 }
        step t "T" { by a; with b, a, c }
      }
      gap g "G" between a, c
      gap h "H" between a { kind time }
      relation a -> b informs  // goes
      relation b -> c informs
      view v actors { of a, b; focus a; pin a 1, 2 }
      """, remove("a"),
      """
      role b "B"; role c "C"
      journey j "J" {
        step s "S" { by b; feeling -2 }
        step t "T" { with b, c }
      }
      gap g "G" between c
      gap h "H" { kind time }
      relation b -> c informs
      view v actors { of b }
      """, force: true)
  }

  @Test func referencesToWhatStandsInItGoToo() {
    checkEdit(
      """
      journey j "J" {
        step s "S" { pain p "P" }
        step t "T" { then s }
      }
      insight i "I" { from p }
      insight k "K" from j.s.p, i
      gap g "G" { at s; after t }
      """, remove("s"),
      """
      journey j "J" {
        step t "T"
      }
      insight i "I"
      insight k "K" from i
      gap g "G" { after t }
      """)
  }

  @Test func whatIsTiedToItGoesAndWhatIsTiedToThat() {
    checkEdit(
      """
      map m "M" { allow no-evidence "x" at a->b:informs }
      role a "A"
      role b "B"
      relation a -> b informs
      criterion c "C" { scale 1..5 }
      idea i "I"
      rater r "R"
      rate i on c 4 by r
      rate i on c 3 by b
      vote i 3 by r
      """, remove("b"),
      """
      map m "M" { allow no-evidence "x" }
      role a "A"
      criterion c "C" { scale 1..5 }
      idea i "I"
      rater r "R"
      rate i on c 4 by r
      vote i 3 by r
      """)
  }

  @Test func itListsWhatItTouches() throws {
    let map = EditCheck.map(
      "role a \"A\"\nrole b \"B\"\ngap g \"G\" between a, b\nrelation a -> b informs\n")
    let plan = try EditPlanner.plan(remove("a"), in: map, force: true)
    #expect(
      plan.ids == [
        .init(old: "a", new: nil), .init(old: "a->b:informs", new: nil),
      ])
    #expect(plan.references.map(\.old) == ["a", "a"])
    #expect(plan.references.allSatisfy { $0.new == nil })
  }

  @Test func inIncludedFilesToo() throws {
    let map = try EditCheck.map([
      "root.glapp": "map m \"M\"\ninclude \"who.glapp\"\ngap g \"G\" between p, r\n",
      "who.glapp": "role p \"P\"\nrole r \"R\"\n",
    ])
    let plan = try EditPlanner.plan(remove("p"), in: map, force: true)
    let after = EditCheck.after(plan, of: map)
    #expect(after["root.glapp"] == "map m \"M\"\ninclude \"who.glapp\"\ngap g \"G\" between r\n")
    #expect(after["who.glapp"] == "role r \"R\"\n")
  }

  @Test func whatWouldBreakTheMapIsRefused() {
    let text = "factor a \"A\"; factor b \"B\"\nmap m \"M\" { x }\n"
    checkRefusal(text, remove("m"), "edit-handwritten: `m` is written by hand in the file")
    checkRefusal(text, remove("c"), "edit-unknown-target: `c` is not in the map")
  }

  @Test func anotherIdThatATitleGaveStays() {
    checkEdit(
      "fact \"A\"\nfact \"A\"\nquestion q \"Q\" { answered-by a-2 }\n", remove("a"),
      "fact a-2 \"A\"\nquestion q \"Q\" { answered-by a-2 }\n")
  }

  /// What is left would say something that nobody has said: who leads, a gap with one side.
  @Test func whatIsLeftMayNotSayAnotherThing() throws {
    let text = """
      role a "A"; role b "B"; role c "C"
      journey j "J" { step s "Ringer" { by a, b }; step t "Väntar" { by c }; step u "U" { by b, a } }
      gap g "Ingen äger" between a, c { at s }
      gap h "Tre" between a, b, c { at s }

      """
    do throws(EditRefusal) {
      _ = try EditPlanner.plan(remove("a"), in: EditCheck.map(text))
      Issue.record("it was made")
    } catch {
      #expect(!error.isMisuse)
      #expect(error.diagnostic.kind.code == "edit-changes-rest")
      #expect(
        error.faults.map { $0.message(in: .english) } == [
          "the step “Ringer” would be led by “B”",
          "the gap “Ingen äger” would be between fewer than two",
        ])
      #expect(error.faults.map { $0.message(in: .swedish) }[0].contains("skulle ledas av ”B”"))
    }
    let forced = try EditPlanner.plan(remove("a"), in: EditCheck.map(text), force: true)
    #expect(
      EditCheck.after(forced, of: EditCheck.map(text))["t.glapp"]?.contains("{ by b }") == true)
    // Whoever alone leads a step, or is one of three, leaves nothing false behind.
    let alone = "role c \"C\"\njourney j \"J\" { step t \"T\" { by c } }\n"
    checkEdit(alone, remove("c"), "journey j \"J\" { step t \"T\" }\n")
    // Together with the gap, or with all who are left, nothing is left to say it.
    let both = try EditPlanner.plan(
      .remove(targets: ["a", "b", "g", "h"]), in: EditCheck.map(text), force: false)
    #expect(both.changes.count == 1)
  }

  /// All at once: the second is named as it was before the first was gone.
  @Test func severalAreNamedAsTheyWere() {
    checkEdit(
      "person p \"P\" { note \"a\"; note \"b\"; note \"c\" }\n",
      .remove(targets: ["p:note", "p:note#2"]), "person p \"P\" { note \"c\" }\n")
  }
}
