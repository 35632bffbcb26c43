// SPDX-License-Identifier: EUPL-1.2

/// Something that crosses a gap, tried or thought of (*brygga*).
package struct Bridge: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.bridge)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The gaps it crosses: the one it stands in and those it names.
  package var gaps: [Stated<EntryID>] { map.homes(of: id, Gap.kinds, .for, .for) }
  package var by: [Stated<EntryID>] { map.references(id, .by) }
  package var status: Stated<BridgeStatus>? { map.choice(id, .status) }
  package var period: Stated<Moment>? { map.moment(id, .period) }
  package var effort: Stated<Amount>? { map.amount(id, .effort) }
  package var benefits: [Benefit] { Benefit.children(of: id, in: map) }
  package var trials: [Trial] { Trial.children(of: id, in: map) }
  package var voices: [Voice] { Voice.children(of: id, in: map) }
}

/// How far a bridge has come.
package enum BridgeStatus: String, CaseIterable, Sendable {
  case idea, testing, running, ended
}
