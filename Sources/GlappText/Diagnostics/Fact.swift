// SPDX-License-Identifier: EUPL-1.2

/// One fact of a diagnostic, put into its message in place of `{0}`, `{1}` …
package enum Fact: Hashable, Sendable {
  /// Something the user wrote or named.
  case text(String)
  /// Something that has a name in each language.
  case both(Bilingual)
  case number(Int)
  /// Alternatives, said as "`a`, `b` or `c`"; long lists are cut.
  case choices([String])

  /// The fact in words. User text is cut at 60 letters so that a message stays a line, and
  /// never repeats an identity number.
  package func worded(in language: Language) -> String {
    switch self {
    case .text(let text): Self.short(text)
    case .both(let text): text[language]
    case .number(let number): "\(number)"
    case .choices(let all): Self.list(all, in: language)
    }
  }

  private static func short(_ text: String) -> String {
    // A single letter may carry a million combining marks: cut by scalars first.
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(240)))
    let clean = PrivateData.masked(TerminalColumns.printable(start))
    guard clean.count > 60 || start.utf8.count < text.utf8.count else { return clean }
    let isMarked = text.utf8.first == UInt8(ascii: "`") && text.utf8.last == UInt8(ascii: "`")
    return isMarked ? clean.prefix(58) + "…`" : clean.prefix(59) + "…"
  }

  private static func list(_ all: [String], in language: Language) -> String {
    let shown = all.prefix(16).map { "`\(short($0))`" }
    let or = language == .swedish ? "eller" : "or"
    if all.count > 16 { return shown.joined(separator: ", ") + " …" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "–" }
    return shown.dropLast().joined(separator: ", ") + " \(or) \(last)"
  }
}
