// SPDX-License-Identifier: EUPL-1.2

/// Something the person goes through.
package struct Step: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.step)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var journey: Journey? { map.enclosing(.journey, of: id).flatMap { Journey($0, in: map) } }
  package var phase: Phase? { map.enclosing(.phase, of: id).flatMap { Phase($0, in: map) } }
  /// Who does it; the first leads.
  package var by: [Stated<EntryID>] { map.references(id, .by) }
  /// Who leads the step.
  package var lead: EntryID? { by.first?.value }
  /// Who is there too.
  package var with: [Stated<EntryID>] { map.references(id, .with) }
  /// Through which touchpoints, and for whom where it differs.
  package var channels: [Channel] {
    map.properties(id, .via).map {
      Channel(
        touchpoints: map.references(.value, of: $0), people: map.references(.for, of: $0),
        entry: $0)
    }
  }
  /// All touchpoints it goes through, each once, in order.
  package var touchpoints: [EntryID] {
    var seen = Set<EntryID>()
    return channels.flatMap(\.touchpoints).filter { seen.insert($0).inserted }
  }
  /// How it feels; none means that nobody has said, and no curve is drawn.
  package var feelings: [Feeling] { Feeling.children(of: id, in: map) }
  package var expectations: [Expectation] { Expectation.children(of: id, in: map) }
  /// The wait, where the step is one.
  package var wait: Wait? { Wait.children(of: id, in: map).first }
  package var isWait: Bool { map.has(id, .wait) }
  /// How long it takes.
  package var takes: Stated<Quantity>? { map.quantity(id, .takes) }
  /// What happens, told as a story.
  package var story: [Stated<String>] { map.texts(id, .story) }
  /// Who is responsible for it.
  package var owners: [Stated<EntryID>] { map.references(id, .owner) }
  package var does: [Utterance] { utterances(.does, .of) }
  package var thinks: [Utterance] { utterances(.thinks, .of) }
  package var says: [Utterance] { utterances(.says, .of) }
  /// What is done where the person does not see it, and by whom.
  package var backstage: [Utterance] { utterances(.backstage, .by) }
  package var systems: [Stated<String>] { map.texts(id, .system) }
  package var quotes: [Stated<String>] { map.texts(id, .quote) }
  package var pains: [Pain] { map.views(map.joined(Pain.kinds, with: id, .at, .at)) }
  package var gains: [Gain] { map.views(map.joined(Gain.kinds, with: id, .at, .at)) }
  package var needs: [Need] { map.views(map.joined(Need.kinds, with: id, .at, .at)) }
  package var opportunities: [Opportunity] {
    map.views(map.joined(Opportunity.kinds, with: id, .at, .at))
  }
  /// The gaps in this step.
  package var gaps: [Gap] { map.views(map.joined(Gap.kinds, with: id, .at, .at)) }
  /// The gaps between this step and the next.
  package var gapsAfter: [Gap] { map.views(map.linking(Gap.kinds, to: id, .after, .after)) }
  /// Where it goes from here, if not to the next step.
  package var branches: [Branch] { Branch.children(of: id, in: map) }
  package var isMomentOfTruth: Bool { map.has(id, .momentOfTruth) }

  private func utterances(_ word: Word, _ role: SlotRole) -> [Utterance] {
    map.properties(id, word).compactMap { entry in
      guard let text = map.string(map.slot(.value, of: entry)) else { return nil }
      return Utterance(text: map.stated(text, by: entry), actors: map.references(role, of: entry))
    }
  }
}

/// One way a step goes: its touchpoints, and for whom.
package struct Channel: Sendable {
  package let touchpoints: [EntryID]
  /// Empty when it is so for everyone.
  package let people: [EntryID]
  package let entry: EntryID
}

/// What someone does, thinks or says in a step.
package struct Utterance: Sendable {
  package let text: Stated<String>
  /// Empty when it is the person of the journey.
  package let actors: [EntryID]
}
