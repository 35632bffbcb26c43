// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
package import GlappText

/// What is said of a text that points out a human being, in the words that `check` uses.
package enum PrivateWarning {
  /// Nil for a text without private data.
  package static func of(_ text: String) -> Bilingual? {
    var kinds: [DiagnosticKind] = []
    for match in PrivateData.matches(in: Array(text.utf8)) {
      let kind = DiagnosticKind.of(match.kind)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    guard !kinds.isEmpty else { return nil }
    func sentence(_ kind: DiagnosticKind, _ language: Language) -> String {
      let hint = kind.hint.map { " – " + $0[language] } ?? ""
      return kind.message[language] + hint + "."
    }
    return Bilingual(
      sv: kinds.map { sentence($0, .swedish) }.joined(separator: " "),
      en: kinds.map { sentence($0, .english) }.joined(separator: " "))
  }
}
