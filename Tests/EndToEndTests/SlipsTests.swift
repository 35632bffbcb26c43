// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Notes from a document or a wall, pasted in, listed, and turned into what they tell of.
@Suite("Slips")
struct SlipsTests {
  private static let map = """
    map m "M" { language en }
    source interviews "Interviews"
    person kim "Kim"
    journey way "The way" for kim {
      step wait "I wait" { wait }
    }
    slip early "Said before"

    """

  private static let pasted = """
    \u{FEFF}- Nobody called back\r
    \r
      • They asked the same thing "again"\r
    3) The letter came after the meeting\r
    b. 12 weeks is long\r
    24 hours // a day\r

    """

  @Test func oneALineInTheirOrder() throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try GlappProgram.run(
      ["slips", "map.glapp", "--paste", "--from", "interviews"], in: folder.folder.url,
      input: Self.pasted)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("wrote 5 slips") && outcome.text.contains("map.glapp:8"))
    let added = [
      #"+ slip "Nobody called back" from interviews"#,
      #"+ slip "They asked the same thing \"again\"" from interviews"#,
      #"+ slip "The letter came after the meeting" from interviews"#,
      #"+ slip "12 weeks is long" from interviews"#,
      #"+ slip "24 hours // a day" from interviews"#,
    ]
    #expect(try folder.changes() == added)
    #expect(try folder.run(["check", "map.glapp"]).status == 0)
    let listed = try folder.run(["slips", "map.glapp"])
    #expect(listed.lines.count == 6)
    #expect(listed.lines.contains("nobody-called-back  Nobody called back"))
    #expect(try folder.run(["undo", "map.glapp"]).status == 0)
    #expect(try folder.changes().isEmpty, "all at once")
  }

  @Test func nothingPastedIsSaid() throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try GlappProgram.run(
      ["slips", "map.glapp", "--paste"], in: folder.folder.url, input: "\n \n")
    #expect(outcome.status == 2 && outcome.errors.contains("nothing came in"))
  }

  @Test(arguments: ["pain", "gain", "need", "evidence"])
  func aSlipBecomes(kind: String) throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try folder.run(["slips", "map.glapp", "early", "--\(kind)", "wait"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("early became \(kind) way.wait.said-before"))
    let written =
      kind == "evidence"
      ? "evidence \"Said before\" from early" : "\(kind) \"Said before\" { from early }"
    let text = try folder.text()
    #expect(text.contains(written), "\(text)")
    #expect(text.contains("slip early \"Said before\""), "it stays")
    #expect(try folder.run(["check", "map.glapp"]).status == 0)
    let listed = try folder.run(["slips", "map.glapp"])
    #expect(listed.lines == ["no slips wait in map.glapp"])
  }

  @Test func itMayGetAnotherTitle() throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try folder.run(
      ["slips", "map.glapp", "early", "Nobody answers", "--pain", "wait", "--json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text().contains("pain \"Nobody answers\" { from early }"))
    let json = try #require(JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    #expect(json["added"] as? [String] == ["way.wait.nobody-answers"])
  }

  @Test func mistakesAreSaid() throws {
    let folder = try EditedFolder(Self.map)
    for (line, says) in [
      (["early"], "--pain, --gain, --need or --evidence"),
      (["earli", "--pain", "wait"], "did you mean `early`?"),
      (["kim", "--pain", "wait"], "slip"),
      (["--pain", "wait"], "something is missing"),
    ] {
      let outcome = try folder.run(["slips", "map.glapp"] + line)
      #expect(outcome.status == 2 && outcome.errors.contains(says), "\(outcome.errors)")
    }
    #expect(try folder.changes().isEmpty)
  }
}
