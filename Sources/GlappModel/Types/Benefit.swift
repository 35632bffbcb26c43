// SPDX-License-Identifier: EUPL-1.2

/// What an idea or a bridge gives, and to whom.
package struct Benefit: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.benefit)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var actors: [Stated<EntryID>] { map.links(id, .for, .for) }
  package var idea: Idea? { map.enclosing(.idea, of: id).flatMap { Idea($0, in: map) } }
}
