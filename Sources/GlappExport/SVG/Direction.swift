// SPDX-License-Identifier: EUPL-1.2

/// Which way a text is read.
enum Direction {
  /// Whether the first letter that has a direction is read from right to left.
  static func isRightToLeft(_ text: String) -> Bool {
    var copy = text
    // no such letter begins with a byte below 0xD6
    let hasCandidate = copy.withUTF8 { $0.contains { $0 >= 0xD6 } }
    guard hasCandidate else { return false }
    for scalar in copy.unicodeScalars {
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF,
        0x1E800...0x1EFFF, 0x200F:
        if scalar.properties.generalCategory != .nonspacingMark { return true }
      default:
        if scalar.properties.isAlphabetic { return false }
      }
    }
    return false
  }
}
