// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Where a watched map is told of: lines that stay, and under them what is wrong now.
///
/// On a terminal the latter is written over when it changes, so that errors stand in one place and
/// go away when they are mended. Anywhere else everything is lines, without control characters,
/// and errors are told when they are new.
struct WatchScreen {
  /// Rows and columns of the terminal; nil where the output is none.
  private let size: () -> (columns: Int, rows: Int)?
  private let write: (String) -> Void
  /// What stands under the lines now.
  private var shown = ""
  /// How many rows of the terminal it takes.
  private var rows = 0

  init(size: @escaping () -> (columns: Int, rows: Int)?, write: @escaping (String) -> Void) {
    self.size = size
    self.write = write
  }

  /// Says some lines, and what is wrong now: an empty text where nothing is, nil for what was
  /// wrong before.
  mutating func say(_ lines: [String], wrong now: String?) {
    let wrong = now ?? shown
    let text = lines.map { $0 + "\n" }.joined()
    guard let size = size() else {
      write(text + (wrong == shown ? "" : wrong))
      shown = wrong
      return
    }
    // up to where the old text begins, and away with it
    let erased = rows == 0 ? "" : "\r\u{1B}[\(rows)A\u{1B}[J"
    let fitting = Self.fitting(wrong, size)
    write(erased + text + fitting.text)
    shown = wrong
    rows = fitting.rows
  }

  /// The beginning of a text that leaves some of the terminal free, and how many rows it takes.
  private static func fitting(
    _ text: String, _ size: (columns: Int, rows: Int)
  ) -> (text: String, rows: Int) {
    guard !text.isEmpty else { return ("", 0) }
    let room = max(4, size.rows - 4)
    var rows = 0
    var fitting = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let width = TerminalColumns.width(of: plain(line))
      let taken = max(1, (width + size.columns - 1) / size.columns)
      if rows + taken >= room { return (fitting + "…\n", rows + 1) }
      rows += taken
      fitting += line + "\n"
    }
    return (fitting, rows)
  }

  /// A line without the codes for colours.
  private static func plain(_ line: Substring) -> String {
    var plain = ""
    var isCode = false
    for character in line {
      if character == "\u{1B}" { isCode = true }
      if !isCode { plain.append(character) }
      if isCode, character == "m" { isCode = false }
    }
    return plain
  }
}
