// SPDX-License-Identifier: EUPL-1.2

/// An open question: *Hur skulle vi kunna …?*
package struct Opportunity: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.opportunity)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// What it answers to: what it stands in and what it names.
  package var answers: [Stated<EntryID>] {
    map.homes(of: id, Self.grounds, nil, .answers)
  }
  /// The steps where it lies.
  package var places: [Stated<EntryID>] {
    map.homes(of: id, ElementKinds(.step, .phase, .journey), .at, .at)
  }
  package var ideas: [Idea] { map.views(map.joined(Idea.kinds, with: id, .for, .for)) }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
  package var owners: [Stated<EntryID>] { map.references(id, .owner) }
  package var status: Stated<OpportunityStatus>? { map.choice(id, .status) }

  private static let grounds = ElementKinds(.insight, .pain, .gap, .need, .theme, .challenge)
}

/// What has become of an opportunity.
package enum OpportunityStatus: String, CaseIterable, Sendable {
  case open, chosen, answered, dropped
}
