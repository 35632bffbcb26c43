// SPDX-License-Identifier: EUPL-1.2

/// Where the lines of a file begin. Lines end with `\n`, `\r\n` or a lone `\r`.
package struct LineTable: Sendable {
  /// The byte offset of each line's first byte; never empty.
  package let starts: [UInt32]
  private let length: UInt32

  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        starts.append(UInt32(truncatingIfNeeded: index))
      }
    }
    self.starts = starts
    length = UInt32(truncatingIfNeeded: bytes.count)
  }

  /// The line that holds `offset`, counted from 0.
  package func line(of offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line, its line ending included.
  package func range(ofLine line: Int) -> TextRange {
    TextRange(starts[line], line + 1 < starts.count ? starts[line + 1] : length)
  }

  /// How far into a line letters are counted; beyond it columns count bytes, so that a
  /// thousand messages about one line of ten megabytes do not count it a thousand times.
  private static let countedBytes: UInt32 = 4_096

  /// Line and column of `offset`, both from 1; columns count what a reader sees as letters.
  package func position(of offset: UInt32, in source: SourceText) -> (line: Int, column: Int) {
    let line = line(of: offset)
    let start = starts[line]
    let counted = source.scalarStart(min(offset, start + Self.countedBytes), from: start)
    let before = source.string(TextRange(start, counted)).unicodeScalars
    let isMarked = line == 0 && before.first?.value == 0xFEFF
    let visible = String(isMarked ? before.dropFirst() : before[...])
    return (line + 1, visible.count + Int(offset - counted) + 1)
  }
}
