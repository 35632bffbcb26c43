// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// A text under several rounds of edits, as what is left of the original and what was put in, so
/// that in the end all rounds are one set of edits of the original.
struct PieceTable {
  private let original: [UInt8]
  private var pieces: [Piece]

  private enum Piece {
    case kept(Range<Int>)
    case put([UInt8])

    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .put(let bytes): bytes.count
      }
    }

    func part(_ start: Int, _ count: Int) -> Piece {
      switch self {
      case .kept(let range):
        .kept(range.lowerBound + start..<range.lowerBound + start + count)
      case .put(let bytes): .put(Array(bytes[start..<start + count]))
      }
    }
  }

  init(_ original: [UInt8]) {
    self.original = original
    pieces = [.kept(0..<original.count)]
  }

  /// Makes edits of the text as it is now.
  ///
  /// - Parameter edits: in ascending order, not overlapping.
  /// - Complexity: linear in the edits of this round and those before.
  mutating func apply(_ edits: [DraftEdit]) {
    var result: [Piece] = []
    var index = 0
    var used = 0
    var offset = 0
    /// Goes on to `end`; what is passed stays or is dropped.
    func pass(to end: Int, keeping: Bool) {
      while offset < end, index < pieces.count {
        let count = min(end - offset, pieces[index].count - used)
        if keeping { result.append(pieces[index].part(used, count)) }
        offset += count
        used += count
        if used == pieces[index].count {
          index += 1
          used = 0
        }
      }
    }
    for edit in edits {
      pass(to: Int(edit.range.start), keeping: true)
      pass(to: Int(edit.range.end), keeping: false)
      if !edit.text.isEmpty { result.append(.put(Array(edit.text.utf8))) }
    }
    pass(to: Int.max, keeping: true)
    pieces = result
  }

  /// The edits that turn the original into the text as it is now: as few bytes as it takes.
  var edits: [TextEdit] {
    var edits: [TextEdit] = []
    var last = 0
    var put: [UInt8] = []
    func close(_ end: Int) {
      if let edit = smallest(last..<end, put) { edits.append(edit) }
      put = []
    }
    for piece in pieces {
      switch piece {
      case .put(let bytes): put += bytes
      case .kept(let range):
        // Pieces next to each other as in the original are one.
        if range.lowerBound > last || !put.isEmpty { close(range.lowerBound) }
        last = range.upperBound
      }
    }
    if last < original.count || !put.isEmpty { close(original.count) }
    return edits
  }

  /// The replacement without what is the same at both of its ends.
  private func smallest(_ range: Range<Int>, _ text: [UInt8]) -> TextEdit? {
    let old = original[range]
    var start = 0
    while start < min(old.count, text.count), old[range.lowerBound + start] == text[start] {
      start += 1
    }
    var end = 0
    while end < min(old.count, text.count) - start,
      old[range.upperBound - 1 - end] == text[text.count - 1 - end]
    {
      end += 1
    }
    // Never in the middle of a letter or a line end.
    while start > 0, isInside(text, start) || isInside(original, range.lowerBound + start) {
      start -= 1
    }
    while end > 0, isInside(text, text.count - end) || isInside(original, range.upperBound - end) {
      end -= 1
    }
    let from = range.lowerBound + start
    let to = range.upperBound - end
    let bytes = text[start..<text.count - end]
    if from == to, bytes.isEmpty { return nil }
    return TextEdit(
      range: TextRange(from, to), text: String(decoding: bytes, as: UTF8.self))
  }

  private func isInside(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place > 0, place < bytes.count else { return false }
    return bytes[place] & 0xC0 == 0x80 || bytes[place] == 0x0A && bytes[place - 1] == 0x0D
  }
}
