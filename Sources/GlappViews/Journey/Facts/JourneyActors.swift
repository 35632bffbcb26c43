// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Who is there: a row an actor, first those whose journey it is, then by organisation in the
/// order of the map, then teams with their members and vacant seats.
struct JourneyActors: Sendable {
  /// How someone is there in a step.
  enum Presence: UInt8, Sendable, Comparable {
    case along, leads
    static func < (one: Presence, other: Presence) -> Bool { one.rawValue < other.rawValue }
  }

  /// One row.
  struct Row: Sendable {
    /// What stands in the row.
    enum Kind: Sendable, Equatable {
      case person, actor, member, vacant
      /// A team of which nobody says who sits in it.
      case team
    }

    var kind: Kind
    /// The actor; for a vacant seat the seat itself.
    var id: EntryID
    var label: String
    /// Why a seat is vacant.
    var reason: String?
    /// The place of the organisation in the map's order; nil where there is none, or several.
    var organisation: Int?
    /// The team, as an index in `teams`.
    var team: Int?
    /// The columns in which it is there.
    var presence: [Int: Presence] = [:]
  }

  /// A team that is drawn as one thing.
  struct Team: Sendable {
    var id: EntryID
    var label: String
    /// Whether somebody asked who sits there and the source does not say.
    var hasUnknownSeats: Bool
  }

  private(set) var rows: [Row] = []
  private(set) var teams: [Team] = []
  /// Who leads each column, as the party it belongs to; for handovers.
  private(set) var leaders: [Int: EntryID] = [:]
  private let map: ServiceMap
  private var organisationIndex: [EntryID: Int] = [:]

  init(_ facts: JourneyFacts) {
    map = facts.map
    for (index, id) in map.elements(.organisation).enumerated() { organisationIndex[id] = index }
    var presence: [EntryID: [Int: Presence]] = [:]
    var order: [EntryID] = facts.people
    func add(_ id: EntryID, _ column: Int, _ kind: Presence) {
      if presence[id] == nil { order.append(id) }
      presence[id, default: [:]][column] = max(kind, presence[id]?[column] ?? .along)
    }
    for person in facts.people { presence[person] = [:] }
    for step in facts.steps {
      // the person whose journey it is goes through every step of it
      for person in facts.people { add(person, step.column, .along) }
      for (index, id) in step.by.enumerated() { add(id, step.column, index == 0 ? .leads : .along) }
      for id in step.with { add(id, step.column, .along) }
      for channel in step.channels { for id in channel.actors { add(id, step.column, .along) } }
      if let lead = step.lead { leaders[step.column] = party(of: lead) }
    }
    let shown = order.filter { facts.people.contains($0) || facts.filter.shows($0) }
    makeRows(shown, presence, facts)
    nameApart(facts)
  }

  /// The organisation that `id` belongs to; the team, role or person itself where there is not one.
  func party(of id: EntryID) -> EntryID { organisation(of: id) ?? id }

  /// The one organisation that `id` is or belongs to.
  func organisation(of id: EntryID) -> EntryID? {
    if map[id].kind == .organisation { return id }
    if map[id].kind == .team { return nil }
    if let home = map.enclosing(.organisation, of: id) { return home }
    let at = map.references(.at, of: id) + map.references(id, .at).map(\.value)
    guard at.count == 1 else { return nil }
    return map[at[0]].kind == .organisation ? at[0] : map.enclosing(.organisation, of: at[0])
  }

  private func row(
    _ kind: Row.Kind, _ id: EntryID, _ facts: JourneyFacts, actor: EntryID? = nil,
    _ presence: [Int: Presence]
  ) -> Row {
    Row(
      kind: kind, id: id, label: facts.caption(actor ?? id),
      organisation: organisation(of: actor ?? id).flatMap { organisationIndex[$0] },
      team: nil, presence: presence)
  }

