// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What a user can rely on: exit statuses, where files go, what is said and in which language.
@Suite("Command line")
struct CommandLineTests {
  static let small = """
    map small "Small" { language en }
    person kim "Kim"; role a "Adviser"; role b "Nurse"
    journey way "The way" for kim {
      phase one "One" { step first "I ask" { by a; feeling -1 }; step then-so "I wait" { by b } }
    }
    relation a -> b informs "a note"
    """

  @Test func helpSaysHow() throws {
    for arguments in [["check", "--help"], ["render", "--help"]] {
      let outcome = try GlappProgram.run(arguments)
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      #expect(outcome.text.contains("Example:"), "\(arguments) shows no example")
    }
    let version = try GlappProgram.run(["--version"])
    #expect(version.text.contains(#/\d+\.\d+/#))
  }

  @Test func usedWronglyIsTwo() throws {
    let map = "docs/readme.glapp"
    for arguments in [
      ["render", map, "--view", "nope"], ["render", map, "--style", "loud"], ["paint", map],
      ["check", "notes.txt"], ["check", map, "--lang", "fi"], ["check", map, "--only", "nope"],
      ["render", map, "--width", "3"],
    ] {
      let outcome = try GlappProgram.run(arguments)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(!outcome.errors.isEmpty && outcome.text.isEmpty, "\(arguments)")
    }
  }

  @Test func aMissingFileIsThree() throws {
    for command in ["check", "render"] {
      let outcome = try GlappProgram.run([command, "missing.glapp"])
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("missing.glapp"))
    }
    let blocked = try GlappProgram.run(["render", "docs/readme.glapp", "-o", "LICENSE/pictures"])
    #expect(blocked.status == 3)
  }

  @Test func aBrokenMapIsDrawnAsFarAsItIsSound() throws {
    let folder = try TestFolder()
    let broken = Self.small.replacing("by b }", with: "by nobody; feelin +1 }")
    let map = try folder.write(broken, to: "broken.glapp")
    let checked = try GlappProgram.run(["check", map])
    #expect(checked.status == 1)
    #expect(checked.text.contains("nobody") && checked.text.contains("feeling"))
    let drawn = try GlappProgram.run(["render", map, "-o", folder.url("out").path])
    #expect(drawn.status == 1)
    #expect(drawn.errors.contains("nobody"))
    let picture = SVGPicture(try Data(contentsOf: folder.url("out/way.svg")))
    #expect(picture.faults == [])
    #expect(picture.text.contains("I wait"))
  }

  @Test func theOnlyMapOfAFolderNeedsNoName() throws {
    let folder = try TestFolder()
    let none = try GlappProgram.run(["check"], in: folder.url)
    #expect(none.status == 2)
    _ = try folder.write(Self.small, to: "small.glapp")
    let one = try GlappProgram.run(["check"], in: folder.url)
    #expect(one.status == 0)
    #expect((one.text + one.errors).contains("small.glapp"), "it says which map it took")
    _ = try folder.write(Self.small, to: "other.glapp")
    let two = try GlappProgram.run(["check"], in: folder.url)
    #expect(two.status == 2)
    #expect(two.errors.contains("small.glapp") && two.errors.contains("other.glapp"))
  }

  @Test func severalMapsGetAFolderEach() throws {
    let folder = try TestFolder()
    let maps = ["one.glapp", "two.glapp"]
    for map in maps { _ = try folder.write(Self.small, to: map) }
    let outcome = try GlappProgram.run(["render"] + maps + ["-o", "out"], in: folder.url)
    #expect(outcome.status == 0)
    for path in ["out/one/way.svg", "out/two/way.svg", "out/one/way.txt"] {
      #expect(FileManager.default.fileExists(atPath: folder.url(path).path), "\(path)")
    }
  }

  @Test func onePictureCanGoToStandardOutput() throws {
    let outcome = try GlappProgram.run(
      ["render", "-", "--view", "way", "-o", "-"], input: Self.small)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(SVGPicture(outcome.bytes).faults == [])
    let several = try GlappProgram.run(["render", "-", "-o", "-"], input: Self.small)
    #expect(several.status == 2, "two pictures cannot share one output")
    #expect(several.errors.contains("actors"))
  }

  @Test func theLanguageIsTheMapsOrTheOneAskedFor() throws {
    for (language, word) in [("sv", "fel"), ("en", "error")] {
      let outcome = try GlappProgram.run(["check", "docs/readme.glapp", "--lang", language])
      #expect(outcome.status == 0)
      #expect(outcome.lines.last?.contains(word) == true)
      let svg = try GlappProgram.run(
        ["render", "docs/readme.glapp", "--view", "journey", "-o", "-", "--lang", language])
      #expect(SVGPicture(svg.bytes).root["lang"] == language)
    }
    let own = try GlappProgram.run(["check", "docs/lasmig.glapp"])
    #expect(own.lines.last?.contains("fel") == true, "the map's own language")
  }

  @Test func jsonIsJSON() throws {
    let outcome = try GlappProgram.run(["check", "--json"] + AllMaps.paths)
    let object = try JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any]
    #expect((object?["maps"] as? [Any])?.count == AllMaps.paths.count)
    let schema = try GlappProgram.run(["schema", "--json"])
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: schema.bytes) }
  }

  @Test func anEmptyMapIsNoError() throws {
    for text in ["", "\n", "// nothing yet\n", "map empty \"Empty\"\n"] {
      let outcome = try GlappProgram.run(["render", "-", "-o", "-"], input: text)
      #expect(outcome.status == 0 && outcome.bytes.isEmpty)
      #expect(!outcome.errors.isEmpty, "it says that there is nothing to draw")
    }
  }
}
