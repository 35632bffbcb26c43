// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// `glapp watch` as a designer uses it: an editor on one side, the pictures on the other.
@Suite("Watching a map")
struct WatchTests {
  private let text = WatchedMap.text

  @Test func aSaveDrawsOnlyThePictureThatIsNew() throws {
    let map = try WatchedMap.started()
    let before = (try map.time("home.svg"), try map.time("home.txt"))
    try map.save(text.replacing("I call", with: "I write"))
    let said = try map.wait(for: "drew")
    #expect(said.contains("drew way ("))
    #expect(map.picture("way.svg").contains("I write"))
    #expect(map.picture("way.txt").contains("I write"))
    #expect(try map.time("home.svg") == before.0)
    #expect(try map.time("home.txt") == before.1)
  }

  @Test func aCommentDrawsNothing() throws {
    let map = try WatchedMap.started()
    let before = try map.time("way.svg")
    try map.save("// note\n" + text)
    try map.wait(for: "nothing new to draw")
    #expect(try map.time("way.svg") == before)
  }

  @Test func errorsAreShownAndMended() throws {
    let map = try WatchedMap.started()
    try map.save(text.replacing("I call\"", with: "I phone\"") + "journy x \"X\"\n")
    let said = try map.wait(for: "map.glapp: 1 error")
    #expect(said.contains("drew way and x as far as the map is sound; 1 error"))
    #expect(said.contains("map.glapp:5:1: error"))
    #expect(said.contains("did you mean `journey`"))
    #expect(map.picture("way.svg").contains("I phone"))
    try map.save(text)
    try map.wait(for: "whole again; drew way")
    #expect(map.picture("way.svg").contains("I call"))
  }

  @Test func editorsThatPutANewFileInPlaceAreFollowed() throws {
    let map = try WatchedMap.started()
    let files = FileManager.default
    // a new file, renamed over the old one
    try (text.replacing("I call", with: "I write")).write(
      to: map.folder.url("map.glapp"), atomically: true, encoding: .utf8)
    try map.wait(for: "drew way")
    #expect(map.picture("way.svg").contains("I write"))
    // the old one renamed away first, and the new one written where it was
    try files.moveItem(at: map.folder.url("map.glapp"), to: map.folder.url("map.glapp~"))
    usleep(20_000)
    _ = try map.folder.write(text.replacing("I call", with: "I knock"), to: "map.glapp")
    try map.wait(for: "drew way")
    #expect(map.picture("way.svg").contains("I knock"))
    // glapp's own way
    let own = try GlappProgram.run(
      ["set", "map.glapp", "call", "title", "I ask"], in: map.folder.url)
    #expect(own.status == 0, "\(own.errors)")
    try map.wait(for: "drew way")
    #expect(map.picture("way.svg").contains("I ask"))
    #expect(!map.said.contains("cannot read"))
  }

  @Test func halfAFileLeavesNoWrongPicture() throws {
    let map = try WatchedMap.started()
    let new = text.replacing("I rest", with: "I sleep")
    let handle = try FileHandle(forWritingTo: map.folder.url("map.glapp"))
    try handle.truncate(atOffset: 0)
    try handle.close()
    usleep(150_000)
    // opened and closed for each half, so that nothing but the text tells that it is one
    let bytes = Data(new.utf8)
    for part in [bytes[..<90], bytes[90...]] {
      let handle = try FileHandle(forWritingTo: map.folder.url("map.glapp"))
      try handle.seekToEnd()
      try handle.write(contentsOf: part)
      try handle.close()
      usleep(150_000)
      #expect(map.picture("way.svg").contains("I call"))
      #expect(map.picture("home.svg").contains("I "))
    }
    try map.wait(for: "drew home (")
    #expect(map.picture("home.svg").contains("I sleep"))
    #expect(!map.said.contains("error"))
    #expect(!map.said.contains("no longer"))
  }

  @Test func aMapThatGoesAwayIsWaitedFor() throws {
    let map = try WatchedMap.started()
    try FileManager.default.removeItem(at: map.folder.url("map.glapp"))
    try map.wait(for: "cannot read map.glapp: it is not there; waiting")
    #expect(map.picture("way.svg").contains("I call"))
    _ = try map.folder.write(text.replacing("I call", with: "I write"), to: "map.glapp")
    try map.wait(for: "map.glapp is back; drew way (")
  }

