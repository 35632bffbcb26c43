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

  /// Every command that takes a map, with what it needs besides: the map is named first.
  static let all = [
    ["check"], ["render"], ["export"], ["fmt", "--check"], ["list", "steps"], ["show", "call"],
    ["trace", "call"], ["add", "pain", "Nobody answers", "--in", "call"],
    ["set", "call", "feeling", "-2"], ["unset", "call", "feeling"], ["remove", "call"],
    ["rename", "call", "ring"], ["move", "wait", "--before", "call"],
    ["link", "nurse", "doctor", "refers"], ["rate", "idea", "use", "3"], ["vote", "idea", "3"],
    ["slip", "Nobody called back"], ["slips"], ["slips", "note", "--pain", "call"], ["history"],
    ["scribe"], ["undo"], ["redo"],
  ]

  @Test(arguments: all)
  func everyCommandTakesAFolder(command: [String]) throws {
    let folder = try TestFolder()
    _ = try folder.write(
      Self.map.replacing("{ feeling -1 }", with: "{ feeling -1 }; step wait \"I wait\"") + """
        role nurse "Nurse"; role doctor "Doctor"; idea idea "Idea"; slip note "A note"
        criterion use "Use" { scale 1..5 }

        """, to: "sub/any.glapp")
    if command[0] == "undo" || command[0] == "redo" {
      let path = "sub/any.glapp"
      #expect(try GlappProgram.run(["slip", path, "x"], in: folder.url).status == 0)
      if command[0] == "redo" {
        #expect(try GlappProgram.run(["undo", path], in: folder.url).status == 0)
      }
    }
    // Where one stands there may be no map, or several of which none is meant.
    for names in [[], ["one.glapp", "two.glapp"]] {
      for name in names { _ = try folder.write(Self.map, to: name) }
      for path in ["sub", "sub/", "./sub"] where path == "sub" || command.count == 1 {
        let arguments = [command[0], path] + command.dropFirst() + Self.quiet(command)
        let outcome = try GlappProgram.run(arguments, in: folder.url)
        #expect((0...1).contains(outcome.status), "\(arguments): \(outcome.errors)")
        #expect(outcome.errors.contains("sub/any.glapp"), "\(arguments): \(outcome.errors)")
      }
    }
  }

  /// What keeps a command from changing the map, so that it can be run again.
  private static func quiet(_ command: [String]) -> [String] {
    let verbs = ["add", "set", "unset", "remove", "rename", "move", "link", "rate", "vote", "slip"]
    if verbs.contains(command[0]) || command.contains("--pain") { return ["--dry-run"] }
    return command[0] == "scribe" ? ["--no-pictures"] : []
  }

  /// A bare word that is a folder of maps and something in the map one stands in.
  @Test func whatIsInTheMapComesBeforeAFolder() throws {
    let folder = try TestFolder()
    _ = try folder.write(Self.map, to: "here.glapp")
    _ = try folder.write(Self.map.replacing("call", with: "ring"), to: "call/other.glapp")
    _ = try folder.write(Self.map, to: "pain/pain.glapp")
    let shown = try GlappProgram.run(["show", "call"], in: folder.url)
    #expect(shown.status == 0 && shown.errors.contains("reading here.glapp"), "\(shown.errors)")
    let set = try GlappProgram.run(["set", "call", "feeling", "-2"], in: folder.url)
    #expect(set.text.contains("here.glapp:"), "\(set.text)\(set.errors)")
    let added = try GlappProgram.run(["add", "pain", "Aj", "--in", "call"], in: folder.url)
    #expect(added.text.contains("here.glapp:"), "\(added.text)\(added.errors)")
    // With a slash, or with a word more than there can be, it is the folder.
    for arguments in [
      ["show", "call/", "ring"], ["show", "call", "ring"], ["list", "call", "steps"],
    ] {
      let outcome = try GlappProgram.run(arguments, in: folder.url)
      #expect(outcome.errors.contains("reading call/other.glapp"), "\(arguments) \(outcome.errors)")
      #expect(outcome.status == 0)
    }
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    let folder = try TestFolder()
    _ = try folder.write(Self.map, to: "here.glapp")
    let path = try GlappProgram.run(["list", "maps/here", "steps"], in: folder.url)
    #expect(path.status == 2 && path.errors.contains("`maps/here` is no map"), "\(path.errors)")
    let bare = try GlappProgram.run(["show", "here", "call"], in: folder.url)
    #expect(bare.errors.contains("did you mean `here.glapp`?"), "\(bare.errors)")
    _ = try folder.write(Self.map, to: "workshop/map.glapp")
    let misspelt = try GlappProgram.run(["show", "worksop", "call"], in: folder.url)
    #expect(misspelt.errors.contains("did you mean `workshop`?"), "\(misspelt.errors)")
    let kind = try GlappProgram.run(["list", "."], in: folder.url)
    #expect(kind.status == 2 && kind.errors.contains("say what to list"), "\(kind.errors)")
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
