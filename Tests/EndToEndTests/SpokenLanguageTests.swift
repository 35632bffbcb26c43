// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What is said about a map is said in the map's language, whatever the machine's is.
@Suite("Language of what is said")
struct SpokenLanguageTests {
  private let text = """
    karta m "M" { språk sv }
    organisation kommun "Kommunen" { roll hl "Handläggare" }
    person kim "Kim"
    bedömare kc "Kommunens chefer"
    kriterium nytta "Nytta" { skala 1..7 }
    idé lots "Lots"
    resa r "R" för kim {
      steg a "A" { känsla -1 hos kim; känsla 1 hos hl; väntan }
    }
    bedöm lots på nytta 5 av kc

    """

  /// Words of the language that are English only, and may not stand in what is said in Swedish.
  private let english: Set = [
    "feeling", "wait", "role", "rate", "step", "gap", "journey", "rating", "undone", "unknown",
  ]

  /// The words of a text, ids and options whole.
  private func words(_ text: String) -> Set<String> {
    Set(
      text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" && $0 != "/" }
        .map(String.init))
  }

  @Test(
    arguments: [
      ["undo", "map.glapp"], ["redo", "map.glapp"], ["history", "map.glapp"],
      ["history", "map.glapp", "--purge"], ["list", "map.glapp", "känslor"],
      ["list", "map.glapp", "bedömningar"], ["show", "map.glapp", "lots"],
      ["show", "map.glapp", "a"],
      ["show", "map.glapp", "inget"], ["list", "map.glapp", "steg", "--where", "fel = 3"],
      ["list", "map.glapp", "ingenting"], ["add", "map.glapp", "rol", "X"],
      ["add", "map.glapp", "känsla", "2"], ["set", "map.glapp", "kommun", "roll", "X"],
      ["unset", "map.glapp", "a", "känsla"],
      ["remove", "map.glapp", "a", "--dry-run"], ["remove", "map.glapp", "a"],
      ["link", "map.glapp", "hl", "kim", "ett brev"],
      ["rate", "map.glapp", "lots", "nytta", "vet-inte"],
      ["rate", "map.glapp", "lots", "nytta", "9"],
      ["rate", "map.glapp", "lots", "nytta", "4"], ["rename", "map.glapp", "a"],
      ["add", "map.glapp"],
      ["move", "map.glapp", "a"], ["fmt", "map.glapp", "--check"],
    ])
  func aSwedishMapIsSpokenOfInSwedish(arguments: [String]) throws {
    let folder = try EditedFolder(text)
    let outcome = try folder.run(arguments)
    // The command line names the command itself; all else is Swedish.
    let said = (outcome.text + outcome.errors).replacing("glapp \(arguments[0])", with: "")
    #expect(words(said).isDisjoint(with: english), "\(arguments): \(said)")
  }

