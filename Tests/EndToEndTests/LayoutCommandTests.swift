// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// `fmt` as a command: what it writes out, and that the map says the same.
@Suite("Layout")
struct LayoutCommandTests {
  /// The export without the marks that say where an id comes from.
  private func export(_ folder: EditedFolder) throws -> String {
    let text = try folder.run(["export", folder.map]).text
    return text.split(separator: "\n").filter { !$0.contains("\"derivedId\"") }
      .joined(separator: "\n").replacing(",\n", with: "\n")
  }

  @Test func anIdThatSomethingRefersToIsWrittenOut() throws {
    let folder = try EditedFolder(
      """
      karta m "M" { språk sv }
      person "Kim"
      resa r "R" för kim { fas "Före" { steg "Ringer"; steg "Väntar" { därefter ringer } } }

      """)
    let before = try export(folder)
    #expect(try folder.run(["fmt", "--check", folder.map]).status == 1)
    #expect(try folder.text().contains("person \"Kim\""), "--check changes nothing")
    let outcome = try folder.run(["fmt", folder.map])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try folder.text() == """
        karta m "M" { språk sv }
        person kim "Kim"
        resa r "R" för kim { fas "Före" { steg ringer "Ringer"; steg "Väntar" { därefter ringer } } }

        """)
    #expect(try export(folder) == before)
    #expect(try folder.run(["fmt", "--check", folder.map]).status == 0)
    // Then a title is reworded by hand, and nothing breaks.
    let reworded = try folder.text().replacing("\"Ringer\"", with: "\"Ringer mottagningen\"")
    _ = try folder.folder.write(reworded, to: folder.map)
    #expect(try folder.run(["check", folder.map]).status == 0)
  }

  /// A folder stands for its map, of which all files are laid out; a file only for itself.
  @Test func allFilesOfTheMapOfAFolder() throws {
    let folder = try EditedFolder("map m \"M\"\ninclude \"who.glapp\"\n")
    _ = try folder.folder.write("person   kim \"Kim\"\n", to: "who.glapp")
    #expect(try folder.run(["fmt", "--check", "map.glapp"]).status == 0)
    for arguments in [["fmt", "--check"], ["fmt", "--check", "."]] {
      let outcome = try folder.run(arguments)
      #expect(outcome.status == 1 && outcome.text.contains("who.glapp would"), "\(outcome.text)")
    }
    #expect(try folder.run(["fmt", "."]).text == "who.glapp\n")
    #expect(try folder.text("who.glapp") == "person kim \"Kim\"\n")
    #expect(try folder.run(["fmt", "--check"]).status == 0)
  }

  /// What refers to something in a part may stand in the whole, and a line that grows is laid out
  /// as it is then.
  @Test func inTheFilesOfAMap() throws {
    let folder = try EditedFolder(
      "map m \"M\"\ninclude \"who.glapp\"\ngap g \"G\" between kim, r\n")
    let wide = String(repeating: "x", count: 76)
    _ = try folder.folder.write(
      "person \"Kim\" { note \"\(wide)\" }\nrole r \"R\"\n", to: "who.glapp")
    #expect(try folder.run(["fmt", "map.glapp"]).text == "")
    #expect(try folder.run(["fmt", "who.glapp"]).status == 0)
    #expect(
      try folder.text("who.glapp")
        == "person kim \"Kim\" {\n  note \"\(wide)\"\n}\nrole r \"R\"\n")
    for file in ["map.glapp", "who.glapp"] {
      #expect(try folder.run(["fmt", "--check", file]).status == 0)
    }
    #expect(try folder.run(["undo", "map.glapp"]).status == 0)
    #expect(try folder.text("who.glapp").hasPrefix("person \"Kim\" { note"))
  }

  @Test func fromStandardInputToo() throws {
    let outcome = try GlappProgram.run(
      ["fmt", "--stdin", "--words", "sv"],
      input: "person \"Kim\"\njourney j \"J\" for kim { step s \"S\" }\n")
    #expect(outcome.text == "person kim \"Kim\"\nresa j \"J\" för kim { steg s \"S\" }\n")
  }

  @Test(arguments: AllMaps.paths)
  func everyMapIsAsItWouldBe(path: String) throws {
    let folder = try EditedFolder(copyOf: path)
    let files = try folder.files().keys.sorted()
    let outcome = try folder.run(["fmt", "--check"] + files)
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
  }

  @Test func theHelpSaysWhatItDoes() throws {
    for (language, words) in [
      ("sv", ["100 tecken", "hänvisar"]), ("en", ["100 characters", "refers"]),
    ] {
      let help = try GlappProgram.run(["fmt", "--help", "--lang", language]).text
        .replacing("\n", with: " ")
      for word in words { #expect(help.contains(word), "\(help)") }
    }
  }
}
