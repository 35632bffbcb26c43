// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Text that is never cut: names and what is missing must be read to their end. What is long grows
/// downwards and, where it is very long, sideways too.
enum WholeText {
  /// `text` in lines about `width` px wide, wider where the text would become a tower, or where a
  /// word up to `widest` px would be broken.
  static func block(
    _ text: String, _ style: TextStyle, width: Double, widest: Double = 0
  ) -> TextBlock {
    let natural = TextMetrics.width(of: text, size: style.size, weight: style.weight)
    var room = max(width, (natural * TextMetrics.lineHeight(style.size) * 2.2).squareRoot())
    if widest > room {
      let words = text.split { $0 == " " || $0 == "-" }
      let longest = words.map {
        TextMetrics.width(of: String($0), size: style.size, weight: style.weight)
      }.max()
      if let longest, longest > room, longest <= widest { room = longest + 0.1 }
    }
    let even = TextBlock(text, style: style, width: room, balanced: true)
    // evening lines out is not worth breaking after a hyphen
    guard breaks(even) > 0 else { return even }
    let plain = TextBlock(text, style: style, width: room)
    return breaks(plain) < breaks(even) ? plain : even
  }

  /// How many lines end in a hyphen.
  static func breaks(_ block: TextBlock) -> Int {
    block.lines.dropLast().count { $0.hasSuffix("-") }
  }
}
