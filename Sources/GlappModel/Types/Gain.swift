// SPDX-License-Identifier: EUPL-1.2

/// What is good or helps (*höjdpunkt*).
package struct Gain: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.gain)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// How often it happens, 1–5.
  package var frequency: Stated<Quantity>? { map.quantity(id, .frequency) }
  package var feltBy: [Stated<EntryID>] { map.references(id, .feltBy) }
  package var places: [Stated<EntryID>] {
    map.homes(of: id, ElementKinds(.step, .phase, .journey, .touchpoint), .at, .at)
  }
  package var themes: [Stated<EntryID>] { map.homes(of: id, Theme.kinds, nil, .theme) }
  package var quotes: [Stated<String>] { map.texts(id, .quote) }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
}
