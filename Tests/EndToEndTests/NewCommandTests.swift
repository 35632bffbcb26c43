// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// `glapp new`: maps to begin with that hold what they promise.
@Suite("New maps")
struct NewCommandTests {
  static let templates = ["journey", "network", "system", "prioritise", "full"]

  /// Each template has no findings, is laid out as fmt would, renders at once and teaches.
  @Test(arguments: templates, ["sv", "en"])
  func aTemplateIsSoundAndRenders(template: String, language: String) throws {
    let folder = try TestFolder()
    let made = try GlappProgram.run(
      ["new", "Vårt arbete 2", "--template", template, "--language", language], in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    let map = "Vårt arbete 2/vårt-arbete-2.glapp"
    #expect(made.text.contains(map))
    let checked = try GlappProgram.run(["check", map, "--strict"], in: folder.url)
    #expect(checked.status == 0, "\(checked.text)")
    let formatted = try GlappProgram.run(["fmt", map, "--check"], in: folder.url)
    #expect(formatted.status == 0, "\(formatted.text)\(formatted.errors)")
    let drawn = try GlappProgram.run(["render", map, "-o", "p"], in: folder.url)
    #expect(drawn.status == 0 && drawn.lines.contains { $0.hasSuffix(".svg") }, "\(drawn.errors)")
    let text = try String(contentsOf: folder.url(map), encoding: .utf8)
    #expect(text.split(separator: "\n").count { $0.contains("//") } >= 4)
    #expect(text.contains(language == "sv" ? "karta vårt-arbete-2" : "map vårt-arbete-2"))
    #expect(!text.contains("MAP"))
    // The commands that its comments name can be run as they stand.
    for line in text.split(separator: "\n") where line.contains("glapp ") && line.contains("//") {
      for command in line.components(separatedBy: " glapp ").dropFirst() {
        let parts = command.components(separatedBy: "   ")[0].split(separator: " ")
        guard ["render", "check", "list", "show", "trace", "rate"].contains(parts[0]) else {
          continue
        }
        let words = parts.map { $0.hasSuffix(".glapp") ? map : String($0) }
        let run = try GlappProgram.run(words, in: folder.url)
        #expect(run.status == 0, "\(command): \(run.errors)")
      }
    }
  }

  @Test func nothingIsOverwrittenAndOddNamesGiveMaps() throws {
    let folder = try TestFolder()
    #expect(try GlappProgram.run(["new", "a"], in: folder.url).status == 0)
    let again = try GlappProgram.run(["new", "a", "--template", "full"], in: folder.url)
    #expect(again.status == 3 && again.errors.contains("is not overwritten"))
    #expect(try GlappProgram.run(["new", "2026"], in: folder.url).text.contains("2026/map.glapp"))
    #expect(try GlappProgram.run(["new", "for"], in: folder.url).text.contains("for/map.glapp"))
    let file = try GlappProgram.run(["new", "x/mine.glapp", "--lang", "sv"], in: folder.url)
    #expect(file.status == 0)
    let text = try String(contentsOf: folder.url("x/mine.glapp"), encoding: .utf8)
    #expect(text.contains("karta mine"))
  }

  @Test func aTemplateThatIsNotThereIsSaid() throws {
    let near = try GlappProgram.run(["new", "a", "--template", "jorney"])
    #expect(near.status == 2 && near.errors.contains("did you mean `journey`?"))
    let far = try GlappProgram.run(["new", "a", "--template", "xyz", "--lang", "sv"])
    #expect(far.status == 2 && far.errors.contains("välj `resa`"))
    let other = try GlappProgram.run(["new", "a", "--template", "ressa", "--lang", "en"])
    #expect(other.errors.contains("did you mean `resa`?"), "\(other.errors)")
    let language = try GlappProgram.run(["new", "a", "--language", "de"])
    #expect(language.status == 2 && language.errors.contains("sv or en"))
  }
}
