// SPDX-License-Identifier: EUPL-1.2

/// One file's text, as its bytes (UTF-8), and the name it is shown under.
package struct SourceText: Sendable {
  /// How messages name it: the path as the user gave it, or relative to the map's folder.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The text in `range`, cut to what there is.
  package func string(_ range: TextRange) -> String {
    let start = min(Int(range.start), bytes.count)
    let end = min(max(Int(range.end), start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension SourceText {
  /// The nearest place at or before `offset` where a character begins, not before `first`.
  func scalarStart(_ offset: UInt32, from first: UInt32) -> UInt32 {
    var place = min(Int(offset), bytes.count)
    while place > Int(first), place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return UInt32(truncatingIfNeeded: place)
  }
}

/// A stretch of a file, in bytes from its beginning.
package struct TextRange: Hashable, Sendable {
  package var start: UInt32
  package var end: UInt32

  @inlinable package init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  @inlinable package init(_ start: Int, _ end: Int) {
    self.init(UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end))
  }

  /// The empty range at `offset`.
  package static func at(_ offset: UInt32) -> TextRange { TextRange(offset, offset) }

  /// The smallest range around both.
  package func joined(with other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

/// A range in one of a map's files.
package struct Place: Hashable, Sendable {
  /// The file's index in the order it was read; 0 is the root file.
  package var file: Int
  package var range: TextRange

  package init(file: Int, range: TextRange) {
    self.file = file
    self.range = range
  }
}

/// A replacement in one file: the text in `range` becomes `text`.
package struct TextEdit: Hashable, Sendable {
  package var range: TextRange
  package var text: String

  package init(range: TextRange, text: String) {
    self.range = range
    self.text = text
  }
}
