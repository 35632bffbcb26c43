// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GlappEdit

/// Another id, here and in every reference.
@Suite struct RenameTests {
  private func rename(_ target: String, _ id: String) -> Edit { .rename(target: target, id: id) }

  @Test func everyReferenceFollows() {
    checkEdit(
      """
      map m "M" { allow no-evidence "x" at a->b:informs; allow vacant-seat "y" at s:feeling#2 }
      organisation a "A" { role r "R" }
      role b "B"
      journey j "J" {
        step s "S" { by a, b; feeling -1; feeling 1 of a.r }
        step t "T" { by r; then s }
      }
      gap g "G" between a, b { at j.s }
      relation a -> b informs
      view v actors { of a; only a; pin a 1, 2 }
      """, rename("a", "åbo"),
      """
      map m "M" { allow no-evidence "x" at åbo->b:informs; allow vacant-seat "y" at s:feeling#2 }
      organisation åbo "A" { role r "R" }
      role b "B"
      journey j "J" {
        step s "S" { by åbo, b; feeling -1; feeling 1 of åbo.r }
        step t "T" { by r; then s }
      }
      gap g "G" between åbo, b { at j.s }
      relation åbo -> b informs
      view v actors { of åbo; only a; pin åbo 1, 2 }
      """)
    checkEdit(
      """
      map m "M" { allow no-evidence "x" at s:feeling#2 }
      journey j "J" { step s "S" { feeling -1; feeling 1 }; step t "T" { then s } }
      gap g "G" { at j.s }
      """, rename("j.s", "first-step"),
      """
      map m "M" { allow no-evidence "x" at first-step:feeling#2 }
      journey j "J" { step first-step "S" { feeling -1; feeling 1 }; step t "T" { then first-step } }
      gap g "G" { at j.first-step }
      """)
  }

  @Test func anIdIsWrittenWhereThereWasNone() {
    checkEdit(
      "person \"Kim\"\njourney j \"J\" for kim\n", rename("kim", "robin"),
      "person robin \"Kim\"\njourney j \"J\" for robin\n")
    checkEdit(
      "role a \"A\"; role b \"B\"\nrelation a -> b informs\n", rename("a->b", "brevet"),
      "role a \"A\"; role b \"B\"\nrelation brevet a -> b informs\n")
    checkEdit("person \"Kim\"\n", rename("kim", "kim"), "person kim \"Kim\"\n")
    checkEdit("person kim \"Kim\"\n", rename("kim", "kim"), "person kim \"Kim\"\n")
    checkEdit("map \"M\"\n", rename("map", "demo"), "map demo \"M\"\n")
  }

  @Test func otherReferencesGetAsMuchPathAsTheyNeed() {
    checkEdit(
      """
      organisation a "A" { role chef "C" }
      organisation b "B" { role ledare "L" }
      gap g "G" between chef, ledare
      """, rename("ledare", "chef"),
      """
      organisation a "A" { role chef "C" }
      organisation b "B" { role chef "L" }
      gap g "G" between a.chef, b.chef
      """)
  }

  @Test func itListsWhatItTouches() throws {
    let map = EditCheck.map(
      "organisation a \"A\" { role r \"R\" }\nrole b \"B\"\ngap g \"G\" between a.r, b\nrelation a -> b informs\n"
    )
    let plan = try EditPlanner.plan(rename("a", "c"), in: map)
    #expect(
      plan.ids == [
        .init(old: "a", new: "c"), .init(old: "a.r", new: "c.r"),
        .init(old: "a->b:informs", new: "c->b:informs"),
      ])
    #expect(plan.references.map(\.old) == ["a.r", "a"])
    #expect(plan.references.map(\.new) == ["c.r", "c"])
  }

  @Test func inIncludedFilesToo() throws {
    let map = try EditCheck.map([
      "root.glapp": "map m \"M\"\ninclude \"who.glapp\"\ngap g \"G\" between p, r\n",
      "who.glapp": "role p \"P\"\nrole r \"R\"\n",
    ])
    let plan = try EditPlanner.plan(rename("p", "q"), in: map)
    let after = EditCheck.after(plan, of: map)
    #expect(after["root.glapp"] == "map m \"M\"\ninclude \"who.glapp\"\ngap g \"G\" between q, r\n")
    #expect(after["who.glapp"] == "role q \"P\"\nrole r \"R\"\n")
  }

  @Test func idsThatCannotBeAreRefused() {
    let text =
      "person a \"A\"; person b \"B\"; person \"Kim\"\njourney j \"J\" { step s \"S\" { feeling -1 } }\n"
    checkRefusal(text, rename("a", "b"), "edit-taken-id: the id `b` is taken already by ”B”")
    checkRefusal(text, rename("a", "kim"), "edit-taken-id: the id `kim` is taken already by ”Kim”")
    for id in ["", "2a", "a b", "a.b", "for", "a{", "\"x\"", "a-", "a//", " a", "a;b", "a\n"] {
      checkRefusal(
        text, rename("a", id), "edit-not-an-id: `\(id.replacing("\n", with: "·"))` cannot be an id")
    }
    checkRefusal(text, rename("s:feeling", "f"), "edit-no-own-id: `s:feeling` has no id of its own")
    checkRefusal(text, rename("x", "y"), "edit-unknown-target: `x` is not in the map")
  }
}
