// SPDX-License-Identifier: EUPL-1.2

/// What a person goes through, in phases and steps, as the person sees it.
package struct Journey: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.journey)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// Whose journey it is: persons and roles.
  package var people: [Stated<EntryID>] { map.links(id, .for, .for) }
  package var type: Stated<JourneyKind>? { map.choice(id, .kind) }
  /// Whether feelings here are expectations: the journey has not happened.
  package var isExpectation: Bool { type?.value == .future || type?.value == .planned }
  package var period: Stated<Moment>? { map.moment(id, .period) }
  /// The journey that this is another version of.
  package var original: Stated<EntryID>? {
    map.references(id, .of).first { map[$0.value].kind == .journey }
  }
  /// The step or phase that this shows more closely.
  package var whole: Stated<EntryID>? {
    map.references(id, .of).first { map[$0.value].kind != .journey }
  }
  /// Other versions of this journey.
  package var versions: [Journey] { map.views(map.linking(Journey.kinds, to: id, .of, .of)) }
  package var isCircular: Bool { map.choice(id, .form)?.value == "circular" }
  /// Its phases, in order; a phase may hold others.
  package var phases: [Phase] { Phase.children(of: id, in: map) }
  /// All its steps in order, whichever phase they stand in.
  package var steps: [Step] {
    map.descendants(of: id).compactMap { Step($0, in: map) }
  }
  /// Whether `entry` stands in this journey.
  package func holds(_ entry: EntryID) -> Bool {
    entry > id && entry.index < map[id].end
  }
  /// The gaps that stand in it or lie at or after one of its steps or phases.
  package var gaps: [Gap] { map.views(touching(Gap.kinds, [.at, .after])) }
  /// The pains that stand in it or lie at one of its steps or phases.
  package var pains: [Pain] { map.views(touching(Pain.kinds, [.at])) }
  package var opportunities: [Opportunity] { map.views(touching(Opportunity.kinds, [.at])) }

  private func touching(_ kinds: ElementKinds, _ words: [Word]) -> [EntryID] {
    var found: [EntryID] = map.descendants(of: id).filter { kinds.holds(map[$0].kind) }
    for entry in [id] + map.descendants(of: id)
    where Self.places.holds(map[entry].kind) {
      found += map.linking(kinds, to: entry, .at, .at)
      if words.contains(.after) { found += map.linking(kinds, to: entry, .after, .after) }
    }
    return Set(found).sorted()
  }

  private static let places = ElementKinds(.journey, .phase, .step)
}

/// What a journey shows.
package enum JourneyKind: String, CaseIterable, Sendable {
  case current, former
  /// As it is wished to be.
  case future
  case planned
  /// As it turned out.
  case actual
}
