// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// The parser's second half: statements and blocks out of tokens, by one pass with a stack.
struct Grouper {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let file: Int
  let words: ParserWords
  var diagnostics: DiagnosticSink
  var statements: [SyntaxTree.Statement] = []
  var steps = 0
  var index = 0
  /// The blocks that are open, outermost first.
  var open: [OpenBlock] = []
  /// How many blocks of the file are never closed, and how many braces close nothing.
  var missingBraces = 0
  var strayBraces = 0
  /// How many times the end of a block that lacks its `{` was looked for.
  var lookAheads = 0
  /// The first token of the line at hand.
  var lineStart = 0

  /// A block whose `}` has not come yet.
  struct OpenBlock {
    /// The statement it belongs to or, for a block that belongs to nothing, stands in.
    let statement: UInt32
    let isAnonymous: Bool
    /// The first token of the line that opened it.
    let lineStart: Int
    /// The column of that token; worked out when first asked for.
    var column: Int?
  }

  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], file: Int, words: ParserWords,
    diagnostics: DiagnosticSink
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.file = file
    self.words = words
    self.diagnostics = diagnostics
    // More than maps have; what is not used is never touched.
    statements.reserveCapacity(tokens.count / 2 + 4)
  }

  mutating func run() {
    countUnmatched()
    while index < tokens.count {
      steps += 1
      if tokens[index].isFirstOnLine { lineStart = index }
      switch tokens[index].kind {
      case .semicolon: index += 1
      case .closeBrace: closeBlock()
      case .openBrace: looseBlock()
      case .identifier:
        closeUnclosedBlocks()
        statement()
      default: notAStatement()
      }
    }
    while !open.isEmpty { reportUnclosed(before: nil) }
  }

  // MARK: - Statements

  private mutating func statement() {
    let parent = open.last?.statement ?? SyntaxTree.Statement.none
    var node = SyntaxTree.Statement(word: UInt32(index), parent: parent)
    let opensAt = lineStart
    index += 1
    node.argumentsEnd = 0
    while true {
      passPlainArguments()
      guard index < tokens.count else { break }
      steps += 1
      let token = tokens[index]
      let afterComma = tokens[index - 1].kind == .comma
      if token.isFirstOnLine {
        if !afterComma || beginsStatement(at: index) { break }
        lineStart = index
      } else if afterComma, beginsAfterComma(word: node.word) {
        // The comma belongs to neither.
        reportComma()
        node.argumentsEnd = UInt32(index - 1)
        break
      } else if strayBraces > 0, lacksBrace(word: node.word) {
        node.argumentsEnd = UInt32(index)
        statements.append(node)
        return openImplied(opensAt: opensAt, closer: nil)
      }
      if token.kind == .openBrace || token.kind == .semicolon || token.kind == .closeBrace { break }
      index += 1
    }
    if node.argumentsEnd == 0 {
      if tokens[index - 1].kind == .comma { reportSwallowed() }
      node.argumentsEnd = UInt32(index)
    }
    let hasBlock =
      index < tokens.count && tokens[index].kind == .openBrace
      && !tokens[index].isFirstOnLine
    guard hasBlock else {
      node.end = UInt32(statements.count + 1)
      statements.append(node)
      if strayBraces > 0 { openForgotten(opensAt: opensAt) }
      return
    }
    if open.count >= Parser.nestingLimit {
      node.end = UInt32(statements.count + 1)
      statements.append(node)
      return skipDeepBlock()
    }
    node.open = UInt32(index)
    index += 1
    open.append(
      OpenBlock(statement: UInt32(statements.count), isAnonymous: false, lineStart: opensAt))
    statements.append(node)
  }

  /// Passes over arguments that nothing is to be asked about, as nearly all are: neither the first of
  /// their line nor after a comma, in a file without a `}` too many.
  private mutating func passPlainArguments() {
    guard strayBraces <= 0, tokens[index - 1].kind != .comma else { return }
    var place = index
    while place < tokens.count, !tokens[place].isFirstOnLine,
      tokens[place].kind.bit & Self.afterArguments == 0
    {
      place += 1
      if tokens[place - 1].kind == .comma { break }
    }
    steps += place - index
    index = place
  }

  /// What ends the arguments of a statement within its line, as bits of `TokenKind`.
  private static let afterArguments =
    TokenKind.openBrace.bit | TokenKind.closeBrace.bit | TokenKind.semicolon.bit

  /// Whether the line that begins at token `place` is a statement even though a comma came
  /// before it: a known word followed by a string, a number or a reference, or a brace.
  private func beginsStatement(at place: Int) -> Bool {
    let token = tokens[place]
    if token.kind == .closeBrace { return true }
    guard token.kind == .identifier, token.payload < words.known, place + 1 < tokens.count else {
      return false
    }
    let next = tokens[place + 1]
    guard !next.isFirstOnLine else { return false }
    switch next.kind {
    case .string, .multilineString, .number, .percent, .date, .identifier: return true
    default: return false
    }
  }

  private mutating func reportSwallowed() {
    let comma = tokens[index - 1]
    let next = name(index)
    let fix = Diagnostic.Fix(
      Bilingual(sv: "ta bort kommat", en: "remove the comma"),
      [TextEdit(range: comma.range, text: "")])
    let place = Place(file: file, range: comma.range)
    diagnostics.add(Diagnostic(.swallowedList, at: place, [next], fixes: [fix]))
  }

  /// A line that begins with something else than a word: one message, the line is passed over.
  private mutating func notAStatement() {
    let first = tokens[index]
    if passOverBullet() { return }
    // After a fault that has its own message, the rest of the line is no second mistake.
    let isFollowUp = first.flags.contains(.faulty)
    let start = index
    index += 1
    while index < tokens.count {
      let token = tokens[index]
      if token.isFirstOnLine || token.kind == .semicolon || token.kind == .closeBrace { break }
      if token.kind == .openBrace { break }
      index += 1
    }
    if !isFollowUp {
      let range = first.range.joined(with: tokens[index - 1].range)
      let place = Place(file: file, range: range)
      diagnostics.add(
        Diagnostic(
          .expectedWord, at: place, [.text("`\(text(tokens[start]))`"), .both(wayOut(first))]))
    }
    if index < tokens.count, tokens[index].kind == .openBrace, !tokens[index].isFirstOnLine {
      anonymousBlock()
    }
  }

  // MARK: - Blocks

  private mutating func closeBlock() {
    defer { index += 1 }
    if isStray() {
      strayBraces -= 1
      let place = Place(file: file, range: tokens[index].range)
      let fix = Diagnostic.Fix(
        Bilingual(sv: "ta bort }", en: "remove }"),
        [TextEdit(range: tokens[index].range, text: "")])
      return diagnostics.add(Diagnostic(.strayBrace, at: place, fixes: [fix]))
    }
    closeInnerBlocks()
    guard let last = open.popLast(), !last.isAnonymous else { return }
    statements[Int(last.statement)].close = UInt32(index)
    statements[Int(last.statement)].end = UInt32(statements.count)
  }

  /// A `{` that no word on its line stands before: after a line's end it opens the block of the
  /// statement before, with a message; else its statements are read as if it were not there.
  private mutating func looseBlock() {
    let place = Place(file: file, range: tokens[index].range)
    let owner = statements.indices.last.map { UInt32($0) }
    let belongs = owner.map {
      tokens[index].isFirstOnLine && !statements[Int($0)].hasBlock
        && statements[Int($0)].argumentsEnd == UInt32(index) && open.count < Parser.nestingLimit
    }
    guard let owner, belongs == true else {
      // A run of them is one mistake.
      if index == 0 || tokens[index - 1].kind != .openBrace || open.last?.isAnonymous != true {
        diagnostics.add(Diagnostic(.strayBlock, at: place))
      }
      return anonymousBlock()
    }
    diagnostics.add(Diagnostic(.looseBlock, at: place))
    statements[Int(owner)].open = UInt32(index)
    open.append(OpenBlock(statement: owner, isAnonymous: false, lineStart: index))
    index += 1
  }

  /// A block that belongs to nothing: its statements are read as if it were not there.
  private mutating func anonymousBlock() {
    if open.count >= Parser.nestingLimit { return skipDeepBlock() }
    let around = open.last?.statement ?? SyntaxTree.Statement.none
    open.append(OpenBlock(statement: around, isAnonymous: true, lineStart: lineStart))
    index += 1
  }

  private mutating func skipDeepBlock() {
    let place = Place(file: file, range: tokens[index].range)
    diagnostics.add(Diagnostic(.tooDeep, at: place, [.number(Parser.nestingLimit)]))
    var depth = 0
    while index < tokens.count {
      steps += 1
      if tokens[index].kind == .openBrace { depth += 1 }
      if tokens[index].kind == .closeBrace { depth -= 1 }
      index += 1
      if depth == 0 { break }
    }
  }

  func text(_ token: Token) -> String {
    let range = Int(token.offset)..<Int(token.end)
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
