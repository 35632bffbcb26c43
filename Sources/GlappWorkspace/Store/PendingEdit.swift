// SPDX-License-Identifier: EUPL-1.2

import GlappJSON

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// An edit on its way into the files: made whole, or taken back whole, whatever interrupts it.
struct PendingEdit {
  /// Makes an edit of one or more files together with its history.
  ///
  /// - Throws: when it did not go; then every file and the history are as they were.
  static func make(
    _ edits: [FileEdit], history: [UInt8], at historyPath: String, in folder: String
  ) throws(StoreError) {
    var staged: [StagedFile] = []
    let note = notePath(folder)
    do throws(WorldError) {
      for edit in edits {
        staged.append(try StagedFile(edit.after, for: edit.path, expecting: edit.before))
      }
      staged.append(try StagedFile(history, for: historyPath, expecting: nil))
      try FileWriter.write(text(edits, historyPath), to: note)
      syncFolder(folder)
    } catch {
      for file in staged { file.clear() }
      unlink(note)
      throw .world(error)
    }
    do throws(StoreError) {
      for index in staged.indices { try staged[index].publish() }
    } catch {
      for index in staged.indices.reversed() { staged[index].takeBack() }
      for file in staged { file.clear() }
      unlink(note)
      throw error
    }
    for path in Set(edits.map { MapPaths.folder(of: $0.path) }) { syncFolder(path) }
    unlink(note)
    for file in staged { file.clear() }
  }

  /// Finishes what an interrupted run had begun, or clears it away where no file had changed yet.
  static func settle(in folder: String) throws(StoreError) {
    let note = notePath(folder)
    guard let bytes = try? DiskWorld().read(note) else { return }
    guard let value = try? JSONReader().read(bytes), let files = value["files"]?.array,
      let historyPath = value["history"]?.string
    else {
      // A note that is not whole was never acted upon.
      unlink(note)
      return
    }
    var waiting: [(file: StagedFile, isDone: Bool, isReady: Bool)] = []
    for file in files {
      guard let path = file["path"]?.string, let old = file["before"]?.string,
        let new = file["after"]?.string
      else { continue }
      let staged = StagedFile(leftFor: path)
      let content = Self.hash(path)
      waiting.append((staged, content == new, content == old && Self.hash(staged.neighbour) == new))
    }
    let history = StagedFile(leftFor: historyPath)
    if waiting.contains(where: \.isDone) {
      for index in waiting.indices where !waiting[index].isDone && waiting[index].isReady {
        try waiting[index].file.publish()
      }
      var last = history
      try? last.publish()
    }
    for (file, _, _) in waiting { file.clear() }
    history.clear()
    unlink(note)
  }

  /// Whether an interrupted edit waits to be finished.
  static func isWaiting(in root: String) -> Bool {
    access(notePath(root + "/.glapp"), F_OK) == 0
  }

  private static func notePath(_ folder: String) -> String { folder + "/pending.json" }

  private static func hash(_ path: String) -> String? {
    (try? DiskWorld().read(path)).map(hash)
  }

  private static func hash(_ bytes: [UInt8]) -> String { String(contentHash(bytes), radix: 16) }

  static func text(_ edits: [FileEdit], _ historyPath: String) -> [UInt8] {
    let value: JSONValue = [
      "files": .array(
        edits.map { edit in
          [
            "path": .string(edit.path), "before": .string(hash(edit.before)),
            "after": .string(hash(edit.after)),
          ]
        }),
      "history": .string(historyPath),
    ]
    return value.bytes()
  }
}
