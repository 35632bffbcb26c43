// SPDX-License-Identifier: EUPL-1.2

/// A question that the work is to answer.
package struct Question: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.question)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var places: [Stated<EntryID>] { map.links(id, .at, .at) }
  /// What in the map answers it: what it names, and what says that it answers it.
  package var answeredBy: [EntryID] {
    let named = map.references(id, .answeredBy).map(\.value)
    return Set(named + map.linking(.any, to: id, nil, .answers)).sorted()
  }
  package var answer: Stated<String>? { map.text(id, .answer) }
  package var isAnswered: Bool {
    statusName?.value == "answered" || answer != nil || !answeredBy.isEmpty
  }
}
