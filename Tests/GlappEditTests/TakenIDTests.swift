// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappEdit

/// Ids that something elsewhere in the map has: no edit makes a name mean another thing without a word.
@Suite("Taken ids")
struct TakenIDTests {
  private let text = """
    theme oro "Oro"
    role chef "Chef"
    organisation a "A" { role ledare "L" }
    organisation b "B" { role samordnare "S" }
    journey j "J" { phase p "P" { step vantan "V" }; phase q "Q" }

    """

  private func notes(_ edit: Edit, force: Bool = false) throws -> [String] {
    let plan = try EditPlanner.plan(edit, in: EditCheck.map(text), force: force)
    return plan.notes.map { "\($0.kind.code): \($0.message(in: .english))" }
  }

  private func refuses(_ edit: Edit, _ id: String, _ other: String, _ meant: String) throws {
    checkRefusal(
      text, edit,
      "edit-shadowed-id: something else in the map has the id `\(id)` already: `\(other)`")
    do throws(EditRefusal) {
      _ = try EditPlanner.plan(edit, in: EditCheck.map(text))
    } catch {
      #expect(error.isMisuse)
      let hint = error.diagnostic.hints(in: .swedish).joined()
      #expect(hint.contains("--force") && hint.contains(meant), "\(hint)")
    }
    // With --force it is done.
    let plan = try EditPlanner.plan(edit, in: EditCheck.map(text), force: true)
    #expect(!plan.changes.isEmpty)
  }

  @Test func renamingIntoWhatStandsOutermost() throws {
    try refuses(.rename(target: "vantan", id: "oro"), "oro", "oro", "det som redan finns")
    try refuses(.rename(target: "ledare", id: "chef"), "chef", "chef", "det som redan finns")
  }

  @Test func renamingTheOutermostIntoWhatStandsInside() throws {
    try refuses(.rename(target: "oro", id: "vantan"), "vantan", "j.p.vantan", "det nya")
  }

  @Test func addingToo() throws {
    let step = Edit.Addition("step", ["oro", "Orolig"], place: .inside("q"))
    try refuses(.add(step), "oro", "oro", "det som redan finns")
    try refuses(
      .add(Edit.Addition("theme", ["vantan", "Väntan"])), "vantan", "j.p.vantan", "det nya")
  }

  @Test func movingOut() throws {
    let text = "gap g \"G\"\njourney j \"J\" { gap h \"H\"; phase p \"P\" { gap h \"H2\" } }\n"
    checkRefusal(
      text, .move(target: "j.h", to: .after("g")),
      "edit-shadowed-id: something else in the map has the id `h` already: `j.p.h`")
  }

  /// The same id in several organisations is as it should be: it is said, and commands ask.
  @Test func twiceInsideIsSaid() throws {
    let role = Edit.Addition("role", ["ledare", "L"], place: .inside("b"))
    #expect(
      try notes(.add(role)) == [
        "edit-shared-id: the id `ledare` is in several places: also `a.ledare`"
      ])
    #expect(
      try notes(.rename(target: "samordnare", id: "ledare")) == [
        "edit-shared-id: the id `ledare` is in several places: also `a.ledare`"
      ])
  }

  @Test func aFreeIdNeedsNoWord() throws {
    #expect(try notes(.rename(target: "ledare", id: "ny")) == [])
    #expect(try notes(.add(Edit.Addition("role", ["ny", "Ny"], place: .inside("b")))) == [])
    #expect(try notes(.move(target: "vantan", to: .inside("q"))) == [])
  }

  /// Without quotes it cannot be seen where an id ends and a title begins.
  @Test func wordsThatBecomeATitleAreSaid() throws {
    #expect(
      try notes(.add(Edit.Addition("role", ["min", "chef", "X"]))) == [
        "edit-joined-title: the words became one title: ”min chef X”"
      ])
    #expect(try notes(.add(Edit.Addition("role", ["ny", "Min chef"]))) == [])
    #expect(try notes(.add(Edit.Addition("role", ["Min chef"]))) == [])
  }
}
