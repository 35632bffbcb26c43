// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What README.md and LASMIG.md show is what the program does.
@Suite("Pages against the program")
struct PagesTests {
  @Test(arguments: [("docs/readme", "way"), ("docs/lasmig", "vagen")])
  func thePictureIsFresh(path: String, view: String) throws {
    let outcome = try GlappProgram.run(["render", path + ".glapp", "--view", view, "-o", "-"])
    let stored = try Data(contentsOf: GlappProgram.root.appendingPathComponent(path + ".svg"))
    #expect(outcome.status == 0)
    #expect(try GlappProgram.run(["fmt", "--check", path + ".glapp"]).status == 0)
    #expect(outcome.bytes == stored, "\(path).svg is old: make docs")
  }

  @Test func theLessonsPicturesAreFresh() throws {
    for map in AllMaps.paths where map.hasPrefix("examples/") {
      let folder = try TestFolder()
      _ = try GlappProgram.run(["render", map, "-o", folder.url.path])
      let lesson = GlappProgram.root.appendingPathComponent(map).deletingLastPathComponent()
      for (name, data) in try folder.contents() where name.hasSuffix(".svg") {
        let stored = try? Data(contentsOf: lesson.appendingPathComponent(name))
        #expect(stored == data, "\(map): \(name) is old: make docs")
      }
    }
  }

  @Test(arguments: ["README.md", "LASMIG.md"])
  func theFirstMapsAreSound(page: String) throws {
    for block in try blocks(page) {
      let outcome = try GlappProgram.run(["check", "-"], input: block)
      #expect(outcome.status == 0, "\(outcome.text)")
      let drawn = try GlappProgram.run(["render", "-", "-o", "-"], input: block)
      #expect(SVGPicture(drawn.bytes).faults == [])
    }
  }

  @Test(arguments: ["README.md", "LASMIG.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
  func theCommandsExist(page: String) throws {
    for match in try text(page).matches(of: #/`glapp ([a-z]+)( [^`]*)?`/#) {
      let command = String(match.output.1)
      let help = try GlappProgram.run([command == "help" ? "words" : command, "--help"])
      #expect(help.status == 0, "\(page): glapp \(command)")
      for option in String(match.output.2 ?? "").matches(of: #/--[a-z]+/#) {
        #expect(help.text.contains(option.output), "\(page): glapp \(command) \(option.output)")
      }
      if ["help", "explain"].contains(command), let word = match.output.2 {
        let told = try GlappProgram.run([command, word.trimmingCharacters(in: .whitespaces)])
        #expect(told.status == 0, "\(page): glapp \(command)\(word)")
      }
    }
  }

  /// The workshop that the pages show, typed line by line on the map of the first lesson.
  @Test(
    arguments: [
      ("README.md", "examples/01-first-journey/journey.glapp", "mine.glapp"),
      ("LASMIG.md", "examples/01-first-journey/resa.glapp", "min.glapp"),
    ])
  func theWorkshopGoesAsShown(page: String, map: String, name: String) throws {
    let folder = try TestFolder()
    let lesson = try text(map).split(separator: "\n", omittingEmptySubsequences: false)
    _ = try folder.write(lesson.dropFirst().joined(separator: "\n"), to: name)
    var said: [String] = []
    let lines = try text(page).split(separator: "\n").filter { $0.hasPrefix("    ") }
    for line in lines where line.hasPrefix("    glapp ") && line.contains(" \(name)") {
      let outcome = try GlappProgram.run(
        URL(fileURLWithPath: "/bin/sh"),
        ["-c", "glapp() { '\(GlappProgram.executable.path)' \"$@\"; }; \(line)"], in: folder.url)
      #expect(outcome.status == 0, "\(line): \(outcome.errors)")
      said += outcome.lines
    }
    #expect(said.count > 7)
    for line in lines where line.hasPrefix("    \(name):") {
      #expect(said.contains(String(line.dropFirst(4))), "\(line) is not said: \(said)")
    }
    #expect(try GlappProgram.run(["check", name], in: folder.url).status == 0)
  }

  /// What the pages show a scribe typing, on the map at their top.
  @Test(arguments: [("README.md", "docs/readme.glapp"), ("LASMIG.md", "docs/lasmig.glapp")])
  func theScribeTypesAsShown(page: String, map: String) throws {
    let sections = try text(page).split(separator: "\n## ")
    let section = try #require(sections.first { $0.contains("G1 >") })
    let shown = section.split(separator: "\n").filter { $0.hasPrefix("    ") }
    #expect(shown.count == 6)
    let lines = shown.compactMap { $0.dropFirst(4).firstMatch(of: #/^(.*?) {2,}/#)?.output.1 }
    let folder = try EditedFolder(copyOf: map)
    let outcome = try GlappProgram.run(
      ["scribe", folder.map, "--no-pictures"], in: folder.folder.url,
      input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.lines.count == 7, "\(outcome.text)")
    let kinds =
      page == "README.md"
      ? ["pain “", "pain, severity 4 “", "gain “", "question “", "bridge “", "slip “"]
      : ["smärtpunkt ”", "smärtpunkt, allvar 4 ”", "höjdpunkt ”", "fråga ”", "brygga ”", "lapp ”"]
    for (line, kind) in zip(outcome.lines, kinds) { #expect(line.contains(kind), "\(line)") }
  }

  private func text(_ page: String) throws -> String {
    try String(contentsOf: GlappProgram.root.appendingPathComponent(page), encoding: .utf8)
  }

  /// The maps that a page shows: what stands between fences, without its indentation.
  private func blocks(_ page: String) throws -> [String] {
    let blocks = try text(page).matches(of: #/```\n((?:.*\n)*?) *```/#).map { String($0.output.1) }
    #expect(blocks.count == 2)
    return blocks
  }
}
