// SPDX-License-Identifier: EUPL-1.2

/// How a number is spread over categories; marginal counts, never drawn as flows.
package struct Distribution: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.distribution)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var unit: String? { map.text(id, .unit)?.value }
  package var base: Stated<Amount>? { map.amount(id, .base) }
  package var categories: [String] { map.names(id, .categories).map(\.value) }
  /// The file that holds the rows, where they are not written out.
  package var file: String? {
    map.properties(id, .from).lazy.compactMap { entry in
      if case .text(let text)? = map.slot(.value, of: entry) { map.texts[text.index] } else { nil }
    }.first
  }
  package var rows: [Row] {
    map.properties(id, .of).map { entry in
      Row(
        subject: map.references(.item, of: entry).first, moment: map.moment(.at, of: entry),
        counts: map.slots(of: entry).filter { $0.role == .value }.map { map.quantity($0.value) },
        entry: entry)
    }
  }

  /// One row: a number for each category, nil where the source has none.
  package struct Row: Sendable {
    package let subject: EntryID?
    package let moment: Moment?
    package let counts: [Quantity?]
    package let entry: EntryID
  }
}
