// SPDX-License-Identifier: EUPL-1.2

/// What hurts at a step or in a situation (*smärtpunkt*).
package struct Pain: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.pain)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// How bad it is, 1–5.
  package var severity: Stated<Quantity>? { map.quantity(id, .severity) }
  /// How often it happens, 1–5.
  package var frequency: Stated<Quantity>? { map.quantity(id, .frequency) }
  /// The actors who feel it.
  package var feltBy: [Stated<EntryID>] { map.references(id, .feltBy) }
  /// The steps, phases or journeys where it shows.
  package var places: [Stated<EntryID>] {
    map.homes(of: id, ElementKinds(.step, .phase, .journey, .touchpoint), .at, .at)
  }
  package var themes: [Stated<EntryID>] { map.homes(of: id, Theme.kinds, nil, .theme) }
  package var factors: [Stated<EntryID>] { map.references(id, .factor) }
  package var quotes: [Stated<String>] { map.texts(id, .quote) }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
  package var status: Stated<OpenStatus>? { map.choice(id, .status) }
}

/// Whether something that hurts or hinders is still so.
package enum OpenStatus: String, CaseIterable, Sendable {
  case open, smaller, closed
}
