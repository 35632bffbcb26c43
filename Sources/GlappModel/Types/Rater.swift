// SPDX-License-Identifier: EUPL-1.2

/// A person or group that rates (*bedömare*).
package struct Rater: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.rater)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The organisations it comes from.
  package var organisations: [Stated<EntryID>] { map.references(id, .of) }
  package var roles: [Stated<EntryID>] { map.references(id, .role) }
  package var people: Stated<Quantity>? { map.quantity(id, .people) }
  /// Whether pictures must not let it be recognised.
  package var isAnonymous: Bool { map.has(id, .anonymous) }
  /// Its ratings, standing in it or naming it.
  package var ratings: [Rating] { map.views(map.joined(Rating.kinds, with: id, .by, .by)) }
}
