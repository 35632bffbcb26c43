// SPDX-License-Identifier: EUPL-1.2

/// Something understood of what was heard and seen.
package struct Insight: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.insight)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var themes: [Stated<EntryID>] { map.homes(of: id, Theme.kinds, nil, .theme) }
  /// What it builds on: pains, gaps, evidence, sources, other insights that were merged.
  package var sources: [Stated<EntryID>] {
    map.links(id, .from, .from)
      + map.children(of: id).filter { map[$0].kind == .evidence }.map { map.stated($0, by: $0) }
  }
  /// What other insights were merged into it.
  package var merged: [EntryID] {
    sources.map(\.value).filter { map[$0].kind == .insight }
  }
  package var answers: [Stated<EntryID>] { map.references(id, .answers) }
  package var opportunities: [Opportunity] {
    map.views(map.joined(Opportunity.kinds, with: id, nil, .answers))
  }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
  package var quotes: [Stated<String>] { map.texts(id, .quote) }
  package var level: Stated<Level>? { map.choice(id, .level) }
}
