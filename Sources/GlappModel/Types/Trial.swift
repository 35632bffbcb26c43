// SPDX-License-Identifier: EUPL-1.2

/// How an idea is tried (the word `test`).
package struct Trial: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.test)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var date: Stated<Moment>? { map.moment(id, .date) }
  package var due: Stated<Moment>? { map.moment(id, .due) }
  package var results: [Stated<String>] { map.texts(id, .result) }
  package var measures: [Stated<EntryID>] { map.references(id, .measure) }
  package var lessons: [Lesson] { Lesson.children(of: id, in: map) }
  package var status: Stated<TrialStatus>? { map.choice(id, .status) }
}

/// How far a test has come.
package enum TrialStatus: String, CaseIterable, Sendable {
  case planned, running, done, stopped
}
