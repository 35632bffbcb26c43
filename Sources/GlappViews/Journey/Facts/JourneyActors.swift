// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Who is there: a row an actor, first those whose journey it is, then by organisation in the
/// order of the map, then teams, each with its members and vacant seats under it.
struct JourneyActors: Sendable {
  /// How someone is there in a step.
  struct Presence: Sendable, Hashable {
    /// What part they have in it, the least first.
    enum Part: UInt8, Sendable, Comparable {
      /// Only their team is named: that they are there too is our conclusion.
      case viaTeam
      case along, leads
      static func < (one: Part, other: Part) -> Bool { one.rawValue < other.rawValue }
    }

    var part: Part
    var certainty: JourneyCertainty

    /// What is surest; of two as sure, the larger part.
    func joined(with other: Presence?) -> Presence {
      guard let other else { return self }
      if certainty != other.certainty { return certainty > other.certainty ? self : other }
      return part >= other.part ? self : other
    }
  }

  /// One row.
  struct Row: Sendable {
    /// What stands in the row.
    enum Kind: Sendable, Equatable {
      case person, actor, team, member, vacant
    }

    var kind: Kind
    /// The actor; for a vacant seat the seat itself.
    var id: EntryID
    /// What it is called in the picture.
    var label: String
    /// Why a seat is vacant.
    var reason: String?
    /// Which colour it takes; nil for those whose journey it is, and for teams.
    var tone: ToneKey?
    /// The team it stands in, as an index in `teams`.
    var team: Int?
    /// The columns in which the map names it.
    var own: [Int: Presence] = [:]
  }

  /// What the tone of an actor goes by.
  enum ToneKey: Sendable, Hashable {
    /// Its organisation, by its place in the map's order.
    case organisation(Int)
    /// Nothing: it belongs to no organisation, or to several; by its place among those.
    case alone(Int)
  }

  /// A team that is drawn as one thing.
  struct Team: Sendable {
    var id: EntryID
    var label: String
    /// Whether somebody asked who sits there and the source does not say.
    var hasUnknownSeats: Bool
    /// The columns in which the map names it.
    var presence: [Int: Presence]
  }

  private(set) var rows: [Row] = []
  private(set) var teams: [Team] = []
  /// The tones of everyone who is there or feels something.
  private(set) var tones: [EntryID: ToneKey] = [:]
  private let map: ServiceMap
  let homes: JourneyHomes
  private let stepColumns: Set<Int>

  init(_ facts: JourneyFacts) {
    map = facts.map
    homes = facts.homes
    stepColumns = Set(facts.steps.map(\.column))
    let people = Set(facts.people)
    var presence: [EntryID: [Int: Presence]] = [:]
    var order: [EntryID] = []
    func add(_ id: EntryID, _ column: Int, _ part: Presence.Part, _ certainty: JourneyCertainty) {
      facts.tally.add()
      if presence[id] == nil { order.append(id) }
      let one = Presence(part: part, certainty: certainty)
      presence[id, default: [:]][column] = one.joined(with: presence[id]?[column])
    }
    for person in facts.people where presence[person] == nil {
      order.append(person)
      presence[person] = [:]
    }
    for step in facts.steps {
      for (index, one) in step.by.enumerated() {
        add(one.actor, step.column, index == 0 ? .leads : .along, one.certainty)
      }
      for one in step.with { add(one.actor, step.column, .along, one.certainty) }
      for channel in step.channels {
        for id in channel.actors where presence[id]?[step.column] == nil {
          add(id, step.column, .along, .said)
        }
      }
    }
    makeRows(order.filter { people.contains($0) || facts.filter.shows($0) }, presence, facts)
    for case let id? in facts.perspectives where tones[id] == nil { giveTone(id) }
  }

  /// How the actor of `row` is there in `column`: as the map names it, or through its team.
  func presence(_ row: Row, _ column: Int) -> Presence? {
    let own = row.own[column]
    if row.kind == .person {
      // the person whose journey it is goes through every step of it
      let along = Presence(part: .along, certainty: .said)
      return stepColumns.contains(column) ? along.joined(with: own) : nil
    }
    guard row.kind == .member || row.kind == .vacant, let team = row.team,
      let whole = teams[team].presence[column]
    else { return own }
    let seat = Presence(part: .viaTeam, certainty: whole.certainty)
    return own.map { $0.part > .viaTeam ? $0 : $0.joined(with: seat) } ?? seat
  }

