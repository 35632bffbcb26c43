// SPDX-License-Identifier: EUPL-1.2

/// What was chosen, by whom and why.
package struct Decision: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.decision)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The matrices it was made on: the one it stands in and those it names.
  package var matrices: [Stated<EntryID>] { map.homes(of: id, Matrix.kinds, .on, .on) }
  package var status: Stated<DecisionStatus>? { map.choice(id, .status) }
  /// What was chosen, in order.
  package var chose: [Stated<EntryID>] { map.references(id, .chose) }
  /// What was set aside, each with the reason; empty when none is given.
  package var setAside: [(item: EntryID, because: String)] {
    map.properties(id, .setAside).flatMap { entry in
      let because = map.string(map.slot(.because, of: entry)) ?? ""
      return map.references(.value, of: entry).map { ($0, because) }
    }
  }
  package var by: [Stated<EntryID>] { map.references(id, .by) }
  package var date: Stated<Moment>? { map.moment(id, .date) }
  package var because: [Stated<String>] { map.texts(id, .because) }
  package var alternatives: [Stated<String>] { map.texts(id, .alternative) }
  package var cost: Stated<Amount>? { map.amount(id, .cost) }
  /// Where organisations stood.
  package var positions: [(actors: [EntryID], stand: Stand, text: Stated<String>)] {
    map.properties(id, .position).compactMap { entry in
      guard let stand: Stand = map.choice(.kind, of: entry) else { return nil }
      let text = map.string(map.slot(.value, of: entry)) ?? ""
      return (map.references(.item, of: entry), stand, map.stated(text, by: entry))
    }
  }
  package var owners: [Stated<EntryID>] { map.references(id, .owner) }
  package var followUp: Stated<Moment>? { map.moment(id, .followUp) }
  package var measures: [Stated<EntryID>] { map.references(id, .measure) }
  package var record: Stated<String>? { map.text(id, .record) }

  /// Where an organisation stood.
  package enum Stand: String, CaseIterable, Sendable { case `for`, against, reserves }
}

/// How far a decision has come.
package enum DecisionStatus: String, CaseIterable, Sendable {
  case proposed, taken, postponed
  /// Sent back for more work (*återremitterat*).
  case returned
}
