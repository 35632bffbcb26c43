// SPDX-License-Identifier: EUPL-1.2

/// Something a source shows; its title says what.
package struct Evidence: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.evidence)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// Where it comes from: sources, respondents, slips.
  package var sources: [Stated<EntryID>] { map.links(id, .from, .from) }
  /// Where in the source.
  package var place: String? {
    map.string(map.slot(.at, of: id))
      ?? map.properties(id, .from).lazy.compactMap { map.string(map.slot(.at, of: $0)) }.first
  }
  package var type: Stated<EvidenceKind>? { map.choice(id, .kind) }
  /// Who said or showed it.
  package var by: [Stated<EntryID>] { map.references(id, .by) }
  package var people: Stated<Quantity>? { map.quantity(id, .people) }
  package var share: Stated<Share>? { map.share(of: id) }
  /// What feeling it shows, on the scale of the map.
  package var feeling: Stated<Quantity>? { map.quantity(id, .feeling) }
  /// Whether it speaks against what it hangs on.
  package var isAgainst: Bool { map.has(id, .against) }
  /// Whether the one who said it agreed to its use; nil when nobody has said.
  package var hasConsent: Bool? { map.choice(id, .consent).map { $0.value == "yes" } }
  package var isConfidential: Bool { map.has(id, .confidential) }
  /// The strictest of what it says itself and what its sources say.
  package var publication: Publication {
    let own: Publication? = map.choice(id, .publish)?.value
    let all = sources.map { stated -> Publication in
      Source(stated.value, in: map)?.publication
        ?? Respondent(stated.value, in: map)?.publication ?? .open
    }
    let order = Publication.allCases
    return (all + (own.map { [$0] } ?? [])).max {
      (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0)
    } ?? .open
  }
  package var date: Stated<Moment>? { map.moment(id, .date) }
  package var themes: [Stated<EntryID>] { map.references(id, .theme) }
  /// What it is evidence of: the element or value it stands in; nil at top level.
  package var claim: EntryID? {
    let parent = map[id].parent
    return parent == .root ? nil : parent
  }
}

/// What a piece of evidence is.
package enum EvidenceKind: String, CaseIterable, Sendable {
  case finding, quote, observation, figure
}
