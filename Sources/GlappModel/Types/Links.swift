// SPDX-License-Identifier: EUPL-1.2

/// Reading ties between elements. An element may stand in another, or stand elsewhere and refer
/// to it; readers should not have to care which.
extension ServiceMap {
  /// What `id` refers to: first behind the connective `role` in its own statement, where the
  /// language has one, then in its properties `word` (`gap … between a, b` and
  /// `gap … { between a, b }`).
  package func links(_ id: EntryID, _ role: SlotRole?, _ word: Word) -> [Stated<EntryID>] {
    (role.map { references($0, of: id) } ?? []).map { stated($0, by: id) } + references(id, word)
  }

  /// The elements of `kinds` that refer to `id` so, in the order of the map, each once.
  package func linking(
    _ kinds: ElementKinds, to id: EntryID, _ role: SlotRole?, _ word: Word
  ) -> [EntryID] {
    var found: [EntryID] = []
    for link in backlinks.to(id) {
      let entry = self[link.from]
      let owner: EntryID
      if entry.kind != .property, link.role == role, kinds.holds(entry.kind) {
        owner = link.from
      } else if entry.kind == .property, entry.word == word, link.role == .value,
        kinds.holds(self[entry.parent].kind)
      {
        owner = entry.parent
      } else {
        continue
      }
      if found.last != owner { found.append(owner) }
    }
    return found.isSortedAndUnique ? found : Array(Set(found)).sorted()
  }

  /// The elements of `kinds` that stand in `id` or refer to it so, in the order of the map.
  package func joined(
    _ kinds: ElementKinds, with id: EntryID, _ role: SlotRole?, _ word: Word
  ) -> [EntryID] {
    let nested = children(of: id).filter { kinds.holds(self[$0].kind) }
    let others = linking(kinds, to: id, role, word)
    if others.isEmpty { return nested }
    return Set(nested + others).sorted()
  }

  /// The nearest element around `id` of one of `kinds`, then what `id` itself refers to so; each
  /// once.
  package func homes(
    of id: EntryID, _ kinds: ElementKinds, _ role: SlotRole?, _ word: Word
  ) -> [Stated<EntryID>] {
    let own = links(id, role, word)
    guard let home = enclosing(kinds, of: id), !own.contains(where: { $0.value == home })
    else { return own }
    return [stated(home, by: id)] + own
  }

  /// The nearest entry of one of `kinds` that `id` stands in.
  package func enclosing(_ kinds: ElementKinds, of id: EntryID) -> EntryID? {
    var current = id
    while current != .root {
      current = self[current].parent
      if current != .root, kinds.holds(self[current].kind) { return current }
    }
    return nil
  }

  /// Typed views of entries; those of other kinds are left out.
  package func views<View: Element>(_ ids: [EntryID], as _: View.Type = View.self) -> [View] {
    ids.compactMap { View($0, in: self) }
  }

  /// What people call an entry on screen: its title, else its id.
  package func caption(of id: EntryID) -> String {
    let title = title(of: id)
    return title.isEmpty ? name(of: id) : title
  }
}

extension [EntryID] {
  fileprivate var isSortedAndUnique: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
