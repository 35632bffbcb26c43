// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// The canonical layout of a file, as edits of what lies between its tokens.
///
/// Only white space changes: every token and every comment stays as written, so formatting
/// cannot change what a map means. Line breaks inside a statement and blank lines between groups
/// are the author's; the formatter straightens indentation and spaces.
package struct Formatter {
  /// The widest line that a block on one line may make.
  package static let width = 100

  private let tree: SyntaxTree
  private let newline: String
  /// For each token the depth of the blocks it stands in and how it is joined to the one before.
  private var depths: [Int]
  /// Whether a token begins a statement.
  private var begins: [Bool]
  /// Whether a token is a brace whose block stands on one line.
  private var isInline: [Bool]
  /// The arrows between the ends of ties; all others are part of an address.
  private var tieArrows: Set<Int> = []

  /// The words of statements with an arrow of their own, in both languages.
  private static let tieWords: Set<String> = [
    "relation", "influence", "påverkan", "transition", "övergång",
  ]

  /// The edits that give `tree` its canonical layout; none when it has it.
  ///
  /// - Returns: edits in ascending order that do not touch each other, or nil where the file is
  ///   too broken for its layout to be known: a brace or a quote is missing.
  package static func edits(for tree: SyntaxTree) -> [TextEdit]? {
    // Of what is not kept nobody knows whether it breaks the layout.
    let isBroken =
      tree.diagnostics.dropped > 0
      || tree.diagnostics.kept.contains { Self.breaking.contains($0.kind) }
    guard !isBroken, !tree.source.bytes.isEmpty else { return isBroken ? nil : [] }
    var formatter = Formatter(tree)
    formatter.measure()
    return formatter.edits()
  }

  /// Faults that leave it open where statements and blocks end.
  private static let breaking: Set<DiagnosticKind> = [
    .notUTF8, .otherFormat, .unclosedString, .unopenedString, .unclosedComment, .unclosedBlock,
    .strayBrace,
    .looseBlock,
    .missingBrace, .tooDeep, .expectedWord, .gluedNumber, .valueSign, .bullet,
  ]

  /// `source` with `edits` made.
  package static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var last = 0
    for edit in edits {
      result += bytes[last..<Int(edit.range.start)]
      result += Array(edit.text.utf8)
      last = Int(edit.range.end)
    }
    return result + bytes[last...]
  }

  private init(_ tree: SyntaxTree) {
    self.tree = tree
    let bytes = tree.source.bytes
    let firstBreak = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D }
    newline =
      switch firstBreak {
      case let index? where bytes[index] == 0x0D:
        index + 1 < bytes.count && bytes[index + 1] == 0x0A ? "\r\n" : "\r"
      default: "\n"
      }
    depths = [Int](repeating: 0, count: tree.tokens.count)
    begins = [Bool](repeating: false, count: tree.tokens.count)
    isInline = [Bool](repeating: false, count: tree.tokens.count)
  }

  // MARK: - Structure

  private mutating func measure() {
    for node in tree.statements {
      begins[Int(node.word)] = true
      noteTie(node)
    }
    var depth = 0
    for index in tree.tokens.indices {
      if tree.tokens[index].kind == .closeBrace { depth = max(0, depth - 1) }
      depths[index] = depth
      if tree.tokens[index].kind == .openBrace { depth += 1 }
    }
    for node in tree.statements where node.close != SyntaxTree.Statement.none {
      guard let opener = node.opener, staysOnOneLine(node, opener) else { continue }
      isInline[opener] = true
      isInline[Int(node.close)] = true
    }
  }

  private mutating func noteTie(_ node: SyntaxTree.Statement) {
    let arguments = Int(node.word) + 1..<Int(node.argumentsEnd)
    guard let arrow = arguments.first(where: { isArrow(tree.tokens[$0]) }),
      Self.tieWords.contains(tree.source.string(tree.tokens[Int(node.word)].range))
    else { return }
    tieArrows.insert(arrow)
  }

  private func isArrow(_ token: Token) -> Bool {
    token.kind == .arrow || token.kind == .bothArrow || token.kind == .dashes
  }

  /// A block stays on its line where the author put it there, it holds no comment that would
  /// end the line, and the line is not too wide.
  private func staysOnOneLine(_ node: SyntaxTree.Statement, _ opener: Int) -> Bool {
    let tokens = tree.tokens
    let inner = opener + 1...Int(node.close)
    guard !tokens[inner].contains(where: \.isFirstOnLine) else { return false }
    guard tokens[inner].allSatisfy({ $0.kind != .multilineString }) else { return false }
    var first = Int(node.word)
    while first > 0, !tokens[first].isFirstOnLine { first -= 1 }
    let text = tree.source.string(tokens[first].range.joined(with: tokens[Int(node.close)].range))
    return text.count + depths[first] * 2 <= Self.width && !text.contains("//")
  }

  // MARK: - Edits

  private func edits() -> [TextEdit] {
    var edits: [TextEdit] = []
    let bytes = tree.source.bytes
    var last = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in tree.tokens.indices {
      let start = Int(tree.tokens[index].offset)
      let wanted = gap(before: index, bytes[last..<start])
      append(wanted, last..<start, to: &edits)
      last = Int(tree.tokens[index].end)
    }
    append(ending(bytes[last...]), last..<bytes.count, to: &edits)
    return edits
  }

  private func append(_ text: String, _ range: Range<Int>, to edits: inout [TextEdit]) {
    guard !tree.source.bytes[range].elementsEqual(text.utf8) else { return }
    edits.append(TextEdit(range: TextRange(range.lowerBound, range.upperBound), text: text))
  }

  /// What should lie before token `index`, given what lies there.
  private func gap(before index: Int, _ trivia: ArraySlice<UInt8>) -> String {
    let parts = TriviaParts(trivia)
    let token = tree.tokens[index]
    let startsLine = index == 0 ? true : breaksLine(before: index, parts)
    let opens = index > 0 && tree.tokens[index - 1].kind == .openBrace
    if parts.comments.isEmpty {
      if index == 0 { return "" }
      guard startsLine else { return space(before: index) }
      let keepsBlank = parts.hasBlankLine && !opens && token.kind != .closeBrace
      return newline + (keepsBlank ? newline : "") + indentation(of: index)
    }
    return withComments(parts, before: index, startsLine: startsLine, opens: opens)
  }

  private func withComments(
    _ parts: TriviaParts, before index: Int, startsLine: Bool, opens: Bool
  ) -> String {
    let token = tree.tokens[index]
    // A comment before a closing brace stands as deep as the statements in the block.
    let depth = token.kind == .closeBrace ? depths[index] + 1 : depths[index]
    let indent = String(repeating: "  ", count: depth)
    var text = ""
    for (number, comment) in parts.comments.enumerated() {
      let isFirst = number == 0
      if isFirst, index == 0 {
        text += comment.text
      } else if comment.startsLine {
        let keepsBlank = comment.hasBlankLineBefore && !(isFirst && opens)
        text += newline + (keepsBlank ? newline : "") + indent + comment.text
      } else {
        text += (comment.isLine ? "  " : " ") + comment.text
      }
    }
    let endsLine = parts.comments.last?.isLine ?? false
    if startsLine || endsLine || parts.endsWithBreak {
      let keepsBlank = parts.hasBlankLineAtEnd && token.kind != .closeBrace
      return text + newline + (keepsBlank ? newline : "") + indentation(of: index)
    }
    return text + " "
  }

  /// Whether token `index` begins a line.
  private func breaksLine(before index: Int, _ parts: TriviaParts) -> Bool {
    let token = tree.tokens[index]
    let previous = tree.tokens[index - 1]
    if token.kind == .openBrace || token.kind == .semicolon || token.kind == .comma { return false }
    if token.kind == .closeBrace { return !isInline[index] && previous.kind != .openBrace }
    if previous.kind == .openBrace { return !isInline[index - 1] }
    if previous.kind == .closeBrace { return !isInline[index - 1] || token.isFirstOnLine }
    // Statements that share a line keep sharing it, unless their block is opened up.
    if begins[index] { return token.isFirstOnLine || previous.kind != .semicolon }
    return token.isFirstOnLine
  }

  private func indentation(of index: Int) -> String {
    let continues = !begins[index] && tree.tokens[index].kind != .closeBrace
    return String(repeating: "  ", count: depths[index] + (continues ? 2 : 0))
  }

  /// The space between two tokens on one line.
  private func space(before index: Int) -> String {
    let token = tree.tokens[index]
    let previous = tree.tokens[index - 1]
    if token.kind == .comma || token.kind == .semicolon { return "" }
    if previous.kind == .openBrace, token.kind == .closeBrace { return " " }
    let asWritten = token.flags.contains(.spaceBefore) ? " " : ""
    let joining: Set<TokenKind> = [.dot, .colon, .hash, .malformed]
    if joining.contains(token.kind) || joining.contains(previous.kind) { return asWritten }
    if token.kind == .dotDot || previous.kind == .dotDot {
      // `4 .. 5` is a range; an open one (`..5`, `5..`) still stands apart from its neighbours.
      let isInside = isNumber(token) || isNumber(previous)
      let isWhole = index + 1 < tree.tokens.count && isNumber(tree.tokens[index + 1])
      let before = token.kind == .dotDot && isNumber(previous) && (isWhole || asWritten.isEmpty)
      // `2007.. 60` is an open range and then a number.
      if previous.kind == .dotDot, !asWritten.isEmpty, !previous.flags.contains(.spaceBefore),
        index > 1, isNumber(tree.tokens[index - 2])
      {
        return " "
      }
      return isInside && (before || previous.kind == .dotDot && isNumber(token)) ? "" : asWritten
    }
    // `a->b:refers` is one name; spaces would make it something else.
    let isHere = isArrow(token)
    if isHere || isArrow(previous), isAddress(around: isHere ? index : index - 1) { return "" }
    return " "
  }

  private func isNumber(_ token: Token) -> Bool {
    token.kind == .number || token.kind == .percent
  }

  /// Whether the arrow at `index` is part of an address: nothing around it, and either a colon
  /// after or a tie's own arrow before (`at a->b`).
  private func isAddress(around index: Int) -> Bool {
    let tokens = tree.tokens
    guard !tokens[index].flags.contains(.spaceBefore) else { return false }
    if !tieArrows.contains(index), index > 0, index + 1 < tokens.count,
      tokens[index - 1].kind == .identifier, tokens[index + 1].kind == .identifier,
      !tokens[index + 1].flags.contains(.spaceBefore)
    {
      return true
    }
    var place = index
    while place < tokens.count, place == index || !tokens[place].flags.contains(.spaceBefore) {
      if tokens[place].kind == .colon { return true }
      if tokens[place].isFirstOnLine, place != index { return false }
      place += 1
    }
    return false
  }

  /// What should lie after the last token.
  private func ending(_ trivia: ArraySlice<UInt8>) -> String {
    let parts = TriviaParts(trivia)
    var text = ""
    for (number, comment) in parts.comments.enumerated() {
      if tree.tokens.isEmpty, number == 0 {
        text += comment.text
      } else if comment.startsLine {
        text += newline + (comment.hasBlankLineBefore ? newline : "") + comment.text
      } else {
        text += "  " + comment.text
      }
    }
    if tree.tokens.isEmpty, text.isEmpty { return "" }
    return text + newline
  }
}