  @Test func aViewThatIsGoneIsNamedAndItsFilesAreLeft() throws {
    let map = try WatchedMap.started()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try map.save(lines.filter { !$0.hasPrefix("journey home") }.joined(separator: "\n"))
    try map.wait(for: "home is no longer in the map; its files in pictures are left")
    #expect(map.picture("home.svg").contains("I rest"))
    try map.save(text.replacing("I rest", with: "I sleep"))
    try map.wait(for: "drew home (")
    #expect(map.picture("home.svg").contains("I sleep"))
  }

  @Test func aPictureThatIsTakenAwayComesBackWithTheNextSave() throws {
    let map = try WatchedMap.started()
    try FileManager.default.removeItem(at: map.folder.url("pictures"))
    try map.save(text + "// saved\n")
    try map.wait(for: "drew way and home")
    #expect(map.picture("home.txt").contains("I rest"))
  }

  @Test func onlyThePicturesAskedForAreDrawn() throws {
    let map = try WatchedMap.started(
      ["map.glapp": text], ["map.glapp", "--view", "home", "-o", "ut/b", "--style", "dark"])
    #expect(Set(try map.folder.contents().keys).isSuperset(of: ["ut/b/home.svg", "ut/b/home.txt"]))
    try map.save(
      text.replacing("I call", with: "I write").replacing("journey home", with: "journey hom"))
    try map.wait(for: "no picture called `home`")
    try map.save(text.replacing("I rest", with: "I sleep"))
    try map.wait(for: "drew home (")
    #expect(try map.folder.contents()["ut/b/way.svg"] == nil)
  }

  @Test func whatCanNotBeWatchedIsSaid() throws {
    let folder = try TestFolder()
    _ = try folder.write(text, to: "map.glapp")
    for (line, status, message) in [
      (["none.glapp"], 3, "could not read none.glapp"), (["-"], 2, "it must be a file"),
      (["map.glapp", "map.glapp"], 2, "one map at a time"),
      (["map.glapp", "-o", "-"], 2, "must go to a folder"),
      (["map.glapp", "--view", "hom"], 2, "did you mean `home`"),
      (["map.glapp", "-o", "map.glapp"], 3, "could not write"),
    ] {
      let outcome = try GlappProgram.run(["watch"] + line, in: folder.url)
      #expect(outcome.status == status, "\(line): \(outcome.errors)")
      #expect(outcome.errors.contains(message), "\(line): \(outcome.errors)")
    }
  }

  @Test(arguments: [(SIGINT, -SIGINT), (SIGTERM, Int32(0))])
  func itEndsAtOnceAndLeavesEveryFileWhole(signal: Int32, status: Int32) throws {
    let map = try WatchedMap.started()
    for round in 0..<3 {
      try map.save(text.replacing("I call", with: "I call \(round)"))
      usleep(UInt32.random(in: 0...60_000))
    }
    #expect(map.end(signal) == status)
    let files = try map.folder.contents()
    let wanted: Set = ["way.svg", "way.txt", "home.svg", "home.txt"]
    let left = Set(files.keys.filter { $0.hasPrefix("pictures/") })
    #expect(left == Set(wanted.map { "pictures/\($0)" }))
    for (name, data) in files where name.hasSuffix(".svg") {
      #expect(String(decoding: data, as: UTF8.self).hasSuffix("</svg>\n"), "\(name)")
    }
  }

  @Test func whatIsPipedHasNoControlCharacters() throws {
    let map = try WatchedMap.started()
    try map.save(text + "journy x \"X\"\n")
    try map.wait(for: "map.glapp: 1 error")
    try map.save(text)
    try map.wait(for: "whole again")
    #expect(!map.said.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func itSpeaksSwedishOfASwedishMap() throws {
    let swedish = text.replacing("language en", with: "language sv")
    let folder = try TestFolder()
    _ = try folder.write(swedish, to: "map.glapp")
    let map = try WatchedMap(folder)
    try map.wait(for: "glapp: bevakar map.glapp: ritade way och home i pictures")
    try map.save(swedish.replacing("I call", with: "Jag ringer"))
    try map.wait(for: "ritade way (")
    try map.save(swedish + "x {\n")
    try map.wait(for: "fel")
    UsageTests.expectSwedish(map.said)
  }
}
