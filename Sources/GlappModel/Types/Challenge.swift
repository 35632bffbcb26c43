// SPDX-License-Identifier: EUPL-1.2

/// The question the work began with.
package struct Challenge: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.challenge)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var themes: [Theme] { Theme.children(of: id, in: map) }
  package var insights: [Insight] { Insight.children(of: id, in: map) }
  package var goals: [Goal] { map.views(map.joined(Goal.kinds, with: id, .of, .of)) }
  package var opportunities: [Opportunity] {
    map.views(map.joined(Opportunity.kinds, with: id, nil, .answers))
  }
  package var level: Stated<Level>? { map.choice(id, .level) }
}
