// SPDX-License-Identifier: EUPL-1.2

/// One number from a source (the word `value`).
package struct Figure: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.figure)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// What it is about; nil when it is about the measure as such.
  package var subject: EntryID? { map.references(.item, of: id).first }
  package var moment: Moment? { map.moment(.at, of: id) }
  package var amount: Stated<Amount> {
    map.stated(map.amount(.value, of: id) ?? .missing, by: id)
  }
  /// Why there is no number.
  package var reason: String? { map.string(map.slot(.because, of: id)) }
  package var people: Stated<Quantity>? { map.quantity(id, .people) }
  package var base: Stated<Amount>? { map.amount(id, .base) }
  /// Why it differs from others on the same subject.
  package var differs: [Stated<String>] { map.texts(id, .differs) }
  package var measure: Measure? { map.enclosing(.measure, of: id).flatMap { Measure($0, in: map) } }
}
