// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax

/// What lies between two statements, taken apart: white space, line ends, comments, semicolons.
struct Gap {
  let pieces: [Piece]
  /// The bytes of the file, and where the gap ends in them.
  private let bytes: [UInt8]
  private let end: Int

  struct Piece {
    let kind: Kind
    let range: Range<Int>

    enum Kind { case space, newline, lineComment, blockComment, semicolon }

    var isComment: Bool { kind == .lineComment || kind == .blockComment }
    var isWhite: Bool { kind == .space || kind == .newline }
  }

  /// Takes `bytes` from `start` to `end` apart; there must be no tokens but semicolons in between.
  init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    self.bytes = bytes
    self.end = max(start, end)
    var pieces: [Piece] = []
    var place = start
    while place < end {
      let from = place
      let kind: Piece.Kind
      switch bytes[place] {
      case 0x0A, 0x0D:
        kind = .newline
        place += bytes[place] == 0x0D && place + 1 < end && bytes[place + 1] == 0x0A ? 2 : 1
      case UInt8(ascii: ";"):
        kind = .semicolon
        place += 1
      case UInt8(ascii: "/") where place + 1 < end && bytes[place + 1] == UInt8(ascii: "/"):
        kind = .lineComment
        while place < end, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
      case UInt8(ascii: "/"):
        kind = .blockComment
        place = BlockComment.end(in: bytes, from: place, before: end)
      default:
        kind = .space
        while place < end, !Self.begins(bytes[place]) { place += 1 }
      }
      pieces.append(Piece(kind: kind, range: from..<place))
    }
    self.pieces = pieces
  }

  private static func begins(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "/")
  }

  /// How many line ends there are outside comments.
  var newlines: Int { Self.newlines(pieces[...]) }

  static func newlines(_ pieces: ArraySlice<Piece>) -> Int { pieces.count { $0.kind == .newline } }

  var hasComment: Bool { pieces.contains(where: \.isComment) }

  /// Whether there is a blank line that no comment breaks.
  var hasBlankLine: Bool {
    var run = 0
    for piece in pieces {
      switch piece.kind {
      case .newline: run += 1
      case .space: continue
      default: run = 0
      }
      if run > 1 { return true }
    }
    return false
  }

  /// The first of the pieces at the end that are comments belonging to what follows: those right
  /// above it, with no blank line between, and those before it on its line. `pieces.count` where
  /// there are none. Nothing comes before a gap that `beginsFile`.
  func ownComments(beginsFile: Bool) -> Int {
    var own = pieces.count
    var breaks = 0
    for index in pieces.indices.reversed() {
      switch pieces[index].kind {
      case .space: continue
      case .semicolon: return own
      case .newline:
        breaks += 1
        if breaks > 1 { return own }
      case .lineComment, .blockComment:
        // What ends the line of what came before belongs to that.
        guard isFirstOnLine(index, beginsFile) else { return own }
        own = index
        breaks = 0
      }
    }
    return own
  }

  /// Whether only comments and white space come before a piece on its line, or after a semicolon.
  private func isFirstOnLine(_ index: Int, _ beginsFile: Bool) -> Bool {
    for piece in pieces[..<index].reversed() {
      switch piece.kind {
      case .space, .blockComment: continue
      case .newline, .semicolon: return true
      case .lineComment: return false
      }
    }
    return beginsFile
  }

  /// Where piece `index` begins; where the gap ends for the one after the last.
  func start(of index: Int) -> Int {
    index < pieces.count ? pieces[index].range.lowerBound : end
  }

  func text(_ pieces: ArraySlice<Piece>) -> String {
    guard let first = pieces.first, let last = pieces.last else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  func text(of piece: Piece) -> String { String(decoding: bytes[piece.range], as: UTF8.self) }
}
