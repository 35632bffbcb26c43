// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText

/// Taking statements out of a file: with the comments that belong to them, without the blank
/// lines and semicolons that only they needed.
struct Removal {
  private let tree: SyntaxTree
  /// Whether two statements are of one kind: a comment above the first of several may be about
  /// them all.
  private let areAlike: (Int, Int) -> Bool

  init(_ tree: SyntaxTree, areAlike: @escaping (Int, Int) -> Bool) {
    self.tree = tree
    self.areAlike = areAlike
  }

  /// The edits that take `statements` away, with what stands in them.
  ///
  /// - Complexity: linear in the number of their siblings.
  func edits(_ statements: Set<Int>) -> [DraftEdit] {
    // What stands in something that goes needs no edit of its own.
    let outer = statements.filter { statement in
      var parent = tree.statements[statement].parent
      while parent != SyntaxTree.Statement.none {
        if statements.contains(Int(parent)) { return false }
        parent = tree.statements[Int(parent)].parent
      }
      return true
    }
    let homes = Dictionary(grouping: outer) { tree.statements[$0].parent }
    return homes.flatMap { home, gone in
      edits(Set(gone), in: home == SyntaxTree.Statement.none ? nil : Int(home))
    }
  }

  private func edits(_ gone: Set<Int>, in parent: Int?) -> [DraftEdit] {
    let siblings = tree.children(of: parent)
    var edits: [DraftEdit] = []
    var index = 0
    while index < siblings.count {
      guard gone.contains(siblings[index]) else {
        index += 1
        continue
      }
      let first = index
      while index < siblings.count, gone.contains(siblings[index]) { index += 1 }
      let run = Run(
        tree, siblings[first]...siblings[index - 1],
        keepsHeading: isHeading(
          siblings[first], next: index < siblings.count ? siblings[index] : nil))
      if let parent, first == 0, index == siblings.count, run.isAllOfBlock,
        let edit = withoutBlock(parent)
      {
        return [edit]
      }
      edits.append(run.edit)
    }
    return edits
  }

  /// A block with nothing left in it goes, braces and all.
  private func withoutBlock(_ parent: Int) -> DraftEdit? {
    let node = tree.statements[parent]
    guard node.close != SyntaxTree.Statement.none else { return nil }
    return DraftEdit(tree.argumentsEnd(parent), Int(tree.tokens[Int(node.close)].end), "")
  }

  /// Whether the comment above `statement` is about more than it: it begins a list, a line each, and
  /// something alike follows at once without a comment of its own.
  private func isHeading(_ statement: Int, next: Int?) -> Bool {
    guard let next, areAlike(statement, next), tree.isSingleLine(statement) else { return false }
    let after = Gap(tree.source.bytes, tree.end(statement), tree.start(next))
    guard !after.hasBlankLine, after.ownComments(beginsFile: false) == after.pieces.count else {
      return false
    }
    let first = tree.firstToken(statement)
    let start = first > 0 ? Int(tree.tokens[first - 1].end) : 0
    let before = Gap(tree.source.bytes, start, tree.start(statement))
    let own = before.ownComments(beginsFile: first == 0)
    let above = Gap(tree.source.bytes, start, before.start(of: own))
    return first == 0 || tree.tokens[first - 1].kind == .openBrace || above.newlines > 1
  }

  /// The text of a statement with its own comments, for one that is to stand elsewhere: from
  /// where to where.
  func extent(_ statement: Int) -> Range<Int> {
    let parent = tree.statements[statement].parent
    let home = parent == SyntaxTree.Statement.none ? nil : Int(parent)
    let next = Int(tree.statements[statement].end)
    let end = home.map { Int(tree.statements[$0].end) } ?? tree.statements.count
    let isHeading = isHeading(statement, next: next < end ? next : nil)
    return Run(tree, statement...statement, keepsHeading: isHeading).extent
  }
}

/// A run of statements next to each other that are to go.
private struct Run {
  private let tree: SyntaxTree
  private let before: Gap
  private let after: Gap
  private let start: Int
  private let end: Int
  private let gapStart: Int
  private let gapEnd: Int
  private let hasPrevious: Bool
  private let hasNext: Bool
  private let opens: Bool
  private let closes: Bool
  /// The first piece of `before` that goes too, and the pieces of `after` that stay.
  private let ownBefore: Int
  private let kept: [Gap.Piece]
  private let ownAfter: Int?

