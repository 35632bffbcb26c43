// SPDX-License-Identifier: EUPL-1.2

/// A space between actors where something is lost (*glapp, organisatoriskt mellanrum*).
package struct Gap: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.gap)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// Whom it is between: actors of any kind, two or more.
  package var between: [Stated<EntryID>] { map.links(id, .between, .between) }
  /// The organisations of those it is between, each once, in order.
  package var organisations: [Organisation] {
    Actor.organisations(of: between.map(\.value), in: map)
  }
  /// What kinds of gap it is, the most important first.
  package var types: [Stated<GapKind>] { map.choices(id, .kind) }
  /// The most important of its kinds.
  package var type: Stated<GapKind>? { types.first }
  /// The steps, phases or journeys where it is: those it stands in and those it names.
  package var places: [Stated<EntryID>] {
    map.homes(of: id, ElementKinds(.step, .phase, .journey), .at, .at)
  }
  /// The steps that it comes right after.
  package var after: [Stated<EntryID>] { map.links(id, .after, .after) }
  package var loses: [Stated<String>] { map.texts(id, .loses) }
  /// How bad it is, 1–5.
  package var severity: Stated<Quantity>? { map.quantity(id, .severity) }
  /// How often it happens, 1–5.
  package var frequency: Stated<Quantity>? { map.quantity(id, .frequency) }
  package var affects: [Stated<EntryID>] { map.references(id, .affects) }
  package var confirmedBy: [Stated<EntryID>] { map.references(id, .confirmedBy) }
  /// The pains it causes: those that stand in it and those it names.
  package var pains: [Pain] {
    let nested = map.children(of: id).filter { map[$0].kind == .pain }
    return map.views(Set(nested + map.references(id, .pains).map(\.value)).sorted())
  }
  package var bridges: [Bridge] { map.views(map.joined(Bridge.kinds, with: id, .for, .for)) }
  package var opportunities: [Opportunity] {
    map.views(map.joined(Opportunity.kinds, with: id, nil, .answers))
  }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
  package var status: Stated<OpenStatus>? { map.choice(id, .status) }
}

/// What it is that gapes.
package enum GapKind: String, CaseIterable, Sendable {
  case responsibility, information, time, rules, language, coordination, feedback
  /// Being sent round in circles.
  case rundgang
  /// An empty or missing seat.
  case seat
  case power, trust, money
  case followUp = "follow-up"
}
