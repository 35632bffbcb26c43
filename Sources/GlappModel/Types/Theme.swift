// SPDX-License-Identifier: EUPL-1.2

/// A group of insights that belong together.
package struct Theme: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.theme)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The theme it stands in.
  package var parent: Theme? { map.enclosing(.theme, of: id).flatMap { Theme($0, in: map) } }
  package var themes: [Theme] { Theme.children(of: id, in: map) }
  /// Insights that stand in it or name it.
  package var insights: [Insight] { map.views(map.joined(Insight.kinds, with: id, nil, .theme)) }
  /// Everything that stands in it or names it.
  package var contents: [EntryID] {
    map.joined(
      ElementKinds(.insight, .pain, .gain, .need, .evidence, .slip, .idea), with: id, nil, .theme)
  }
  package var opportunities: [Opportunity] {
    map.views(map.joined(Opportunity.kinds, with: id, nil, .answers))
  }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
  package var quotes: [Stated<String>] { map.texts(id, .quote) }
}
