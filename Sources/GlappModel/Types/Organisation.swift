// SPDX-License-Identifier: EUPL-1.2

/// An organisation around the person.
package struct Organisation: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.organisation)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The short name (*FK*); nil when none is given.
  package var short: Stated<String>? { map.text(id, .short) }
  package var aliases: [Stated<String>] { map.texts(id, .alias) }
  package var type: Stated<OrganisationKind>? { map.choice(id, .kind) }
  package var missions: [Stated<String>] { map.texts(id, .mission) }
  /// When it exists; a project or programme has an end.
  package var period: Stated<Moment>? { map.moment(id, .period) }
  /// How close to the person it is, 1 (nearest) to 4.
  package var closeness: Stated<Quantity>? { map.quantity(id, .closeness) }
  /// Its own units; units may hold others.
  package var units: [Unit] { Unit.children(of: id, in: map) }
  /// Roles that stand in it and roles that say they are at it, also those of its units.
  package var roles: [Role] {
    let inside = map.descendants(of: id).filter { map[$0].kind == .role }
    return map.views(Set(inside + map.joined(Role.kinds, with: id, .at, .at)).sorted())
  }
  /// Teams that stand in it or say they are at it.
  package var teams: [Team] { map.views(map.joined(Team.kinds, with: id, .at, .at)) }
  /// What pictures write where space is scarce: the short name, else the title.
  package var label: String { short?.value ?? caption }
}

/// What kind of organisation one is.
package enum OrganisationKind: String, CaseIterable, Sendable {
  case agency, municipality, region
  /// A coordination association (*samordningsförbund*).
  case association
  case company
  case civilSociety = "civil-society"
  case project, programme
}
