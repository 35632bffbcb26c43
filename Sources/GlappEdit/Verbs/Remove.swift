// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// `remove`: a statement with all that stands in it, and every reference to any of that.
extension Desk {
  mutating func remove(_ targets: [String]) throws(EditRefusal) -> Draft {
    var entries: [EntryID] = []
    for target in targets {
      let entry = try self.target(target)
      guard entry != .root else {
        throw EditRefusal(.handwritten, [.text("`\(target)`")])
      }
      entries.append(entry)
    }
    let (draft, holders, gone) = removal(of: entries)
    if !force { try checkRest(holders, gone) }
    return draft
  }

  /// The edits that take entries away. A reference to what is gone goes from the list it stands
  /// in; a statement that would be left without what it is about goes too.
  ///
  /// - Returns: the edits, everything that refers to what is gone, and what is gone.
  /// - Complexity: linear in what refers to what is gone.
  mutating func removal(
    of first: [EntryID]
  ) -> (draft: Draft, holders: Set<EntryID>, gone: GoneEntries) {
    var gone = GoneEntries(map.map)
    var statements: [EntryID] = []
    var queue = first
    var holders: Set<EntryID> = []
    while let entry = queue.popLast() {
      guard gone.insert(entry) else { continue }
      statements.append(entry)
      for inner in entry.index..<map.map[entry].end {
        for link in map.map.backlinks.to(EntryID(Int(inner))) { holders.insert(link.from) }
      }
      for holder in holders where !gone.contains(holder) && losesItsPoint(holder, gone) {
        queue.append(holder)
      }
    }
    var draft = Draft()
    for holder in holders.sorted() where !gone.contains(holder) {
      guard let place = map.statement(of: holder) else { continue }
      draft.add(withoutReferences(of: holder, gone), in: place.file)
    }
    let places = statements.compactMap(map.statement)
    for (file, all) in Dictionary(grouping: places, by: \.file) {
      let removal = Removal(map.tree(file), areAlike: areAlike(in: file))
      draft.add(removal.edits(Set(all.map(\.index))), in: file)
    }
    return (draft, holders, gone)
  }

  /// The parts of a statement that refer to something, with the items of each that are gone.
  private mutating func parts(
    of holder: EntryID, _ gone: GoneEntries
  ) -> [(span: ArgumentSpan, items: [Range<Int>], isGone: [Bool])] {
    guard let place = map.statement(of: holder), let reading = map.reading(of: holder) else {
      return []
    }
    let tree = map.tree(place.file)
    var all: [(span: ArgumentSpan, items: [Range<Int>], isGone: [Bool])] = []
    for span in reading.spans {
      let items = span.items(in: tree)
      let isGone = items.map { item in
        guard let reference = reading.references.first(where: { $0.tokens == item }),
          case .one(let entry) = map.resolver.find(
            tree.string(tokens: item), from: holder, among: reference.kinds)
        else { return false }
        return gone.contains(entry)
      }
      if isGone.contains(true) { all.append((span, items, isGone)) }
    }
    return all
  }

  /// Whether nothing is left of what a statement is about.
  private mutating func losesItsPoint(_ holder: EntryID, _ gone: GoneEntries) -> Bool {
    let kind = map.map[holder].kind
    let isDetail = map.row(of: holder).map { Rank($0) != .element } ?? false
    return parts(of: holder, gone).contains { part in
      guard part.isGone.allSatisfy(\.self) else { return false }
      if !part.span.isOptional { return true }
      // Whose feeling or rating it is: without it, it would become somebody else's.
      switch part.span.role {
      case .of, .for: return isDetail
      case .by: return kind == .rating || kind == .vote
      default: return false
      }
    }
  }

  /// Takes references to what is gone out of the lists of a statement.
  private mutating func withoutReferences(of holder: EntryID, _ gone: GoneEntries) -> [DraftEdit] {
    guard let place = map.statement(of: holder) else { return [] }
    let tree = map.tree(place.file)
    func start(_ token: Int) -> Int { Int(tree.tokens[token].offset) }
    func end(_ token: Int) -> Int { Int(tree.tokens[token].end) }
    var edits: [DraftEdit] = []
    for (span, items, isGone) in parts(of: holder, gone) {
      guard isGone.contains(false) else {
        edits.append(
          DraftEdit(end(span.whole.lowerBound - 1), end(span.whole.upperBound - 1), ""))
        continue
      }
      var index = 0
      while index < items.count {
        guard isGone[index] else {
          index += 1
          continue
        }
        let first = index
        while index < items.count, isGone[index] { index += 1 }
        let from = first > 0 ? end(items[first - 1].upperBound - 1) : start(items[0].lowerBound)
        let to =
          first > 0 ? end(items[index - 1].upperBound - 1) : start(items[index].lowerBound)
        edits.append(DraftEdit(from, to, ""))
      }
    }
    return edits
  }
}
