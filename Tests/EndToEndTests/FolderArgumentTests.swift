// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// A folder stands for the map in it: the only one, the one that no other includes, or the one that
/// is called like the folder. Anything else is asked about.
@Suite("Folder arguments")
struct FolderArgumentTests {
  private static let map = """
    map m "M" { language en }
    person kim "Kim"
    journey way "Way" for kim { step call "I call" { feeling -1 } }

    """

  /// What reads a map and writes nothing over it.
  private static let commands = [
    ["check"], ["render", "-o", "out"], ["export"], ["fmt", "--check"],
  ]

  /// Each command takes `wanted` for the folder, named or stood in, and says so.
  private func expect(_ wanted: String, in folder: TestFolder, named name: String) throws {
    for command in Self.commands {
      let named = try GlappProgram.run([command[0], name] + command.dropFirst(), in: folder.url)
      #expect((0...1).contains(named.status), "\(command): \(named.errors)")
      #expect(named.errors.contains("glapp: reading \(name)/\(wanted)\n"), "\(named.errors)")
      let within = try GlappProgram.run(command, in: folder.url(name), language: "sv_SE.UTF-8")
      #expect((0...1).contains(within.status), "\(command): \(within.errors)")
      #expect(within.errors.contains("glapp: läser \(wanted)\n"), "\(within.errors)")
    }
  }

  @Test func theOnlyMap() throws {
    let folder = try TestFolder()
    _ = try folder.write(Self.map, to: "one/any.glapp")
    try expect("any.glapp", in: folder, named: "one")
    let slash = try GlappProgram.run(["check", "one/"], in: folder.url)
    #expect(slash.status == 0 && slash.errors.contains("one/any.glapp"))
    let here = try GlappProgram.run(["check", "."], in: folder.url("one"))
    #expect(here.status == 0 && here.errors.contains("reading any.glapp"))
  }

  @Test func theMapThatNoOtherIncludes() throws {
    let folder = try TestFolder()
    let include = "include \"a.glapp\"\n/* include \"other.glapp\" */\ninkludera \"./b.glapp\"\n"
    _ = try folder.write(Self.map + include, to: "some/whole.glapp")
    _ = try folder.write("role a \"A\"\n", to: "some/a.glapp")
    _ = try folder.write("role b \"B\"\ninclude \"a.glapp\"\n", to: "some/b.glapp")
    try expect("whole.glapp", in: folder, named: "some")
  }

  @Test func theMapCalledLikeTheFolder() throws {
    let folder = try TestFolder()
    _ = try folder.write(Self.map, to: "varna/varna.glapp")
    _ = try folder.write(Self.map, to: "varna/annan.glapp")
    try expect("varna.glapp", in: folder, named: "varna")
    // Each is part of the other: then the name tells.
    _ = try folder.write(Self.map + "include \"ring.glapp\"\n", to: "ring/varv.glapp")
    _ = try folder.write(Self.map + "include \"varv.glapp\"\n", to: "ring/ring.glapp")
    try expect("ring.glapp", in: folder, named: "ring")
  }

  @Test func severalWholeMapsAreAskedAbout() throws {
    let folder = try TestFolder()
    _ = try folder.write(Self.map + "include \"part.glapp\"\n", to: "two/b.glapp")
    _ = try folder.write(Self.map + "include \"part.glapp\"\n", to: "two/c.glapp")
    _ = try folder.write("role a \"A\"\n", to: "two/part.glapp")
    for command in Self.commands {
      let outcome = try GlappProgram.run([command[0], "two"] + command.dropFirst(), in: folder.url)
      #expect(outcome.status == 2 && outcome.bytes.isEmpty)
      #expect(
        outcome.errors.contains("say which you mean: b.glapp, c.glapp\n"), "parts are no maps")
      #expect(outcome.errors.contains("glapp \(command[0]) two/b.glapp"))
    }
  }

  @Test func maps() throws {
    let varna = try GlappProgram.run(["check", "maps/varna"])
    #expect(varna.status == 0, "\(varna.errors)")
    #expect(varna.errors.contains("reading maps/varna/varna.glapp"))
    let asked = try GlappProgram.run(["list", "maps/varna", "steg"])
    #expect(asked.errors.contains("reading maps/varna/varna.glapp"), "\(asked.errors)")
  }

  @Test func helpSaysSo() throws {
    for (language, words) in [
      ("sv", ["mappar", "ingen annan karta", "heter som mappen"]),
      ("en", ["folders", "no other map", "called like"]),
    ] {
      for command in ["check", "render", "export", "fmt"] {
        let help = try GlappProgram.run([command, "--help", "--lang", language])
        let line = help.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for word in words { #expect(line.contains(word), "\(command) --help: \(word)") }
      }
    }
  }
}
