// SPDX-License-Identifier: EUPL-1.2

/// The address of every entry: what `data-id`, JSON and commands call it.
///
/// An element with an id has its dotted path (`resan.fore.samtycke`). A tie is its ends and
/// kind (`a->b:refers`), a rating its item, criterion and rater (`idea:relevant:group`); any
/// other is what it stands in and its word (`step:feeling`). The second of equal ones gets `#2`.
package struct AddressBook: Sendable {
  private let map: ServiceMap
  /// The number of each nameless element among those with the same address, from 2.
  private let ordinals: [UInt32: Int]

  /// - Complexity: linear in the map.
  package init(_ map: ServiceMap) {
    self.map = map
    var counts: [String: Int] = [:]
    var ordinals: [UInt32: Int] = [:]
    for index in map.entries.indices.dropFirst() {
      let entry = map.entries[index]
      guard entry.kind != .property, entry.name == .none else { continue }
      let count = counts[Self.base(of: EntryID(index), in: map, ordinals), default: 0] + 1
      counts[Self.base(of: EntryID(index), in: map, ordinals)] = count
      if count > 1 { ordinals[UInt32(index)] = count }
    }
    self.ordinals = ordinals
  }

  /// The address of `id`; the map's own id for the map.
  package func address(of id: EntryID) -> String {
    if id == .root { return map.name(of: id) }
    return Self.full(id, in: map, ordinals)
  }

  private static func full(_ id: EntryID, in map: ServiceMap, _ ordinals: [UInt32: Int]) -> String {
    let base = base(of: id, in: map, ordinals)
    if map[id].kind == .property { return base + propertyOrdinal(id, in: map) }
    guard let ordinal = ordinals[id.index] else { return base }
    return "\(base)#\(ordinal)"
  }

  private static func base(of id: EntryID, in map: ServiceMap, _ ordinals: [UInt32: Int]) -> String
  {
    let entry = map[id]
    if entry.name != .none {
      let name = map.names[entry.name.index]
      return entry.parent == .root ? name : full(entry.parent, in: map, ordinals) + "." + name
    }
    switch entry.kind {
    case .relation, .influence:
      let kind = map.string(map.slot(.kind, of: id)) ?? reference(.kind, of: id, in: map, ordinals)
      let ends =
        reference(.source, of: id, in: map, ordinals) + arrow(of: id, in: map)
        + reference(.target, of: id, in: map, ordinals)
      return kind.isEmpty ? ends : "\(ends):\(kind)"
    case .rating:
      let parts = [SlotRole.item, .criterion, .by].map { reference($0, of: id, in: map, ordinals) }
      return parts.filter { !$0.isEmpty }.joined(separator: ":")
    default:
      let own = "\(entry.word)"
      return entry.parent == .root ? own : full(entry.parent, in: map, ordinals) + ":" + own
    }
  }

  private static func arrow(of id: EntryID, in map: ServiceMap) -> String {
    switch map.slot(.arrow, of: id) {
    case .arrow(.both)?: "<->"
    case .arrow(.undirected)?: "--"
    default: "->"
    }
  }

  private static func reference(
    _ role: SlotRole, of id: EntryID, in map: ServiceMap, _ ordinals: [UInt32: Int]
  ) -> String {
    switch map.slot(role, of: id) {
    case .reference(let target)?: full(target, in: map, ordinals)
    case .unresolved(let text)?: map.texts[text.index]
    default: ""
    }
  }

  /// Which of several equal properties it is; looks at no more than a thousand siblings.
  private static func propertyOrdinal(_ id: EntryID, in map: ServiceMap) -> String {
    var count = 1
    for sibling in map.children(of: map[id].parent).prefix(1_000) {
      if sibling == id { break }
      if map[sibling].word == map[id].word { count += 1 }
    }
    return count == 1 ? "" : "#\(count)"
  }
}
