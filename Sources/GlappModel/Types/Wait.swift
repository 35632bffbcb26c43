// SPDX-License-Identifier: EUPL-1.2

/// A wait in a journey.
package struct Wait: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.wait)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// How long; nil when nobody has said, and it is then drawn so.
  package var length: Stated<Quantity>? {
    map.quantity(map.slot(.value, of: id)).map { map.stated($0, by: id) }
  }
  /// Who is responsible during it.
  package var owners: [Stated<EntryID>] { map.references(id, .owner) }
  package var step: Step? { map.enclosing(.step, of: id).flatMap { Step($0, in: map) } }
}
