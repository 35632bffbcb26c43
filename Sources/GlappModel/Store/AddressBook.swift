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

  /// How many ties an address goes through that stand in each other's ends. More than one only in
  /// a map with mistakes, where a tie may even hold its own end.
  private static let tieLimit = 4

  private static func full(
    _ id: EntryID, in map: ServiceMap, _ ordinals: [UInt32: Int], ties: Int = 0
  ) -> String {
    let base = base(of: id, in: map, ordinals, ties: ties)
    if map[id].kind == .property { return base + propertyOrdinal(id, in: map) }
    guard let ordinal = ordinals[id.index] else { return base }
    return "\(base)#\(ordinal)"
  }

  private static func base(
    of id: EntryID, in map: ServiceMap, _ ordinals: [UInt32: Int], ties: Int = 0
  ) -> String {
    func end(_ role: SlotRole) -> String {
      guard case .reference(let target)? = map.slot(role, of: id) else {
        return map.string(map.slot(role, of: id)) ?? ""
      }
      guard ties < tieLimit else { return map.name(of: target) }
      return full(target, in: map, ordinals, ties: ties + 1)
    }
    let entry = map[id]
    if entry.name != .none {
      let name = map.names[entry.name.index]
      return entry.parent == .root
        ? name : full(entry.parent, in: map, ordinals, ties: ties) + "." + name
    }
    switch entry.kind {
    case .relation, .influence:
      let kind = end(.kind)
      let ends = end(.source) + arrow(of: id, in: map) + end(.target)
      return kind.isEmpty ? ends : "\(ends):\(kind)"
    case .rating:
      let parts = [SlotRole.item, .criterion, .by].map(end)
      return parts.filter { !$0.isEmpty }.joined(separator: ":")
    default:
      let own = "\(entry.word)"
      return entry.parent == .root
        ? own : full(entry.parent, in: map, ordinals, ties: ties) + ":" + own
    }
  }

  private static func arrow(of id: EntryID, in map: ServiceMap) -> String {
    switch map.slot(.arrow, of: id) {
    case .arrow(.both)?: "<->"
    case .arrow(.undirected)?: "--"
    default: "->"
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
