// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
import GlappCompiler
import GlappEdit
import GlappJSON
import GlappModel
import GlappSyntax
import GlappText
import GlappWorkspace

/// What came of an edit, in words, as a difference or as JSON.
struct EditOutcome {
  private let request: EditRequest
  private let plan: EditPlan
  private let sources: [SourceText]
  private let file: String
  private let options: EditOptions
  private let language: Language

  /// How many touched references are listed for a reader.
  private static let limit = 50

  init(
    _ request: EditRequest, _ plan: EditPlan, _ loaded: LoadedMap, _ file: String,
    _ options: EditOptions
  ) {
    self.request = request
    self.plan = plan
    sources = loaded.parsed.trees.map(\.source)
    self.file = file
    self.options = options
    language = Self.language(of: plan.after)
  }

  /// The language for what is said about a map.
  static func language(of map: CompiledMap) -> Language {
    CommandLanguage.speak(of: map.language)
  }

  /// Says it all.
  func report() {
    if options.json {
      Terminal.print(json.text(.pretty))
    } else if options.dryRun {
      Terminal.write(difference)
      if plan.changes.isEmpty { Terminal.error(nothing) }
    } else {
      Terminal.print(text)
    }
    for note in notes { Terminal.error(note) }
    for warning in warnings { Terminal.error(warning) }
  }

  /// What the plan has to say, in words.
  private var notes: [String] {
    plan.notes.map { note in
      var text = "glapp: " + note.message(in: language) + " [\(note.kind.code)]"
      for hint in note.hints(in: language) { text += "\n  → " + hint }
      return text
    }
  }

  // MARK: - Words

  private func say(_ sv: String, _ en: String) -> String { Bilingual(sv: sv, en: en)[language] }

  private var nothing: String {
    if let own = request.nothing {
      return PrivateData.masked(TerminalColumns.printable(own[language]))
    }
    return say(
      "\(file) säger redan det: inget är ändrat", "\(file) says so already: nothing is changed")
  }

  private var text: String {
    guard let (first, edit, offset) = principal else { return nothing }
    let lead = edit.text.utf8.prefix { [0x0A, 0x0D, 0x20, 0x09].contains($0) }.count
    let isAllSpace = lead == edit.text.utf8.count
    let place = min(offset + (isAllSpace ? 0 : lead), first.new.count)
    let line = LineTable(first.new).line(of: UInt32(place)) + 1
    let said = PrivateData.masked(TerminalColumns.printable(request.said(plan)[language]))
    let undo = say("ångra", "undo") + ": \(way)"
    var lines = [
      "\(TerminalColumns.printable(first.name)):\(line): \(said) — \(undo)"
    ]
    let words = AddressWords(plan.after.map, language)
    let gone = plan.ids.filter { $0.new == nil && !request.names.contains($0.old) }
    for change in gone.prefix(Self.limit) {
      lines.append("  \(words(change.old)) " + say("(borta)", "(gone)"))
    }
    appendMore(gone.count, to: &lines)
    let positions = positions
    for (reference, position) in zip(plan.references, positions).prefix(Self.limit) {
      let new = reference.new ?? say("(borttagen)", "(taken away)")
      let old = TerminalColumns.printable(reference.old)
      lines.append("  \(position.name):\(position.line):\(position.column): \(old) → \(new)")
    }
    appendMore(positions.count, to: &lines)
    return lines.joined(separator: "\n")
  }

  /// The command line that takes it back.
  private var way: String {
    let isPlain = file.allSatisfy {
      $0.isLetter || $0.isNumber || "/._-+,".contains($0)
    }
    return "glapp undo " + (isPlain ? file : "'\(file.replacing("'", with: "'\\''"))'")
  }

  private func appendMore(_ count: Int, to lines: inout [String]) {
    guard count > Self.limit else { return }
    let more = count - Self.limit
    lines.append(
      say("  … och \(more) till (alla: --json)", "  … and \(more) more (all of them: --json)"))
  }

