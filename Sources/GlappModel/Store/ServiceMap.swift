// SPDX-License-Identifier: EUPL-1.2

/// A whole map: every statement of every file as values, with its references resolved.
///
/// Immutable and flat: arrays of small values in preorder. The typed views in `Types/`
/// (`Journey`, `Step`, `Pain` …) read it; nothing here knows of text, ranges or files.
package final class ServiceMap: Sendable {
  /// All entries in preorder; entry 0 is the map itself.
  package let entries: [Entry]
  /// The arguments of all entries, in order.
  package let slots: [Slot]
  /// Titles, notes, labels.
  package let texts: StringPool
  /// Ids, tags and the English names of choices.
  package let names: StringPool
  /// Ranges and durations that slots point at.
  package let quantities: [Quantity]
  /// Periods that slots point at.
  package let periods: [Period]
  /// For each entry those that refer to it.
  package let backlinks: Backlinks
  /// The `default basis` of the elements that set one, and of the map as `.root`.
  package let defaultBasis: [EntryID: Basis]

  package init(
    entries: [Entry], slots: [Slot], texts: StringPool, names: StringPool,
    quantities: [Quantity], periods: [Period]
  ) {
    self.entries = entries
    self.slots = slots
    self.texts = texts
    self.names = names
    self.quantities = quantities
    self.periods = periods
    backlinks = Backlinks(entries: entries, slots: slots)
    var defaults: [EntryID: Basis] = [:]
    for entry in entries where entry.word == .default && entry.kind == .property {
      if defaults[entry.parent] == nil { defaults[entry.parent] = entry.basis }
    }
    defaultBasis = defaults
  }

  /// Entry `id`.
  @inlinable package subscript(id: EntryID) -> Entry { entries[Int(id.index)] }

  /// The id of an entry as written or derived; empty when it has only an address.
  package func name(of id: EntryID) -> String { names[self[id].name.index] }

  /// The title of an entry; empty when it has none.
  package func title(of id: EntryID) -> String { texts[self[id].title.index] }

  /// The arguments of an entry.
  package func slots(of id: EntryID) -> ArraySlice<Slot> {
    let entry = self[id]
    return slots[Int(entry.firstSlot)..<Int(entry.firstSlot + entry.slotCount)]
  }

  /// The children of an entry, in the order of the map.
  package func children(of id: EntryID) -> ChildSequence { ChildSequence(map: self, parent: id) }

  /// All entries below `id`, in preorder.
  package func descendants(of id: EntryID) -> LazyMapSequence<Range<Int>, EntryID> {
    (Int(id.index) + 1..<Int(self[id].end)).lazy.map { EntryID($0) }
  }

  /// All elements of one kind in the order of the map.
  package func elements(_ kind: ElementKind) -> [EntryID] {
    entries.indices.compactMap { entries[$0].kind == kind ? EntryID($0) : nil }
  }

  /// The entries around `id`, the nearest first, ending with the map itself.
  package func ancestors(of id: EntryID) -> [EntryID] {
    var all: [EntryID] = []
    var current = id
    while current != .root {
      current = self[current].parent
      all.append(current)
    }
    return all
  }

  /// The nearest entry of `kind` that `id` stands in.
  package func enclosing(_ kind: ElementKind, of id: EntryID) -> EntryID? {
    var current = id
    while current != .root {
      current = self[current].parent
      if self[current].kind == kind { return current }
    }
    return nil
  }
}

/// The children of an entry; made of indices only, so walking it allocates nothing.
package struct ChildSequence: Sequence, IteratorProtocol, Sendable {
  private let map: ServiceMap
  private var next_: UInt32
  private let end: UInt32

  fileprivate init(map: ServiceMap, parent: EntryID) {
    self.map = map
    next_ = parent.index + 1
    end = map[parent].end
  }

  package mutating func next() -> EntryID? {
    guard next_ < end else { return nil }
    let id = EntryID(Int(next_))
    next_ = map.entries[Int(next_)].end
    return id
  }
}
