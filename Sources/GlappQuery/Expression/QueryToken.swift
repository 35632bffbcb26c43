// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// One piece of a condition: `severity`, `>=`, `4`.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    /// A word of the language, an id, a path, or `and`, `or`, `not`.
    case word
    /// A text between quotes; the token's text is what stands inside.
    case string
    /// A number, a range, a date or a percentage, as written.
    case number
    /// A comparison in its plain spelling: `=`, `!=`, `<`, `<=`, `>`, `>=`, `~`.
    case comparison
    case open, close, comma
    /// A quote that is never closed.
    case unclosed
    /// Something that means nothing here.
    case stray
    case end
  }

  let kind: Kind
  let text: String
  let range: TextRange

  /// Whether it is one of the small words of conditions, in either language.
  func isWord(_ spellings: String...) -> Bool {
    kind == .word && spellings.contains(text.lowercased())
  }
}
