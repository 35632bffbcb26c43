// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Who and which ties a view keeps: `only`, `except`, `of` and `focus`.
struct ActorSelection {
  private let map: ServiceMap
  private let view: View?
  private let isUnderOf: Set<EntryID>?
  /// Every name a tie can be chosen by: kinds, and the tags that ties carry.
  private let tieNames: Set<String>

  init(_ settings: PictureSettings) {
    map = settings.map
    view = settings.view.flatMap { View($0, in: settings.map) }
    var names = Set(RelationKind.allCases.map(\.rawValue))
    for kind in DeclaredRelationKind.all(in: map) { names.insert(kind.name) }
    for relation in Relation.all(in: map) { names.formUnion(relation.tags) }
    tieNames = names
    let roots = (view?.of ?? []) + (settings.subject.map { [$0] } ?? [])
    guard !roots.isEmpty, !roots.contains(.root) else {
      isUnderOf = nil
      return
    }
    var kept = Set<EntryID>()
    for root in roots {
      kept.insert(root)
      kept.formUnion(map.descendants(of: root))
      if let organisation = Organisation(root, in: map) {
        kept.formUnion(organisation.roles.map(\.id))
        kept.formUnion(organisation.teams.map(\.id))
      }
      if let team = Team(root, in: map) { kept.formUnion(team.members.compactMap(\.actor)) }
      if map[root].kind == .journey { kept.formUnion(Self.actors(along: root, in: map)) }
    }
    isUnderOf = kept
  }

  /// Whose journey it is, and who does something or is with along it.
  private static func actors(along journey: EntryID, in map: ServiceMap) -> Set<EntryID> {
    var found = Set(map.links(journey, .for, .for).map(\.value))
    for id in map.descendants(of: journey) where map[id].word == .by || map[id].word == .with {
      found.formUnion(map.references(.value, of: id))
    }
    for id in Array(found) {
      found.formUnion(Actor(map: map, id: id).organisations.map(\.id))
      if let team = Team(id, in: map) { found.formUnion(team.members.compactMap(\.actor)) }
    }
    return found
  }

  /// Whether an actor is kept, focus aside.
  func keeps(actor id: EntryID) -> Bool {
    if let isUnderOf, !isUnderOf.contains(id) { return false }
    return matches(id)
  }

  /// Whether a relation between actors that are kept is kept.
  func keeps(relation: Relation) -> Bool {
    guard let view else { return true }
    let own = names(of: relation)
    if !view.except.tags.isDisjoint(with: own) || view.except.kinds.holds(.relation) {
      return false
    }
    // `only` for ties holds where it names ties: their kinds or tags that ties carry
    let wanted = view.only.tags.intersection(tieNames)
    return wanted.isEmpty || !wanted.isDisjoint(with: own)
  }

  private func names(of relation: Relation) -> Set<String> {
    var names = Set(relation.tags)
    if let type = relation.type { names.insert(type.rawValue) }
    if let declared = relation.declaredType { names.insert(map.name(of: declared)) }
    return names
  }

  private func matches(_ id: EntryID) -> Bool {
    guard let view else { return true }
    let actor = Actor(map: map, id: id)
    let (only, except) = (view.only, view.except)
    if except.kinds.holds(map[id].kind) || !except.tags.isDisjoint(with: actor.tags) {
      return false
    }
    let actorKinds = only.kinds.intersection(.actor)
    let actorTags = only.tags.subtracting(tieNames)
    if actorKinds.isEmpty && actorTags.isEmpty { return true }
    return actorKinds.holds(map[id].kind) || !actorTags.isDisjoint(with: actor.tags)
  }

  /// Those the view looks at most closely; empty for everyone alike.
  var focus: [EntryID] { view?.focus ?? [] }

  /// Where people have put something, in the picture's own units.
  var pins: [EntryID: (x: Double, y: Double)] {
    var pins: [EntryID: (x: Double, y: Double)] = [:]
    for pin in view?.pins ?? [] { pins[pin.item] = (pin.x, pin.y) }
    return pins
  }

  /// The title of the view; empty when it has none.
  var title: String { view?.title ?? "" }

  /// Whether the view asks for another form than a network.
  var wantsOtherForm: Bool { view?.form.map { $0 != .network } ?? false }
}
