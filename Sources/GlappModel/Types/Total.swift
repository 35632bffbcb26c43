// SPDX-License-Identifier: EUPL-1.2

/// A source's own sum, held against its parts.
package struct Total: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.total)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The measure it sums: the one it stands in or names.
  package var measure: Measure? {
    (map.enclosing(.measure, of: id) ?? map.references(.item, of: id).first)
      .flatMap { Measure($0, in: map) }
  }
  package var amount: Stated<Amount> {
    map.stated(map.amount(.value, of: id) ?? .missing, by: id)
  }
  package var moment: Moment? { map.moment(.at, of: id) }
  /// What it is the sum of; empty for all subjects of the measure.
  package var subjects: [EntryID] { map.references(.of, of: id) }
  package var differs: [Stated<String>] { map.texts(id, .differs) }
}
