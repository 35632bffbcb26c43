// SPDX-License-Identifier: EUPL-1.2

/// A word that may mean different things to different parties.
package struct Term: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.term)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var aliases: [Stated<String>] { map.texts(id, .alias) }
  /// What it means, and to whom.
  package var meanings: [(actors: [EntryID], meaning: Stated<String>)] {
    map.properties(id, .means).compactMap { entry in
      guard let text = map.string(map.slot(.value, of: entry)) else { return nil }
      return (map.references(.item, of: entry), map.stated(text, by: entry))
    }
  }
}
