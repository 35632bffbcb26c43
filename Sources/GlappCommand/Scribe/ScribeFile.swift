// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
import GlappCompiler
import GlappEdit
import GlappModel
import GlappScribe
import GlappSyntax
import GlappText
import GlappWorkspace

/// The map of a prompt: read again before each line, changed through the planner and the store
/// like any other command does it.
struct ScribeFile {
  let path: String
  let root: String?
  private(set) var loaded: LoadedMap
  private(set) var editable: EditableMap
  private(set) var addresses: AddressBook
  /// The edits of this sitting that can be undone, as the history tells them.
  private var own: [Mark] = []

  private struct Mark: Equatable {
    let what: String
    let time: Int64

    init(_ record: EditRecord) {
      what = record.what
      time = record.time
    }
  }

  /// How often an edit is planned before it gives up.
  private static let attempts = 3

  /// Reads the map.
  ///
  /// - Throws: `CommandFailure` when its file cannot be read.
  init(_ path: String, root: String?) throws(CommandFailure) {
    self.path = path
    self.root = root
    MapStore.settle(path, root: root)
    loaded = try Self.load(path, root)
    editable = EditableMap(loaded.parsed)
    addresses = AddressBook(editable.compiled.map)
  }

  var map: ServiceMap { editable.compiled.map }

  private static func load(_ path: String, _ root: String?) throws(CommandFailure) -> LoadedMap {
    do throws(WorldError) {
      return try MapLoader.load(path, in: DiskWorld(), root: root)
    } catch {
      throw .world(error)
    }
  }

  /// Reads the map again where somebody has changed it.
  ///
  /// - Returns: whether it is another now.
  /// - Throws: `CommandFailure` when it cannot be read now; what was read last stays.
  mutating func refresh() throws(CommandFailure) -> Bool {
    let now = try Self.load(path, root)
    let isSame =
      now.paths == loaded.paths
      && zip(now.parsed.trees, loaded.parsed.trees).allSatisfy {
        $0.source.bytes == $1.source.bytes
      }
    guard !isSame else { return false }
    loaded = now
    editable = EditableMap(now.parsed)
    addresses = AddressBook(editable.compiled.map)
    return true
  }

  // MARK: - Changing

  /// What came of a remark.
  enum Outcome {
    /// The addresses of what is new.
    case written(added: [String])
    case refused(EditRefusal)
  }

  /// Writes a remark.
  ///
  /// - Throws: `CommandFailure` when a file cannot be written; then nothing is.
  mutating func write(_ writing: ScribeWriting) throws -> Outcome {
    let what = EditRequest.historyLine("scribe " + writing.typed)
    let store = try EditedMap.store(of: path, root: root)
    for attempt in 1... {
      _ = try refresh()
      let plan: EditPlan
      do throws(EditRefusal) {
        plan = try EditPlanner.plan(writing.edits, in: editable, judge: Checks.faults)
      } catch {
        return .refused(error)
      }
      let edits = plan.changes.map { change in
        FileEdit(path: loaded.paths[change.file], before: change.old, edits: change.edits)
      }
      do throws(StoreError) {
        try store.commit(edits, what: what, at: EditedMap.now)
      } catch {
        if case .changedUnderneath = error, attempt < Self.attempts { continue }
        throw CommandFailure.store(error)
      }
      if !edits.isEmpty, let last = store.history().done.last { own.append(Mark(last)) }
      _ = try refresh()
      return .written(added: plan.added)
    }
    preconditionFailure("the attempts end with a throw")
  }

  /// Where an entry stands: `map.glapp:12`.
  func place(of id: EntryID) -> String {
    let place = editable.compiled.sourceMap.head(of: id)
    let source = loaded.parsed.trees[place.file].source
    let line = LineTable(source.bytes).line(of: place.range.start) + 1
    return "\(TerminalColumns.printable(source.name)):\(line)"
  }

  /// What would be undone, where it was not made in this sitting.
  func foreign() throws -> String? {
    guard let last = try EditedMap.store(of: path, root: root).history().done.last else {
      return nil
    }
    return own.last == Mark(last) ? nil : last.what
  }

  /// Takes back the last edit, whoever made it.
  ///
  /// - Returns: what it was, and whether it was a remark of this sitting.
  mutating func undo() throws -> (what: String, isOwn: Bool) {
    let store = try EditedMap.store(of: path, root: root)
    let record: EditRecord
    do throws(StoreError) {
      record = try store.undo()
    } catch {
      throw CommandFailure.store(error)
    }
    let isOwn = own.last == Mark(record)
    if isOwn { own.removeLast() }
    return (record.what, isOwn)
  }

  /// Makes the last undone edit again.
  ///
  /// - Returns: what it was.
  mutating func redo() throws -> String {
    let store = try EditedMap.store(of: path, root: root)
    let record: EditRecord
    do throws(StoreError) {
      record = try store.redo()
    } catch {
      throw CommandFailure.store(error)
    }
    own.append(Mark(record))
    return record.what
  }
}
