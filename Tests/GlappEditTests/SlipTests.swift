// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappEdit

/// Several slips at once, what they turn into, and several edits as one.
@Suite("Slips and several edits")
struct SlipTests {
  @Test func oneAfterTheOther() {
    func slip(_ text: String) -> Edit.Addition { Edit.Addition("slip", [text]) }
    checkEdit(
      "person p \"P\"\nslip \"Förr\"\n\n// sist\nrole r \"R\"\n",
      .addAll([slip("ett"), slip("två"), slip("tre")]),
      "person p \"P\"\nslip \"Förr\"\nslip \"ett\"\nslip \"två\"\nslip \"tre\"\n\n// sist\nrole r \"R\"\n"
    )
  }

  @Test func whatComesFromASlipSaysSo() {
    checkEdit(
      "slip \"Ingen ringde\"\njourney j \"J\" {\n  step s \"S\"\n}\n",
      .sort(slip: "ingen-ringde", Edit.Addition("pain", [], place: .inside("s"))),
      "slip ingen-ringde \"Ingen ringde\"\njourney j \"J\" {\n  step s \"S\" { pain ingen-ringde-2 \"Ingen ringde\" { from ingen-ringde } }\n}\n"
    )
  }

  @Test func severalEditsAreOne() throws {
    let map = EditCheck.map("role a \"A\"\nrole b \"B\"\nrelation a -> b refers\n")
    let plan = try EditPlanner.plan(
      [
        .rename(target: "a", id: "c"), .set(target: "c", word: "title", values: ["C"]),
        .add(Edit.Addition("role", ["a", "A"])), .remove(target: "b"),
      ], in: map)
    #expect(EditCheck.after(plan, of: map)["t.glapp"] == "role c \"C\"\nrole a \"A\"\n")
    #expect(EditCheck.faults(in: plan, of: map) == [])
    #expect(plan.added == ["a"])
  }

  @Test func allOfThemOrNone() {
    let map = EditCheck.map("role a \"A\"\n")
    #expect(throws: EditRefusal.self) {
      try EditPlanner.plan(
        [.rename(target: "a", id: "c"), .rename(target: "x", id: "y")], in: map)
    }
  }
}
