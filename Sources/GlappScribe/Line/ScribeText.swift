// SPDX-License-Identifier: EUPL-1.2

/// A line as a plain terminal hands it over, made readable.
package struct ScribeText: Equatable, Sendable {
  /// Without control characters, and without space at its ends.
  package let text: String
  /// Whether something was typed that can't be read as text: arrow keys, which move nothing on a
  /// plain terminal, or half a letter. What is left may not say what was meant.
  package let isDoubtful: Bool

  /// Reads what came before the end of the line.
  package init(_ typed: String) {
    var result = String.UnicodeScalarView()
    var doubtful = false
    var rest = typed.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x1B: if !Self.skipSequence(&rest) { doubtful = true }
      case 0x09, 0x0B, 0x0C, 0x0D, 0x2028, 0x2029: result.append(" ")
      case 0xFFFD:
        doubtful = true
      case ..<0x20, 0x7F...0x9F, 0xFEFF: continue
      default: result.append(scalar)
      }
    }
    text = Self.trimmed(String(result)[...])
    isDoubtful = doubtful
  }

  /// Takes what a key sent after the escape character.
  ///
  /// - Returns: whether it only marks what was pasted.
  private static func skipSequence(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    guard let kind = rest.popFirst() else { return false }
    guard kind == "[" else {
      if kind == "O" { _ = rest.popFirst() }
      return false
    }
    var parameters = ""
    while let scalar = rest.popFirst() {
      if (0x40...0x7E).contains(scalar.value) {
        return scalar == "~" && ["200", "201"].contains(parameters)
      }
      guard (0x20...0x3F).contains(scalar.value) else { return false }
      parameters.unicodeScalars.append(scalar)
    }
    return false
  }

  /// `text` without space around it.
  static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// `text` without the quotes around it, where they hold all of it.
  static func unquoted(_ text: String) -> (text: String, wasQuoted: Bool) {
    guard text.count > 1, let first = text.first, let last = text.last,
      let closing = quotes[first], closing.contains(last)
    else { return (text, false) }
    let inner = text.dropFirst().dropLast()
    let isWhole = !inner.contains { closing.contains($0) || $0 == first }
    return isWhole ? (trimmed(inner), true) : (text, false)
  }

  /// What closes a text that one of these opens; keyboards and word processors differ.
  private static let quotes: [Character: String] = [
    "\"": "\"”“", "”": "”\"", "“": "”“\"", "„": "”“\"", "»": "»«", "«": "»", "'": "'’", "’": "’",
    "‘": "’",
  ]

  /// Letters in lower case without marks, so that `ångra` and `angra` are one word.
  static func folded(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text.lowercased() {
      switch character {
      case "å", "ä": result.append("a")
      case "ö": result.append("o")
      case "é": result.append("e")
      default: result.append(character)
      }
    }
    return result
  }
}
