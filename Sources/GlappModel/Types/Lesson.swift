// SPDX-License-Identifier: EUPL-1.2

/// Something the work has taught.
package struct Lesson: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.lesson)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var places: [Stated<EntryID>] { map.links(id, .at, .at) }
  package var answers: [Stated<EntryID>] { map.references(id, .answers) }
}
