// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Where pictures are written: a folder, one file, standard output; and that no map's pictures
/// silently take the place of another's.
@Suite("Where pictures go")
struct PictureGoalTests {
  private static func map(_ id: String, _ title: String = "Way") -> String {
    """
    map \(id) "M" { language en }
    person kim "Kim"
    journey way "\(title)" for kim { step call "I call" { feeling -1 } }

    """
  }

  @Test func aFileTakesOnePicture() throws {
    let folder = try EditedFolder(Self.map("m"))
    let trace = try folder.run(["trace", "map.glapp", "call", "-o", "t.svg"])
    #expect(trace.status == 0 && trace.text == "t.svg\nt.txt\n", "\(trace.text)\(trace.errors)")
    let render = try folder.run(["render", "map.glapp", "-o", "out/way.svg"])
    #expect(render.text == "out/way.svg\nout/way.txt\n", "\(render.text)\(render.errors)")
    let files = try folder.folder.contents()
    for name in ["t.svg", "out/way.svg"] {
      #expect(SVGPicture(files[name] ?? Data()).faults == [])
    }
    // A folder of that name is one.
    try FileManager.default.createDirectory(
      at: folder.folder.url("old.svg"), withIntermediateDirectories: true)
    #expect(try folder.run(["render", "map.glapp", "-o", "old.svg"]).text.hasPrefix("old.svg/way"))
    for command in [["watch"], ["scribe"]] {
      let outcome = try folder.run(command + ["map.glapp", "-o", "x.svg"])
      #expect(outcome.status == 2 && outcome.errors.contains("folder"), "\(outcome.errors)")
    }
  }

  @Test func aFileIsTooSmallForSeveral() throws {
    let second = "journey back \"Back\" for kim { step a \"A\" { feeling 1 } }\n"
    let folder = try EditedFolder(Self.map("m") + second)
    let outcome = try folder.run(["render", "map.glapp", "-o", "x.svg"])
    #expect(
      outcome.status == 2 && outcome.errors.contains("--view way -o x.svg"), "\(outcome.errors)")
    #expect(try folder.folder.contents()["x.svg"] == nil)
    #expect(try folder.run(["render", "map.glapp", "--view", "back", "-o", "x.svg"]).status == 0)
    #expect(try folder.run(["render", "map.glapp", "map.glapp", "-o", "x.svg"]).status == 2)
  }

  @Test func aPictureOfAnotherMapIsNotReplacedSilently() throws {
    let folder = try TestFolder()
    _ = try folder.write(Self.map("one"), to: "one.glapp")
    _ = try folder.write(Self.map("two"), to: "two.glapp")
    func run(_ arguments: [String]) throws -> String {
      try GlappProgram.run(arguments, in: folder.url).errors
    }
    #expect(try run(["render", "one.glapp"]) == "")
    let note = try run(["render", "two.glapp"])
    #expect(note.contains("pictures/way.svg was the picture of another map"), "\(note)")
    #expect(note.contains("-o FOLDER"))
    // Its own picture in other words, another language or style is none of another map.
    _ = try folder.write(Self.map("two", "Another way"), to: "two.glapp")
    for more in [
      [], ["--lang", "sv"], ["--style", "dark"], ["--style", "room", "--lang", "sv"], [],
    ] {
      #expect(try run(["render", "two.glapp"] + more) == "", "\(more)")
    }
    let scribed = try GlappProgram.run(["scribe", "one.glapp"], in: folder.url, input: "rita\n")
    #expect(
      scribed.errors.contains("another map") && scribed.text.contains("drawn: pictures/way.svg"))
    // In one command each map has its folder.
    #expect(try run(["render", "one.glapp", "two.glapp", "-o", "both"]) == "")
  }
}
