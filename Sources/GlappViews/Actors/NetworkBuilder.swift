// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// Reads a map as a network of actors: who is drawn as what, in which group, tied to whom.
struct NetworkBuilder {
  let map: ServiceMap
  let words: ActorWords
  let selection: ActorSelection

  var network = ActorNetwork()
  /// Actors and touchpoints that something is tied to.
  private var tied = Set<EntryID>()
  /// Those who have a seat in a team.
  private var seated = Set<EntryID>()
  private var groups: [EntryID: Int] = [:]
  var nodes: [EntryID: Int] = [:]
  private var tones: [EntryID: Int] = [:]
  var declaredOrder: [EntryID: Int] = [:]
  private var kept = Set<EntryID>()
  var relations: [Relation] = []
  var members: [Member] = []
  private var vacancies: [Vacancy] = []
  /// How many in the map are called the same.
  private var namesakes: [String: Int] = [:]
  /// Whether the map tells of organisations at all.
  private var hasOrganisations = false

  private init(_ settings: PictureSettings) {
    map = settings.map
    words = ActorWords(language: settings.language)
    selection = ActorSelection(settings)
  }

  /// The network that the view of `settings` shows.
  static func network(_ settings: PictureSettings) -> ActorNetwork {
    var builder = NetworkBuilder(settings)
    builder.collect()
    builder.narrowToFocus()
    builder.findTied()
    builder.addActors()
    builder.addTies()
    return builder.network
  }

  private mutating func collect() {
    for (index, organisation) in Organisation.all(in: map).enumerated() {
      tones[organisation.id] = index
      hasOrganisations = true
    }
    for actor in Actor.all(in: map) { namesakes[actor.caption, default: 0] += 1 }
    for (index, kind) in DeclaredRelationKind.all(in: map).enumerated() {
      declaredOrder[kind.id] = index
    }
    kept = Set(Actor.all(in: map).map(\.id).filter(selection.keeps(actor:)))
    for relation in Relation.all(in: map) where selection.keeps(relation: relation) {
      guard let source = relation.source, let target = relation.target else {
        network.brokenTies += 1
        continue
      }
      let isShown = isKept(source) && isKept(target)
      if isShown { relations.append(relation) }
    }
    for team in Team.all(in: map) where kept.contains(team.id) {
      members += team.members.filter { $0.actor.map(kept.contains) ?? false }
      vacancies += team.vacancies
    }
  }

  private func isKept(_ id: EntryID) -> Bool {
    kept.contains(id) || map[id].kind == .touchpoint
  }

  /// Leaves only those in focus, and those who have a tie or a team in common with them.
  private mutating func narrowToFocus() {
    guard !selection.focus.isEmpty else { return }
    var core = Set<EntryID>()
    for id in selection.focus {
      core.insert(id)
      for inner in map.descendants(of: id) where ElementKinds.actor.holds(map[inner].kind) {
        core.insert(inner)
      }
      if let organisation = Organisation(id, in: map) {
        core.formUnion(organisation.roles.map(\.id))
      }
    }
    var near = core
    for relation in relations {
      guard let source = relation.source, let target = relation.target else { continue }
      if core.contains(source) { near.insert(target) }
      if core.contains(target) { near.insert(source) }
    }
    for member in members {
      guard let actor = member.actor, let team = member.team else { continue }
      if core.contains(team.id) { near.insert(actor) }
      if core.contains(actor) { near.insert(team.id) }
    }
    kept.formIntersection(near)
    relations.removeAll { relation in
      ![relation.source, relation.target].allSatisfy { $0.map(near.contains) ?? false }
    }
    members.removeAll { member in
      ![member.actor, member.team?.id].allSatisfy { $0.map(near.contains) ?? false }
    }
    vacancies.removeAll { !($0.team.map { near.contains($0.id) } ?? false) }
  }

  private mutating func findTied() {
    for relation in relations {
      for end in [relation.source, relation.target] { if let end { tied.insert(end) } }
    }
    for member in members {
      if let actor = member.actor {
        tied.insert(actor)
        seated.insert(actor)
      }
      if let team = member.team { tied.insert(team.id) }
    }
    for vacancy in vacancies { if let team = vacancy.team { tied.insert(team.id) } }
  }

  // MARK: - Who is there

  private mutating func addActors() {
    let main = mainPerson
    // groups first, in the order of the map, so that colours and frames come in that order too
    for id in actorsInOrder where map[id].kind != .organisation && map[id].kind != .unit {
      if tied.contains(id) { _ = home(of: id) }
    }
    for vacancy in vacancies {
      if let place = vacancy.actor { _ = group(around: place) }
    }
    for id in actorsInOrder where map[id].kind == .unit && tied.contains(id) {
      if groups[id] == nil, let organisation = map.enclosing(.organisation, of: id) {
        _ = group(organisation)
      }
    }
    for id in actorsInOrder {
      if tied.contains(id) {
        add(id, isMain: id == main)
      } else if kept.contains(id), groups[id] == nil {
        addUntied(id)
      }
    }
    for touchpoint in Touchpoint.all(in: map) where tied.contains(touchpoint.id) {
      add(touchpoint.id, isMain: false)
    }
    for vacancy in vacancies { add(vacancy) }
  }

