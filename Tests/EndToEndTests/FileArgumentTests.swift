// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Which file a command means, and what it says when that is unclear or there is none.
@Suite("File arguments")
struct FileArgumentTests {
  @Test func aNameWithoutItsEnding() throws {
    let folder = try Self.folder(["mine.glapp"])
    let outcome = try said(["check", "mine"], in: folder, status: 2)
    #expect(outcome.sv.contains("menade du `mine.glapp`?"))
    #expect(outcome.en.contains("did you mean `mine.glapp`?"))
    #expect(outcome.en.contains("for example: glapp check mine.glapp"))
  }

  @Test func aMisspeltName() throws {
    let folder = try Self.folder(["mine.glapp"])
    let bare = try said(["render", "mnie"], in: folder, status: 2)
    #expect(bare.sv.contains("`mine.glapp`") && bare.en.contains("`mine.glapp`"))
    let whole = try said(["render", "mnie.glapp"], in: folder, status: 3)
    #expect(whole.sv.contains("den finns inte; menade du `mine.glapp`?"))
    #expect(whole.en.contains("it is not there; did you mean `mine.glapp`?"))
  }

  @Test func noFile() throws {
    let outcome = try said(["check"], in: try TestFolder(), status: 2)
    #expect(outcome.sv.contains("ingen karta") && outcome.en.contains("no map"))
  }

