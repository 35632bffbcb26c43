// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappText
import Testing

@testable import GlappWorkspace

/// A run that ends in the middle of writing: the next one finds the old map or the new one.
@Suite("Interrupted edits")
struct InterruptedEditTests {
  /// The steps after which a run can have ended, as the folder then looks.
  enum Ended: CaseIterable {
    case stagedOnly
    case noted
    case oneFileDone
    case allFilesDone
    case historyDone
  }

  @Test(arguments: Ended.allCases)
  func theMapIsTheOldOneOrTheNewOne(after step: Ended) throws {
    let folder = try StoreFolder()
    try folder.write("one")
    try folder.write("two", to: "part.glapp")
    let edits = [try folder.edit("one", "1"), try folder.edit("two", "2", in: "part.glapp")]
    try leave(folder, edits, after: step)

    let store = try folder.store()
    let isNew = step != .stagedOnly && step != .noted
    #expect(try folder.text() == (isNew ? "1" : "one"))
    #expect(try folder.text("part.glapp") == (isNew ? "2" : "two"))
    #expect(store.history().done.map(\.what) == (isNew ? ["both"] : []))
    if step != .stagedOnly { #expect(try folder.names() == ["map.glapp", "part.glapp"]) }
    #expect(!PendingEdit.isWaiting(in: folder.path))
  }

  @Test func whatSomebodyWroteSinceIsNotOverwritten() throws {
    let folder = try StoreFolder()
    try folder.write("one")
    try folder.write("two", to: "part.glapp")
    let edits = [try folder.edit("one", "1"), try folder.edit("two", "2", in: "part.glapp")]
    try leave(folder, edits, after: .oneFileDone)
    try folder.write("mended by hand", to: "part.glapp")
    _ = try folder.store()
    #expect(try folder.text("part.glapp") == "mended by hand")
  }

  @Test func whoOnlyReadsFinishesItToo() throws {
    let folder = try StoreFolder()
    try folder.write("one")
    try folder.write("two", to: "part.glapp")
    let edits = [try folder.edit("one", "1"), try folder.edit("two", "2", in: "part.glapp")]
    try leave(folder, edits, after: .oneFileDone)
    MapStore.settle(folder.file("map.glapp"), root: folder.path)
    #expect(try folder.text("part.glapp") == "2")
  }

  @Test func aNoteThatIsNotWholeIsCleared() throws {
    let folder = try StoreFolder()
    try folder.write("one")
    try folder.change("one", "1")
    try folder.write("{\"files\":[", to: ".glapp/pending.json")
    _ = try folder.store()
    #expect(!PendingEdit.isWaiting(in: folder.path))
    #expect(try folder.text() == "1")
  }

  /// Leaves the folder as a run does that ends after `step`.
  private func leave(_ folder: StoreFolder, _ edits: [FileEdit], after step: Ended) throws {
    let own = folder.file(".glapp")
    let historyPath = own + "/history/map.glapp.json"
    try FileManager.default.createDirectory(
      atPath: own + "/history", withIntermediateDirectories: true)
    var history = EditHistory()
    history.add(
      EditRecord(
        what: "both", time: 0,
        files: edits.map { edit in
          FileChanges(
            path: MapPaths.name(of: edit.path), before: edit.before, edits: edit.edits,
            after: edit.after)
        }))
    var staged = try edits.map { edit in
      try StagedFile(edit.after, for: edit.path, expecting: edit.before)
    }
    staged.append(try StagedFile(history.bytes, for: historyPath, expecting: nil))
    if step == .stagedOnly { return }
    try FileWriter.write(PendingEdit.text(edits, historyPath), to: own + "/pending.json")
    let done =
      switch step {
      case .stagedOnly, .noted: 0
      case .oneFileDone: 1
      case .allFilesDone: 2
      case .historyDone: 3
      }
    for index in 0..<done { try staged[index].publish() }
  }
}

/// Two processes at one map.
@Suite("Taking turns")
struct MapLockTests {
  @Test func theSecondWaitsAndIsToldSo() throws {
    let folder = try StoreFolder()
    try folder.write("a")
    let first = try folder.store()
    let error = #expect(throws: StoreError.self) { try folder.store(wait: 0) }
    guard case .busy(seconds: 0) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    withExtendedLifetime(first) {}
  }

  @Test func itIsFreeWhenTheFirstIsDone() throws {
    let folder = try StoreFolder()
    try folder.write("a")
    do {
      let first = try folder.store()
      withExtendedLifetime(first) {}
    }
    _ = try folder.store()
  }

  @Test func aFolderThatCannotBeWrittenIsSaid() throws {
    let folder = try StoreFolder()
    try folder.write("a")
    try folder.write("in the way", to: ".glapp")
    let error = #expect(throws: StoreError.self) { try folder.store() }
    guard case .world = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
