// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// `move`: a statement with its comments, to another place; references follow.
extension Desk {
  mutating func move(
    _ target: String, to destination: Edit.Destination
  ) throws(EditRefusal) -> Draft {
    let entry = try self.target(target)
    guard entry != .root, let place = map.statement(of: entry) else {
      throw EditRefusal(.handwritten, [.text("`\(target)`")])
    }
    let goal = try self.target(destination.reference)
    if goal != .root, entry <= goal, goal.index < map.map[entry].end {
      if goal == entry, !destination.isInside { return Draft() }
      throw EditRefusal(.intoItself, [.text("`\(target)`")])
    }
    let tree = map.tree(place.file)
    let word = tree.source.string(tree.tokens[tree.firstToken(place.index)].range)
    let (row, placement) = try moved(word, entry, to: destination, goal)
    guard !isThere(place, placement) else { return Draft() }
    let name = map.map.name(of: entry)
    if !name.isEmpty, !map.map[entry].hasDerivedName, placement.scope != map.map[entry].parent {
      try checkReach(of: name, in: placement.scope, except: entry)
    }
    let statement = moved(place, isShort: Rank(map.schema.schema.rows[row]) != .element)
    var draft = Draft()
    let removal = Removal(tree, areAlike: areAlike(in: place.file))
    draft.add(insert(statement, row: row, at: placement, from: place), in: placement.file)
    draft.add(removal.edits([place.index]), in: place.file)
    return draft
  }

  private mutating func moved(
    _ word: String, _ entry: EntryID, to destination: Edit.Destination, _ goal: EntryID
  ) throws(EditRefusal) -> (row: Int, placement: Placement) {
    switch destination {
    case .inside:
      if goal == .root, let row = map.row(word, in: .top) {
        return (row, placement(ofTopLevel: row))
      }
      let row = try row(word, in: map.context(inside: goal))
      var placement = placement(of: row, in: goal)
      // What stands there already stays where it is.
      if map.map[entry].parent == goal, let own = map.statement(of: entry) {
        placement.anchor = .after(own.index)
      }
      return (row, placement)
    case .before:
      let row = try row(word, in: context(around: goal))
      return (row, try placement(beside: goal) { .before($0) })
    case .after:
      let row = try row(word, in: context(around: goal))
      return (row, try placement(beside: goal) { .after($0) })
    }
  }

  /// The statement that one stands in; nil at top level.
  func parent(of place: StatementPlace) -> Int? {
    let parent = map.tree(place.file).statements[place.index].parent
    return parent == SyntaxTree.Statement.none ? nil : Int(parent)
  }

  /// Whether a statement stands where it is to go.
  private func isThere(_ place: StatementPlace, _ placement: Placement) -> Bool {
    let tree = map.tree(place.file)
    let own = parent(of: place)
    guard place.file == placement.file, own == placement.parent else { return false }
    let siblings = tree.children(of: own)
    guard let index = siblings.firstIndex(of: place.index) else { return false }
    switch placement.anchor {
    case .after(let sibling):
      return sibling == place.index || index > 0 && siblings[index - 1] == sibling
    case .before(let sibling):
      return sibling == place.index
        || index + 1 < siblings.count && siblings[index + 1] == sibling
    case .end: return index == siblings.count - 1
    }
  }

  /// The text of a statement and its comments, without the indentation it had.
  private func moved(_ place: StatementPlace, isShort: Bool) -> NewStatement {
    let tree = map.tree(place.file)
    let removal = Removal(tree, areAlike: areAlike(in: place.file))
    let extent = removal.extent(place.index)
    let lines = MovedLines(
      tree, extent, indentation: tree.indentation(tree.start(place.index)))
    let tokens = tree.firstToken(place.index)..<tree.lastToken(place.index) + 1
    return NewStatement(
      moved: lines.all, isShort: isShort, .carried(file: place.file, tokens: tokens))
  }
}
