// SPDX-License-Identifier: EUPL-1.2

internal import GlappScene

/// A table as lines of text: columns side by side, or one entry after the other if too many.
struct NarrativeTable {
  /// The finished lines.
  let lines: [String]

  /// Lays out `rows` under `columns` in `width` columns of text.
  init(columns: [String], rows: [[String]], width: Int) {
    let count = max(columns.count, rows.map(\.count).max() ?? 0)
    let names = (0..<count).map { $0 < columns.count ? TextWrapper.clean(columns[$0]) : "" }
    let cells = rows.map { row in
      (0..<count).map { $0 < row.count ? TextWrapper.clean(row[$0]) : "" }
    }
    let room = width - 2 * (count - 1)
    if room < 6 * count {
      lines = Self.oneByOne(names, cells, width)
    } else {
      let widths = Self.widths([names] + cells, room)
      let right = (0..<count).map { column in Self.isNumeric(cells.map { $0[column] }) }
      var result = Self.row(names, widths, right)
      result.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
      for row in cells { result += Self.row(row, widths, right) }
      lines = result
    }
  }

  /// Each column's own width, the widest drawn in until all fit into `room`.
  private static func widths(_ table: [[String]], _ room: Int) -> [Int] {
    let count = table[0].count
    var widths = (0..<count).map { column in
      max(1, table.map { Columns.width($0[column]) }.max() ?? 1)
    }
    // narrow columns keep what they need, wide ones share the rest evenly
    var left = room
    for (rank, column) in (0..<count).sorted(by: { (widths[$0], $0) < (widths[$1], $1) })
      .enumerated()
    {
      widths[column] = min(widths[column], left / (count - rank))
      left -= widths[column]
    }
    return widths
  }

  private static func row(_ cells: [String], _ widths: [Int], _ right: [Bool]) -> [String] {
    let wrapped = cells.indices.map { Columns.wrap(cells[$0], widths[$0], hard: true) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = cells.indices.map { column in
        Columns.pad(
          line < wrapped[column].count ? wrapped[column][line] : "", widths[column],
          right: right[column])
      }.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  private static func isNumeric(_ cells: [String]) -> Bool {
    cells.contains { !$0.isEmpty }
      && cells.allSatisfy { $0.allSatisfy { $0.isNumber || "+-−–.,% ".contains($0) } }
  }

  private static func oneByOne(_ names: [String], _ cells: [[String]], _ width: Int) -> [String] {
    var lines: [String] = []
    for (number, row) in cells.enumerated() {
      if number > 0 { lines.append("") }
      for (name, cell) in zip(names, row) where !cell.isEmpty {
        lines += Columns.wrap(name.isEmpty ? cell : name + ": " + cell, width)
      }
    }
    return lines
  }
}