  @Test func severalFiles() throws {
    let folder = try Self.folder(["parts.glapp", "whole.glapp"])
    _ = try folder.write("person kim \"Kim\"\n", to: "parts.glapp")
    let outcome = try said(["check"], in: folder, status: 2)
    #expect(outcome.sv.contains("flera kartor: parts.glapp, whole.glapp"))
    #expect(
      outcome.en.contains("for example: glapp check whole.glapp"), "the one with a map statement")
  }

  @Test func aFolder() throws {
    let folder = try Self.folder(["maps/one/parts.glapp", "maps/one/whole.glapp"])
    _ = try folder.write("person kim \"Kim\"\n", to: "maps/one/parts.glapp")
    for name in ["maps/one", "maps/one/"] {
      let outcome = try said(["check", name], in: folder, status: 2)
      #expect(
        outcome.sv.contains("är en mapp med flera kartor; skriv vilken du menar: parts.glapp"))
      #expect(
        outcome.en.contains("with several maps; say which you mean: parts.glapp, whole.glapp"))
      #expect(outcome.en.contains("for example: glapp check maps/one/whole.glapp"))
    }
    let empty = try said(["check", "maps"], in: folder, status: 2)
    #expect(empty.sv.contains("en mapp utan kartor") && empty.en.contains("without maps"))
    try FileManager.default.createDirectory(
      at: folder.url("folder.glapp"), withIntermediateDirectories: true)
    let odd = try said(["check", "folder.glapp"], in: folder, status: 3)
    #expect(odd.sv.contains("det är en mapp") && odd.en.contains("it is a folder"))
  }

  @Test func anotherKindOfFile() throws {
    let folder = try Self.folder(["notes.txt"])
    let outcome = try said(["check", "notes.txt"], in: folder, status: 2)
    #expect(outcome.sv.contains("slutar inte på .glapp"))
    #expect(outcome.en.contains("does not end in .glapp"))
  }

  @Test func aFileThatMayNotBeRead() throws {
    let folder = try Self.folder(["shut.glapp"])
    let loop = folder.url("loop.glapp").path
    try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
    let round = try said(["check", "loop.glapp"], in: folder, status: 3)
    #expect(round.sv.contains("länkarna går i ring") && round.en.contains("in a circle"))
    let long = String(repeating: "a", count: 300) + ".glapp"
    let name = try said(["check", long], in: folder, status: 3)
    #expect(name.sv.contains("namnet är för långt") && name.en.contains("too long"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.url("shut.glapp").path)
    // Root may read everything.
    guard !FileManager.default.isReadableFile(atPath: folder.url("shut.glapp").path) else { return }
    let shut = try said(["check", "shut.glapp"], in: folder, status: 3)
    #expect(shut.sv.contains("inte rätt") && shut.en.contains("permission"))
  }

  @Test func whatIsNoOrdinaryFileIsNotWaitedFor() throws {
    let folder = try TestFolder()
    for (name, target) in [("zero.glapp", "/dev/zero"), ("null.glapp", "/dev/null")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url(name).path, withDestinationPath: target)
    }
    #expect(mkfifo(folder.url("pipe.glapp").path, 0o600) == 0)
    _ = try folder.write("map m \"M\"\ninclude \"pipe.glapp\"\n", to: "map.glapp")
    for name in ["zero.glapp", "null.glapp", "pipe.glapp"] {
      let outcome = try said(["check", name], in: folder, status: 3)
      #expect(outcome.sv.contains("ingen vanlig fil") && outcome.en.contains("an ordinary file"))
    }
    let included = try GlappProgram.run(["check", "map.glapp"], in: folder.url)
    #expect(included.status == 1 && included.text.contains("not an ordinary file"))
  }

  @Test func nothingToDraw() throws {
    let folder = try TestFolder()
    for (text, word) in [
      ("", "resa vagen"), ("map empty \"Empty\"\nperson kim \"Kim\"\n", "resa vagen"),
    ] {
      _ = try folder.write(text, to: "mine.glapp")
      let outcome = try said(["render", "mine.glapp"], in: folder, status: 0)
      #expect(outcome.sv.contains(word) && !outcome.sv.contains("journey way"))
      #expect(outcome.en.contains("journey way") && !outcome.en.contains("resa vagen"))
      #expect(outcome.sv.contains("LASMIG.md") && outcome.en.contains("README.md"))
      // What it tells to write gives a picture.
      for lines in [outcome.sv, outcome.en] {
        let map = lines.split(separator: "\n").filter { $0.hasPrefix("  ") }
        #expect(map.count == 3)
        let drawn = try GlappProgram.run(
          ["render", "-", "-o", "-"], input: map.joined(separator: "\n"))
        #expect(drawn.status == 0 && SVGPicture(drawn.bytes).faults == [])
        #expect(drawn.errors.isEmpty, "\(drawn.errors)")
      }
      let asked = try said(["render", "mine.glapp", "--view", "way"], in: folder, status: 0)
      #expect(asked.sv.contains("har inget att rita än"))
    }
  }

  @Test func kindsOfPictureHaveBothNames() throws {
    for kind in ["journey", "resa"] {
      let outcome = try GlappProgram.run(
        ["render", "docs/readme.glapp", "--view", kind, "-o", "-"])
      #expect(outcome.status == 0 && SVGPicture(outcome.bytes).faults == [], "\(kind)")
    }
    let folder = try TestFolder()
    _ = try folder.write("map m \"M\"\nview a timeline \"Time\"\n", to: "m.glapp")
    let outcome = try said(["render", "m.glapp"], in: folder, status: 0)
    #expect(outcome.sv.contains("(tidslinje)") && outcome.en.contains("(timeline)"))
  }

  /// What a command says on standard error in both languages; the same status in both.
  private func said(
    _ words: [String], in folder: TestFolder, status: Int32
  ) throws -> (sv: String, en: String) {
    let sv = try GlappProgram.run(words, in: folder.url, language: "sv_SE.UTF-8")
    let en = try GlappProgram.run(words, in: folder.url, language: "en_GB.UTF-8")
    #expect(sv.status == status, "\(sv.errors)")
    #expect(en.status == status, "\(en.errors)")
    #expect(sv.errors != en.errors)
    if status == 2 { UsageTests.expectSwedish(sv.errors) }
    return (sv.errors, en.errors)
  }

  private static func folder(_ maps: [String]) throws -> TestFolder {
    let folder = try TestFolder()
    for map in maps { _ = try folder.write("map m \"M\"\n", to: map) }
    return folder
  }
}
