// SPDX-License-Identifier: EUPL-1.2

/// One of those a source heard, where each is kept apart.
package struct Respondent: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.respondent)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var source: Source? { map.enclosing(.source, of: id).flatMap { Source($0, in: map) } }
  package var of: [Stated<EntryID>] { map.references(id, .of) }
  package var date: Stated<Moment>? { map.moment(id, .date) }
  package var isConfidential: Bool { map.has(id, .confidential) }
  /// What it says itself, else what its source says.
  package var publication: Publication {
    map.choice(id, .publish)?.value ?? source?.publication ?? .open
  }
  package var hasConsented: Bool? { map.choice(id, .consent).map { $0.value == "yes" } }
  package var uses: [EntryID] { map.linking(.any, to: id, .from, .from) }
}
