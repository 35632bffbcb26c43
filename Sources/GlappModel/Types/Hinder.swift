// SPDX-License-Identifier: EUPL-1.2

/// Something in the way of a project, a team or an idea.
package struct Hinder: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.hinder)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// What it hinders: what it stands in and what it names.
  package var subjects: [Stated<EntryID>] { map.homes(of: id, Self.homes, .of, .of) }
  package var severity: Stated<Quantity>? { map.quantity(id, .severity) }
  package var frequency: Stated<Quantity>? { map.quantity(id, .frequency) }
  package var affects: [Stated<EntryID>] { map.references(id, .affects) }
  /// The factors of the system map that it corresponds to.
  package var factors: [Stated<EntryID>] { map.references(id, .factor) }
  package var level: Stated<Level>? { map.choice(id, .level) }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
  package var status: Stated<OpenStatus>? { map.choice(id, .status) }

  static let homes = ElementKinds(
    .team, .organisation, .unit, .idea, .bridge, .step, .journey, .goal)
}
