// SPDX-License-Identifier: EUPL-1.2

import GlappEdit
import GlappJSON
import GlappText

/// Why an edit was not made, in words or as JSON.
struct RefusalReport {
  private let refusal: EditRefusal
  private let sources: [SourceText]
  private let language: Language
  private let file: String
  private let verb: String

  /// How many of the faults that an edit would bring are shown.
  private static let limit = 5

  init(
    _ refusal: EditRefusal, _ sources: [SourceText], _ language: Language, file: String,
    verb: String
  ) {
    self.refusal = refusal
    self.sources = sources
    self.language = language
    self.file = file
    self.verb = verb
  }

  var text: String {
    let diagnostic = refusal.diagnostic
    var text: String
    if refusal.place != nil {
      text = renderer(sources, [diagnostic]).render(diagnostic)
    } else {
      text = "glapp: \(diagnostic.message(in: language)) [\(diagnostic.kind.code)]\n"
      for hint in diagnostic.hints(in: language) { text += "  → \(hint)\n" }
    }
    let renderer = renderer(refusal.sources, refusal.faults)
    for fault in refusal.faults.prefix(Self.limit) { text += "\n" + renderer.render(fault) }
    if refusal.faults.count > Self.limit {
      let more = refusal.faults.count - Self.limit
      text += Bilingual(sv: "… och \(more) till\n", en: "… and \(more) more\n")[language]
    }
    let nothing = Bilingual(sv: "Inget är ändrat.", en: "Nothing is changed.")[language]
    return text + nothing
  }

  var json: JSONValue {
    let diagnostic = refusal.diagnostic
    var refused = JSONObject(entry(diagnostic, refusal.place, sources))
    refused.append("hints", .array(diagnostic.hints(in: language).map(JSONValue.string)))
    refused.append("suggestions", .array(diagnostic.suggestions.map(JSONValue.string)))
    refused.append(
      "faults",
      .array(
        refusal.faults.map { fault in
          .object(JSONObject(entry(fault, fault.place, refusal.sources)))
        }))
    return [
      "map": .string(file), "changed": .boolean(false), "refused": .object(refused),
    ]
  }

  private func entry(
    _ diagnostic: Diagnostic, _ place: Place?, _ sources: [SourceText]
  ) -> [JSONObject.Member] {
    var members: [JSONObject.Member] = [
      .init(name: "code", value: .string(diagnostic.kind.code)),
      .init(name: "message", value: .string(diagnostic.message(in: language))),
    ]
    if let place {
      let (line, column) = renderer(sources, []).lineAndColumn(of: place)
      members.append(.init(name: "file", value: .string(sources[place.file].name)))
      members.append(.init(name: "line", value: .integer(line)))
      members.append(.init(name: "column", value: .integer(column)))
    }
    return members
  }

  private func renderer(_ sources: [SourceText], _ all: [Diagnostic]) -> DiagnosticRenderer {
    DiagnosticRenderer(
      sources: sources, diagnostics: all, language: language,
      usesColour: Terminal.errorWantsColour)
  }
}
