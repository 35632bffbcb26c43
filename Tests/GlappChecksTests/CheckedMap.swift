// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
import GlappCompiler
import GlappText
import Testing

/// A map of one text with everything that is said about it.
struct CheckedMap {
  let source: SourceText
  let sink: DiagnosticSink

  init(_ text: String) {
    source = SourceText(name: "test.glapp", bytes: Array(text.utf8))
    sink = Checks.run(CompiledMap.compile(ParsedMap(source)))
  }

  /// Those with a code, in the order of their places.
  func diagnostics(_ code: String) -> [Diagnostic] {
    sink.sorted.filter { $0.kind.code == code }
  }

  /// The text that a place covers.
  func text(_ place: Place) -> String { source.string(place.range) }

  /// Code and marked text of everything that is said.
  var all: [String] { sink.sorted.map { "\($0.kind.code) @ \(text($0.place))" } }

  /// Everything as a terminal shows it.
  func rendered(_ language: Language) -> String {
    let renderer = DiagnosticRenderer(
      sources: [source], diagnostics: sink.kept, language: language, usesColour: false)
    return sink.sorted.map(renderer.render).joined()
  }
}

/// Holds that `code` is found once in `text`, at `mark`, and says `message` (in Swedish).
func expectFinding(
  _ code: String, in text: String, at mark: String, says message: String? = nil,
  _ location: SourceLocation = #_sourceLocation
) {
  let map = CheckedMap(text)
  let found = map.diagnostics(code)
  #expect(found.count == 1, "\(map.all)", sourceLocation: location)
  guard let first = found.first else { return }
  #expect(map.text(first.place) == mark, sourceLocation: location)
  if let message {
    #expect(first.message(in: .swedish) == message, sourceLocation: location)
  }
  let english = first.message(in: .english)
  #expect(!english.contains("{"), "\(english)", sourceLocation: location)
  let hidden = map.all.filter { $0.hasPrefix("unknown-") || $0.hasPrefix("unexpected-") }
  #expect(hidden == [], "the map of the test has mistakes", sourceLocation: location)
}

/// Holds that `code` is not found in `text`, and that the text has no faults.
func expectNone(
  _ code: String, in text: String, _ location: SourceLocation = #_sourceLocation
) {
  let map = CheckedMap(text)
  #expect(map.diagnostics(code).isEmpty, "\(map.all)", sourceLocation: location)
  let compiled = CompiledMap.compile(ParsedMap(map.source))
  #expect(compiled.diagnostics.kept.map(\.kind.code) == [], sourceLocation: location)
}

/// In a log a kind is its code, not all that it can say.
extension DiagnosticKind: CustomTestStringConvertible {
  package var testDescription: String { code }
}

/// In a log a diagnostic is its code and its place.
extension Diagnostic: CustomTestStringConvertible {
  package var testDescription: String { "\(kind.code) at \(place.range.start)" }
}
