// SPDX-License-Identifier: EUPL-1.2

/// One rating of one thing by one criterion.
package struct Rating: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.rating)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// What is rated; nil when the reference leads nowhere.
  package var item: EntryID? { map.references(.item, of: id).first }
  package var criterion: EntryID? { map.references(.criterion, of: id).first }
  /// The number or range; nil when unknown.
  package var value: Stated<Quantity>? {
    map.quantity(map.slot(.value, of: id)).map { map.stated($0, by: id) }
  }
  /// Whether it was asked and they don't know.
  package var isUnknown: Bool {
    if case .unknown? = map.slot(.value, of: id) { true } else { false }
  }
  /// Who rated: the one it names, or the rater it stands in.
  package var rater: EntryID? {
    map.references(.by, of: id).first ?? map.enclosing(.rater, of: id)
  }
  package var date: Stated<Moment>? {
    map.moment(.date, of: id).map { map.stated($0, by: id) } ?? map.moment(id, .date)
  }
}
