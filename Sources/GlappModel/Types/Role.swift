// SPDX-License-Identifier: EUPL-1.2

/// A role: in one organisation, or the same role in several (*remittent*).
/// Wherever it acts, any of those who hold it is meant.
package struct Role: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.role)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var short: Stated<String>? { map.text(id, .short) }
  package var aliases: [Stated<String>] { map.texts(id, .alias) }
  package var missions: [Stated<String>] { map.texts(id, .mission) }
  /// How many people hold it.
  package var people: Stated<Quantity>? { map.quantity(id, .people) }
  package var closeness: Stated<Quantity>? { map.quantity(id, .closeness) }
  /// The organisation, unit or team it stands in, and those it says it is at.
  package var places: [Stated<EntryID>] {
    map.homes(of: id, ElementKinds(.organisation, .unit, .team), .at, .at)
  }
  /// The organisations it belongs to.
  package var organisations: [Organisation] { Actor(map: map, id: id).organisations }
  package var needs: [Need] { map.views(map.joined(Need.kinds, with: id, .of, .of)) }
  package var goals: [Goal] { map.views(map.joined(Goal.kinds, with: id, .of, .of)) }
  package var abilities: [Stated<String>] { map.texts(id, .ability) }
  package var limitations: [Stated<String>] { map.texts(id, .limitation) }
  package var quotes: [Stated<String>] { map.texts(id, .quote) }
  package var label: String { short?.value ?? caption }
}
