// SPDX-License-Identifier: EUPL-1.2

package import GlappScene

/// Writes what a picture says as plain text: UTF-8, about 80 columns, tables in columns.
///
/// It reads well in a terminal, in a mail and aloud; no markup, no control characters.
package struct NarrativeWriter {
  private var out = ""
  private let width: Int

  /// The text, with a newline at its end; empty for an empty narrative.
  package static func write(_ narrative: SceneNarrative, width: Int = 80) -> String {
    var writer = NarrativeWriter(width: max(20, width))
    for block in narrative.blocks {
      if !writer.out.isEmpty { writer.out += "\n" }
      writer.block(block)
    }
    return writer.out
  }

  private init(width: Int) { self.width = width }

  private mutating func block(_ block: SceneNarrative.Block) {
    switch block {
    case .heading(let level, let text): heading(level, text)
    case .paragraph(let text): lines(Columns.wrap(text, width))
    case .list(let numbered, let items): list(items, numbered, indent: 0)
    case .table(let columns, let rows):
      lines(NarrativeTable(columns: columns, rows: rows, width: width).lines)
    }
  }

  private mutating func lines(_ lines: [String]) {
    for line in lines { out += line + "\n" }
  }

  private mutating func heading(_ level: Int, _ text: String) {
    let wrapped = Columns.wrap(text, width)
    lines(wrapped)
    let longest = wrapped.map(Columns.width).max() ?? 0
    if longest > 0, level <= 2 {
      lines([String(repeating: level == 1 ? "=" : "-", count: longest)])
    }
  }

  private mutating func list(_ items: [SceneNarrative.ListItem], _ numbered: Bool, indent: Int) {
    let digits = numbered ? String(items.count).count : 0
    for (index, item) in items.enumerated() {
      let number = String(index + 1)
      let mark =
        numbered
        ? String(repeating: " ", count: digits - number.count) + number + ". " : "- "
      let margin = String(repeating: " ", count: indent)
      let hang = String(repeating: " ", count: indent + mark.count)
      let wrapped = Columns.wrap(item.text, max(20, width - hang.count))
      for (row, line) in wrapped.enumerated() {
        lines([(row == 0 ? margin + mark : hang) + line])
      }
      // ever deeper lists keep some room to stand in
      list(item.children, false, indent: min(indent + mark.count, width / 2))
    }
  }
}
