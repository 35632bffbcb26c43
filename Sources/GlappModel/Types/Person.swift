// SPDX-License-Identifier: EUPL-1.2

/// Whose journey it is, a relative or a persona; never a named human being.
package struct Person: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.person)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var short: Stated<String>? { map.text(id, .short) }
  package var aliases: [Stated<String>] { map.texts(id, .alias) }
  package var type: Stated<PersonKind>? { map.choice(id, .kind) }
  package var closeness: Stated<Quantity>? { map.quantity(id, .closeness) }
  package var needs: [Need] { map.views(map.joined(Need.kinds, with: id, .of, .of)) }
  package var goals: [Goal] { map.views(map.joined(Goal.kinds, with: id, .of, .of)) }
  package var abilities: [Stated<String>] { map.texts(id, .ability) }
  package var limitations: [Stated<String>] { map.texts(id, .limitation) }
  /// What people said, word for word; mind who may see it.
  package var quotes: [Stated<String>] { map.texts(id, .quote) }
  /// The journeys that are theirs.
  package var journeys: [Journey] {
    map.views(map.linking(Journey.kinds, to: id, .for, .for))
  }
  package var label: String { short?.value ?? caption }
}

/// Who a person of the map is.
package enum PersonKind: String, CaseIterable, Sendable {
  case participant, relative, persona
}
