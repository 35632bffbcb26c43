// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Rows of text in straight columns, as wide as terminals show them.
struct TextTable {
  private var rows: [[String]] = []

  /// The widest a column gets before the last one; longer texts push the rest of their row aside.
  private static let widest = 48

  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The rows; columns that are empty throughout are left out.
  var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    var widths = [Int](repeating: 0, count: count)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], min(Self.widest, TerminalColumns.width(of: cell)))
      }
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() where widths[column] > 0 {
        line += cell
        let pad = widths[column] - TerminalColumns.width(of: cell)
        line += String(repeating: " ", count: max(0, pad) + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