  private mutating func makeRows(
    _ order: [EntryID], _ presence: [EntryID: [Int: Presence]], _ facts: JourneyFacts
  ) {
    let teamIDs = order.filter { map[$0].kind == .team }
    var seats: [(Team, [Row])] = []
    var inTeam: Set<EntryID> = []
    for id in teamIDs {
      let (team, rows) = members(of: id, presence, facts)
      seats.append((team, rows))
      inTeam.formUnion(rows.map(\.id))
    }
    let people = Set(facts.people)
    var others: [(Int, Int, Row)] = []
    for (index, id) in order.enumerated() where map[id].kind != .team && !inTeam.contains(id) {
      let row = row(people.contains(id) ? .person : .actor, id, facts, presence[id] ?? [:])
      let rank = people.contains(id) ? -3 : map[id].kind == .person ? -2 : row.organisation ?? -1
      others.append((rank, index, row))
    }
    others.sort { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }
    rows = others.map(\.2)
    for (team, members) in seats {
      teams.append(team)
      rows += members.map { member in
        var row = member
        row.team = teams.count - 1
        return row
      }
    }
  }

  private func members(
    of id: EntryID, _ presence: [EntryID: [Int: Presence]], _ facts: JourneyFacts
  ) -> (Team, [Row]) {
    let whole = presence[id] ?? [:]
    var rows: [Row] = []
    var vacant: [Row] = []
    var seen: Set<EntryID> = []
    for child in map.children(of: id) {
      guard let who = map.references(.item, of: child).first else { continue }
      if map[child].kind == .member, seen.insert(who).inserted {
        // a member is there when the team is, and when it is there by itself
        var columns = whole
        for (column, kind) in presence[who] ?? [:] {
          columns[column] = max(kind, columns[column] ?? .along)
        }
        rows.append(row(.member, who, facts, columns))
      } else if map[child].kind == .vacant {
        var seat = row(.vacant, child, facts, actor: who, whole)
        let words = JourneyWords(facts.language)
        seat.reason = map.string(map.slot(.kind, of: child)).flatMap(words.vacancy)
        vacant.append(seat)
      }
    }
    let isUnknown = map.properties(id, .seats).contains {
      if case .unknown? = map.slot(.value, of: $0) { true } else { false }
    }
    rows.sort { ($0.organisation ?? .max, $0.id) < ($1.organisation ?? .max, $1.id) }
    if rows.isEmpty && vacant.isEmpty { rows = [row(.team, id, facts, whole)] }
    let (label, short) = (facts.caption(id), facts.shortCaption(id))
    let team = Team(
      id: id, label: label == short ? label : "\(short): \(label)", hasUnknownSeats: isUnknown)
    return (team, rows + vacant)
  }

  /// Adds the organisation to names that several rows share.
  private mutating func nameApart(_ facts: JourneyFacts) {
    var count: [String: Int] = [:]
    for row in rows { count[row.label, default: 0] += 1 }
    for index in rows.indices where count[rows[index].label, default: 0] > 1 {
      let row = rows[index]
      let actor = row.kind == .vacant ? map.references(.item, of: row.id).first ?? row.id : row.id
      guard let home = organisation(of: actor), home != actor else { continue }
      let short = map.text(home, .short)?.value ?? facts.caption(home)
      rows[index].label += ", " + short
    }
  }

  /// The place in the map's order of the organisation of everyone who feels something.
  func organisations(of facts: JourneyFacts) -> [EntryID: Int] {
    var found: [EntryID: Int] = [:]
    for case let id? in facts.perspectives {
      if let home = organisation(of: id), let index = organisationIndex[home] { found[id] = index }
    }
    return found
  }

  /// Where the lead goes from one party to another: from which column to which.
  ///
  /// Steps that nobody leads, such as waits, lie between the two.
  func handovers(in range: Range<Int>) -> [(from: Int, to: Int)] {
    var found: [(from: Int, to: Int)] = []
    var last: Int?
    for column in range {
      guard let now = leaders[column] else { continue }
      if let last, leaders[last] != now { found.append((last, column)) }
      last = column
    }
    return found
  }
}
