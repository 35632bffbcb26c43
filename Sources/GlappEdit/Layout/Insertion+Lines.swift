// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText

/// Statements on lines of their own, with blank lines as between their like.
extension Insertion {
  func onLines(_ statement: NewStatement, _ anchor: Anchor) -> [DraftEdit] {
    let children = tree.children(of: parent)
    switch anchor {
    case .before(let next): return [before(next, statement, children)]
    case .after(let child): return [after(child, statement, children)]
    case .end: return [atEnd(statement, children)]
    }
  }

  /// The indentation of the statements in the block.
  private func indent(_ near: Int?, _ children: [Int]) -> String {
    if let near, tree.isFirstOnLine(near) { return tree.indentation(tree.start(near)) }
    if let child = children.last(where: tree.isFirstOnLine) {
      return tree.indentation(tree.start(child))
    }
    return parent.map { tree.indentation(tree.start($0)) + style.unit } ?? ""
  }

  private func before(
    _ next: Int, _ statement: NewStatement, _ children: [Int]
  ) -> DraftEdit {
    let indent = indent(next, children)
    let first = tree.firstToken(next)
    var edit: DraftEdit
    if !tree.isFirstOnLine(next) {
      let line = statement.oneLine.map { $0 + "; " }
      edit = DraftEdit(
        at: tree.start(next), line ?? hanging(statement, indent) + newline + indent)
    } else {
      let from = first > 0 ? Int(tree.tokens[first - 1].end) : byteOrderMark
      let gap = Gap(bytes, from, tree.start(next))
      let own = gap.ownComments(beginsFile: first == 0)
      let isHead = first == 0 && gap.pieces[..<own].allSatisfy(\.isWhite)
      let place = isHead ? tree.start(next) : gap.start(of: own)
      let blank = hasBlankLine(after: next, children) ? newline : ""
      edit = DraftEdit(at: place, hanging(statement, indent) + newline + blank + indent)
    }
    edit.meaning = statement.meaning
    return edit
  }

  private func after(
    _ child: Int, _ statement: NewStatement, _ children: [Int]
  ) -> DraftEdit {
    var last = child
    var edit: DraftEdit
    if let line = statement.oneLine, statement.isShort, isAmongOthers(child, children),
      tree.isSingleLine(child), fits(line.count + 2, tree.end(child))
    {
      edit = DraftEdit(at: tree.end(child), "; " + line)
    } else {
      // Below all that shares the line.
      for sibling in children where sibling > last {
        guard !tree.isFirstOnLine(sibling) else { break }
        last = sibling
      }
      let indent = indent(child, children)
      let blank = hasBlankLine(around: child, statement, children) ? newline : ""
      let place = lineRest(tree.end(last))
      edit = DraftEdit(at: place, newline + blank + lines(statement, indent))
    }
    edit.meaning = statement.meaning
    return edit
  }

  /// Below the last statement and the comments after it, or in an empty block or file.
  private func atEnd(_ statement: NewStatement, _ children: [Int]) -> DraftEdit {
    let start = children.last.map(tree.end) ?? blockStart
    let gap = gap(after: start)
    var edit: DraftEdit
    // Comments on lines of their own below the last statement end the block.
    let comment = gap.pieces.lastIndex(where: \.isComment)
    let isBelow = comment.map { Gap.newlines(gap.pieces[..<$0]) > 0 || start <= byteOrderMark }
    if let comment, isBelow == true {
      let blank = parent == nil ? newline : ""
      edit = DraftEdit(
        at: gap.pieces[comment].range.upperBound,
        newline + blank + lines(statement, indent(children.last, children)))
    } else if let last = children.last {
      edit = after(last, statement, children)
    } else if parent == nil {
      edit = DraftEdit(byteOrderMark, bytes.count, lines(statement, "") + newline)
    } else {
      edit = DraftEdit(
        at: lineRest(blockStart), newline + lines(statement, indent(nil, children)))
    }
    edit.meaning = statement.meaning
    return edit
  }

  private var byteOrderMark: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private var blockStart: Int {
    parent.map { Int(tree.tokens[Int(tree.statements[$0].open)].end) } ?? byteOrderMark
  }

  /// What lies between `offset` and the next token that is no semicolon.
  private func gap(after offset: Int) -> Gap {
    var token = tokenIndex(atOrAfter: offset)
    while token < tree.tokens.count, tree.tokens[token].kind == .semicolon { token += 1 }
    let end = token < tree.tokens.count ? Int(tree.tokens[token].offset) : bytes.count
    return Gap(bytes, offset, end)
  }

  /// The end of the line after `offset`, behind semicolons and comments; where something else
  /// follows on the line, the end of those.
  private func lineRest(_ offset: Int) -> Int {
    var place = offset
    for piece in gap(after: offset).pieces {
      if piece.kind == .newline { break }
      if piece.kind != .space { place = piece.range.upperBound }
    }
    return place
  }

  private func tokenIndex(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = tree.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tree.tokens[middle].offset) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a statement shares its line with a sibling.
  private func isAmongOthers(_ child: Int, _ children: [Int]) -> Bool {
    guard let index = children.firstIndex(of: child) else { return false }
    let next = index + 1 < children.count ? children[index + 1] : nil
    return index > 0 && !tree.isFirstOnLine(child)
      || next.map { !tree.isFirstOnLine($0) } ?? false
  }

  // MARK: - Blank lines

  private func hasBlankLine(between one: Int, _ other: Int) -> Bool {
    Gap(bytes, tree.end(one), tree.start(other)).hasBlankLine
  }

  /// Whether a blank line belongs between a statement put in before `next` and that.
  private func hasBlankLine(after next: Int, _ children: [Int]) -> Bool {
    guard let index = children.firstIndex(of: next) else { return false }
    if index + 1 < children.count, areAlike(next, children[index + 1]) {
      return hasBlankLine(between: next, children[index + 1])
    }
    if index > 0, areAlike(next, children[index - 1]) {
      return hasBlankLine(between: children[index - 1], next)
    }
    return false
  }

  /// Whether a blank line belongs between `child` and a statement put in after it: as between
  /// those of its kind or, at top level, between things of different kinds and of several lines.
  private func hasBlankLine(
    around child: Int, _ statement: NewStatement, _ children: [Int]
  ) -> Bool {
    guard let index = children.firstIndex(of: child) else { return false }
    let previous = index > 0 ? children[index - 1] : nil
    if isLike(child), let previous, areAlike(previous, child) {
      return hasBlankLine(between: previous, child)
    }
    if parent == nil { return !isLike(child) || !tree.isSingleLine(child) }
    return !tree.isSingleLine(child)
      && (previous.map { hasBlankLine(between: $0, child) } ?? false)
  }
}
