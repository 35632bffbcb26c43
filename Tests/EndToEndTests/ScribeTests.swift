// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The scribe's prompt on a real terminal, and with notes out of a file.
@Suite("Scribe")
struct ScribeTests {
  private static let map = """
    map m "M" { language sv }
    source samtal "Samtal"
    person kim "Kim"
    journey vagen "Vägen" for kim {
      step ringer "Jag ringer" {
        feeling -1
      }
      step vantar "Jag väntar" {
        wait
      }
    }

    """

  private static func terminal(
    _ folder: EditedFolder, _ more: [String] = [], isUTF8: Bool = true
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["scribe", folder.map, "-o", "bilder"] + more, in: folder.folder.url, isUTF8: isUTF8)
    try terminal.waitForPrompt()
    return terminal
  }

  private static func picture(_ folder: EditedFolder) throws -> String {
    String(
      decoding: try Data(contentsOf: folder.folder.url("bilder/vagen.svg")), as: UTF8.self)
  }

  @Test func aRemarkIsWrittenAndDrawn() throws {
    let folder = try EditedFolder(Self.map)
    let terminal = try Self.terminal(folder)
    #expect(terminal.screen.contains("bilder/vagen.svg"))
    #expect(terminal.screen.contains("källa: ingen") && terminal.screen.hasSuffix("\nglapp> "))
    #expect(try !Self.picture(folder).contains("Ingen ringer upp"))
    let said = try terminal.enter("s1!4 Ingen ringer upp")
    #expect(
      said.contains(
        "S1 Jag ringer · smärtpunkt, allvar 4 ”Ingen ringer upp” · ingen-ringer-upp · map.glapp:7"),
      "\(said)")
    #expect(
      try folder.changes() == [#"+     pain "Ingen ringer upp" { severity 4 }"#])
    #expect(try Self.picture(folder).contains("Ingen ringer upp"))
    #expect(try terminal.enter("ångra").contains("ångrat: s1!4 Ingen ringer upp"))
    #expect(try folder.changes().isEmpty)
    #expect(try !Self.picture(folder).contains("Ingen ringer upp"))
    #expect(try terminal.enter("gör om").contains("gjort igen: s1!4 Ingen ringer upp"))
    #expect(try Self.picture(folder).contains("Ingen ringer upp"))
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(terminal.screen.contains("1 rad skriven i map.glapp"))
    #expect(try folder.run(["check", folder.map]).status == 0)
    #expect(try folder.run(["undo", folder.map]).status == 0, "undone from outside as well")
    #expect(try folder.changes().isEmpty)
  }

  @Test func lettersAndBackspaceOnAPlainTerminal() throws {
    // The terminal does not know UTF-8 before glapp tells it.
    let folder = try EditedFolder(Self.map)
    let terminal = try Self.terminal(folder, isUTF8: false)
    terminal.type("S2 ! Lång väntan å")
    terminal.type("\u{7F}")
    terminal.type("🙂")
    terminal.type("\u{7F}ö")
    let said = try terminal.enter("l")
    #expect(said.contains("”Lång väntan öl”"), "\(said)")
    let arrows = try terminal.enter("S2 ! te\u{1B}[Dxt")
    #expect(arrows.contains("piltangenter") && arrows.hasSuffix("?> "))
    #expect(try terminal.enter("nej").contains("inte skrivet: S2 ! text"))
    let pasted = try terminal.enter("\u{1B}[200~S2 + någon svarade\u{1B}[201~")
    #expect(pasted.contains("höjdpunkt ”någon svarade”"))
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func manyLinesAtOnce() throws {
    let folder = try EditedFolder(Self.map)
    let terminal = try Self.terminal(folder, ["--no-pictures"])
    let lines = (1...12).map { "S\($0 % 2 + 1) ! rad nummer \($0)" }
    terminal.type(lines.joined(separator: "\r\n") + "\n")
    try terminal.wait { $0.contains("rad-nummer-12 ·") && $0.hasSuffix("> ") }
    #expect(try folder.changes().count == 12)
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(terminal.screen.contains("12 rader skrivna"))
  }

  @Test func whatSomebodyElseWritesStays() throws {
    let folder = try EditedFolder(Self.map)
    let terminal = try Self.terminal(folder)
    let changed = Self.map.replacingOccurrences(
      of: "  step ringer", with: "  step brevet \"Ett brev kommer\"\n  step ringer")
    _ = try folder.folder.write(changed, to: folder.map)
    // The picture still shows the old codes, and so S1 is what it shows.
    let said = try terminal.enter("S1 ! Ingen svarar")
    #expect(said.contains("S1 Jag ringer · smärtpunkt"), "\(said)")
    #expect(said.contains("S1 är nu Ett brev kommer (var Jag ringer)"), "\(said)")
    let text = try folder.text()
    #expect(text.contains("step brevet") && text.contains("pain \"Ingen svarar\""))
    #expect(try terminal.enter("S1").contains("Ett brev kommer"))
    // Errors are told, and the sitting goes on.
    _ = try folder.folder.write(text + "step {\n", to: folder.map)
    #expect(try terminal.enter("").contains("fel"))
    #expect(try terminal.enter("S2 + Ändå").contains("höjdpunkt ”Ändå”"))
    #expect(try folder.text().contains("step {\n"))
    _ = try folder.folder.write(
      try folder.text().replacingOccurrences(of: "step {\n", with: ""), to: folder.map)
    #expect(try terminal.enter("").contains("kartan är hel igen"))
    // What was made elsewhere is not undone without a question.
    #expect(try folder.run(["slip", folder.map, "Någon annans"]).status == 0)
    let asked = try terminal.enter("ångra")
    #expect(asked.contains("inte från den här stunden") && asked.contains("Någon annans"))
    #expect(try terminal.enter("ja").contains("ångrat: slip"))
    #expect(try !folder.text().contains("Någon annans"))
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func controlCEndsIt() throws {
    let folder = try EditedFolder(Self.map)
    let terminal = try Self.terminal(folder, ["--no-pictures"])
    try terminal.enter("S1 ! Ingen svarar")
    terminal.type("S1 ! halv")
    usleep(50_000)
    terminal.type("\u{3}")
    #expect(try terminal.end() == 0)
    #expect(terminal.screen.contains("rad") && terminal.screen.contains("map.glapp"))
    #expect(try folder.text().contains("Ingen svarar") && !folder.text().contains("halv"))
  }

  @Test func thePromptSaysWhatHolds() throws {
    let folder = try EditedFolder(Self.map)
    let terminal = try Self.terminal(folder, ["--source", "samtal", "--no-pictures"])
    #expect(terminal.screen.hasSuffix("\nsamtal> "))
    #expect(try terminal.enter("vem kim").hasSuffix("\nsamtal · kim> "))
    try terminal.enter("S1 ! Ingen svarar")
    #expect(try folder.text().contains(#"pain "Ingen svarar" { from samtal; voice kim for }"#))
    #expect(try terminal.enter("ring 070-123 45 67").contains("telefonnummer"))
    #expect(try terminal.enter("nej").contains("inte skrivet: ring ****"))
    #expect(try terminal.enter("hjälp").contains("koordinatorn följer med"))
    terminal.type("sluta\n")
    #expect(try terminal.end() == 0)
  }

  // MARK: - Without a terminal

  @Test func notesOutOfAFile() throws {
    let folder = try EditedFolder(Self.map)
    let outcome = try GlappProgram.run(
      ["scribe", folder.map, "-o", "bilder", "--source", "samtal"], in: folder.folder.url,
      input: "S1 ! Ingen svarar\n\n• en lapp\r\nS9 ! Var är det\nS2 + Någon ringde")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("3 rader skrivna"))
    #expect(!outcome.text.contains("> "), "no prompt: \(outcome.text)")
    #expect(
      outcome.errors.contains("S9 finns inte")
        && outcome.errors.contains("inte skrivet: S9 ! Var är det"))
    #expect(
      try folder.changes() == [
        #"+     pain "Ingen svarar" { from samtal }"#,
        #"+     gain "Någon ringde" { from samtal }"#,
        "+ ", #"+ slip "en lapp" from samtal"#,
      ])
    #expect(try Self.picture(folder).contains("Någon ringde"))
    let fine = try GlappProgram.run(
      ["scribe", folder.map, "--no-pictures"], in: folder.folder.url, input: "S1 ? När\n")
    #expect(fine.status == 0 && fine.errors == "")
  }

  @Test func notesOutOfAnOldEditor() throws {
    let folder = try EditedFolder(Self.map)
    let notes = folder.folder.url("notes.txt")
    try Data(
      "S1 ! f\u{F6}r l\u{E5}nga \u{93}samtal\u{94}\r\n".unicodeScalars.map { UInt8($0.value) }
    )
    .write(to: notes)
    let outcome = try GlappProgram.run(
      URL(fileURLWithPath: "/bin/sh"),
      [
        "-c", "exec \"$0\" scribe map.glapp --no-pictures < notes.txt",
        GlappProgram.executable.path,
      ],
      in: folder.folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.changes() == [#"+     pain "för långa “samtal”""#])
  }

  @Test func aVeryLongLineIsWhole() throws {
    let folder = try EditedFolder(Self.map)
    let long = (1...2_000).map { "ord\($0)" }.joined(separator: " ")
    let outcome = try GlappProgram.run(
      ["scribe", "map.glapp", "--no-pictures"], in: folder.folder.url, input: "S1 ! \(long)\n")
    #expect(outcome.status == 0 && outcome.text.utf8.count < 600, "\(outcome.text)")
    #expect(try folder.text().contains("pain \"\(long)\""))
    // A terminal in its ordinary mode cuts it, and that is said.
    let terminal = try Self.terminal(folder, ["--no-pictures"])
    #expect(try terminal.enter("S2 ! \(long)").contains("kan ha klippt den"))
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func wronglyUsed() throws {
    let folder = try EditedFolder(Self.map)
    let unknown = try folder.run(["scribe", folder.map, "--source", "samtall"])
    #expect(unknown.status == 2 && unknown.errors.contains("samtal"))
    #expect(try folder.run(["scribe", folder.map, "-o", "-"]).status == 2)
    #expect(try folder.run(["scribe", "finns-inte.glapp"]).status == 3)
    #expect(try folder.changes().isEmpty)
  }
}
