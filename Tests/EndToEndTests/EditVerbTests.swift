// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Each verb from the command line: what it changes in a real map of several files, and in one
/// that somebody wrote in a style of their own.
@Suite("Verbs that change a map")
struct EditVerbTests {
  /// A command line and the lines that it changes.
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let changes: [String]
    var says: String?

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let varna = [
    Case(
      arguments: ["set", "varna.glapp", "forbereds", "känsla", "-1"],
      changes: ["-       feeling -2 {", "+       feeling -1 {"],
      says: "resa.glapp:24: forbereds har nu känsla -1"),
    Case(
      arguments: ["set", "varna.glapp", "hoppas", "feeling=-1", "wait=3 veckor"],
      changes: ["-       feeling +1..+2 {", "+       feeling -1 {", "+       wait 3 weeks"]),
    Case(
      arguments: ["unset", "varna.glapp", "anmals", "via"],
      changes: ["-       via intresseanmalan"]),
    Case(
      arguments: [
        "add", "varna.glapp", "smärtpunkt", "Vet inte varför", "--in", "forbereds", "severity=4",
      ],
      changes: ["+       pain \"Vet inte varför\" { severity 4 }"],
      says: "lade till smärtpunkt resan.fore-motet.forbereds.vet-inte-varfor"),
    Case(
      arguments: [
        "add", "varna.glapp", "steg", "fragan", "Jag frågar", "--after", "forbereds",
        "av=remittent",
      ],
      changes: ["+     step fragan \"Jag frågar\" { by remittent }"]),
    Case(
      arguments: ["remove", "varna.glapp", "utan-mal"],
      changes: [
        "-       pain utan-mal \"Har inte formulerat sitt eget mål\" {",
        "-         from rapport at \"Steg 1, fakta\"",
        "-         note \"Gäller inte alla; rapporten säger inte hur många.\"", "-       }",
      ]),
    Case(
      arguments: [
        "link", "varna.glapp", "deltagare", "stodperson", "möter", "före \"mötet\"", "--both",
      ],
      changes: ["+ relation deltagare <-> stodperson meets \"före \\\"mötet\\\"\""],
      says: "deltagare ↔ stodperson möter"),
    Case(
      arguments: ["rate", "varna.glapp", "forberedelser", "relevant", "6", "--by", "mgt"],
      changes: ["+ rate forberedelser on relevant 6 by mgt"],
      says: "forberedelser har 6 på relevant av mgt"),
    Case(
      arguments: ["vote", "varna.glapp", "forberedelser", "3"],
      changes: ["+ vote forberedelser 3", "+ "], says: "3 röster"),
    Case(
      arguments: ["slip", "varna.glapp", "Jag", "visste", "inte", "--from", "rapport"],
      changes: ["+ slip \"Jag visste inte\" from rapport", "+ "], says: "”Jag visste inte”"),
  ]

  @Test(arguments: varna)
  func inARealMap(_ edit: Case) throws {
    let folder = try EditedFolder(copyOf: "maps/varna/varna.glapp")
    try checkVerb(folder, edit.arguments, edit.changes, says: edit.says)
  }

  /// Comments everywhere, tabs and spaces, several statements a line, Windows line ends.
  static let odd = """
    // Karta från verkstaden
    karta odd "Udda" { språk sv } // språket
    \tperson kim "Kim"; role a "A"   // två på en rad
      role b "B" /* den andra */
    källa r "Rapport"

    // Resan
    resa v "Vägen" för kim {
    \t// första fasen
    \tfas f "Först" {
    \t\tsteg  s   "Jag ringer"   { av a;känsla -1 /* sagt */ } // slut
    \t\t// om väntan
    \t\tsteg t "Jag väntar" {
    \t\t\tväntan
    \t\t}
    \t}
    \t// mer kommer
    }
    relation a -> b refers // remiss
    idé i "Idé"
    kriterium c "Nytta" { skala 1..7 }
    // sist

    """.replacing("\n", with: "\r\n")

