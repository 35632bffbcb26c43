// SPDX-License-Identifier: EUPL-1.2

/// People who work together, often from several organisations.
package struct Team: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.team)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var short: Stated<String>? { map.text(id, .short) }
  package var aliases: [Stated<String>] { map.texts(id, .alias) }
  package var missions: [Stated<String>] { map.texts(id, .mission) }
  package var period: Stated<Moment>? { map.moment(id, .period) }
  package var closeness: Stated<Quantity>? { map.quantity(id, .closeness) }
  package var members: [Member] { Member.children(of: id, in: map) }
  package var vacancies: [Vacancy] { Vacancy.children(of: id, in: map) }
  /// How often and where it meets.
  package var meets: Stated<String>? { map.text(id, .meets) }
  /// How many seats it has; `.unknown` where the source does not say who sits there.
  package var seats: Stated<Amount>? { map.amount(id, .seats) }
  package var owners: [Stated<EntryID>] { map.references(id, .owner) }
  /// The organisations, units or teams it is at.
  package var places: [Stated<EntryID>] {
    map.homes(of: id, ElementKinds(.organisation, .unit, .team), .at, .at)
  }
  /// The organisations its members come from, in the order of its seats, each once.
  package var organisations: [Organisation] { Actor(map: map, id: id).organisations }
  package var label: String { short?.value ?? caption }
}