  /// The change that the others follow from, and where it stands afterwards: something new that is
  /// not a reference elsewhere, or what was taken away. Beside what was added, an id that is written
  /// out is the shorter.
  private var principal: (change: EditPlan.FileChange, edit: TextEdit, offset: Int)? {
    var first: (EditPlan.FileChange, TextEdit, Int)?
    var longest: (EditPlan.FileChange, TextEdit, Int)?
    var isFirst = true
    for change in plan.changes {
      let touched = Set(
        plan.references.filter { $0.place.file == change.file }.map(\.place.range.start))
      var shift = 0
      for edit in change.edits {
        let offset = Int(edit.range.start) + shift
        shift += edit.text.utf8.count - Int(edit.range.end - edit.range.start)
        let isReference = touched.contains { edit.range.start <= $0 && $0 <= edit.range.end }
        if !isReference, edit.text.contains(where: { !$0.isWhitespace }) {
          if plan.added.isEmpty { return (change, edit, offset) }
          if edit.text.utf8.count > longest?.1.text.utf8.count ?? 0 {
            longest = (change, edit, offset)
          }
        }
        if first == nil || (isFirst && !isReference) {
          first = (change, edit, offset)
          isFirst = isReference
        }
      }
    }
    return longest ?? first
  }

  /// Where each touched reference stood.
  private var positions: [(name: String, line: Int, column: Int)] {
    var tables: [Int: LineTable] = [:]
    return plan.references.map { reference in
      let file = reference.place.file
      let table = tables[file] ?? LineTable(sources[file].bytes)
      tables[file] = table
      let (line, column) = table.position(of: reference.place.range.start, in: sources[file])
      return (TerminalColumns.printable(sources[file].name), line, column)
    }
  }

  /// What of the new text points out a human being.
  private var warnings: [String] {
    var kinds: [DiagnosticKind] = []
    for change in plan.changes {
      for edit in change.edits {
        for match in PrivateData.matches(in: Array(edit.text.utf8)) {
          let kind = DiagnosticKind.of(match.kind)
          if !kinds.contains(kind) { kinds.append(kind) }
        }
      }
    }
    return kinds.map { kind in
      var text = "glapp: " + kind.message[language] + " [\(kind.code)]"
      if let hint = kind.hint { text += "\n  → " + hint[language] }
      guard !options.dryRun else { return text }
      return text
        + say(
          "; först \(way), sedan glapp history --purge \(file)",
          "; first \(way), then glapp history --purge \(file)")
    }
  }

  // MARK: - Difference and JSON

  private var difference: [UInt8] {
    plan.changes.flatMap { change in
      UnifiedDiff(name: change.name, old: change.old, new: change.new, edits: change.edits).bytes
    }
  }

  private var json: JSONValue {
    let files = plan.changes.map { change -> JSONValue in
      let edits = change.edits.map { edit -> JSONValue in
        [
          "offset": .integer(Int(edit.range.start)),
          "length": .integer(Int(edit.range.end - edit.range.start)), "text": .string(edit.text),
        ]
      }
      return ["file": .string(change.name), "edits": .array(edits)]
    }
    let references = zip(plan.references, positions).map { reference, position -> JSONValue in
      [
        "file": .string(position.name), "line": .integer(position.line),
        "column": .integer(position.column), "old": .string(reference.old),
        "new": reference.new.map(JSONValue.string) ?? .null,
      ]
    }
    var object = JSONObject()
    object.append("map", .string(file))
    object.append("changed", .boolean(!plan.changes.isEmpty && !options.dryRun))
    object.append("dryRun", .boolean(options.dryRun))
    object.append("what", .string(request.what))
    object.append("files", .array(files))
    object.append(
      "ids",
      .array(
        plan.ids.map { change in
          ["old": .string(change.old), "new": change.new.map(JSONValue.string) ?? .null]
        }))
    object.append("added", .array(plan.added.map(JSONValue.string)))
    object.append("references", .array(references))
    object.append(
      "notes",
      .array(
        plan.notes.map { note in
          [
            "code": .string(note.kind.code), "message": .string(note.message(in: language)),
            "hints": .array(note.hints(in: language).map(JSONValue.string)),
          ]
        }))
    if options.dryRun {
      object.append("difference", .string(String(decoding: difference, as: UTF8.self)))
    }
    return .object(object)
  }
}
