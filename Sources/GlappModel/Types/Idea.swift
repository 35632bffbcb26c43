// SPDX-License-Identifier: EUPL-1.2

/// A proposal of how it might be.
package struct Idea: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.idea)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// What it is for: the opportunity it stands in and what it names.
  package var purposes: [Stated<EntryID>] { map.homes(of: id, Opportunity.kinds, .for, .for) }
  package var parts: [Part] { Part.children(of: id, in: map) }
  package var benefits: [Benefit] { Benefit.children(of: id, in: map) }
  package var effort: Stated<Amount>? { map.amount(id, .effort) }
  package var cost: Stated<Amount>? { map.amount(id, .cost) }
  package var owners: [Stated<EntryID>] { map.references(id, .owner) }
  package var period: Stated<Moment>? { map.moment(id, .period) }
  package var trials: [Trial] { Trial.children(of: id, in: map) }
  package var measures: [Stated<EntryID>] { map.references(id, .measure) }
  package var themes: [Stated<EntryID>] { map.references(id, .theme) }
  package var pains: [Pain] { Pain.children(of: id, in: map) }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
  package var status: Stated<IdeaStatus>? { map.choice(id, .status) }
}

/// How far an idea has come.
package enum IdeaStatus: String, CaseIterable, Sendable {
  case sketched, testing, running, dropped
}