  /// A map that says no language is spoken of in Swedish where most of its words are Swedish, and as
  /// the machine is where they are English.
  @Test func theWordsTellTheLanguage() throws {
    let folder = try EditedFolder(text.replacing(" { språk sv }", with: ""))
    let commands = [
      ["check", "map.glapp"], ["list", "map.glapp", "känslor"], ["show", "map.glapp", "lots"],
      ["set", "map.glapp", "a", "känsla", "7"], ["add", "map.glapp", "rol", "X"],
      ["trace", "map.glapp", "lots"], ["undo", "map.glapp"], ["fmt", "map.glapp", "--check"],
    ]
    for arguments in commands {
      let outcome = try folder.run(arguments)
      let said = (outcome.text + outcome.errors).replacing("glapp \(arguments[0])", with: "")
      #expect(words(said).isDisjoint(with: english), "\(arguments): \(said)")
      #expect(!said.contains(" the ") && !said.contains("nothing"), "\(arguments): \(said)")
    }
    let picture = try folder.run(["render", "map.glapp", "-o", "-"])
    #expect(picture.text.contains(" lang=\"sv\""))
    let asked = try folder.run(["show", "map.glapp", "lots", "--lang", "en"])
    #expect(asked.text.contains("Referred to by"), "\(asked.text)")
    let other = try EditedFolder("person kim \"Kim\"\nstep a \"A\"\nrole b \"B\"\n")
    #expect(
      try other.run(["list", "map.glapp", "all"], language: "sv_SE.UTF-8").errors.contains(
        "stycken"))
    #expect(try other.run(["list", "map.glapp", "all"]).errors.contains("things"))
  }

  @Test func adviceIsInTheLanguageOfTheMap() throws {
    for start in [text, text.replacing(" { språk sv }", with: "")] {
      let folder = try EditedFolder(start)
      let outcome = try folder.run(["link", "map.glapp", "hl", "kim", "pratar"])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("`relationstyp pratar"), "\(outcome.errors)")
      #expect(!outcome.errors.contains("relation-kind"))
    }
  }

  @Test func historyAfterAnEdit() throws {
    let folder = try EditedFolder(text)
    #expect(try folder.run(["set", "map.glapp", "a", "känsla", "2"]).status == 0)
    #expect(try folder.run(["undo", "map.glapp"]).text.hasPrefix("ångrat: "))
    #expect(try folder.run(["history", "map.glapp"]).text.contains("(ångrad)"))
    #expect(try folder.run(["redo", "map.glapp"]).text.hasPrefix("gjort igen: "))
    #expect(try folder.run(["history", "map.glapp", "--purge"]).text.contains("är glömd"))
    #expect(try folder.run(["undo", "map.glapp"]).errors.hasPrefix("glapp: det finns"))
    // Asked for, it is the other one.
    #expect(try folder.run(["undo", "map.glapp", "--lang", "en"]).errors.contains("nothing"))
  }

  @Test func addressesInWordsAndForPrograms() throws {
    let folder = try EditedFolder(text)
    let list = try folder.run(["list", "map.glapp", "känslor"]).text
    #expect(list.contains("r.a:känsla#2") && !list.contains("feeling"), "\(list)")
    #expect(try folder.run(["show", "map.glapp", "r.a:känsla#2"]).status == 0)
    #expect(
      try folder.run(["list", "map.glapp", "känslor", "--json"]).text.contains("\"r.a:feeling#2\""))
    let shown = try folder.run(["show", "map.glapp", "lots"]).text
    #expect(shown.contains("bedöm  bedömning (lots:nytta:kc)"), "\(shown)")
    #expect(try folder.run(["list", "map.glapp", "bedömningar"]).errors == "1 bedömning\n")
  }

  /// What cannot be read is no empty map.
  @Test func aClosedStandardInputIsSaid() throws {
    let program = GlappProgram.executable.path
    let outcome = try GlappProgram.run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "'\(program)' check - <&-"],
      in: FileManager.default.temporaryDirectory)
    #expect(outcome.status == 3, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.errors.contains("could not read"), "\(outcome.errors)")
  }

  @Test func layoutIsSpokenOfInTheLanguageOfTheMap() throws {
    let folder = try EditedFolder(text.replacing("väntan }", with: "väntan"))
    let outcome = try folder.run(["fmt", "map.glapp"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("lämnas som den är"), "\(outcome.errors)")
    let both = try folder.run(["fmt", "--stdin", "map.glapp"])
    #expect(both.status == 2 && both.errors.contains("--stdin"), "\(both.errors)")
  }

  /// A JSON file by its name: the command that takes it.
  @Test func aFileOfJSONIsForImport() throws {
    let folder = try EditedFolder(text)
    _ = try folder.folder.write("{}", to: "karta.json")
    let outcome = try folder.run(["check", "karta.json"])
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains("glapp import karta.json --from json -o karta.glapp"),
      "\(outcome.errors)")
  }
}
