// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// Statements that begin where a comma or the lack of a `{` hides it.
extension Grouper {
  // MARK: - A comma in place of a semicolon

  /// Whether a new statement begins at the token at hand, which stands after a comma on the same
  /// line: a word that may stand here, followed by what no item of a list is followed by.
  func beginsAfterComma(word: UInt32) -> Bool {
    let token = tokens[index]
    guard token.kind == .identifier, token.payload < words.known, index + 1 < tokens.count else {
      return false
    }
    let next = tokens[index + 1]
    let own = tokens[Int(word)].payload
    guard !next.isFirstOnLine else { return false }
    switch next.kind {
    case .string, .multilineString, .number, .percent, .date: break
    case .identifier: if words.joins(own, next.payload) { return false }
    default: return false
    }
    return !words.hasTail(own) && !words.joins(own, token.payload)
      && words.mayHold(outerWord, token.payload)
  }

  mutating func reportComma() {
    let comma = tokens[index - 1]
    let fix = Diagnostic.Fix(
      Bilingual(sv: "skriv ;", en: "write ;"), [TextEdit(range: comma.range, text: ";")])
    let place = Place(file: file, range: comma.range)
    diagnostics.add(Diagnostic(.commaForSemicolon, at: place, [name(index)], fixes: [fix]))
  }

  /// The word of the statement whose block is open; 0 at top level.
  private var outerWord: UInt32 {
    guard let last = open.last, last.statement != SyntaxTree.Statement.none else { return 0 }
    return tokens[Int(statements[Int(last.statement)].word)].payload
  }

  // MARK: - A forgotten {

  /// Whether the token at hand is the first of a block that lacks its `{`, on the line of its
  /// statement: `step a "A" feeling -1 }`. Only where the file has a `}` too many.
  mutating func lacksBrace(word: UInt32) -> Bool {
    let token = tokens[index]
    let own = tokens[Int(word)].payload
    guard token.kind == .identifier, token.payload < words.known, own < words.known,
      tokens[index - 1].kind == .string, open.count < Parser.nestingLimit, lookAheads < 64,
      words.mayHold(own, token.payload), !words.joins(own, token.payload)
    else { return false }
    lookAheads += 1
    // The line closes more blocks than it opens.
    var opened = 0
    for place in lineStart..<index {
      if tokens[place].kind == .openBrace { opened += 1 }
      if tokens[place].kind == .closeBrace { opened -= 1 }
    }
    var place = index
    while place < tokens.count, !tokens[place].isFirstOnLine {
      if tokens[place].kind == .openBrace { opened += 1 }
      if tokens[place].kind == .closeBrace { opened -= 1 }
      place += 1
    }
    return opened < 0
  }

  /// After a statement without a block: whether the lines that follow are its block all the same,
  /// because they stand further in or could not stand here without it, and a `}` ends them.
  mutating func openForgotten(opensAt: Int) {
    guard lookAheads < 64, index < tokens.count, open.count < Parser.nestingLimit else { return }
    let next = tokens[index]
    let own = tokens[Int(statements[statements.count - 1].word)].payload
    guard next.isFirstOnLine, next.kind == .identifier, own < words.known else { return }
    let isFurtherIn = column(ofToken: index) > column(ofToken: opensAt)
    if next.payload < words.known {
      guard words.mayHold(own, next.payload) else { return }
      guard isFurtherIn || !words.mayHold(outerWord, next.payload) else { return }
    } else if !isFurtherIn {
      return
    }
    lookAheads += 1
    guard let closer = blockEnd(from: index) else { return }
    if tokens[closer].isFirstOnLine, column(ofToken: closer) < column(ofToken: opensAt) { return }
    openImplied(opensAt: opensAt, closer: closer)
  }

  /// The `}` that ends the block which the token at `start` stands in.
  private mutating func blockEnd(from start: Int) -> Int? {
    var depth = 0
    for place in start..<tokens.count {
      steps += 1
      if tokens[place].kind == .openBrace { depth += 1 }
      if tokens[place].kind == .closeBrace {
        if depth == 0 { return place }
        depth -= 1
      }
    }
    return nil
  }

  /// Opens the block of the last statement without a `{`, and says so.
  mutating func openImplied(opensAt: Int, closer: Int?) {
    let owner = statements.count - 1
    strayBraces -= 1
    statements[owner].open = SyntaxTree.Statement.implied
    open.append(OpenBlock(statement: UInt32(owner), isAnonymous: false, lineStart: opensAt))
    let word = tokens[Int(statements[owner].word)]
    let end = tokens[Int(statements[owner].argumentsEnd) - 1].end
    var wherePut = Bilingual(sv: "sist på raden", en: "at the end of the line")
    if closer == nil {
      let next = text(tokens[index])
      wherePut = Bilingual(sv: "före `\(next)`", en: "before `\(next)`")
    }
    let related = closer.map { place in
      Diagnostic.Related(
        Place(file: file, range: tokens[place].range),
        Bilingual(sv: "den här } hör ihop med den", en: "this } goes with it"))
    }
    let fix = Diagnostic.Fix(
      Bilingual(sv: "sätt dit {", en: "put the {"), [TextEdit(range: .at(end), text: " {")])
    diagnostics.add(
      Diagnostic(
        .missingBrace, at: Place(file: file, range: .at(end)),
        [.text("`\(text(word))`"), .both(wherePut)], related: related.map { [$0] } ?? [],
        fixes: [fix]))
  }
}
