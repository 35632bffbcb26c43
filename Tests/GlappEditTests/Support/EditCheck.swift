// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText
import GlappWorkspace
import Testing

@testable import GlappEdit

/// Maps in memory and edits of them.
enum EditCheck {
  static func map(_ text: String) -> EditableMap {
    EditableMap(ParsedMap(SourceText(name: "t.glapp", bytes: Array(text.utf8))))
  }

  /// A map of several files; the first is the root.
  static func map(_ files: KeyValuePairs<String, String>) throws -> EditableMap {
    let world = MemoryWorld(files)
    let root = files.first?.key ?? ""
    return EditableMap(try MapLoader.load(root, in: world, root: "/").parsed)
  }

  /// The files of a map after an edit, by name.
  static func after(_ plan: EditPlan, of map: EditableMap) -> [String: String] {
    var texts: [String: String] = [:]
    for tree in map.parsed.trees {
      texts[tree.source.name] = String(decoding: tree.source.bytes, as: UTF8.self)
    }
    for change in plan.changes { texts[change.name] = String(decoding: change.new, as: UTF8.self) }
    return texts
  }

  /// What is wrong with a plan, whatever it is of: its edits give the new text and can be turned
  /// back, none touches another, and the text as a whole compiles to what the plan says.
  static func faults(in plan: EditPlan, of map: EditableMap) -> [String] {
    var faults: [String] = []
    for change in plan.changes {
      var last: UInt32?
      for edit in change.edits {
        if let last, edit.range.start <= last { faults.append("edits touch in \(change.name)") }
        if edit.range.start > edit.range.end { faults.append("an edit runs backwards") }
        last = edit.range.end
      }
      if Formatter.apply(change.edits, to: change.old) != change.new {
        faults.append("the edits of \(change.name) do not give its new text")
      }
      if change.old == change.new { faults.append("\(change.name) is said to change") }
      if change.old != map.tree(change.file).source.bytes { faults.append("another old text") }
    }
    return faults
  }
}

/// Files in memory.
struct MemoryWorld: World {
  private let files: [String: [UInt8]]

  init(_ files: KeyValuePairs<String, String>) {
    self.files = Dictionary(files.map { ("/" + $0.key, Array($0.value.utf8)) }) { $1 }
  }

  func read(_ path: String) throws(WorldError) -> [UInt8] {
    guard let real = realPath(path), let bytes = files[real] else { throw .notFound(path: path) }
    return bytes
  }

  func realPath(_ path: String) -> String? {
    let real = path.hasPrefix("/") ? path : "/" + path
    return files[real] != nil || real == "/" ? real : nil
  }

  func exists(_ path: String) -> Bool { realPath(path) != nil }
  func list(_ folder: String) -> [String] { files.keys.sorted() }
}

/// Checks what an edit makes of a text; with both kinds of line ends.
func checkEdit(
  _ before: String, _ edit: Edit, _ after: String, force: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let texts = [(before, after), (crlf(before), crlf(after))]
  for (old, wanted) in texts.prefix(before.contains("\n") ? 2 : 1) {
    let map = EditCheck.map(old)
    do throws(EditRefusal) {
      let plan = try EditPlanner.plan(edit, in: map, force: force)
      let text = EditCheck.after(plan, of: map)["t.glapp"]
      #expect(text == wanted, sourceLocation: sourceLocation)
      #expect(EditCheck.faults(in: plan, of: map) == [], sourceLocation: sourceLocation)
    } catch {
      Issue.record("refused: \(said(error))", sourceLocation: sourceLocation)
      return
    }
  }
}

/// Checks that an edit is refused, for this reason.
func checkRefusal(
  _ text: String, _ edit: Edit, _ reason: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let map = EditCheck.map(text)
  do throws(EditRefusal) {
    let plan = try EditPlanner.plan(edit, in: map)
    Issue.record(
      "it was made: \(EditCheck.after(plan, of: map))", sourceLocation: sourceLocation)
  } catch {
    #expect(said(error) == reason, sourceLocation: sourceLocation)
  }
}

/// A refusal in a line: its code, what it says, the new errors, what was probably meant.
func said(_ refusal: EditRefusal) -> String {
  var text = "\(refusal.diagnostic.kind.code): \(refusal.diagnostic.message(in: .english))"
  for fault in refusal.faults {
    let tree = refusal.sources[fault.place.file]
    text += " [\(fault.kind.code) \(tree.string(fault.place.range))]"
  }
  if !refusal.diagnostic.suggestions.isEmpty {
    text += " (\(refusal.diagnostic.suggestions.joined(separator: ", ")))"
  }
  return text
}

private func crlf(_ text: String) -> String { text.replacing("\n", with: "\r\n") }
