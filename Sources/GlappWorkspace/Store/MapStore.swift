// SPDX-License-Identifier: EUPL-1.2

package import GlappText

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What an edit does to one file.
package struct FileEdit: Sendable {
  /// The file's real path.
  package let path: String
  /// What it held when it was read.
  package let before: [UInt8]
  /// In the order of the text; they do not touch each other.
  package let edits: [TextEdit]
  /// The file with the edits made.
  package let after: [UInt8]

  package init(path: String, before: [UInt8], edits: [TextEdit]) {
    self.path = path
    self.before = before
    self.edits = edits
    var after: [UInt8] = []
    after.reserveCapacity(before.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var last = 0
    for edit in edits {
      after += before[last..<Int(edit.range.start)]
      after += edit.text.utf8
      last = Int(edit.range.end)
    }
    after += before[last...]
    self.after = after
  }
}

/// Changes the files of one map so that they are always either the old or the new ones, and
/// remembers how to go back.
///
/// All new contents are written and confirmed beside their files first; then a note of what is
/// about to happen; then the contents take their places, one step each. Whoever opens the store
/// next finishes what the note tells of, so a map of several files is never left half changed.
package struct MapStore {
  private let lock: MapLock
  private let root: String
  private let historyPath: String

  /// Opens the store of a map for as long as the value lives.
  ///
  /// - Parameters:
  ///   - map: the real path of the map's root file.
  ///   - root: its root folder, a real path.
  ///   - seconds: how long to wait for another process.
  /// - Throws: `busy`, or `world` when `.glapp/` cannot be made.
  package init(map: String, root: String, waitingAtMost seconds: Int = 5) throws(StoreError) {
    lock = try MapLock.acquire(root: root, waitingAtMost: seconds)
    self.root = root
    historyPath = lock.folder + "/history/" + Self.fileName(Self.relative(map, root)) + ".json"
    try PendingEdit.settle(in: lock.folder)
  }

  /// Finishes an edit of `map` that was interrupted, if there is one, so that whoever reads the map
  /// sees it whole. Where that can't be done now the map is read as it stands.
  package static func settle(_ map: String, root: String?) {
    let world = DiskWorld()
    guard let real = world.realPath(map) else { return }
    let folder = root.flatMap { world.realPath($0) } ?? MapLoader.findRoot(from: real, in: world)
    guard PendingEdit.isWaiting(in: folder) else { return }
    _ = try? MapStore(map: real, root: folder)
  }

  /// Writes an edit and remembers it.
  ///
  /// - Parameters:
  ///   - edits: what it does, one entry a file; files without edits are left alone.
  ///   - what: what was done, in words.
  ///   - time: when, in seconds since 1970.
  /// - Throws: when it did not go; then every file is as it was.
  package func commit(
    _ edits: [FileEdit], what: String, at time: Int64
  ) throws(StoreError) {
    let edits = edits.filter { !$0.edits.isEmpty && $0.after != $0.before }
    guard !edits.isEmpty else { return }
    var history = history()
    history.add(record(edits, what: what, at: time))
    try write(edits, history)
  }

  /// Takes the last edit back.
  ///
  /// - Returns: what was undone.
  /// - Throws: `nothingToUndo`, or `changedByHand` when its place looks different now.
  package func undo() throws(StoreError) -> EditRecord {
    var history = history()
    guard let last = history.done.popLast() else { throw .nothingToUndo }
    let edits = try reversed(last)
    history.undone.append(record(edits, what: last.what, at: last.time))
    try write(edits, history)
    return last
  }

  /// Makes the last undone edit again.
  package func redo() throws(StoreError) -> EditRecord {
    var history = history()
    guard let last = history.undone.popLast() else { throw .nothingToRedo }
    let edits = try reversed(last)
    history.done.append(record(edits, what: last.what, at: last.time))
    try write(edits, history)
    return last
  }

  /// What is remembered; an unreadable history counts as none.
  package func history() -> EditHistory {
    guard let bytes = try? DiskWorld().read(historyPath) else { return EditHistory() }
    return EditHistory(bytes) ?? EditHistory()
  }

  /// Forgets everything that was remembered of this map: a deleted name must be gone.
  package func purge() throws(StoreError) {
    guard unlink(historyPath) == 0 || errno == ENOENT else {
      throw .world(.notWritable(path: historyPath, code: errno))
    }
  }

  private func record(_ edits: [FileEdit], what: String, at time: Int64) -> EditRecord {
    EditRecord(
      what: what, time: time,
      files: edits.map { edit in
        FileChanges(
          path: Self.relative(edit.path, root), before: edit.before, edits: edit.edits,
          after: edit.after)
      })
  }

  private func reversed(_ record: EditRecord) throws(StoreError) -> [FileEdit] {
    var edits: [FileEdit] = []
    for file in record.files {
      let path = MapPaths.join(root, file.path)
      let bytes: [UInt8]
      do throws(WorldError) {
        bytes = try DiskWorld().read(path)
      } catch {
        throw .world(error)
      }
      switch file.reversed(in: bytes) {
      case .success(let back): edits.append(FileEdit(path: path, before: bytes, edits: back))
      case .failure(let moved):
        let line = bytes[..<moved.offset].count { $0 == 0x0A } + 1
        throw .changedByHand(path: file.path, line: line, what: record.what)
      }
    }
    return edits
  }

  private func write(_ edits: [FileEdit], _ history: EditHistory) throws(StoreError) {
    let folder = MapPaths.folder(of: historyPath)
    if mkdir(folder, 0o700) != 0, errno != EEXIST {
      throw .world(.notWritable(path: folder, code: errno))
    }
    try PendingEdit.make(edits, history: history.bytes, at: historyPath, in: lock.folder)
  }

  /// A path as it is seen from the root.
  private static func relative(_ path: String, _ root: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  /// A path as one file name; long ones by their hash.
  private static func fileName(_ path: String) -> String {
    var name = ""
    for character in path {
      switch character {
      case "%": name += "%25"
      case "/": name += "%2F"
      default: name.append(character)
      }
    }
    return name.utf8.count <= 200 ? name : String(contentHash(Array(path.utf8)), radix: 16)
  }
}
