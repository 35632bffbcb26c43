// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel

/// A map in the order of its JSON form: the statements of each block by the rows of the schema,
/// those of one row in the order of the map, and clauses that a word of the block could say
/// turned into that word.
///
/// Two maps that differ only in what does not matter are the same here, addresses with numbers
/// (`#2`) included, so that what is exported, imported and exported again is the same bytes.
struct CanonicalMap {
  let map: ServiceMap
  /// The entry here for each entry of the map it was made of.
  let places: [UInt32]

  /// Something that becomes an entry.
  private struct Node {
    /// The entry it comes from; for a clause the entry whose clause it is.
    let source: EntryID
    /// The form of the clause it was, and the word it becomes.
    let clause: (part: PartForm, word: Word)?
    let parent: UInt32
  }

  /// - Complexity: linear in the map but for sorting the statements of each block.
  init(_ old: ServiceMap, _ form: ModelForm) {
    let rows = Self.rows(of: old, form)
    var nodes: [Node] = []
    var places = [UInt32](repeating: 0, count: old.entries.count)
    var waiting = [Node(source: .root, clause: nil, parent: 0)]
    while let node = waiting.popLast() {
      let place = UInt32(truncatingIfNeeded: nodes.count)
      nodes.append(node)
      guard node.clause == nil else { continue }
      places[Int(node.source.index)] = place
      for child in Self.block(of: node.source, in: old, rows, form).reversed() {
        waiting.append(Node(source: child.source, clause: child.clause, parent: place))
      }
    }
    self.places = places
    map = Self.built(nodes, of: old, places, rows, form)
  }

  /// The row of each entry; -1 where its word cannot stand where it stands.
  private static func rows(of map: ServiceMap, _ form: ModelForm) -> [Int] {
    var rows = [Int](repeating: -1, count: map.entries.count)
    if let own = form.map { rows[0] = own.row }
    for index in map.entries.indices.dropFirst() {
      let entry = map.entries[index]
      let parent = map[entry.parent].kind
      let isSetting = entry.parent == .root && entry.kind == .property
      let row = form.schema.row(
        entry.word,
        in: isSetting ? .mapBlock : parent == .property ? .value : .inside(parent))
      rows[index] = row ?? -1
    }
    return rows
  }

  private typealias Child = (source: EntryID, clause: (part: PartForm, word: Word)?)

  /// What stands in an entry, in the order of the form.
  private static func block(
    of id: EntryID, in map: ServiceMap, _ rows: [Int], _ form: ModelForm
  ) -> [Child] {
    let row = rows[Int(id.index)]
    guard row >= 0 else { return map.children(of: id).map { ($0, nil) } }
    let statement = form.statements[row]
    // Settings and elements stand beside each other at the top, but not in one block.
    let block = statement.kind == .map ? form.block(.top) : statement.inner.map { form.block($0) }
    var children: [(key: Int, child: Child)] = []
    for part in statement.parts {
      guard let field = part.fieldRow, map.slots(of: id).contains(where: { $0.role == part.role })
      else { continue }
      children.append((block?.rank(of: field) ?? 0, (id, (part, form.statements[field].word.word))))
    }
    for child in map.children(of: id) {
      let row = rows[Int(child.index)]
      let isSetting = statement.kind == .map && map[child].kind == .property
      let key = row < 0 || isSetting ? Int.max : block?.rank(of: row) ?? Int.max
      children.append((key, (child, nil)))
    }
    guard children.count > 1 else { return children.map(\.child) }
    return children.enumerated().sorted {
      ($0.element.key, $0.offset) < ($1.element.key, $1.offset)
    }.map(\.element.child)
  }

  private static func built(
    _ nodes: [Node], of old: ServiceMap, _ places: [UInt32], _ rows: [Int], _ form: ModelForm
  ) -> ServiceMap {
    var entries: [Entry] = []
    var slots: [Slot] = []
    entries.reserveCapacity(nodes.count)
    slots.reserveCapacity(old.slots.count)
    for node in nodes {
      var entry = old[node.source]
      let own = old.slots(of: node.source)
      let kept: [Slot]
      if let clause = node.clause {
        entry = Entry(word: clause.word, kind: .property, parent: .root)
        kept = own.filter { $0.role == clause.part.role }.map { Slot(.value, $0.value) }
      } else {
        let row = rows[Int(node.source.index)]
        let turned = row < 0 ? [] : form.statements[row].parts.filter { $0.fieldRow != nil }
        kept = own.filter { slot in !turned.contains { $0.role == slot.role } }
      }
      entry.parent = EntryID(Int(node.parent))
      entry.firstSlot = UInt32(truncatingIfNeeded: slots.count)
      entry.slotCount = UInt32(truncatingIfNeeded: kept.count)
      for slot in kept {
        guard case .reference(let target) = slot.value else {
          slots.append(slot)
          continue
        }
        slots.append(Slot(slot.role, .reference(EntryID(Int(places[Int(target.index)])))))
      }
      entries.append(entry)
    }
    for index in entries.indices { entries[index].end = UInt32(truncatingIfNeeded: index + 1) }
    for index in entries.indices.dropFirst().reversed() {
      let parent = Int(entries[index].parent.index)
      entries[parent].end = max(entries[parent].end, entries[index].end)
    }
    return ServiceMap(
      entries: entries, slots: slots, texts: old.texts, names: old.names,
      quantities: old.quantities, periods: old.periods)
  }
}
