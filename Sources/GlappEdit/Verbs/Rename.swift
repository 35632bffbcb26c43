// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// `rename`: another id, here and in every reference.
extension Desk {
  mutating func rename(_ target: String, to id: String) throws(EditRefusal) -> Draft {
    let entry = try self.target(target)
    guard isID(id) else { throw EditRefusal(.notAnID, [.text("`\(id)`")]) }
    guard let place = map.statement(of: entry), let row = map.row(of: entry),
      SlotPattern(row.slots).hasID
    else {
      let address = shown(AddressBook(map.map).address(of: entry))
      throw EditRefusal(.noOwnID, [.text("`\(target)`"), .text("`\(address)`")])
    }
    let old = map.map.name(of: entry)
    if old == id, !map.map[entry].hasDerivedName { return Draft() }
    if entry != .root, !force, let other = sibling(called: id, in: map.map[entry].parent),
      other != entry
    {
      throw taken(id, by: other)
    }
    if entry != .root, old != id {
      try checkReach(of: id, in: map.map[entry].parent, except: entry)
    }
    var draft = Draft()
    draft.add(IdentityEdit.writing(id, in: place, map), in: place.file)
    guard old != id else { return draft }
    for reference in map.references {
      let tree = map.tree(reference.file)
      for part in map.resolver.parts(of: reference, in: tree) where part.entry == entry {
        let token = tree.tokens[part.token]
        draft.add(DraftEdit(Int(token.offset), Int(token.end), id, .same), in: reference.file)
      }
    }
    return draft
  }

  /// Whether `text` may be an id.
  func isID(_ text: String) -> Bool {
    var interner = Interner()
    let source = SourceText(name: "", bytes: Array("x \(text)".utf8))
    let tree = Parser.parse(source, interner: &interner, knownWords: 0)
    guard tree.tokens.count == 2, tree.tokens[1].kind == .identifier,
      tree.diagnostics.kept.isEmpty, Int(tree.tokens[1].length) == text.utf8.count
    else { return false }
    return !Connective.all.contains { $0.isReserved && $0.english == text }
  }
}

extension SlotPattern {
  /// Whether a statement may have an id of its own.
  var hasID: Bool {
    positional.contains { if case .id? = $0.types.first { true } else { false } }
  }
}
