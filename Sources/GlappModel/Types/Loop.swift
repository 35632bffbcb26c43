// SPDX-License-Identifier: EUPL-1.2

/// A loop of factors that the map names.
package struct Loop: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.loop)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The factors it goes through, in order.
  package var factors: [Stated<EntryID>] { map.links(id, .through, .through) }
  /// What the author claims it is; the signs decide whether it is so.
  package var type: Stated<LoopKind>? { map.choice(id, .kind) }
}

/// What a loop does.
package enum LoopKind: String, CaseIterable, Sendable {
  case reinforcing, balancing
}
