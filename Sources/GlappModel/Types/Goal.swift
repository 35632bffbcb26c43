// SPDX-License-Identifier: EUPL-1.2

/// What someone wants to reach, and how it went.
package struct Goal: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.goal)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// Whose goal it is: what it stands in and what it names.
  package var subjects: [Stated<EntryID>] { map.homes(of: id, Self.homes, .of, .of) }
  /// The measure it is on: the one it names or stands in.
  package var measure: EntryID? {
    map.references(id, .on).first?.value ?? map.enclosing(.measure, of: id)
  }
  package var target: Stated<Amount>? { map.amount(id, .target) }
  package var due: Stated<Moment>? { map.moment(id, .due) }
  package var outcome: Stated<Amount>? { map.amount(id, .outcome) }
  package var base: Stated<Amount>? { map.amount(id, .base) }
  package var owners: [Stated<EntryID>] { map.references(id, .owner) }
  package var status: Stated<GoalStatus>? { map.choice(id, .status) }

  private static let homes = ElementKinds(
    .person, .role, .organisation, .unit, .team, .idea, .journey, .challenge)
}

/// How it went with a goal.
package enum GoalStatus: String, CaseIterable, Sendable {
  case set, underway, reached, missed
}
