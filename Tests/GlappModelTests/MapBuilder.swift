// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Builds small maps by hand, so that the views are tested without a compiler.
struct MapBuilder {
  private var entries: [Entry] = [Entry(word: .map, kind: .map, parent: .root)]
  private var slots: [[Slot]] = [[]]
  private var texts = StringPool()
  private var names = StringPool()
  private var quantities: [Quantity] = []

  /// Adds an entry below `parent`, with what is to stand in it added by `inside`.
  @discardableResult mutating func add(
    _ word: Word, _ kind: ElementKind = .property, _ name: String = "", _ title: String = "",
    in parent: EntryID = .root, _ slots: [Slot] = [],
    inside: (inout MapBuilder, EntryID) -> Void = { _, _ in }
  ) -> EntryID {
    let id = EntryID(entries.count)
    var entry = Entry(word: word, kind: kind, parent: parent)
    if !name.isEmpty { entry.name = NameID(names.add(name.utf8)) }
    if !title.isEmpty { entry.title = TextID(texts.add(title.utf8)) }
    entries.append(entry)
    self.slots.append(slots)
    inside(&self, id)
    entries[Int(id.index)].end = UInt32(entries.count)
    return id
  }

  /// Sets the slots of an entry once what they refer to exists.
  mutating func fill(_ id: EntryID, _ slots: [Slot]) { self.slots[Int(id.index)] = slots }

  mutating func setBasis(_ id: EntryID, _ basis: Basis) { entries[Int(id.index)].basis = basis }

  mutating func text(_ text: String) -> SlotValue { .text(TextID(texts.add(text.utf8))) }
  mutating func choice(_ name: String) -> SlotValue { .choice(NameID(names.add(name.utf8))) }

  /// The map as built.
  func map() -> ServiceMap {
    var entries = entries
    var all: [Slot] = []
    entries[0].end = UInt32(entries.count)
    for index in entries.indices {
      entries[index].firstSlot = UInt32(all.count)
      entries[index].slotCount = UInt32(slots[index].count)
      all += slots[index]
    }
    return ServiceMap(
      entries: entries, slots: all, texts: texts, names: names, quantities: quantities,
      periods: [])
  }
}

extension Slot {
  /// A reference in the `value` slot.
  static func to(_ id: EntryID) -> Slot { Slot(.value, .reference(id)) }
}
