// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Files that are none, and names that no one would give: every command ends soon, with a status
/// and a word about it, and nothing that was there is lost.
@Suite("Odd paths")
struct OddPathTests {
  private static let map = """
    map m "M" { language en }
    person kim "Kim"
    journey way "Way" for kim { step call "I call" { feeling -1 } }

    """

  /// Runs a line of shell; `$0` is glapp.
  private func shell(_ line: String, in folder: TestFolder) throws -> GlappProgram.Outcome {
    var environment = ProcessInfo.processInfo.environment
    environment["LC_ALL"] = nil
    environment["LANG"] = "C.UTF-8"
    return try GlappProgram.run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line, GlappProgram.executable.path], in: folder.url,
      environment: environment)
  }

  // MARK: - What is read

  @Test func whatIsNoMapIsSaid() throws {
    let folder = try TestFolder()
    _ = try folder.write(Self.map, to: "m.glapp")
    for (name, target) in [("broken.glapp", "nowhere"), ("round.glapp", "round.glapp")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url(name).path, withDestinationPath: target)
    }
    try FileManager.default.createDirectory(
      at: folder.url("folder.glapp"), withIntermediateDirectories: true)
    for (name, word) in [
      ("broken.glapp", "leads to something not there"), ("round.glapp", "in a circle"),
      ("folder.glapp", "it is a folder"), ("nothing.glapp", "it is not there"),
    ] {
      for command in [["check"], ["render", "-o", "out"], ["export"], ["fmt"]] {
        let outcome = try GlappProgram.run(
          [command[0], name] + command.dropFirst(), in: folder.url)
        #expect(outcome.status == 3 && outcome.bytes.isEmpty, "\(command) \(name)")
        #expect(outcome.errors.contains(word), "\(outcome.errors)")
        #expect(!outcome.errors.contains("did you mean `\(name)`"), "\(outcome.errors)")
      }
    }
    // In a folder only what can be read counts.
    let only = try GlappProgram.run(["check"], in: folder.url)
    #expect(only.status == 0 && only.errors.contains("reading m.glapp"), "\(only.errors)")
  }

  @Test func devicesAsInputEnd() throws {
    let folder = try TestFolder()
    for (line, status) in [
      ("check - < /dev/null", 0), ("check - < /dev/zero", 3), ("render - -o out < /dev/null", 0),
      ("check /dev/zero", 2),
      ("render /dev/full", 2), ("check - < .", 3),
      ("head -c 2000000 /dev/zero | \"$0\" check -", 1),
      ("head -c 200000 /dev/urandom | \"$0\" check -", 1),
    ] {
      let isPipe = line.contains("|")
      let outcome = try shell(isPipe ? line : "exec \"$0\" " + line, in: folder)
      #expect(outcome.status == status, "\(line): \(outcome.status) \(outcome.errors)")
      #expect(status == 0 || !(outcome.errors + outcome.text).isEmpty)
    }
  }

  @Test func namesCannotSteerTheTerminal() throws {
    let folder = try TestFolder()
    for name in [
      "a\nb.glapp", "esc\u{1B}[31m.glapp", "turn\u{202E}ed.glapp", "-x.glapp", " .glapp",
    ] {
      _ = try folder.write(Self.map, to: name)
      for command in ["check", "fmt"] {
        let outcome = try GlappProgram.run([command, "--", name], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let said = outcome.text + outcome.errors
        #expect(!said.contains("\u{1B}") && !said.contains("\u{202E}") && !said.contains("a\nb"))
      }
    }
    // Asked about, and not found.
    for words in [["check"], ["check", "no\nsuch.glapp"], ["check", "no\u{1B}such"], ["a\nb"]] {
      let outcome = try GlappProgram.run(words, in: folder.url)
      #expect((2...3).contains(outcome.status))
      #expect(!outcome.errors.contains("\u{1B}") && !outcome.errors.contains("o\nsuch"))
      #expect(!outcome.errors.contains("a\nb"))
    }
  }

  // MARK: - What is written

  /// A device is written to and stays a device, also for one who may replace it.
  @Test func devicesAreNeverReplaced() throws {
    let folder = try TestFolder()
    _ = try folder.write(Self.map, to: "m.glapp")
    // Links, so that a failure of this test hurts nothing but its own folder.
    for (name, target) in [("null", "/dev/null"), ("full", "/dev/full"), ("out", "/dev/stdout")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url(name).path, withDestinationPath: target)
    }
    func kind(_ name: String) -> String? {
      try? FileManager.default.destinationOfSymbolicLink(atPath: folder.url(name).path)
    }
    for force in ["", " --force"] {
      let null = try shell("exec \"$0\" export m.glapp -o null" + force, in: folder)
      #expect(null.status == 0, "\(null.errors)")
      let full = try shell("exec \"$0\" export m.glapp -o full" + force, in: folder)
      #expect(full.status == 3 && full.errors.contains("the disk is full"), "\(full.errors)")
      let piped = try shell("\"$0\" export m.glapp -o out\(force) | cat", in: folder)
      #expect(piped.text.hasPrefix("{"), "\(piped.errors)")
    }
    #expect(kind("null") == "/dev/null" && kind("full") == "/dev/full")
    #expect(kind("out") == "/dev/stdout")
    for target in ["null", "full", "m.glapp"] {
      let outcome = try shell("exec \"$0\" render m.glapp -o \(target)", in: folder)
      #expect(outcome.status == 3, "a folder is needed, not \(target): \(outcome.errors)")
      #expect(outcome.errors.contains("could not write \(target)"))
    }
  }

  @Test func aPipeIsWrittenToWhereSomeoneReads() throws {
    let folder = try TestFolder()
    _ = try folder.write(Self.map, to: "m.glapp")
    #expect(mkfifo(folder.url("pipe").path, 0o600) == 0)
    let alone = try shell("exec \"$0\" export m.glapp -o pipe --force", in: folder)
    #expect(alone.status == 3 && alone.errors.contains("not an ordinary file"), "\(alone.errors)")
    let read = try shell(
      "cat pipe > got & exec 9>pipe; \"$0\" export m.glapp -o pipe; echo $?; exec 9>&-; wait",
      in: folder)
    #expect(read.text == "0\n", "\(read.errors)")
    #expect(try Data(contentsOf: folder.url("got")).starts(with: Array("{".utf8)))
  }

  @Test func linksStayLinksAndModesStayModes() throws {
    let folder = try TestFolder()
    let real = try folder.write("map  m   \"M\"\n", to: "real/m.glapp")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real)
    for (name, target) in [("link.glapp", "real/m.glapp"), ("new.json", "real/made.json")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url(name).path, withDestinationPath: target)
    }
    #expect(try GlappProgram.run(["fmt", "link.glapp"], in: folder.url).status == 0)
    #expect(try String(contentsOfFile: real, encoding: .utf8) == "map m \"M\"\n")
    let mode = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int
    #expect(mode == 0o600, "what only its owner may read stays so")
    let made = try GlappProgram.run(["export", "link.glapp", "-o", "new.json"], in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.url("real/made.json").path))
    for name in ["link.glapp", "new.json"] {
      let target = try FileManager.default.destinationOfSymbolicLink(
        atPath: folder.url(name).path)
      #expect(target.hasPrefix("real/"))
    }
  }

  /// As one who may not do everything: root may.
  @Test func whatMayNotBeDoneIsSaid() throws {
    let folder = try TestFolder()
    let prefix: String
    if getuid() == 0 {
      let setpriv = try shell("command -v setpriv", in: folder)
      guard setpriv.status == 0 else { return }
      prefix = "exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$0\" "
      let reach = try shell(prefix + "help", in: folder)
      // The program may lie where nobody else may go.
      guard reach.status == 0 else { return }
      chmod(folder.url.path, 0o755)
    } else {
      prefix = "exec \"$0\" "
    }
    for name in ["shut.glapp", "fixed.glapp"] { _ = try folder.write(Self.map, to: name) }
    let crooked = "map  m   \"M\"\n"
    _ = try folder.write(crooked, to: "crooked.glapp")
    chmod(folder.url("shut.glapp").path, 0)
    for name in ["fixed.glapp", "crooked.glapp"] { chmod(folder.url(name).path, 0o444) }
    for name in ["shut", "fixed"] {
      try FileManager.default.createDirectory(
        at: folder.url(name), withIntermediateDirectories: true)
      chmod(folder.url(name).path, name == "shut" ? 0 : 0o555)
    }
    defer { for name in ["shut", "fixed"] { chmod(folder.url(name).path, 0o755) } }
    for line in [
      "check shut.glapp", "render shut.glapp", "fmt crooked.glapp", "export fixed.glapp -o fixed/x",
      "export fixed.glapp -o shut/x", "render fixed.glapp -o fixed/out",
    ] {
      let outcome = try shell(prefix + line, in: folder)
      #expect(outcome.status == 3, "\(line): \(outcome.status) \(outcome.text)")
      #expect(outcome.errors.contains("you do not have permission"), "\(line): \(outcome.errors)")
    }
    #expect(try String(contentsOf: folder.url("crooked.glapp"), encoding: .utf8) == crooked)
  }
}
