// SPDX-License-Identifier: EUPL-1.2

/// What can be said about a map: a stable code, and its words in both languages.
///
/// Kinds stand beside the code that finds them; the places for facts are `{0}`, `{1}` ….
package struct DiagnosticKind: Hashable, Sendable {
  /// Stable, lower case with hyphens; scripts and maps (`severity CODE off`) rely on it.
  package let code: String
  package let severity: Severity
  /// One sentence about what is wrong, in the user's words.
  package let message: Bilingual
  /// What to do about it; may use facts too.
  package let hint: Bilingual?
  /// What `glapp explain CODE` says: what it means and why it matters.
  package let explanation: Bilingual
  /// Whether the text it points at must not be repeated (personal data).
  package let isPrivate: Bool

  package init(
    _ code: String, _ severity: Severity, sv: String, en: String, hintSv: String? = nil,
    hintEn: String? = nil, explainSv: String, explainEn: String, isPrivate: Bool = false
  ) {
    self.code = code
    self.severity = severity
    message = Bilingual(sv: sv, en: en)
    if let hintSv, let hintEn {
      hint = Bilingual(sv: hintSv, en: hintEn)
    } else {
      hint = nil
    }
    explanation = Bilingual(sv: explainSv, en: explainEn)
    self.isPrivate = isPrivate
  }

  package static func == (one: DiagnosticKind, other: DiagnosticKind) -> Bool {
    one.code == other.code
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
