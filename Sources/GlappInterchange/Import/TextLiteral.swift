// SPDX-License-Identifier: EUPL-1.2

/// Texts between quotes.
enum TextLiteral {
  /// A text on one line.
  static func line(_ text: String) -> String { "\"\(escaped(text, keepsBreaks: false))\"" }

  /// A text that may take several lines: as it stands between `"""` where it has line breaks.
  static func block(_ text: String, depth: Int) -> String {
    guard text.contains("\n"), !text.unicodeScalars.contains("\r") else { return line(text) }
    let indent = String(repeating: "  ", count: depth + 1)
    let lines = escaped(text, keepsBreaks: true).split(
      separator: "\n", omittingEmptySubsequences: false)
    // Blanks at a line's end would be lost on the way through an editor.
    guard lines.allSatisfy({ $0.last != " " && $0.last != "\t" }) else { return line(text) }
    let body = lines.map { $0.isEmpty ? "" : indent + $0 }
    return "\"\"\"\n" + body.joined(separator: "\n") + "\n\(indent)\"\"\""
  }

  private static func escaped(_ text: String, keepsBreaks: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += keepsBreaks ? "\n" : "\\n"
      case "\t": result += "\\t"
      // Control characters, and what some editors take for a line break or a mark of order.
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
