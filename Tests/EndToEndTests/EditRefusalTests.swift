// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Edits that are not made: why, in the user's words, and what to write instead.
@Suite("Edits that are refused")
struct EditRefusalTests {
  private static let map = """
    map m "M" { language en }
    person kim "Kim"; role a "A"; role b "B"
    journey way "The way" for kim {
      step call "I call" { by a; feeling -1 }
      step wait "I wait" { pain "Slow" }
    }
    gap g "G" between a, b
    include "missing.glapp"
    rate nothing on c 3

    """

  /// A command line that is refused, its status, and what is said.
  struct Case: CustomTestStringConvertible {
    let line: [String]
    let status: Int32
    let says: [String]

    var testDescription: String { line.joined(separator: " ") }
  }

  static let cases = [
    Case(
      line: ["set", "map.glapp", "cal", "feeling", "-2"], status: 2,
      says: ["`cal` is not in the map [edit-unknown-target]", "did you mean `call`?"]),
    Case(
      line: ["set", "map.glapp", "I call", "feeling", "-2"], status: 2,
      says: ["did you mean `way.call`?"]),
    Case(
      line: ["set", "map.glapp", "call", "feling", "-2"], status: 2,
      says: ["`feling`", "did you mean `feeling`?"]),
    Case(
      line: ["set", "map.glapp", "call", "feling=-2"], status: 2,
      says: ["did you mean `feeling`?"]),
    Case(
      line: ["set", "map.glapp", "call", "feeling", "-7"], status: 1,
      says: ["[edit-breaks-map]", "--force", "map.glapp:4:30", "[off-feeling-scale]"]),
    Case(
      line: ["set", "map.glapp", "call", "by", "c"], status: 2, says: ["`c` is not in the map"]),
    Case(
      line: ["set", "map.glapp", "call", "pain", "Dull"], status: 2,
      says: ["[edit-is-element]", "glapp add FILE pain"]),
    Case(
      line: ["set", "map.glapp", "call"], status: 2, says: ["something is missing", "feeling"]),
    Case(
      line: ["add", "map.glapp", "pain", "Dull", "--in", "cal"], status: 2,
      says: ["did you mean `call`?"]),
    Case(
      line: ["add", "map.glapp", "need", "To know", "--in", "m", "--after", "call"], status: 2,
      says: ["`--in` and `--after` do not go together"]),
    Case(
      line: ["add", "map.glapp", "include", "other.glapp"], status: 2,
      says: ["[edit-handwritten]"]),
    Case(
      line: ["rename", "map.glapp", "a", "b"], status: 2, says: ["[edit-taken-id]"]),
    Case(
      line: ["rename", "map.glapp", "a", "two words"], status: 2, says: ["[edit-not-an-id]"]),
    Case(
      line: ["rename", "map.glapp", "a", "two", "words"], status: 2, says: ["`words`", "quotes"]),
    Case(
      line: ["move", "map.glapp", "way", "--in", "call"], status: 2, says: ["[edit-into-itself]"]),
    Case(
      line: ["move", "map.glapp", "call"], status: 2, says: ["--in, --before or --after"]),
    Case(
      line: ["link", "map.glapp", "a", "b", "remits"], status: 2, says: ["`remits`"]),
    Case(
      line: ["vote", "map.glapp", "g", "2.5"], status: 2, says: ["whole number"]),
    Case(
      line: ["remove", "map.glapp"], status: 2, says: ["something is missing"]),
    Case(
      line: ["set", "map.glapp", "call", "feeling", "-1", "--dry-rum"], status: 2,
      says: ["no option `--dry-rum`", "`--dry-run`"]),
    Case(line: ["set", "-", "call", "feeling", "-1"], status: 2, says: ["standard input"]),
    Case(line: ["set", "mao.glapp", "call", "feeling", "-1"], status: 3, says: ["`map.glapp`"]),
  ]

  @Test(arguments: cases)
  func itIsSaidWhy(_ edit: Case) throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try folder.run(edit.line)
    #expect(outcome.status == edit.status, "\(outcome.errors)")
    #expect(outcome.text.isEmpty)
    for text in edit.says { #expect(outcome.errors.contains(text), "\(outcome.errors)") }
    #expect(try folder.changes().isEmpty)
    for match in outcome.errors.matches(of: #/\[([a-z-]+)\]/#) {
      let told = try folder.run(["explain", String(match.output.1)])
      #expect(told.status == 0, "glapp explain \(match.output.1)")
    }
  }

  @Test func theSameAsJSON() throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try folder.run(["set", "map.glapp", "call", "feeling", "-7", "--json"])
    #expect(outcome.status == 1 && outcome.errors.isEmpty)
    let json = try #require(JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    #expect(json["changed"] as? Bool == false)
    let refused = try #require(json["refused"] as? [String: Any])
    #expect(refused["code"] as? String == "edit-breaks-map")
    let faults = try #require(refused["faults"] as? [[String: Any]])
    #expect(faults.first?["code"] as? String == "off-feeling-scale")
    #expect(faults.first?["line"] as? Int == 4)
  }

  @Test func forceMakesItAllTheSame() throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try folder.run(["set", "map.glapp", "call", "feeling", "-7", "--force"])
    #expect(outcome.status == 0)
    #expect(try folder.text().contains("feeling -7"))
  }

  /// Faults elsewhere, such as those of this map, are no hindrance.
  @Test func aMapWithFaultsElsewhereIsChanged() throws {
    let folder = try EditedFolder(Self.map)
    #expect(try folder.run(["check", "map.glapp"]).status == 1)
    let outcome = try folder.run(["set", "map.glapp", "call", "feeling", "-2"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.changes().count == 2)
  }

  @Test func whatPointsOutAHumanBeingIsWarnedOf() throws {
    let folder = try EditedFolder(Self.map)
    let number = "811228" + "-" + "9874"
    let outcome = try folder.run(["slip", "map.glapp", "Sa \(number) igår", "--lang", "sv"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("[identity-number]"))
    #expect(outcome.errors.contains("glapp history --purge map.glapp"))
    #expect(!outcome.text.contains(number) && !outcome.errors.contains(number))
    #expect(try !folder.run(["history", "map.glapp"]).text.contains(number))
  }
}
