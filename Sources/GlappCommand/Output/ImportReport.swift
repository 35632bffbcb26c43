// SPDX-License-Identifier: EUPL-1.2

import GlappInterchange
import GlappJSON
import GlappText

/// What was wrong with a file that was to become a map, as text or as JSON.
struct ImportReport {
  private let outcome: MapImport.Outcome
  private let source: SourceText
  private let renderer: DiagnosticRenderer
  private let language = CommandLanguage.current

  init(_ outcome: MapImport.Outcome, _ source: SourceText) {
    self.outcome = outcome
    self.source = source
    renderer = DiagnosticRenderer(
      sources: [source], diagnostics: outcome.problems.map(\.diagnostic),
      language: CommandLanguage.current, usesColour: Terminal.errorWantsColour)
  }

  /// The problems, each with the way to it and how many bytes stand before it.
  var text: String {
    var parts = outcome.problems.map { problem in
      let path = Self.short(PrivateData.masked(problem.path))
      let place = Bilingual(
        sv: "vid \(path), \(problem.offset) byte in",
        en: "at \(path), \(problem.offset) bytes in")
      return renderer.render(problem.diagnostic)
        + "  \(TerminalColumns.printable(place[language]))\n"
    }
    if outcome.dropped > 0 {
      let more = Bilingual(
        sv: "… och \(outcome.dropped) till, som inte visas",
        en: "… and \(outcome.dropped) more that are not shown")
      parts.append(more[language] + "\n")
    }
    let count = outcome.problems.count + outcome.dropped
    let sum = Bilingual(
      sv: "\(source.name): \(count) fel; ingen karta är skriven",
      en: "\(source.name): \(count) \(count == 1 ? "error" : "errors"); no map is written")
    return (parts + [sum[language]]).joined(separator: "\n")
  }

  /// A path whose middle is left out where nobody would read it.
  private static func short(_ path: String) -> String {
    path.count > 120 ? "\(path.prefix(60)) … \(path.suffix(40))" : path
  }

  var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    let problems = outcome.problems.map { problem -> JSONValue in
      let diagnostic = problem.diagnostic
      let place = renderer.lineAndColumn(of: diagnostic.place)
      return [
        "code": .string(diagnostic.kind.code), "severity": .string(diagnostic.severity.name),
        "message": .string(diagnostic.message(in: language)),
        "path": .string(PrivateData.masked(problem.path)),
        "offset": .integer(problem.offset), "line": .integer(place.line),
        "column": .integer(place.column),
        "hints": .array(diagnostic.hints(in: language).map { .string($0) }),
      ]
    }
    writer.write([
      "file": .string(source.name), "language": .string(language.rawValue),
      "written": .boolean(outcome.text != nil),
      "errors": .integer(outcome.problems.count + outcome.dropped),
      "problems": .array(problems),
    ])
    return writer.bytes + [0x0A]
  }
}
