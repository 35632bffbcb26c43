// SPDX-License-Identifier: EUPL-1.2

/// Something that makes it go well (*framgångsfaktor*).
package struct Enabler: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.enabler)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// What it helps: what it stands in and what it names.
  package var subjects: [Stated<EntryID>] { map.homes(of: id, Hinder.homes, .of, .of) }
  package var factors: [Stated<EntryID>] { map.references(id, .factor) }
  package var level: Stated<Level>? { map.choice(id, .level) }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
}
