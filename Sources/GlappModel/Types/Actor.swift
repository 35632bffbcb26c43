// SPDX-License-Identifier: EUPL-1.2

/// Anyone who can act or be somewhere, whatever kind they are of.
package struct Actor: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds.actor

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// What pictures write where space is scarce: the short name, else the title.
  package var label: String { map.text(id, .short)?.value ?? caption }
  package var aliases: [Stated<String>] { map.texts(id, .alias) }
  /// How close to the person they are, 1 (nearest) to 4.
  package var closeness: Stated<Quantity>? { map.quantity(id, .closeness) }

  /// The organisations they belong to, each once: an organisation to itself, a unit to the one
  /// around it, a role to those it is at, a team to those of its members and empty seats.
  package var organisations: [Organisation] { Self.organisations(of: [id], in: map) }

  /// The first of the organisations they belong to; nil for persons.
  package var organisation: Organisation? { organisations.first }

  /// The organisations that any of `actors` belong to, each once, in the order found.
  package static func organisations(of actors: [EntryID], in map: ServiceMap) -> [Organisation] {
    var seen = Set<EntryID>()
    var open: [EntryID] = actors.reversed()
    var found: [Organisation] = []
    // Teams may be members of teams, and a map may tie them in a ring: each is opened once.
    while let actor = open.popLast() {
      guard seen.insert(actor).inserted else { continue }
      if let organisation = Organisation(actor, in: map) {
        found.append(organisation)
        continue
      }
      var next: [EntryID] = []
      switch map[actor].kind {
      case .unit: next = map.enclosing(.organisation, of: actor).map { [$0] } ?? []
      case .role: next = Role(map: map, id: actor).places.map(\.value)
      case .team:
        let team = Team(map: map, id: actor)
        next = team.members.compactMap(\.actor) + team.vacancies.compactMap(\.actor)
        if next.isEmpty { next = team.places.map(\.value) }
      default: break
      }
      open += next.reversed()
    }
    return found
  }

  /// The relations that begin or end here, in the order of the map, each once.
  package var relations: [Relation] {
    var found: [EntryID] = []
    for link in map.backlinks.to(id) where link.role == .source || link.role == .target {
      if map[link.from].kind == .relation, found.last != link.from { found.append(link.from) }
    }
    return map.views(found)
  }

  /// The teams they have a seat in.
  package var teams: [Team] {
    var seen = Set<EntryID>()
    return map.backlinks.to(id).compactMap { link in
      guard link.role == .item, map[link.from].kind == .member,
        seen.insert(map[link.from].parent).inserted
      else { return nil }
      return Team(map[link.from].parent, in: map)
    }
  }

  /// The steps that they do or are with in.
  package var steps: [Step] {
    let by = map.linking(Step.kinds, to: id, .by, .by)
    let with = map.linking(Step.kinds, to: id, .with, .with)
    return map.views(Set(by + with).sorted())
  }

  /// The gaps they are a side of.
  package var gaps: [Gap] { map.views(map.linking(Gap.kinds, to: id, .between, .between)) }
}
