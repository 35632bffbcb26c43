// SPDX-License-Identifier: EUPL-1.2

internal import GlappScene

/// Plain text measured in columns of a terminal.
enum Columns {
  /// How many columns `text` takes.
  static func width(_ text: some StringProtocol) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var count = 0
      for byte in bytes {
        // ASCII, and what takes two bytes there and is no sign to put on another: å, ä, ö, ·
        let isPlain = byte < 0xC0 || byte == 0xC2 || byte == 0xC3
        guard isPlain else { return nil }
        if byte < 0x80 || byte >= 0xC0 { count += 1 }
      }
      return count
    }
    if let plain, let count = plain { return count }
    return text.reduce(0) { $0 + width($1) }
  }

  /// How many columns one character takes: 2 for emoji and East Asian signs, else 1, or 0.
  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x1F1E6...0x1F1FF, 0x20000...0x3FFFD:
      return 2
    default:
      return character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
    }
  }

  /// Breaks `text`, cleaned, at spaces; a word longer than a line keeps a line to itself.
  ///
  /// `hard` breaks such words instead. One empty line for an empty text.
  static func wrap(_ text: String, _ width: Int, hard: Bool = false) -> [String] {
    var result: [String] = []
    var line = ""
    var used = 0
    for word in TextWrapper.clean(text).split(separator: " ") {
      var rest = word
      let length = Columns.width(word)
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { result.append(line) }
      while hard, Columns.width(rest) > width {
        let piece = Columns.prefix(rest, width)
        result.append(String(piece))
        rest = rest[piece.endIndex...]
      }
      line = String(rest)
      used = Columns.width(line)
    }
    if used > 0 || result.isEmpty { result.append(line) }
    return result
  }

  /// The longest beginning that fits, one character at least.
  private static func prefix(_ text: Substring, _ width: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += Columns.width(text[end])
      if used > width, end > text.startIndex { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// `text` filled up with spaces to `width` columns, left or right of it.
  static func pad(_ text: String, _ width: Int, right: Bool) -> String {
    let room = String(repeating: " ", count: max(0, width - Columns.width(text)))
    return right ? room + text : text + room
  }
}
