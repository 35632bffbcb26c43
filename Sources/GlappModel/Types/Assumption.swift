// SPDX-License-Identifier: EUPL-1.2

/// Something believed but not yet known.
package struct Assumption: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.assumption)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var places: [Stated<EntryID>] { map.links(id, .at, .at) }
  package var confirmedBy: [Stated<EntryID>] { map.references(id, .confirmedBy) }
  package var status: Stated<AssumptionStatus>? { map.choice(id, .status) }
}

/// What has become of an assumption.
package enum AssumptionStatus: String, CaseIterable, Sendable {
  case open, confirmed, refuted
}
