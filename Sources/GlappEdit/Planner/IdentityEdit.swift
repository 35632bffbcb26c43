// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappSyntax

/// Writing an id into a statement.
enum IdentityEdit {
  /// The edit that puts `name` where the statement's id stands, or is to stand.
  static func writing(_ name: String, in place: StatementPlace, _ map: EditableMap) -> DraftEdit {
    let tree = map.tree(place.file)
    let node = tree.statements[place.index]
    let first = Int(node.word) + 1
    if let entry = map.entry(place.file, place.index),
      let written = map.reading(of: entry)?.identity
    {
      let token = tree.tokens[written.tokens.lowerBound]
      return DraftEdit(Int(token.offset), Int(token.end), name)
    }
    // The id is the first of a statement's arguments.
    guard first < Int(node.argumentsEnd) else {
      return DraftEdit(at: Int(tree.tokens[Int(node.word)].end), " " + name)
    }
    return DraftEdit(at: Int(tree.tokens[first].offset), name + " ")
  }
}
