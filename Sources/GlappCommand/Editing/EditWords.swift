// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappEdit
import GlappText
import GlappWorkspace

/// The words of a command line after the file, taken one after the other.
struct EditWords {
  private(set) var rest: ArraySlice<String>
  /// All of them, as they were typed.
  let all: [String]

  init(_ words: [String]) {
    all = words
    rest = words[...]
  }

  /// The next word.
  ///
  /// - Throws: `CommandFailure` that asks for it where there is none.
  mutating func next(sv: String, en: String) throws(CommandFailure) -> String {
    guard let word = rest.popFirst() else {
      throw .usage(sv: "det fattas något: \(sv)", en: "something is missing: \(en)")
    }
    return word
  }

  /// The next word, if there is one.
  mutating func nextIfAny() -> String? { rest.popFirst() }

  /// All further words.
  mutating func remaining() -> [String] {
    defer { rest = [] }
    return Array(rest)
  }

  /// Checks that nothing is left over.
  func end() throws(CommandFailure) {
    guard let extra = rest.first else { return }
    let word = Fact.text(extra).worded(in: CommandLanguage.current)
    throw .usage(
      sv: "`\(word)` hör inte hemma här; står det mellanslag i en text ska den ha citattecken",
      en: "`\(word)` has no place here; a text with spaces needs quotes around it")
  }

  /// `WORD=VALUE`, where an argument has that form: what stands before the sign could be a word of
  /// the language.
  static func property(_ text: String) -> Edit.Property? {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else { return nil }
    let word = text[..<sign]
    guard word.first?.isLetter == true,
      word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "#" })
    else { return nil }
    return Edit.Property(String(word), String(text[text.index(after: sign)...]))
  }
}