  static let oddCases = [
    Case(
      arguments: ["set", "map.glapp", "s", "feeling", "+2"],
      changes: [
        "- \t\tsteg  s   \"Jag ringer\"   { av a;känsla -1 /* sagt */ } // slut\r",
        "+ \t\tsteg  s   \"Jag ringer\"   { av a;känsla +2 /* sagt */ } // slut\r",
      ]),
    Case(
      arguments: ["unset", "map.glapp", "s", "by"],
      changes: [
        "- \t\tsteg  s   \"Jag ringer\"   { av a;känsla -1 /* sagt */ } // slut\r",
        "+ \t\tsteg  s   \"Jag ringer\"   { känsla -1 /* sagt */ } // slut\r",
      ]),
    Case(
      arguments: ["add", "map.glapp", "step", "u", "Jag får svar", "--in", "f", "feeling=+1"],
      changes: ["+ \t\tsteg u \"Jag får svar\" { känsla +1 }\r"], says: "map.glapp:16:"),
    Case(
      arguments: ["add", "map.glapp", "roll", "d", "D"], changes: ["+   roll d \"D\"\r"]),
    Case(
      arguments: ["remove", "map.glapp", "t"],
      changes: [
        "- \t\t// om väntan\r", "- \t\tsteg t \"Jag väntar\" {\r", "- \t\t\tväntan\r", "- \t\t}\r",
      ]),
    Case(
      arguments: ["rename", "map.glapp", "a", "alfa"],
      changes: [
        "- \tperson kim \"Kim\"; role a \"A\"   // två på en rad\r",
        "- \t\tsteg  s   \"Jag ringer\"   { av a;känsla -1 /* sagt */ } // slut\r",
        "- relation a -> b refers // remiss\r",
        "+ \tperson kim \"Kim\"; role alfa \"A\"   // två på en rad\r",
        "+ \t\tsteg  s   \"Jag ringer\"   { av alfa;känsla -1 /* sagt */ } // slut\r",
        "+ relation alfa -> b refers // remiss\r",
      ], says: "a heter nu alfa; 2 hänvisningar"),
    Case(
      arguments: ["move", "map.glapp", "t", "--before", "s"],
      changes: [
        "- \t\tsteg  s   \"Jag ringer\"   { av a;känsla -1 /* sagt */ } // slut\r",
        "+ \t\tsteg  s   \"Jag ringer\"   { av a;känsla -1 /* sagt */ } // slut\r",
      ], says: "t står nu före s"),
    Case(
      arguments: ["link", "map.glapp", "b", "kim", "möter"],
      changes: ["+ relation b -> kim möter\r"]),
    Case(
      arguments: ["rate", "map.glapp", "i", "c", "5..6"],
      changes: ["+ \r", "+ bedöm i på c 5..6\r"]),
    Case(
      arguments: ["vote", "map.glapp", "i", "1"], changes: ["+ \r", "+ rösta i 1\r"],
      says: "1 röst "),
    Case(
      arguments: ["slip", "map.glapp", "- ingen ringde", "--from", "r"],
      changes: ["+ \r", "+ lapp \"- ingen ringde\" från r\r"]),
  ]

  @Test(arguments: oddCases)
  func inAStyleOfItsOwn(_ edit: Case) throws {
    try checkVerb(try EditedFolder(Self.odd), edit.arguments, edit.changes, says: edit.says)
  }

  @Test func everyReferenceInEveryFileFollows() throws {
    let folder = try EditedFolder(copyOf: "maps/varna/varna.glapp")
    let outcome = try folder.run(["rename", "resa.glapp", "remittent", "skickar", "--json"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("varna.glapp"), "it says of which map the file is a part")
    let json = try #require(
      JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let references = try #require(json["references"] as? [[String: Any]])
    #expect(references.count == 29)
    #expect(Set(references.compactMap { $0["file"] as? String }).count == 4)
    #expect(references.allSatisfy { $0["old"] as? String == "remittent" })
    let ids = try #require(json["ids"] as? [[String: Any]])
    #expect(
      ids.contains { $0["old"] as? String == "remittent" && $0["new"] as? String == "skickar" })
    #expect(json["changed"] as? Bool == true && json["dryRun"] as? Bool == false)
    #expect(try folder.run(["check", "varna.glapp"]).status == 0)
    for (name, data) in try folder.files() {
      let text = String(decoding: data, as: UTF8.self)
      let isLeft = text.contains(/(^|[^\w-])remittent([^\w-]|$)/)
      #expect(!isLeft, "\(name)")
    }
  }

  @Test func whatGoesWithARemovalIsTold() throws {
    let folder = try EditedFolder(copyOf: "maps/varna/varna.glapp")
    // Gaps would lose their other side: that is for somebody to say.
    let refused = try folder.run(["remove", "varna.glapp", "mgt"])
    #expect(refused.status == 1 && refused.lines.isEmpty)
    #expect(refused.errors.contains("glappet ”Egen röst mot många myndigheter” skulle vara mellan"))
    #expect(refused.errors.contains("--force"))
    #expect(try folder.changes().isEmpty)
    let outcome = try folder.run(["remove", "varna.glapp", "mgt", "--force"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.lines.first?.contains("tog bort mgt och 9 till") == true)
    #expect(outcome.lines.contains("  mgt->deltagare:möter (borta)"))
    #expect(outcome.lines.contains("  resa.glapp:52:10: mgt → (borttagen)"))
    #expect(try folder.run(["check", "varna.glapp"]).status == 0)
  }

  @Test func nothingIsWrittenWhereTheMapSaysSoAlready() throws {
    let folder = try EditedFolder(Self.odd)
    let outcome = try folder.run(["set", "map.glapp", "s", "känsla", "-1"])
    #expect(outcome.status == 0 && outcome.text.contains("inget är ändrat"))
    #expect(try folder.changes().isEmpty)
    #expect(try folder.run(["undo", "map.glapp"]).status == 1, "and nothing is remembered")
  }
}
