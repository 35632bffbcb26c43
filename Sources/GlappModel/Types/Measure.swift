// SPDX-License-Identifier: EUPL-1.2

/// Something that is counted or measured.
package struct Measure: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.measure)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var unit: String? { map.text(id, .unit)?.value }
  /// Whether a high number is good; nil when nobody has said.
  package var isHighBetter: Bool? { map.choice(id, .better).map { $0.value == "high" } }
  /// What percentages are of: another measure …
  package var baseMeasure: Stated<EntryID>? { map.references(id, .base).first }
  /// … or a number.
  package var base: Stated<Amount>? { map.amount(id, .base) }
  package var figures: [Figure] { Figure.children(of: id, in: map) }
  /// The sums that sources give, standing in it or naming it.
  package var totals: [Total] {
    let nested = map.children(of: id).filter { map[$0].kind == .total }
    let others = map.backlinks.to(id).filter { $0.role == .item }.map(\.from)
    return map.views(Set(nested + others).sorted())
  }
  package var goals: [Goal] { map.views(map.joined(Goal.kinds, with: id, .on, .on)) }
  package var differs: [Stated<String>] { map.texts(id, .differs) }
}
