// SPDX-License-Identifier: EUPL-1.2

/// One thing that is said about a map: what kind, where, with which facts. Words come later.
package struct Diagnostic: Sendable {
  package let kind: DiagnosticKind
  /// As severe as its kind, unless the map says otherwise.
  package var severity: Severity
  package let place: Place
  package let facts: [Fact]
  /// Other places that belong to it, such as the first of two equal ids.
  package let related: [Related]
  /// What exists instead: "did you mean `deltagare`?"
  package let suggestions: [String]
  /// Edits that would mend it.
  package let fixes: [Fix]

  package init(
    _ kind: DiagnosticKind, at place: Place, _ facts: [Fact] = [], related: [Related] = [],
    suggestions: [String] = [], fixes: [Fix] = []
  ) {
    self.kind = kind
    severity = kind.severity
    self.place = place
    self.facts = facts
    self.related = related
    self.suggestions = suggestions
    self.fixes = fixes
  }

  /// A place that belongs to the matter, and why.
  package struct Related: Sendable {
    package let place: Place
    package let message: Bilingual

    package init(_ place: Place, _ message: Bilingual) {
      self.place = place
      self.message = message
    }
  }

  /// A way out that a program can apply: edits in the file of the diagnostic.
  package struct Fix: Sendable {
    package let title: Bilingual
    package let edits: [TextEdit]

    package init(_ title: Bilingual, _ edits: [TextEdit]) {
      self.title = title
      self.edits = edits
    }
  }

  /// The message in words.
  package func message(in language: Language) -> String {
    Self.fill(kind.message[language], facts, language)
  }

  /// What to do: what exists instead where something does, else the kind's hint. Never both: one
  /// way out is read, two are weighed.
  package func hints(in language: Language) -> [String] {
    if !suggestions.isEmpty {
      let question = Bilingual(sv: "menade du", en: "did you mean")[language]
      return ["\(question) \(Fact.choices(suggestions).worded(in: language))?"]
    }
    return kind.hint.map { [Self.fill($0[language], facts, language)] } ?? []
  }

  private static func fill(_ template: String, _ facts: [Fact], _ language: Language) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}"), let index = Int(rest[..<close]) else {
        result += "{"
        continue
      }
      if index < facts.count { result += facts[index].worded(in: language) }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
