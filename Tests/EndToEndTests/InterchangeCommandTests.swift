// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Maps out of the program as JSON, and into it.
@Suite("Export and import")
struct InterchangeCommandTests {
  @Test func aMapComesBackAsAMap() throws {
    let folder = try TestFolder()
    let map = "maps/varna/varna.glapp"
    let json = folder.url("v.json").path
    let back = folder.url("v.glapp").path
    #expect(try GlappProgram.run(["export", map, "--to", "json", "-o", json]).status == 0)
    #expect(try GlappProgram.run(["import", json, "--from", "json", "-o", back]).status == 0)
    let checked = try GlappProgram.run(["check", back])
    #expect(checked.status == 0, "\(checked.text)")
    let again = try GlappProgram.run(["export", back])
    #expect(again.bytes == (try Data(contentsOf: folder.url("v.json"))))
    #expect(try GlappProgram.run(["fmt", back, "--check"]).status == 0)
    // The maps say the same of themselves, one file or many.
    let text = try String(contentsOf: folder.url("v.glapp"), encoding: .utf8)
    #expect(text.hasPrefix("karta varna \"VärNas Mgt-möte\""))
    #expect(!text.contains("inkludera"))
  }

  @Test func nothingIsOverwrittenUnasked() throws {
    let folder = try TestFolder()
    let map = try folder.write("pain a \"A\"\n", to: "a.glapp")
    let json = try folder.write("mine", to: "a.json")
    let refused = try GlappProgram.run(["export", map, "-o", json])
    #expect(refused.status == 3)
    #expect(refused.errors.contains("--force"))
    #expect(try String(contentsOf: folder.url("a.json"), encoding: .utf8) == "mine")
    #expect(try GlappProgram.run(["export", map, "-o", json, "--force"]).status == 0)
    let kept = try GlappProgram.run(["import", json, "-o", map])
    #expect(kept.status == 3)
    #expect(try String(contentsOf: folder.url("a.glapp"), encoding: .utf8) == "pain a \"A\"\n")
    #expect(try GlappProgram.run(["import", json, "-o", map, "--force"]).status == 0)
  }

  @Test func problemsSayWhere() throws {
    let bad = #"{"glapp": 1, "map": {"kind": "map"}, "pains": [{"id": "a", "titel": "A"}]}"#
    let outcome = try GlappProgram.run(["import", "-", "-o", "never.glapp"], input: bad)
    #expect(outcome.status == 1 && outcome.bytes.isEmpty)
    #expect(outcome.errors.contains("[json-unknown-field]"))
    #expect(outcome.errors.contains("did you mean `title`?"))
    #expect(outcome.errors.contains("at $.pains[0].titel, 59 bytes in"))
    let swedish = try GlappProgram.run(["import", "-", "--lang", "sv"], input: bad)
    #expect(swedish.errors.contains("vid $.pains[0].titel, 59 byte in"))
    let json = try GlappProgram.run(["import", "-", "--json"], input: bad)
    let object = try JSONSerialization.jsonObject(with: json.bytes) as? [String: Any]
    let problems = object?["problems"] as? [[String: Any]]
    #expect(problems?.first?["path"] as? String == "$.pains[0]")
    #expect(problems?.last?["path"] as? String == "$.pains[0].titel")
    #expect(problems?.last?["offset"] as? Int == 59)
    #expect(object?["written"] as? Bool == false)
    #expect(!FileManager.default.fileExists(atPath: "never.glapp"))
  }

  @Test func identityNumbersAreNotRepeated() throws {
    let number = "19811218" + "9876"
    let bad = #"{"glapp": 1, "map": {"kind": "map"}, "\#(number)": ["\#(number)"]}"#
    for arguments in [["import", "-"], ["import", "-", "--json"]] {
      let outcome = try GlappProgram.run(arguments, input: bad)
      #expect(!(outcome.text + outcome.errors).contains(number))
    }
  }

  @Test func usedWronglyIsTwo() throws {
    for arguments in [
      ["import"], ["import", "-", "--from", "xml"], ["import", "-", "--words", "fi"],
      ["export", "docs/readme.glapp", "--to", "xml"],
    ] {
      #expect(try GlappProgram.run(arguments).status == 2, "\(arguments)")
    }
    #expect(try GlappProgram.run(["import", "missing.json"]).status == 3)
  }

  @Test func theSchemaIsJSONAndExplainKnowsTheCodes() throws {
    for language in ["sv", "en"] {
      let schema = try GlappProgram.run(["schema", "--json-schema", "--lang", language])
      let object = try JSONSerialization.jsonObject(with: schema.bytes) as? [String: Any]
      #expect(object?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
      let definitions = object?["$defs"] as? [String: Any]
      #expect(definitions?["pain"] != nil && definitions?["kind.source"] != nil)
    }
    let explained = try GlappProgram.run(["explain", "json-wrong-type"])
    #expect(explained.status == 0 && explained.text.contains("list"))
  }
}
