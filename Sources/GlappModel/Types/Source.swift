// SPDX-License-Identifier: EUPL-1.2

/// Where knowledge comes from: a report, interviews, a workshop.
package struct Source: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.source)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var types: [Stated<SourceKind>] { map.choices(id, .kind) }
  /// Who spoke.
  package var of: [Stated<EntryID>] { map.references(id, .of) }
  package var date: Stated<Moment>? { map.moment(id, .date) }
  /// How many people it heard.
  package var people: Stated<Quantity>? { map.quantity(id, .people) }
  /// How many interviews; there may be fewer than people.
  package var interviews: Stated<Quantity>? { map.quantity(id, .interviews) }
  package var isConfidential: Bool { map.has(id, .confidential) }
  package var publication: Publication { map.choice(id, .publish)?.value ?? .open }
  package var respondents: [Respondent] { Respondent.children(of: id, in: map) }
  /// The evidence drawn from it, and what else says it is from it.
  package var uses: [EntryID] { map.linking(.any, to: id, .from, .from) }
}

/// What kind of source one is.
package enum SourceKind: String, CaseIterable, Sendable {
  case report, interview
  case focusGroup = "focus-group"
  case observation, survey, workshop, register
}

/// Whether something may be shown to others.
package enum Publication: String, CaseIterable, Sendable {
  case open
  case paraphraseOnly = "paraphrase-only"
  case never
}
