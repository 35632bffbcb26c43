// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What `check` prints: for people errors first, for programs the order of places.
@Suite("Output of check")
struct CheckOutputTests {
  private static let text = """
    map m "M" { language en }
    person kim "Kim"
    journey j "The way" for kim { step a "I wait" { wait 3 weeks } }
    pain p "It hurts"
    feling -1
    person kim "Another"
    """

  @Test func peopleReadErrorsFirst() throws {
    let outcome = try GlappProgram.run(["check", "-", "--hints"], input: Self.text)
    let heads = outcome.lines.filter { $0.hasPrefix("-:") }.map { line in
      line.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    }.filter { ["error:", "warning:", "hint:"].contains($0) }
    #expect(heads == ["error:", "error:", "warning:", "hint:"])
    #expect(outcome.lines.last == "-: 2 errors, 1 warning")
  }

  @Test func programsReadTheOrderOfPlaces() throws {
    let said = try diagnostics(Self.text)
    #expect(
      said.map { $0["code"] as? String }
        == ["unowned-wait", "no-evidence", "unknown-word", "doubled-id"])
    #expect(said.map { $0["line"] as? Int } == [3, 4, 5, 6])
  }

  @Test func everyKeyIsThere() throws {
    let said = try diagnostics(Self.text)
    let place: Set = ["file", "line", "column", "endLine", "endColumn", "offset", "length"]
    for diagnostic in said {
      #expect(
        Set(diagnostic.keys)
          == place.union([
            "code", "severity", "message", "hints", "suggestions", "related", "fixes",
          ]))
    }
    let unknown = try #require(said.first { $0["code"] as? String == "unknown-word" })
    #expect(unknown["severity"] as? String == "error")
    #expect(unknown["suggestions"] as? [String] == ["feeling"])
    #expect(unknown["column"] as? Int == 1 && unknown["endColumn"] as? Int == 7)
    #expect(unknown["endLine"] as? Int == 5 && unknown["length"] as? Int == 6)
    let doubled = try #require(said.first { $0["code"] as? String == "doubled-id" })
    let related = try #require((doubled["related"] as? [[String: Any]])?.first)
    #expect(Set(related.keys) == place.union(["message"]))
    #expect(related["line"] as? Int == 2)
  }

  @Test func fixesAreEditsOfBytes() throws {
    let text = "person å \"Å\"\nfact \"f\" { from å; kensla 1 }\nsource s \"S\" { date 3/5 2024 }\n"
    let said = try diagnostics(text)
    let date = try #require(said.first { $0["code"] as? String == "other-date" })
    let fix = try #require((date["fixes"] as? [[String: Any]])?.first)
    #expect(Set(fix.keys) == ["title", "edits"])
    let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
    #expect(Set(edit.keys) == ["offset", "length", "text"])
    let offset = try #require(edit["offset"] as? Int)
    let length = try #require(edit["length"] as? Int)
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[offset..<offset + length], as: UTF8.self) == "3/5 2024")
    #expect(edit["text"] as? String == "2024-05-03")
  }

  @Test func theWholeSaysWhatItIsAbout() throws {
    let outcome = try GlappProgram.run(["check", "-", "--json"], input: Self.text)
    let whole = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let map = try #require((whole["maps"] as? [[String: Any]])?.first)
    #expect(
      Set(map.keys)
        == ["file", "language", "errors", "warnings", "hints", "notShown", "diagnostics"])
    #expect(map["errors"] as? Int == 2 && map["warnings"] as? Int == 1)
    #expect(map["hints"] as? Int == 1 && map["notShown"] as? Int == 0)
    #expect(map["language"] as? String == "en")
  }

  private func diagnostics(_ text: String) throws -> [[String: Any]] {
    let outcome = try GlappProgram.run(["check", "-", "--json"], input: text)
    let whole = try #require(
      try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let map = try #require((whole["maps"] as? [[String: Any]])?.first)
    return try #require(map["diagnostics"] as? [[String: Any]])
  }
}
