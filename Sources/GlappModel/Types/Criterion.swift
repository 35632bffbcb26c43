// SPDX-License-Identifier: EUPL-1.2

/// Something to rate by (*kriterium*).
package struct Criterion: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.criterion)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// Its lowest and highest number; nil when not given.
  package var scale: Stated<Quantity>? { map.quantity(id, .scale) }
  /// What the lowest number means.
  package var low: Stated<String>? { map.text(id, .low) }
  /// What the highest number means.
  package var high: Stated<String>? { map.text(id, .high) }
  /// How much it weighs; 1 unless said.
  package var weight: Double { map.quantity(id, .weight)?.value.middle ?? 1 }
  /// Whether a high number is good; so unless said.
  package var isHighBetter: Bool { map.choice(id, .better)?.value != "low" }
  /// Whose benefit it measures.
  package var beneficiaries: [Stated<EntryID>] { map.references(id, .beneficiary) }
  /// The ratings by this criterion.
  package var ratings: [Rating] {
    map.views(map.backlinks.to(id).filter { $0.role == .criterion }.map(\.from))
  }
}
