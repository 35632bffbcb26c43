// SPDX-License-Identifier: EUPL-1.2

/// How many columns a terminal gives to text, so that underlines stand under what they mean.
///
/// Wide ranges after Unicode Standard Annex 11 (East Asian Width W and F) and emoji
/// presentation; combining marks and format characters take none.
package enum TerminalColumns {
  /// Columns of a whole text; tabs count four, control characters one (shown as `·`).
  package static func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// Columns of one letter as the reader sees it.
  package static func width(of character: Character) -> Int {
    if character == "\t" { return 4 }
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x300 || isControl(first.value) { return 1 }
    if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    if first.properties.isEmojiPresentation { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return isWide(first.value) ? 2 : 1
  }

  /// The text as it is printed: tabs as spaces, controls as `·`, direction marks left out.
  package static func printable(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text {
      guard let first = character.unicodeScalars.first else { continue }
      if character == "\t" {
        result += "    "
      } else if isControl(first.value) {
        result += "·"
      } else if isDirectionMark(first.value) {
        continue
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Characters that a terminal could obey (C0 and C1), and line ends of Unicode's own.
  private static func isControl(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || (0x7F...0x9F).contains(scalar) || scalar == 0x2028 || scalar == 0x2029
  }

  /// Characters that turn the direction of what follows: they could disguise a message.
  private static func isDirectionMark(_ scalar: UInt32) -> Bool {
    (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
      || scalar == 0x200E || scalar == 0x200F || scalar == 0x061C || scalar == 0xFEFF
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
