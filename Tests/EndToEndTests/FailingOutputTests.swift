// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// When what is written has nowhere to go: said, with exit status 3, and never half a file.
@Suite("Failing output")
struct FailingOutputTests {
  private static let map = GlappProgram.root.appendingPathComponent("docs/readme.glapp").path

  /// Runs a line of shell; `$0` is glapp and `$1` a map.
  private func shell(
    _ line: String, in folder: TestFolder, language: String = "C.UTF-8"
  ) throws -> GlappProgram.Outcome {
    var environment = ProcessInfo.processInfo.environment
    environment["LC_ALL"] = nil
    environment["LANG"] = language
    return try GlappProgram.run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line, GlappProgram.executable.path, Self.map],
      in: folder.url, environment: environment)
  }

  @Test(arguments: [">&-", "> /dev/full"])
  func aFullOrClosedOutputIsAFailure(target: String) throws {
    let folder = try TestFolder()
    for command in [
      "export \"$1\"", "check \"$1\"", "render \"$1\" --view way -o -", "words",
    ] {
      let outcome = try shell("exec \"$0\" \(command) \(target)", in: folder)
      #expect(outcome.status == 3, "glapp \(command) \(target): \(outcome.errors)")
      #expect(outcome.errors.contains("standard output"))
    }
    let swedish = try shell(
      "exec \"$0\" words > /dev/full", in: folder, language: "sv_SE.UTF-8")
    #expect(swedish.errors.contains("standard ut: disken är full"))
  }

  @Test func aReaderThatGoesAwayIsNoFailure() throws {
    let outcome = try shell(
      "{ \"$0\" schema; echo status $? >&2; } | head -1", in: try TestFolder())
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors == "status 0\n", "\(outcome.errors)")
  }

  /// Closed streams give their numbers to the next files opened: nothing may end up in those.
  @Test func messagesNeverEndUpInAPicture() throws {
    let folder = try TestFolder()
    _ = try shell("exec \"$0\" render \"$1\" -o out <&- >&- 2>&-", in: folder)
    let pictures = try folder.contents()
    #expect(!pictures.isEmpty)
    for (name, data) in pictures where name.hasSuffix(".svg") {
      #expect(SVGPicture(data).faults == [], "\(name)")
    }
  }

  @Test func aFileThatMayNotGrowIsNotLeftHalf() throws {
    let folder = try TestFolder()
    _ = try shell("exec \"$0\" render \"$1\" -o out", in: folder)
    let before = try folder.contents()
    #expect(before.keys.contains("out/way.svg"))
    let outcome = try shell(
      "ulimit -f 1; exec \"$0\" render \"$1\" -o out --style dark", in: folder)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("too large"), "\(outcome.errors)")
    #expect(
      try folder.contents() == before, "the old pictures are whole, and nothing else is there")
  }

  @Test func aFolderThatCannotBeWrittenIsSaid() throws {
    let folder = try TestFolder()
    _ = try folder.write("a file", to: "file")
    for place in ["/proc/glapp", "file/below", "file"] {
      let outcome = try shell("exec \"$0\" render \"$1\" -o \(place)", in: folder)
      #expect(outcome.status == 3, "\(place): \(outcome.errors)")
      #expect(outcome.errors.contains("could not write"), "\(outcome.errors)")
      let swedish = try shell(
        "exec \"$0\" render \"$1\" -o \(place)", in: folder, language: "sv_SE.UTF-8")
      #expect(swedish.errors.contains("kunde inte skriva"))
      for word in ["No such", "directory", "denied"] { #expect(!swedish.errors.contains(word)) }
    }
  }

  /// Two maps of the same name do not write over each other.
  @Test func mapsOfTheSameNameGetAFolderEach() throws {
    let folder = try TestFolder()
    let text = "person k \"K\"\njourney way \"J\" for k { step s \"S\" { feeling 1 } }\n"
    for map in ["a/map.glapp", "b/map.glapp"] { _ = try folder.write(text, to: map) }
    let outcome = try GlappProgram.run(
      ["render", "a/map.glapp", "b/map.glapp", "-o", "out"], in: folder.url)
    #expect(outcome.status == 0)
    let names = Set(try folder.contents().keys)
    #expect(names.isSuperset(of: ["out/map/way.svg", "out/map-2/way.svg"]), "\(names)")
  }

  @Test func anInterruptionLeavesNoHalfFile() throws {
    let folder = try TestFolder()
    let steps = (0..<30).map { "step s\($0) \"Ett steg\" { feeling -1 }\n" }.joined()
    let views = (0..<25).map { "view v\($0) journey \"V\"\n" }.joined()
    let map = "person k \"K\"\njourney j \"J\" for k {\n\(steps)}\n\(views)"
    _ = try folder.write(map, to: "map.glapp")
    var interrupted = 0
    for round in 1...8 {
      let outcome = try GlappProgram.run(
        ["render", "map.glapp", "-o", "out"], in: folder.url,
        signal: (round % 2 == 0 ? SIGINT : SIGTERM, afterMilliseconds: round * 50))
      if outcome.status < 0 { interrupted += 1 }
      for (name, data) in try folder.contents() where name.hasPrefix("out/") {
        #expect(name.hasSuffix(".svg") || name.hasSuffix(".txt"), "\(name) is left")
        if name.hasSuffix(".svg") {
          #expect(data.suffix(7).elementsEqual("</svg>\n".utf8), "\(name) is half")
        }
      }
    }
    #expect(interrupted > 0, "the test is too slow to interrupt anything")
  }
}
