// SPDX-License-Identifier: EUPL-1.2

/// What someone is advised to do.
package struct Recommendation: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.recommendation)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var to: [Stated<EntryID>] { map.links(id, .to, .to) }
  /// What it answers to: what it stands in and what it names.
  package var answers: [Stated<EntryID>] {
    map.homes(of: id, ElementKinds(.insight, .theme, .challenge), nil, .answers)
  }
  package var owners: [Stated<EntryID>] { map.references(id, .owner) }
  package var effort: Stated<Amount>? { map.amount(id, .effort) }
  package var due: Stated<Moment>? { map.moment(id, .due) }
}
