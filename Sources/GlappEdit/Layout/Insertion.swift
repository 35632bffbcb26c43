// SPDX-License-Identifier: EUPL-1.2

import GlappSyntax
import GlappText

/// Putting a statement into a block, or at top level, the way the lines around it are laid out.
struct Insertion {
  let tree: SyntaxTree
  let style: FileStyle
  /// The statement whose block it goes into; nil for top level.
  let parent: Int?
  /// Whether a block of the parent is always on lines of its own: what holds elements, not details.
  var opensWide = false
  /// Whether the statement comes from the same block, which gets no wider by it.
  var staysInBlock = false
  /// Whether two statements are of one kind; groups of one kind are told apart by blank lines.
  var areAlike: (Int, Int) -> Bool = { _, _ in false }
  /// Whether the new statement is of the kind of one that is there.
  var isLike: (Int) -> Bool = { _ in false }

  /// Next to which of its new siblings it goes.
  enum Anchor {
    case after(Int)
    case before(Int)
    /// Last, below any comments that end the block.
    case end
  }

  var newline: String { style.newline }
  var bytes: [UInt8] { tree.source.bytes }

  /// The edits that put `statement` there.
  func edits(_ statement: NewStatement, _ anchor: Anchor) -> [DraftEdit] {
    guard let parent else { return onLines(statement, anchor) }
    let node = tree.statements[parent]
    if !node.hasBlock { return [newBlock(statement, parent)] }
    if tree.isOnOneLine(parent) { return inLine(statement, anchor, parent) }
    return onLines(statement, anchor)
  }

  // MARK: - A block of its own

  private func newBlock(_ statement: NewStatement, _ parent: Int) -> DraftEdit {
    let place = tree.argumentsEnd(parent)
    let indent = tree.indentation(tree.start(parent))
    var edit = DraftEdit(at: place, "")
    edit.meaning = statement.meaning
    if let line = statement.oneLine,
      sharesLine(parent) || (!opensWide && fits(line.count + 4, place))
    {
      edit.text = " { \(line) }"
    } else {
      let lines = self.lines(statement, indent + style.unit)
      edit.text = " {\(newline)\(lines)\(newline)\(indent)}"
    }
    return edit
  }

  /// Whether other statements stand on the lines of `statement`.
  private func sharesLine(_ statement: Int) -> Bool {
    let next = tree.lastToken(statement) + 1
    return !tree.isFirstOnLine(statement)
      || next < tree.tokens.count && !tree.tokens[next].isFirstOnLine
  }

  /// Whether a line has room for so many letters more.
  func fits(_ letters: Int, _ place: Int) -> Bool {
    let end = tree.lineEnd(place)
    // Lines may be of any length; beyond some there is no room for sure.
    guard end - place < 1_000, place - tree.lineStart(place) < 1_000 else { return false }
    return tree.width(tree.lineStart(place), end) + letters <= Formatter.width
  }

  /// Lines with their indentation, as one text.
  func lines(_ statement: NewStatement, _ indent: String) -> String {
    statement.lines(unit: style.unit, width: Formatter.width - indent.count)
      .map { $0.isVerbatim || $0.text.isEmpty ? $0.text : indent + $0.text }
      .joined(separator: newline)
  }

  /// The same without the indentation of the first line.
  func hanging(_ statement: NewStatement, _ indent: String) -> String {
    String(lines(statement, indent).dropFirst(indent.count))
  }

  // MARK: - A block on one line

  private func inLine(
    _ statement: NewStatement, _ anchor: Anchor, _ parent: Int
  ) -> [DraftEdit] {
    let node = tree.statements[parent]
    let children = tree.children(of: parent)
    let open = Int(tree.tokens[Int(node.open)].end)
    let close = Int(tree.tokens[Int(node.close)].offset)
    if let line = statement.oneLine,
      staysInBlock || fits(line.count + 2, open) || !tree.isFirstOnLine(parent)
    {
      return [inLine(line, statement, anchor, children, open, close)]
    }
    guard !staysInBlock, tree.isFirstOnLine(parent),
      !Gap(bytes, open, children.isEmpty ? close : open).hasComment,
      let opened = openedUp(statement, anchor, parent, children)
    else {
      let line = statement.oneLine ?? hanging(statement, tree.indentation(open))
      return [inLine(line, statement, anchor, children, open, close)]
    }
    return opened
  }

  private func inLine(
    _ line: String, _ statement: NewStatement, _ anchor: Anchor, _ children: [Int], _ open: Int,
    _ close: Int
  ) -> DraftEdit {
    var edit: DraftEdit
    if case .before(let next) = anchor {
      edit = DraftEdit(at: tree.start(next), line + "; ")
    } else if let last = after(anchor, children) {
      edit = DraftEdit(at: tree.end(last), "; " + line)
    } else if Gap(bytes, open, close).hasComment {
      edit = DraftEdit(at: open, " " + line)
    } else {
      edit = DraftEdit(open, close, " \(line) ")
    }
    edit.meaning = statement.meaning
    return edit
  }

  private func after(_ anchor: Anchor, _ children: [Int]) -> Int? {
    switch anchor {
    case .after(let child): child
    case .before: nil
    case .end: children.last
    }
  }

  /// A block that gets too wide is put on lines, a statement a line. Nil where comments stand
  /// between its statements.
  private func openedUp(
    _ statement: NewStatement, _ anchor: Anchor, _ parent: Int, _ children: [Int]
  ) -> [DraftEdit]? {
    let node = tree.statements[parent]
    let indent = tree.indentation(tree.start(parent))
    let inner = indent + style.unit
    let own = lines(statement, inner)
    var edits: [DraftEdit] = []
    var last = Int(tree.tokens[Int(node.open)].end)
    func edit(_ from: Int, _ to: Int, _ text: String, isOwn: Bool) -> Bool {
      guard !Gap(bytes, from, to).hasComment else { return false }
      var edit = DraftEdit(from, to, text)
      if isOwn { edit.meaning = statement.meaning }
      edits.append(edit)
      return true
    }
    for child in children {
      var text = newline + inner
      var isOwn = false
      if case .before(child) = anchor {
        text = newline + own + newline + inner
        isOwn = true
      }
      guard edit(last, tree.start(child), text, isOwn: isOwn) else { return nil }
      last = tree.end(child)
      if case .after(child) = anchor {
        var more = DraftEdit(at: last, newline + own)
        more.meaning = statement.meaning
        edits.append(more)
      }
    }
    if case .end = anchor {
      var more = DraftEdit(at: last, newline + own)
      more.meaning = statement.meaning
      edits.append(more)
    }
    let close = Int(tree.tokens[Int(node.close)].offset)
    guard edit(last, close, newline + indent, isOwn: false) else { return nil }
    return edits
  }
}
