// SPDX-License-Identifier: EUPL-1.2

/// What lies between two tokens, taken apart: comments, line breaks, blank lines.
struct TriviaParts {
  private(set) var comments: [Comment] = []
  /// Whether there is an empty line anywhere.
  private(set) var hasBlankLine = false
  /// Whether there is one after the last comment.
  private(set) var hasBlankLineAtEnd = false
  /// Whether a line break comes after the last comment.
  private(set) var endsWithBreak = false

  struct Comment {
    /// As written, without the line break that ends it.
    var text: String
    /// `// …`
    var isLine: Bool
    /// Whether it is the first thing on its line.
    var startsLine: Bool
    var hasBlankLineBefore: Bool
  }

  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    var breaks = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        breaks += 1
        index += byte == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A ? 2 : 1
      } else if byte == UInt8(ascii: "/"), index + 1 < bytes.endIndex {
        let end =
          bytes[index + 1] == UInt8(ascii: "/")
          ? Self.lineEnd(bytes, index) : Self.blockEnd(bytes, index)
        var text = String(decoding: bytes[index..<end], as: UTF8.self)
        let isLine = bytes[index + 1] == UInt8(ascii: "/")
        if isLine { while text.last == " " || text.last == "\t" { text.removeLast() } }
        comments.append(
          Comment(
            text: text, isLine: isLine, startsLine: breaks > 0, hasBlankLineBefore: breaks > 1))
        if breaks > 1 { hasBlankLine = true }
        breaks = 0
        index = end
      } else {
        index += 1
      }
    }
    endsWithBreak = breaks > 0
    hasBlankLineAtEnd = breaks > 1
    if breaks > 1 { hasBlankLine = true }
  }

  private static func lineEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
  }

  private static func blockEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    let end = bytes[start...].withUnsafeBufferPointer { BlockComment.end(in: $0, from: 0) }
    return end.map { start + $0 } ?? bytes.endIndex
  }
}
