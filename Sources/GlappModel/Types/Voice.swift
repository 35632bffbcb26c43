// SPDX-License-Identifier: EUPL-1.2

/// How a group sees a matter; groups may contradict each other, and both stay.
package struct Voice: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.voice)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var actors: [EntryID] { map.references(.value, of: id) }
  package var stand: VoiceStand { map.choice(.kind, of: id) ?? .unclear }
  package var share: Stated<Share>? { map.share(of: id) }
  /// What it is about: the element it stands in.
  package var subject: EntryID { map[id].parent }
}

/// Where a group stands.
package enum VoiceStand: String, CaseIterable, Sendable {
  case `for`, against, mixed, unclear
}
