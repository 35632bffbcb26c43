// SPDX-License-Identifier: EUPL-1.2

/// A text as a map writes it: between quotes, with what needs it escaped.
struct QuotedText {
  var open = "\""
  var close = "\""

  /// Whether the quotes are curly: within them, curly ones would end the text.
  private var isCurly: Bool { open != "\"" }

  /// `text` between quotes. A text that has curly quotes itself is put between straight ones.
  func written(_ text: String) -> String {
    let hasCurly = text.unicodeScalars.contains { (0x201C...0x201E).contains($0.value) }
    let own = isCurly && hasCurly ? QuotedText() : self
    var result = own.open
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\t": result += "\\t"
      case "\r": result += "\\n"
      case "\n": if !wasReturn { result += "\\n" }
      case _ where Self.needsNumber(scalar.value):
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + own.close
  }

  /// Controls and line ends of Unicode's own, which a line of text cannot hold or show.
  private static func needsNumber(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || (0x7F...0x9F).contains(scalar) || scalar == 0x2028 || scalar == 0x2029
  }
}
