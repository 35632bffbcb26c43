// SPDX-License-Identifier: EUPL-1.2

/// Something that may grow or shrink and influences other things.
package struct Factor: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.factor)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var type: Stated<FactorKind>? { map.choice(id, .kind) }
  package var level: Stated<Level>? { map.choice(id, .level) }
  /// Who can move it.
  package var within: [Stated<EntryID>] { map.references(id, .within) }
  /// Why people believe that a small change here does much; never derived from a centrality.
  package var lever: Stated<String>? { map.text(id, .lever) }
  /// Which of Meadows' leverage points it is, 1 (strongest) to 12.
  package var meadows: Stated<Quantity>? { map.quantity(id, .meadows) }
  /// The influences that begin here.
  package var drives: [Influence] { influences(.source) }
  /// The influences that end here.
  package var drivenBy: [Influence] { influences(.target) }

  private func influences(_ role: SlotRole) -> [Influence] {
    map.views(map.backlinks.to(id).filter { $0.role == role }.map(\.from))
  }
}

/// What a factor is in a logic of effects.
package enum FactorKind: String, CaseIterable, Sendable {
  case factor, activity, output, outcome
}

/// On which level something lies.
package enum Level: String, CaseIterable, Sendable {
  case individual, relation, organisation, structure, policy
}
