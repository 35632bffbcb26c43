// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// `unset`: takes a detail away, wherever it stands.
extension Desk {
  mutating func unset(_ target: String, _ word: String) throws(EditRefusal) -> Draft {
    let entry = try self.target(target)
    let (name, number) = Self.numbered(word)
    let own = map.row(name, in: map.context(inside: entry))
    guard let place = map.statement(of: entry), let reading = map.reading(of: entry) else {
      _ = try row(name, in: map.context(inside: entry))
      return Draft()
    }
    var draft = Draft()
    let part = Part(name, of: entry, map)
    if number == nil, let part, let span = part.span(in: reading) {
      guard part.isOptional || force else {
        throw EditRefusal(
          .mustStay, [.text("`\(name)`"), .text("`\(Addresses.address(of: entry, in: map))`")],
          at: map.head(of: entry))
      }
      let tree = map.tree(place.file)
      let start = Int(tree.tokens[span.whole.lowerBound - 1].end)
      let end = Int(tree.tokens[span.whole.upperBound - 1].end)
      draft.add(DraftEdit(start, end, ""), in: place.file)
    }
    guard let own else {
      if part == nil { _ = try row(name, in: map.context(inside: entry)) }
      return draft
    }
    var all = statements(of: own, in: entry)
    if case .element = map.schema.schema.rows[own].role, all.count > 1, number == nil {
      throw EditRefusal(
        .severalHere,
        [
          .text("`\(Addresses.address(of: entry, in: map))`"), .text("`\(name)`"),
          .choices(all.map { shown(AddressBook(map.map).address(of: $0)) }),
        ])
    }
    if let number {
      guard all.indices.contains(number - 1) else {
        throw EditRefusal(.unknownTarget, [.text("`\(target):\(word)`")])
      }
      all = [all[number - 1]]
    }
    draft.add(contentsOf: removal(of: all).draft)
    return draft
  }
}
