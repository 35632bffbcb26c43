// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappText
import Testing

@testable import GlappWorkspace

/// What an edit does to the files, and the way back.
@Suite("Changing files")
struct MapStoreTests {
  static let map = "map m \"M\"\r\n\r\nperson kim \"Kim\" // överst\r\npain a \"Å\"\r\n"

  @Test func anEditIsMadeUndoneAndMadeAgain() throws {
    let folder = try StoreFolder()
    try folder.write(Self.map)
    try folder.change("Kim", "Kim Ö")
    let changed = Self.map.replacingOccurrences(of: "Kim", with: "Kim Ö")
    #expect(try folder.text() == changed)
    let undone = try folder.store().undo()
    #expect(undone.what == "Kim → Kim Ö")
    #expect(try folder.text() == Self.map)
    _ = try folder.store().redo()
    #expect(try folder.text() == changed)
    #expect(try folder.names() == ["map.glapp"])
  }

  @Test func severalEditsGoBackInTurn() throws {
    let folder = try StoreFolder()
    try folder.write(Self.map)
    var states = [try folder.text()]
    for (old, new) in [("Kim", "K"), ("\"Å\"", "\"Åååå\""), ("map m", "map mm"), ("K\"", "\"")] {
      try folder.change(old, new)
      states.append(try folder.text())
    }
    for state in states.dropLast().reversed() {
      _ = try folder.store().undo()
      #expect(try folder.text() == state)
    }
    for state in states.dropFirst() {
      _ = try folder.store().redo()
      #expect(try folder.text() == state)
    }
  }

  @Test func nothingToGoBackTo() throws {
    let folder = try StoreFolder()
    try folder.write(Self.map)
    #expect(throws: StoreError.self) { try folder.store().undo() }
    try folder.change("Kim", "K")
    #expect(throws: StoreError.self) { try folder.store().redo() }
    _ = try folder.store().undo()
    try folder.change("Kim", "Q")
    #expect(throws: StoreError.self) { try folder.store().redo() }
  }

  @Test func aChangeByHandElsewhereStays() throws {
    let folder = try StoreFolder()
    try folder.write(Self.map)
    try folder.change("\"Å\"", "\"Ä\"")
    let byHand = try folder.text().replacingOccurrences(of: "map m", with: "// ny\r\nmap annat")
    try folder.write(byHand)
    _ = try folder.store().undo()
    #expect(try folder.text() == byHand.replacingOccurrences(of: "\"Ä\"", with: "\"Å\""))
  }

  @Test func aChangeByHandInThePlaceIsNotOverwritten() throws {
    let folder = try StoreFolder()
    try folder.write(Self.map)
    try folder.change("\"Å\"", "\"Ä\"")
    let byHand = try folder.text().replacingOccurrences(of: "\"Ä\"", with: "\"Ö\"")
    try folder.write(byHand)
    let error = #expect(throws: StoreError.self) { try folder.store().undo() }
    guard case .changedByHand("map.glapp", 4, "\"Å\" → \"Ä\"") = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try folder.text() == byHand)
    #expect(try folder.store().history().done.count == 1)
  }

  @Test func twoPlacesThatLookAlikeAreNotGuessedBetween() throws {
    let folder = try StoreFolder()
    try folder.write("pain a \"A\"\n")
    try folder.change("\"A\"", "\"B\"")
    // The whole file, twice: neither half is known to be the one.
    let twice = "// \n" + (try folder.text()) + (try folder.text())
    try folder.write(twice)
    #expect(throws: StoreError.self) { try folder.store().undo() }
    #expect(try folder.text() == twice)
  }

  @Test func aFileChangedUnderneathIsNotOverwritten() throws {
    let folder = try StoreFolder()
    try folder.write(Self.map)
    let edit = try folder.edit("Kim", "K")
    try folder.write("somebody else's")
    let error = #expect(throws: StoreError.self) {
      try folder.store().commit([edit], what: "x", at: 0)
    }
    guard case .changedUnderneath = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try folder.text() == "somebody else's")
    #expect(try folder.names() == ["map.glapp"])
    #expect(try folder.store().history() == EditHistory())
  }

  @Test func ofSeveralFilesNoneIsChangedWhenOneCannotBe() throws {
    let folder = try StoreFolder()
    try folder.write("one")
    try folder.write("two", to: "part.glapp")
    let edits = [try folder.edit("one", "1"), try folder.edit("two", "2", in: "part.glapp")]
    try folder.write("TWO", to: "part.glapp")
    #expect(throws: StoreError.self) { try folder.store().commit(edits, what: "x", at: 0) }
    #expect(try folder.text() == "one")
    #expect(try folder.text("part.glapp") == "TWO")
    #expect(try folder.names() == ["map.glapp", "part.glapp"])
  }

  @Test func permissionsAndLinksStay() throws {
    let folder = try StoreFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file("real"), withIntermediateDirectories: true)
    try folder.write(Self.map, to: "real/map.glapp")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.file("real/map.glapp"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("map.glapp"), withDestinationPath: "real/map.glapp")
    let before = Array(Self.map.utf8)
    let edit = FileEdit(
      path: try #require(DiskWorld().realPath(folder.file("map.glapp"))), before: before,
      edits: [TextEdit(range: TextRange(0, 3), text: "karta")])
    try folder.store().commit([edit], what: "x", at: 0)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("map.glapp"))
        == "real/map.glapp")
    let kept = try FileManager.default.attributesOfItem(atPath: folder.file("real/map.glapp"))
    #expect(kept[.posixPermissions] as? Int == 0o640)
    #expect(try folder.text("real/map.glapp").hasPrefix("karta m"))
  }

  @Test func anEditThatChangesNothingLeavesNoTrace() throws {
    let folder = try StoreFolder()
    try folder.write(Self.map)
    try folder.change("Kim", "Kim")
    #expect(try folder.store().history().done.isEmpty)
  }
}
