// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What finders share: the map, its entries by kind, its steps in order, its limits. It lives
/// as long as one search, on one thread.
///
/// What is asked of one element again and again (whose journey, which scale) is remembered, so
/// that an element with very many children cannot make the search quadratic.
final class FindingContext {
  let map: ServiceMap
  let settings: MapSettings
  let parties: Parties
  /// Every step of every journey, journey by journey in the order of the map.
  let lines: [StepLine]
  /// How many entries and pairs have been looked at.
  var steps = 0
  private let kinds: KindIndex

  /// The ties that are written down.
  private(set) lazy var ties = WrittenTies(self)
  /// Steps whose leader acts for another organisation than the leader of the step before.
  private(set) lazy var handovers: [(line: StepLine, before: StepLine)] = findHandovers()
  private var journeys: [EntryID: Travel] = [:]
  private var tables: [EntryID: FigureTable] = [:]
  private var scales: [EntryID: (low: Double, high: Double)?] = [:]
  private var answers: [Question: Bool] = [:]
  private var teams: [EntryID: Seating] = [:]

  /// Whose journey it is, and its form.
  private struct Travel {
    let travellers: [EntryID]
    let isCircular: Bool
  }

  /// The people of a team.
  struct Seating {
    /// Its members, as far as they are looked at.
    let members: [EntryID]
    /// How many seats it says it has.
    let seats: Double?
    static let bound = 200
  }

  /// A yes-or-no question about an element that is asked from several places.
  private struct Question: Hashable {
    let entry: EntryID
    let topic: Topic

    enum Topic { case ground, trace, meeting, difference }
  }

  init(_ map: ServiceMap) {
    self.map = map
    settings = MapSettings(map)
    parties = Parties(map)
    let kinds = KindIndex(map)
    self.kinds = kinds
    lines = Self.lines(map, kinds)
    steps = lines.count
  }

  /// The entries of `kind`, ascending.
  subscript(kind: ElementKind) -> ArraySlice<EntryID> { kinds[kind] }

  private static func lines(_ map: ServiceMap, _ kinds: KindIndex) -> [StepLine] {
    let all = kinds[.step]
    var lines: [StepLine] = []
    lines.reserveCapacity(all.count)
    var next = all.startIndex
    for journey in kinds[.journey] {
      let end = map[journey].end
      var previous: EntryID?
      while next < all.endIndex, all[next].index < end {
        lines.append(StepLine(all[next], journey: journey, previous: previous, in: map))
        previous = all[next]
        next += 1
      }
    }
    return lines
  }

  private func findHandovers() -> [(line: StepLine, before: StepLine)] {
    var all: [(line: StepLine, before: StepLine)] = []
    all.reserveCapacity(lines.count)
    for index in lines.indices.dropFirst() {
      let line = lines[index]
      let before = lines[index - 1]
      guard line.previous == before.step, let one = before.leader, let other = line.leader,
        parties.areApart(one, other)
      else { continue }
      all.append((line, before))
    }
    return all
  }

  /// The line of a step.
  func line(of step: EntryID) -> StepLine? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].step < step { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low].step == step ? lines[low] : nil
  }

  /// The limit called `name`, as the map sets it or else the usual one.
  func threshold(_ name: Threshold) -> Double { name.limit(settings) }

  private func travel(_ journey: EntryID) -> Travel {
    if let known = journeys[journey] { return known }
    var all: [EntryID] = []
    map.forEachTie(.for, .for, of: journey) { all.append($0) }
    let travel = Travel(
      travellers: all, isCircular: map.has(.form, of: journey, "circular"))
    journeys[journey] = travel
    return travel
  }

  /// Whether a journey is drawn in rounds, where a return is a new round and no setback.
  func isCircular(_ journey: EntryID) -> Bool { travel(journey).isCircular }

  /// Those whose journey it is.
  func travellers(of journey: EntryID) -> [EntryID] { travel(journey).travellers }

  /// The figures of a measure.
  func figures(of measure: EntryID) -> FigureTable {
    if let known = tables[measure] { return known }
    let table = FigureTable(measure, self)
    tables[measure] = table
    return table
  }

  /// The scale of a criterion; nil when it has none.
  func scale(of criterion: EntryID) -> (low: Double, high: Double)? {
    if let known = scales[criterion] { return known }
    let scale = map.child(.scale, of: criterion).flatMap { map.bounds(.value, of: $0) }
    scales[criterion] = .some(scale)
    return scale
  }

  /// Whether an element rests on anything.
  func isGrounded(_ entry: EntryID) -> Bool {
    answer(Question(entry: entry, topic: .ground)) { map.isGrounded(entry) }
  }

  /// Whether an element rests on anything, or is there for something that does: an idea rests on
  /// what its opportunity answers. At most `depth` such steps are followed.
  func isTraceable(_ entry: EntryID, depth: Int = 6) -> Bool {
    let question = Question(entry: entry, topic: .trace)
    if let known = answers[question] { return known }
    steps += 1
    // Stands while the ring of a faulty map is walked.
    answers[question] = false
    var isTraceable = isGrounded(entry)
    func follow(_ other: EntryID) {
      if !isTraceable, depth > 0 { isTraceable = self.isTraceable(other, depth: depth - 1) }
    }
    if !isTraceable {
      map.forEachTie(.for, .for, of: entry, follow)
      map.forEachTie(.from, .answers, of: entry, follow)
      let parent = map[entry].parent
      if Self.reasons.holds(map[parent].kind) { follow(parent) }
    }
    answers[question] = isTraceable
    return isTraceable
  }

  /// What an idea or an opportunity may stand in because of.
  private static let reasons = ElementKinds(.opportunity, .insight, .idea, .pain, .gap, .need)

  /// Whether people meet through a touchpoint.
  func isMeeting(_ touchpoint: EntryID) -> Bool {
    answer(Question(entry: touchpoint, topic: .meeting)) {
      map.has(.kind, of: touchpoint, "meeting") || map.has(.kind, of: touchpoint, "video")
    }
  }

  /// Whether a measure says why its figures differ.
  func explainsDifferences(_ measure: EntryID) -> Bool {
    answer(Question(entry: measure, topic: .difference)) {
      map.child(.differs, of: measure) != nil
    }
  }

  private func answer(_ question: Question, _ find: () -> Bool) -> Bool {
    if let known = answers[question] { return known }
    let answer = find()
    answers[question] = answer
    return answer
  }

  /// The members and seats of a team.
  func seating(of team: EntryID) -> Seating {
    if let known = teams[team] { return known }
    var members: [EntryID] = []
    var seats: Double?
    for child in map.children(of: team) {
      if map[child].kind == .member, members.count < Seating.bound {
        map.forEachTarget(.item, of: child) { members.append($0) }
      } else if map[child].word == .seats {
        seats = map.bounds(.value, of: child)?.low
      }
    }
    let seating = Seating(members: members, seats: seats)
    teams[team] = seating
    return seating
  }
}
