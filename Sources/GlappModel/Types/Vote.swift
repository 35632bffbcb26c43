// SPDX-License-Identifier: EUPL-1.2

/// How many votes something got.
package struct Vote: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.vote)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var item: EntryID? { map.references(.item, of: id).first }
  /// How many; 0 when it cannot be read.
  package var count: Int {
    map.quantity(map.slot(.value, of: id))?.middle.flatMap(Int.init(exactly:)) ?? 0
  }
  package var rater: EntryID? {
    map.references(.by, of: id).first ?? map.enclosing(.rater, of: id)
  }
  package var date: Stated<Moment>? {
    map.moment(.date, of: id).map { map.stated($0, by: id) } ?? map.moment(id, .date)
  }
}
