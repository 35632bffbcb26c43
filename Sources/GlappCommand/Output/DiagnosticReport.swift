// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappJSON
import GlappText
import GlappWorkspace

/// All that `check` says about one map, as text or as JSON.
struct DiagnosticReport {
  let file: String
  let errors: Int
  let warnings: Int
  private let hints: Int
  private let shown: [Diagnostic]
  private let dropped: Int
  private let sources: [SourceText]
  private let language: Language

  /// - Parameters:
  ///   - snapshot: the map.
  ///   - file: how it was asked for.
  ///   - showsHints: whether hints are shown or only counted.
  ///   - only: the codes to show; empty for all.
  ///   - skip: the codes to leave out.
  ///   - errorsOnly: whether warnings are only counted too.
  ///   - most: how many are shown at most; the others are counted.
  init(
    _ snapshot: Snapshot, file: String, showsHints: Bool, only: [String], skip: [String],
    errorsOnly: Bool = false, most: Int = .max
  ) {
    self.file = file
    language = CommandLanguage.about(snapshot.language)
    sources = snapshot.compiled.sourceMap.sources
    let wanted = snapshot.diagnostics.sorted.filter {
      (only.isEmpty || only.contains($0.kind.code)) && !skip.contains($0.kind.code)
    }
    let isFiltered = !only.isEmpty || !skip.isEmpty
    func total(_ severity: Severity) -> Int {
      isFiltered
        ? wanted.count { $0.severity == severity } : snapshot.diagnostics.total(severity)
    }
    errors = total(.error)
    warnings = total(.warning)
    hints = total(.hint)
    let least: Severity = errorsOnly ? .error : showsHints ? .hint : .warning
    let all = wanted.filter { $0.severity >= least }
    shown = Array(all.prefix(most))
    let kept = wanted.count
    dropped = all.count - shown.count + (isFiltered ? 0 : errors + warnings + hints - kept)
  }

  // MARK: - Text

  func text(usesColour: Bool) -> String {
    let renderer = DiagnosticRenderer(
      sources: sources, diagnostics: shown, language: language, usesColour: usesColour)
    var text = bySeverity.map { renderer.render($0) }.joined(separator: "\n")
    if !text.isEmpty { text += "\n" }
    if dropped > 0 {
      let sv = "… och \(dropped) till, som inte visas\n"
      text += Bilingual(sv: sv, en: "… and \(dropped) more that are not shown\n")[language]
    }
    return text + summary + "\n"
  }

  /// Errors first, then warnings, then hints, each in the order of their places: what keeps the
  /// map from being understood is read before what the tool thinks of it. JSON, which editors
  /// read, keeps the order of places.
  private var bySeverity: [Diagnostic] {
    Severity.allCases.reversed().flatMap { severity in shown.filter { $0.severity == severity } }
  }

  private var summary: String {
    func count(_ number: Int, _ one: Bilingual, _ many: Bilingual) -> String {
      "\(number) \(number == 1 ? one[language] : many[language])"
    }
    var parts = [
      count(errors, Bilingual(sv: "fel", en: "error"), Bilingual(sv: "fel", en: "errors")),
      count(
        warnings, Bilingual(sv: "varning", en: "warning"),
        Bilingual(sv: "varningar", en: "warnings")),
    ]
    let hidden = hints - shown.count { $0.severity == .hint }
    if hidden > 0 {
      let words = Bilingual(
        sv: "tips (visa med --hints)", en: "\(hidden == 1 ? "hint" : "hints") (show with --hints)")
      parts.append("\(hidden) \(words[language])")
    }
    return TerminalColumns.printable(file) + ": " + parts.joined(separator: ", ")
  }

  // MARK: - JSON

  static func json(_ reports: [DiagnosticReport]) -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.write(
      .object(JSONObject([.init(name: "maps", value: .array(reports.map(\.value)))])))
    return writer.bytes + [0x0A]
  }

  private var value: JSONValue {
    let renderer = DiagnosticRenderer(
      sources: sources, diagnostics: shown, language: language, usesColour: false)
    var object = JSONObject()
    object.append("file", .string(file))
    object.append("language", .string(language.rawValue))
    object.append("errors", .integer(errors))
    object.append("warnings", .integer(warnings))
    object.append("hints", .integer(hints))
    object.append("notShown", .integer(dropped))
    object.append("diagnostics", .array(shown.map { value($0, renderer) }))
    return .object(object)
  }

  private func value(_ diagnostic: Diagnostic, _ renderer: DiagnosticRenderer) -> JSONValue {
    var object = JSONObject()
    object.append("code", .string(diagnostic.kind.code))
    object.append("severity", .string(diagnostic.severity.name))
    object.append("message", .string(diagnostic.message(in: language)))
    append(diagnostic.place, to: &object, renderer)
    object.append("hints", .array(diagnostic.hints(in: language).map { .string($0) }))
    object.append("suggestions", .array(diagnostic.suggestions.map { .string($0) }))
    let related = diagnostic.related.map { related -> JSONValue in
      var place = JSONObject()
      place.append("message", .string(related.message[language]))
      append(related.place, to: &place, renderer)
      return .object(place)
    }
    object.append("related", .array(related))
    let fixes = diagnostic.kind.isPrivate ? [] : diagnostic.fixes
    object.append("fixes", .array(fixes.map(value)))
    return .object(object)
  }

  private func append(_ place: Place, to object: inout JSONObject, _ renderer: DiagnosticRenderer) {
    let start = renderer.lineAndColumn(of: place)
    let end = renderer.lineAndColumn(of: Place(file: place.file, range: .at(place.range.end)))
    object.append("file", .string(sources[place.file].name))
    object.append("line", .integer(start.line))
    object.append("column", .integer(start.column))
    object.append("endLine", .integer(end.line))
    object.append("endColumn", .integer(end.column))
    object.append("offset", .integer(Int(place.range.start)))
    object.append("length", .integer(Int(place.range.end - place.range.start)))
  }

  private func value(_ fix: Diagnostic.Fix) -> JSONValue {
    var object = JSONObject()
    object.append("title", .string(fix.title[language]))
    let edits = fix.edits.map { edit -> JSONValue in
      var value = JSONObject()
      value.append("offset", .integer(Int(edit.range.start)))
      value.append("length", .integer(Int(edit.range.end - edit.range.start)))
      value.append("text", .string(edit.text))
      return .object(value)
    }
    object.append("edits", .array(edits))
    return .object(object)
  }
}
