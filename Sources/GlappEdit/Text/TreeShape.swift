// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText

/// How statements lie on the lines of their file.
extension SyntaxTree {
  private static var none: UInt32 { Statement.none }

  /// The statements in the block of `parent`, or at top level, in the order of the text.
  ///
  /// - Complexity: linear in their number.
  func children(of parent: Int?) -> [Int] {
    var all: [Int] = []
    var next = parent.map { $0 + 1 } ?? 0
    let end = parent.map { Int(statements[$0].end) } ?? statements.count
    while next < end {
      all.append(next)
      next = Int(statements[next].end)
    }
    return all
  }

  /// The first token of a statement.
  func firstToken(_ statement: Int) -> Int { Int(statements[statement].word) }

  /// The last token of a statement. A block that was never closed ends with what stands in it.
  func lastToken(_ statement: Int) -> Int {
    let node = statements[statement]
    guard node.hasBlock, node.close == Self.none else {
      return node.hasBlock ? Int(node.close) : Int(node.argumentsEnd) - 1
    }
    var last = Int(node.open)
    var inner = Int(node.end) - 1
    while inner > statement {
      let node = statements[inner]
      let end =
        node.close != Self.none ? node.close : node.hasBlock ? node.open : node.argumentsEnd - 1
      last = max(last, Int(end))
      inner = node.parent == Self.none ? statement : Int(node.parent)
    }
    return last
  }

  func start(_ statement: Int) -> Int { Int(tokens[firstToken(statement)].offset) }
  func end(_ statement: Int) -> Int { Int(tokens[lastToken(statement)].end) }

  /// Where the arguments of a statement end.
  func argumentsEnd(_ statement: Int) -> Int {
    Int(tokens[Int(statements[statement].argumentsEnd) - 1].end)
  }

  /// Whether a statement is the first thing on its line.
  func isFirstOnLine(_ statement: Int) -> Bool { tokens[firstToken(statement)].isFirstOnLine }

  /// Whether a block begins and ends on one line.
  func isOnOneLine(_ statement: Int) -> Bool {
    let node = statements[statement]
    guard node.hasBlock, node.close != Self.none else { return false }
    return !tokens[Int(node.open) + 1...Int(node.close)].contains(where: \.isFirstOnLine)
  }

  /// Whether a statement lies on one line, block and all.
  func isSingleLine(_ statement: Int) -> Bool {
    let first = firstToken(statement)
    let last = lastToken(statement)
    guard first < last else { return tokens[first].kind != .multilineString }
    return tokens[first + 1...last].allSatisfy {
      !$0.isFirstOnLine && $0.kind != .multilineString
    }
  }

  // MARK: - Lines

  /// The offset of the first byte of the line that holds `offset`.
  func lineStart(_ offset: Int) -> Int {
    var place = offset
    while place > 0, !isNewline(source.bytes[place - 1]) { place -= 1 }
    return place
  }

  /// The offset of the line end at or after `offset`.
  func lineEnd(_ offset: Int) -> Int {
    var place = offset
    while place < source.bytes.count, !isNewline(source.bytes[place]) { place += 1 }
    return place
  }

  /// The white space that the line of `offset` begins with.
  func indentation(_ offset: Int) -> String {
    let start = lineStart(offset)
    var end = start
    while end < source.bytes.count, source.bytes[end] == 0x20 || source.bytes[end] == 0x09 {
      end += 1
    }
    return string(start, end)
  }

  /// How many letters a stretch of the text has.
  func width(_ start: Int, _ end: Int) -> Int { start < end ? string(start, end).count : 0 }

  func string(_ start: Int, _ end: Int) -> String { source.string(TextRange(start, end)) }

  /// The text of tokens as it stands, white space between them included.
  func string(tokens range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return string(Int(tokens[first].offset), Int(tokens[last].end))
  }

  private func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
