// SPDX-License-Identifier: EUPL-1.2

/// A typed view of one element: a handle and the map it is in. Reading is computing; nothing
/// is copied out of the map until asked for.
package protocol Element: Sendable, Hashable {
  var map: ServiceMap { get }
  var id: EntryID { get }
  /// The kinds of entry that this type is a view of.
  static var kinds: ElementKinds { get }
  init(map: ServiceMap, id: EntryID)
}

extension Element {
  package static func == (one: Self, other: Self) -> Bool { one.id == other.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Its title; empty when it has none.
  package var title: String { map.title(of: id) }
  /// Its id; empty when it has only an address.
  package var name: String { map.name(of: id) }
  /// What people call it on screen: the title, else the id.
  package var caption: String { title.isEmpty ? name : title }
  package var kind: ElementKind { map[id].kind }
  /// How the element itself is known.
  package var basis: Basis? { map.basis(of: id) }
  /// The evidence and sources it rests on.
  package var evidence: [EntryID] { map.evidence(of: id) }
  package var tags: [String] { map.names(id, .tag).map(\.value) }
  package var note: String { map.text(id, .note)?.value ?? "" }
  /// How far it has come, by the English name of the choice; every kind has its own list.
  package var statusName: Stated<String>? { map.choice(id, .status) }
  /// Details of the map's own, with names (`field "diarienummer" "SN 2022/14"`).
  package var fields: [(name: String, value: Stated<String>)] {
    map.properties(id, .field).compactMap { entry in
      guard let name = map.string(map.slot(.label, of: entry)),
        let value = map.string(map.slot(.value, of: entry))
      else { return nil }
      return (name, map.stated(value, by: entry))
    }
  }

  /// Every element of this type in the map, in order.
  package static func all(in map: ServiceMap) -> [Self] {
    map.ids(of: kinds).map { Self(map: map, id: $0) }
  }

  /// The elements of this type directly in `parent`.
  package static func children(of parent: EntryID, in map: ServiceMap) -> [Self] {
    let kinds = kinds
    return map.children(of: parent).filter { kinds.holds(map[$0].kind) }
      .map { Self(map: map, id: $0) }
  }

  /// The view, or nil when `id` is of another kind.
  package init?(_ id: EntryID, in map: ServiceMap) {
    guard Self.kinds.holds(map[id].kind) else { return nil }
    self.init(map: map, id: id)
  }
}

extension ServiceMap {
  /// The entries of these kinds, in order. Not generic, so that going through all entries stays
  /// a plain loop: pictures ask for dozens of types.
  fileprivate func ids(of kinds: ElementKinds) -> [EntryID] {
    var found: [EntryID] = []
    for index in entries.indices where kinds.holds(entries[index].kind) {
      found.append(EntryID(index))
    }
    return found
  }
}