  /// Whose journey the map tells; else the person in focus, else the one most is tied to.
  private var mainPerson: EntryID? {
    let isPerson = { (id: EntryID) in self.map[id].kind == .person && self.tied.contains(id) }
    let travellers = Journey.all(in: map).lazy.flatMap { $0.people.map(\.value) }
    if let traveller = travellers.first(where: isPerson) { return traveller }
    if let focus = selection.focus.first(where: isPerson) { return focus }
    var counts: [EntryID: Int] = [:]
    for relation in relations {
      for case let end? in [relation.source, relation.target] where isPerson(end) {
        counts[end, default: 0] += 1
      }
    }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  private var actorsInOrder: [EntryID] { Actor.all(in: map).map(\.id) }

  private mutating func add(_ id: EntryID, isMain: Bool) {
    var node = look(of: id, isMain: isMain)
    if let group = groups[id] {
      node.kind = .whole
      node.part = "whole"
      node.title = map[id].kind == .unit ? words.wholeUnit : words.whole
      node.group = group
    } else {
      node.group = home(of: id)
    }
    node.isMember = seated.contains(id)
    nodes[id] = network.nodes.count
    network.nodes.append(node)
  }

  /// How an actor is shown, wherever it stands.
  private func look(of id: EntryID, isMain: Bool = false) -> ActorNetwork.Node {
    let actor = Actor(map: map, id: id)
    var node = ActorNetwork.Node(
      kind: .role, entry: id, title: actor.caption, tone: nil, group: nil)
    switch map[id].kind {
    case .organisation, .unit:
      node.kind = .organisation
      node.tone = tone(of: id)
    case .person: node.kind = .person(isMain: isMain)
    case .team:
      let team = Team(map: map, id: id)
      node.kind = .team
      let known = team.members.count + team.vacancies.count
      node.remarks.append(words.seats(team.seats?.value, known: known))
      if let meets = team.meets?.value { node.remarks.append(words.meetings(meets)) }
    case .touchpoint: node.kind = .touchpoint
    default:
      let places = organisations(of: id)
      if places.count == 1 { node.tone = tone(of: id) }
      node.remarks.append(placesText(of: id, places))
    }
    node.remarks.removeAll(where: \.isEmpty)
    return node
  }

  private mutating func add(_ vacancy: Vacancy) {
    guard let team = vacancy.team, let teamNode = nodes[team.id] else { return }
    let place = vacancy.actor.flatMap { organisations(of: $0).first?.id ?? $0 }
    var remarks: [String] = []
    if let actor = vacancy.actor, map[actor].kind == .role {
      remarks.append(map.caption(of: actor))
    }
    if !vacancy.explanation.isEmpty { remarks.append(vacancy.explanation) }
    var group: Int?
    if let actor = vacancy.actor { group = self.group(around: actor) }
    network.nodes.append(
      ActorNetwork.Node(
        kind: .vacancy, entry: vacancy.id, title: words.vacant(vacancy.reason), remarks: remarks,
        tone: place.flatMap { tone(of: $0) }, group: group))
    var name = place.map { map.caption(of: $0) } ?? ""
    if let actor = vacancy.actor, actor != place {
      name = map.caption(of: actor) + (name.isEmpty ? "" : " (\(name))")
    }
    network.ties.append(
      ActorNetwork.Tie(
        from: teamNode, to: network.nodes.count - 1, entry: vacancy.id, kind: .emptySeat,
        shape: .undirected, label: "",
        sentence: words.vacancy(name, in: team.caption, vacancy.reason, vacancy.explanation)))
  }

  private mutating func addUntied(_ id: EntryID) {
    var node = look(of: id)
    // no frame around it says so
    let places = organisations(of: id)
    if map[id].kind == .role || map[id].kind == .unit, places.count == 1 {
      node.remarks = [words.at(places.map(\.label))]
    }
    network.untied.append(node)
  }

  // MARK: - Where they stand

  func organisations(of id: EntryID) -> [Organisation] {
    Actor(map: map, id: id).organisations
  }

  private func tone(of id: EntryID) -> Int? { organisations(of: id).first.flatMap { tones[$0.id] } }

  /// Where those in a role are, if no frame around it says so; every place, for all are meant.
  private func placesText(of id: EntryID, _ places: [Organisation]) -> String {
    guard map[id].kind == .role else { return "" }
    if places.isEmpty { return hasOrganisations ? words.nowhere : "" }
    return places.count > 1 ? words.at(places.map(\.label)) : ""
  }

  func isNameShared(_ name: String) -> Bool { namesakes[name, default: 0] > 1 }

  /// The group an actor stands in: that of its only place, or of its only organisation.
  private mutating func home(of id: EntryID) -> Int? {
    switch map[id].kind {
    case .unit:
      guard let outer = map.enclosing(ElementKinds(.organisation, .unit), of: id) else {
        return nil
      }
      return group(outer)
    case .role:
      let places = Role(map: map, id: id).places.map(\.value).filter { map[$0].kind != .team }
      if places.count == 1 { return group(places[0]) }
    case .team: break
    default: return nil
    }
    let all = organisations(of: id)
    return all.count == 1 ? group(all[0].id) : nil
  }

  private mutating func group(around id: EntryID) -> Int? {
    switch map[id].kind {
    case .organisation, .unit: group(id)
    default: home(of: id)
    }
  }

  /// The group of an organisation or a unit, made with those around it where it is new.
  private mutating func group(_ id: EntryID) -> Int? {
    if let known = groups[id] { return known }
    var parent: Int?
    if let outer = map.enclosing(ElementKinds(.organisation, .unit), of: id) {
      parent = group(outer)
    }
    groups[id] = network.groups.count
    network.groups.append(
      ActorNetwork.Group(
        entry: id, title: map.caption(of: id), parent: parent, tone: tone(of: id)))
    return groups[id]
  }
}
