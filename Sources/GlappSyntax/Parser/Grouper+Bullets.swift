// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Lines that begin with something else than a word: bullets, headings, lines drawn across.
extension Grouper {
  /// Whether the tokens at hand are a bullet or a number before a statement (`- step "…"`); then
  /// says so and goes on to the statement.
  mutating func passOverBullet() -> Bool {
    var place = index
    switch tokens[index].kind {
    case .minus, .malformed: place += 1
    case .number
    where index + 1 < tokens.count && [.dot, .malformed].contains(tokens[index + 1].kind):
      place += 2
    default: return false
    }
    guard tokens[index].isFirstOnLine, place < tokens.count, !tokens[place].isFirstOnLine,
      tokens[place].kind == .identifier, tokens[place].payload < words.known
    else { return false }
    let first = tokens[index].range
    let range = first.joined(with: tokens[place - 1].range)
    // What is no sign of the language has had its message.
    if tokens[place - 1].kind != .malformed {
      let written = bytes[Int(range.start)..<Int(range.end)]
      let shown = String(decoding: UnsafeBufferPointer(rebasing: written), as: UTF8.self)
      let fix = Diagnostic.Fix(
        Bilingual(sv: "ta bort \(shown)", en: "remove \(shown)"), [TextEdit(range: range, text: "")]
      )
      diagnostics.add(
        Diagnostic(
          .bullet, at: Place(file: file, range: range), [.text("`\(shown)`")], fixes: [fix]))
    }
    index = place
    return true
  }

  /// What to do about a line that begins with `first`.
  func wayOut(_ first: Token) -> Bilingual {
    switch first.kind {
    case .hash:
      Bilingual(
        sv: "rubriker finns inte; en anmärkning börjar med //",
        en: "there are no headings; a remark begins with //")
    case .dashes, .minus:
      Bilingual(
        sv: "skriv först vad det är, som `anteckning \"…\"`, eller börja med // för en anmärkning",
        en: "write first what it is, such as `note \"…\"`, or begin with // for a remark")
    default:
      Bilingual(
        sv: "`glapp help` visar orden; en lista går vidare på nästa rad bara efter ett komma",
        en: "`glapp help` shows the words; a list goes on on the next line only after a comma")
    }
  }
}
