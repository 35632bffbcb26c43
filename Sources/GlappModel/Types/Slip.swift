// SPDX-License-Identifier: EUPL-1.2

/// Something heard and not yet sorted (*lapp*).
package struct Slip: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.slip)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var sources: [Stated<EntryID>] { map.links(id, .from, .from) }
  package var by: [Stated<EntryID>] { map.links(id, .by, .by) }
  /// What it is about: what it stands in and what it names.
  package var places: [Stated<EntryID>] { map.homes(of: id, Self.homes, .at, .at) }
  package var date: Stated<Moment>? { map.moment(id, .date) }
  package var isConfidential: Bool { map.has(id, .confidential) }
  /// What has come of it: the elements that say they are from it.
  package var uses: [EntryID] { map.linking(.any, to: id, .from, .from) }
  /// Whether it has become something else, or is said to be sorted.
  package var isSorted: Bool { statusName?.value == "sorted" || !uses.isEmpty }

  private static let homes = ElementKinds(.journey, .phase, .step, .gap, .team)
}
