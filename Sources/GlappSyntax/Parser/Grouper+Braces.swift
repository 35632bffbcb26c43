// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Braces that are missing, and braces too many: counted first, then found by indentation. Where
/// braces match, indentation means nothing.
extension Grouper {
  /// Whether the brace at hand is one too many: nothing is open or, where the file has more
  /// closing braces than it needs, the indentation says that the block goes on.
  mutating func isStray() -> Bool {
    guard let last = open.last else { return true }
    guard strayBraces > 0, !last.isAnonymous else { return false }
    let opener = column(of: open.count - 1)
    if tokens[index].isFirstOnLine, column(ofToken: index) > opener { return true }
    guard index + 1 < tokens.count, tokens[index + 1].isFirstOnLine,
      tokens[index + 1].kind == .identifier, tokens[index + 1].payload < words.known
    else { return false }
    return column(ofToken: index + 1) > opener
  }

  /// Where a brace is missing somewhere, one as far out as an outer block shows that the inner
  /// ones have ended.
  mutating func closeInnerBlocks() {
    guard missingBraces > 0, tokens[index].isFirstOnLine else { return }
    let here = column(ofToken: index)
    guard let outer = open.indices.last(where: { !open[$0].isAnonymous && column(of: $0) <= here }),
      column(of: outer) == here
    else { return }
    while missingBraces > 0, open.count - 1 > outer, open.last?.isAnonymous == false {
      reportUnclosed(before: index)
    }
  }

  /// How many braces are left over on either side if every `}` closes the nearest `{`.
  mutating func countUnmatched() {
    var isOdd = false
    var (missing, stray) = (0, 0)
    for index in tokens.indices {
      switch tokens[index].kind {
      case .openBrace: missing += 1
      case .closeBrace: if missing > 0 { missing -= 1 } else { stray += 1 }
      case .identifier where tokens[index].isFirstOnLine:
        if isAtMargin(index) == (missing > 0) { isOdd = true }
      default: break
      }
    }
    (missingBraces, strayBraces) = (missing, stray)
    if isOdd { countByPlace() }
  }

  /// The same for a file whose lines do not stand where its braces say: inside blocks at the
  /// margin, or outside them further in. What may stand where then shows whether a brace is
  /// missing or one too many, so that one of each does not make up for the other:
  ///
  /// - A word at the margin that may stand at top level, but not in the block that is open, shows
  ///   that all blocks before it have ended.
  /// - A word further in than the block that was closed last, which may stand in that block but
  ///   not here, shows that the block goes on.
  private mutating func countByPlace() {
    (missingBraces, strayBraces) = (0, 0)
    var open: [Opener] = []
    var closed: Opener?
    var here = Opener(word: 0, lineStart: 0)
    var begins = true
    for index in tokens.indices {
      steps += 1
      let token = tokens[index]
      if token.isFirstOnLine {
        begins = index == 0 || tokens[index - 1].kind != .comma
        here.lineStart = index
      }
      switch token.kind {
      case .openBrace:
        open.append(here)
        begins = true
      case .closeBrace:
        closed = open.popLast()
        if closed == nil { strayBraces += 1 }
        begins = true
      case .semicolon: begins = true
      case .identifier where begins:
        begins = false
        here.word = token.payload
        if token.isFirstOnLine, token.payload < words.known { judge(index, &open, closed) }
        closed = nil
      default: begins = false
      }
    }
    missingBraces += open.count
  }

  /// The word of a block and the first token of its line.
  private struct Opener {
    var word: UInt32
    var lineStart: Int
  }

  /// What the statement that begins at token `index` shows about the blocks before it.
  private mutating func judge(_ index: Int, _ open: inout [Opener], _ closed: Opener?) {
    let word = tokens[index].payload
    let outer = open.last?.word ?? 0
    guard !words.mayHold(outer, word) else { return }
    if let closed, words.mayHold(closed.word, word),
      column(ofToken: index) > column(ofToken: closed.lineStart)
    {
      strayBraces += 1
      open.append(closed)
    } else if !open.isEmpty, isAtMargin(index), words.mayHold(0, word) {
      missingBraces += open.count
      open.removeAll(keepingCapacity: true)
    }
  }

  /// Whether a token is the first of its line without a space before it.
  private func isAtMargin(_ token: Int) -> Bool {
    let place = Int(tokens[token].offset)
    return tokens[token].isFirstOnLine
      && (place == 0 || bytes[place - 1] == 0x0A || bytes[place - 1] == 0x0D)
  }

  /// Where a brace is missing somewhere, a line that begins with a known word as far out as
  /// the line that opened a block shows that the block has ended.
  mutating func closeUnclosedBlocks() {
    guard missingBraces > 0, !open.isEmpty else { return }
    let token = tokens[index]
    guard token.isFirstOnLine, token.payload < words.known else { return }
    let here = column(ofToken: index)
    while missingBraces > 0, let last = open.last, !last.isAnonymous {
      guard here <= column(of: open.count - 1) else { return }
      reportUnclosed(before: index)
    }
  }

  mutating func reportUnclosed(before: Int?) {
    guard let last = open.popLast(), !last.isAnonymous else { return }
    statements[Int(last.statement)].end = UInt32(statements.count)
    // A block whose { was forgotten has had its message.
    guard let place = statements[Int(last.statement)].opener else { return }
    missingBraces -= min(missingBraces, 1)
    guard !diagnostics.isFull(.error) else { return diagnostics.count(.error) }
    let opener = tokens[place]
    var next = name(before ?? tokens.count)
    if let before, tokens[before].kind == .closeBrace {
      next = .both(Bilingual(sv: "nästa }", en: "the next }"))
    }
    var related: [Diagnostic.Related] = []
    if let before {
      related.append(
        .init(
          Place(file: file, range: tokens[before].range),
          Bilingual(sv: "här ser blocket ut att vara slut", en: "here it seems to have ended")))
    }
    diagnostics.add(
      Diagnostic(
        .unclosedBlock, at: Place(file: file, range: opener.range),
        [.text("`\(called(Int(last.statement)))`"), next], related: related))
  }

  /// What a statement is called in a message: its word and title, or its word and id.
  private func called(_ statement: Int) -> String {
    let node = statements[statement]
    let word = text(tokens[Int(node.word)])
    let arguments = tokens[Int(node.word) + 1..<Int(node.argumentsEnd)].prefix(8)
    let named = arguments.first { $0.kind == .string } ?? arguments.first { $0.kind == .identifier }
    guard let named else { return word }
    let all = Int(named.offset)..<Int(named.end)
    let shown = bytes[all.lowerBound..<min(all.upperBound, all.lowerBound + 400)]
    return word + " " + String(decoding: UnsafeBufferPointer(rebasing: shown), as: UTF8.self)
  }

  /// The column of the line that opened block number `block`.
  private mutating func column(of block: Int) -> Int {
    if let known = open[block].column { return known }
    let column = column(ofToken: open[block].lineStart)
    open[block].column = column
    return column
  }

  /// How many bytes stand before a token on its line; at most a thousand are counted.
  func column(ofToken token: Int) -> Int {
    var place = Int(tokens[token].offset)
    let start = place
    while place > 0, start - place < 1_000, bytes[place - 1] != 0x0A, bytes[place - 1] != 0x0D {
      place -= 1
    }
    return start - place
  }

  /// The token at `place`, or the end of the file, as a message names it.
  func name(_ place: Int) -> Fact {
    place < tokens.count
      ? .text("`\(text(tokens[place]))`")
      : .both(Bilingual(sv: "filens slut", en: "the end of the file"))
  }
}
