// SPDX-License-Identifier: EUPL-1.2

/// How wide text is, from tables of our own, so that every machine lays out the same boxes.
///
/// Widths hold for Inter and for what stands in for it (Helvetica, Arial, DejaVu Sans): the tables
/// cover all of them once a margin of 10 % is added. Never read from the machine's fonts.
package enum TextMetrics {
  /// What is added to every width, for the fonts that stand in.
  package static let margin = 1.1

  /// Height above the baseline, in px, of letters with accents.
  package static func ascent(_ size: Double) -> Double { size * 0.95 }

  /// Depth below the baseline, in px.
  package static func descent(_ size: Double) -> Double { size * 0.25 }

  /// Height of capital letters, in px; for centring a line by eye.
  package static func capHeight(_ size: Double) -> Double { size * 0.72 }

  /// From one baseline to the next, in px.
  package static func lineHeight(_ size: Double) -> Double { size * 1.3 }

  /// The width of one line in px, margin included; control characters take no room.
  package static func width(of text: String, size: Double, weight: FontWeight = .regular)
    -> Double
  {
    Double(thousandths(text, weight)) * size * margin / 1000
  }

  /// The sum of the advances in thousandths of an em, without margin.
  static func thousandths(_ text: String, _ weight: FontWeight) -> Int {
    let table = weight == .regular ? WidthTable.regular : WidthTable.bold
    var copy = text
    let ascii: Int? = copy.withUTF8 { bytes in
      var sum = 0
      for byte in bytes {
        guard byte < 0x80 else { return nil }
        if byte >= 0x20 && byte < 0x7F { sum += Int(table[Int(byte) - 0x20]) }
      }
      return sum
    }
    if let ascii { return ascii }
    var sum = 0
    for scalar in copy.unicodeScalars { sum += advance(scalar.value, table) }
    return sum
  }

  /// The advance of one code point in thousandths of an em, without margin.
  static func thousandths(_ code: UInt32, _ weight: FontWeight) -> Int {
    advance(code, weight == .regular ? WidthTable.regular : WidthTable.bold)
  }

  /// The advance of one code point in thousandths of an em, without margin.
  private static func advance(_ code: UInt32, _ table: [UInt16]) -> Int {
    if code < 0x250 { return code < 0x20 ? 0 : Int(table[Int(code) - 0x20]) }
    switch code {
    // combining marks, joiners, direction marks, variation selectors, byte order mark, tags
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0x20D0...0x20FF, 0xFE00...0xFE0E, 0xFE20...0xFE2F, 0xFEFF,
      0xE0000...0xE01EF:
      return 0
    case 0xFE0F:
      // turns the sign before it into an emoji, which is wider
      return 500
    case 0x231A...0x231B, 0x23E9...0x23FA, 0x2600...0x27BF:
      if Unicode.Scalar(code)?.properties.isEmojiPresentation == true { return 1280 }
    case 0x1F1E6...0x1F1FF:
      // a flag is two of these
      return 900
    case 0x1F000...0x1FAFF, 0x2B00...0x2BFF:
      return 1280
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFF:
      return 1000
    default: break
    }
    for range in WidthTable.ranges where code >= range.first && code <= range.last {
      let width = Int(table[range.start + Int(code - range.first)])
      // Hebrew points and Arabic vowel signs stand over letters
      if width == 0, range.first == 0x590, isMark(code) { return 0 }
      return width == 0 ? other : width
    }
    return other
  }

  /// What is assumed for a code point of which nothing is known, in thousandths of an em.
  private static let other = 1000

  private static func isMark(_ code: UInt32) -> Bool {
    Unicode.Scalar(code)?.properties.generalCategory == .nonspacingMark
  }
}