  /// Whether nothing but ideas and our reading puts the actor of `row` in the journey.
  func isOnlyPossible(_ row: Row) -> Bool {
    row.kind == .actor && !row.own.isEmpty && row.own.values.allSatisfy { $0.certainty < .said }
  }

  /// What stands in the picture under a short name, with its full one.
  func shortened(_ facts: JourneyFacts) -> [(label: String, title: String)] {
    var seen: Set<EntryID> = []
    return rows.compactMap { row in
      guard row.kind != .vacant, seen.insert(row.id).inserted else { return nil }
      let title = facts.caption(row.id)
      return row.label == title || row.label.hasPrefix(title) ? nil : (row.label, title)
    }
  }

  private mutating func giveTone(_ id: EntryID) {
    if let home = homes.index(of: id) {
      tones[id] = .organisation(home)
    } else if map[id].kind != .team {
      tones[id] = .alone(aloneCount)
      aloneCount += 1
    }
  }

  private var aloneCount = 0

  private mutating func row(
    _ kind: Row.Kind, _ id: EntryID, _ facts: JourneyFacts, actor: EntryID? = nil,
    _ own: [Int: Presence]
  ) -> Row {
    let actor = actor ?? id
    if kind != .person, kind != .team, tones[actor] == nil { giveTone(actor) }
    return Row(
      kind: kind, id: id, label: facts.shortCaption(actor), tone: tones[actor], team: nil, own: own)
  }

  private mutating func makeRows(
    _ order: [EntryID], _ presence: [EntryID: [Int: Presence]], _ facts: JourneyFacts
  ) {
    var seats: [(Team, [Row])] = []
    var inTeam: Set<EntryID> = []
    for id in order where map[id].kind == .team {
      let (team, rows) = members(of: id, presence, facts)
      seats.append((team, rows))
      inTeam.formUnion(rows.map(\.id))
    }
    let people = Set(facts.people)
    var others: [(Int, Int, Row)] = []
    for (index, id) in order.enumerated() where map[id].kind != .team && !inTeam.contains(id) {
      let isTraveller = people.contains(id)
      let row = row(isTraveller ? .person : .actor, id, facts, presence[id] ?? [:])
      let home = homes.index(of: id)
      let rank = isTraveller ? -3 : map[id].kind == .person ? -2 : home ?? -1
      others.append((rank, index, row))
    }
    others.sort { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }
    rows = others.map(\.2)
    for (team, members) in seats {
      var head = row(.team, team.id, facts, team.presence)
      head.team = teams.count
      head.label = team.label
      rows.append(head)
      for var row in members {
        row.team = teams.count
        rows.append(row)
      }
      teams.append(team)
    }
  }

  private mutating func members(
    of id: EntryID, _ presence: [EntryID: [Int: Presence]], _ facts: JourneyFacts
  ) -> (Team, [Row]) {
    var rows: [Row] = []
    var vacant: [Row] = []
    var seen: Set<EntryID> = []
    let words = JourneyWords(facts.language)
    for child in map.children(of: id) {
      facts.tally.add()
      guard let who = map.references(.item, of: child).first else { continue }
      if map[child].kind == .member, who != id, seen.insert(who).inserted {
        // a team in a team is named by its own rows where it is there by itself
        rows.append(row(.member, who, facts, presence[who] ?? [:]))
      } else if map[child].kind == .vacant {
        var seat = row(.vacant, child, facts, actor: who, [:])
        seat.reason = map.string(map.slot(.kind, of: child)).flatMap(words.vacancy)
        vacant.append(seat)
      }
    }
    let isUnknown = map.properties(id, .seats).contains {
      if case .unknown? = map.slot(.value, of: $0) { true } else { false }
    }
    rows.sort { (homes.index(of: $0.id) ?? .max, $0.id) < (homes.index(of: $1.id) ?? .max, $1.id) }
    let team = Team(
      id: id, label: facts.shortCaption(id), hasUnknownSeats: isUnknown,
      presence: presence[id] ?? [:])
    return (team, rows + vacant)
  }
}
