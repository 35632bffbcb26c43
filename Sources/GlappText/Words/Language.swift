// SPDX-License-Identifier: EUPL-1.2

/// A language that glapp speaks.
package enum Language: String, CaseIterable, Sendable {
  case swedish = "sv"
  case english = "en"
}

/// A text in both languages.
package struct Bilingual: Hashable, Sendable {
  package let swedish: String
  package let english: String

  package init(sv swedish: String, en english: String) {
    self.swedish = swedish
    self.english = english
  }

  /// The text in `language`.
  package subscript(language: Language) -> String {
    language == .swedish ? swedish : english
  }
}