  init(_ tree: SyntaxTree, _ statements: ClosedRange<Int>, keepsHeading: Bool) {
    self.tree = tree
    start = tree.start(statements.lowerBound)
    end = tree.end(statements.upperBound)
    var previous = tree.firstToken(statements.lowerBound) - 1
    while previous >= 0, tree.tokens[previous].kind == .semicolon { previous -= 1 }
    var next = tree.lastToken(statements.upperBound) + 1
    while next < tree.tokens.count, tree.tokens[next].kind == .semicolon { next += 1 }
    hasPrevious = previous >= 0
    hasNext = next < tree.tokens.count
    opens = hasPrevious && tree.tokens[previous].kind == .openBrace
    closes = hasNext && tree.tokens[next].kind == .closeBrace
    let mark = tree.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    gapStart = hasPrevious ? Int(tree.tokens[previous].end) : mark
    gapEnd = hasNext ? Int(tree.tokens[next].offset) : tree.source.bytes.count
    before = Gap(tree.source.bytes, gapStart, start)
    after = Gap(tree.source.bytes, end, gapEnd)
    let isAlone = before.newlines > 0 || !hasPrevious
    let comments = before.ownComments(beginsFile: !hasPrevious)
    // A comment that begins the file is about the file.
    let isHead = !hasPrevious && before.pieces[..<comments].allSatisfy { $0.isWhite }
    ownBefore = keepsHeading || isHead ? before.pieces.count : comments
    let firstBreak = after.pieces.firstIndex { $0.kind == .newline } ?? after.pieces.count
    let endsLine = firstBreak < after.pieces.count || !hasNext
    ownAfter =
      isAlone && endsLine ? after.pieces[..<firstBreak].lastIndex(where: \.isComment) : nil
    let ownEnd = ownAfter.map { $0 + 1 } ?? 0
    kept = after.pieces[ownEnd...].filter { $0.kind != .semicolon }
  }

  /// Whether nothing else stands in the block, no comment either.
  var isAllOfBlock: Bool {
    opens && closes && !before.pieces[..<ownBefore].contains(where: \.isComment)
      && !kept.contains(where: \.isComment)
  }

  var extent: Range<Int> {
    let from = before.start(of: ownBefore)
    let to = ownAfter.map { after.pieces[$0].range.upperBound } ?? end
    return (ownBefore < before.pieces.count ? from : start)..<to
  }

  var edit: DraftEdit { DraftEdit(gapStart, gapEnd, text) }

  /// What lies between the neighbours when the run is gone.
  private var text: String {
    let onPreviousLine = before.newlines == 0 && hasPrevious
    let onNextLine = after.newlines == 0 && hasNext
    switch (onPreviousLine, onNextLine) {
    case (true, true):
      if closes, !opens { return keptText(trimmed: false) }
      return before.text(before.pieces[..<ownBefore]) + keptComments
    case (true, false): return keptText(trimmed: true)
    case (false, true): return before.text(before.pieces[..<ownBefore]) + keptComments
    case (false, false): return betweenLines
    }
  }

  /// What stays of the gap after; white space before a line end left out.
  private func keptText(trimmed: Bool) -> String {
    var pieces = kept[...]
    if trimmed {
      while let first = pieces.first, first.kind == .space,
        pieces.dropFirst().first.map({ $0.kind != .space && !$0.isComment }) ?? true
      {
        pieces = pieces.dropFirst()
      }
    }
    return pieces.map(after.text(of:)).joined()
  }

  private var keptComments: String {
    kept.filter(\.isComment).map { after.text(of: $0) + " " }.joined()
  }

  /// The lines above and the lines below, with no more blank lines between them than there were,
  /// and none beside a brace.
  private var betweenLines: String {
    let head = before.pieces[..<ownBefore]
    let headEnd = head.lastIndex { !$0.isWhite }.map { $0 + 1 } ?? 0
    let above = head[headEnd...]
    let restStart = kept.firstIndex { !$0.isWhite } ?? kept.count
    let below = kept[..<restStart]
    let rest = kept[restStart...].map(after.text(of:)).joined()
    let headText = before.text(head[..<headEnd])
    let isFirst = headText.isEmpty
    let isLast = rest.isEmpty
    if !hasPrevious, isFirst {
      // The indentation of what is now the first line of the file stays.
      let indent = below.last.map { $0.kind == .space ? after.text(of: $0) : "" } ?? ""
      return (hasNext || !isLast ? indent : "") + rest
    }
    let lower = below.map(after.text(of:)).joined()
    if !hasNext, isLast { return headText + lower }
    if closes, isLast { return headText + Self.withoutBlankLines(below, after) }
    if opens, isFirst { return headText + Self.withoutBlankLines(below, after) + rest }
    let upperBreaks = Gap.newlines(above)
    let lowerBreaks = below.count { $0.kind == .newline }
    if upperBreaks > lowerBreaks, !closes || !isLast {
      let indent = below.last.map { $0.kind == .space ? after.text(of: $0) : "" } ?? ""
      let breaks = above.filter { $0.kind == .newline }.map(before.text(of:)).joined()
      return headText + breaks + indent + rest
    }
    return headText + lower + rest
  }

  /// White space from its last line end on.
  private static func withoutBlankLines(_ pieces: ArraySlice<Gap.Piece>, _ gap: Gap) -> String {
    guard let last = pieces.lastIndex(where: { $0.kind == .newline }) else {
      return pieces.map(gap.text(of:)).joined()
    }
    return pieces[last...].map(gap.text(of:)).joined()
  }
}
