// SPDX-License-Identifier: EUPL-1.2

/// Something that someone needs.
package struct Need: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.need)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// Who needs it: the person or role it stands in, and those it names.
  package var actors: [Stated<EntryID>] { map.homes(of: id, .actor, .of, .of) }
  package var severity: Stated<Quantity>? { map.quantity(id, .severity) }
  package var frequency: Stated<Quantity>? { map.quantity(id, .frequency) }
  package var places: [Stated<EntryID>] {
    map.homes(of: id, ElementKinds(.step, .phase, .journey, .touchpoint), .at, .at)
  }
  package var themes: [Stated<EntryID>] { map.homes(of: id, Theme.kinds, nil, .theme) }
  package var status: Stated<NeedStatus>? { map.choice(id, .status) }
}

/// Whether a need is met.
package enum NeedStatus: String, CaseIterable, Sendable {
  case unmet, partly, met
}
