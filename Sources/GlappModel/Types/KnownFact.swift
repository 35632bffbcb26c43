// SPDX-License-Identifier: EUPL-1.2

/// Something the work takes as certain (the word `fact`).
package struct KnownFact: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.fact)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var places: [Stated<EntryID>] { map.links(id, .at, .at) }
}
