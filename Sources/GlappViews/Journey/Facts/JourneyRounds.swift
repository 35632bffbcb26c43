// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// How much a journey goes in circles (*rundgång*): its laps, and how often it comes back to an
/// organisation that it has already left.
///
/// Counted along the journey as it is written, each way back walked as many times as it says at
/// least, and once where it says nothing. Only steps that one organisation leads count: waits, and
/// what the person does alone, end no visit. In a circular journey a way back begins a new round
/// and is counted as such alone.
struct JourneyRounds: Sendable {
  /// How many laps the ways back make, at least and at most.
  private(set) var laps = 0.0
  private(set) var mostLaps = 0.0
  /// Whether some way back does not say how many laps it makes.
  private(set) var isLeast = false
  /// How many times an organisation begins to lead.
  private(set) var visits = 0
  /// How many organisations lead.
  private(set) var organisations = 0
  let isCircular: Bool

  /// How often an organisation that was left leads again.
  var returns: Int { visits - organisations }
  /// Visits to each organisation; 1 where none comes back.
  var index: Double { organisations == 0 ? 1 : Double(visits) / Double(organisations) }
  /// Whether there is anything to say.
  var goesInCircles: Bool { laps > 0 || returns > 0 }

  /// More laps than this are not walked.
  private static let most = 1000.0

  /// - Complexity: linear in the steps and their ways.
  init(_ facts: JourneyFacts) {
    isCircular = facts.isCircular
    var line = Line(columns: facts.columns.count)
    for step in facts.steps {
      facts.tally.add()
      line.add(step.lead.flatMap(facts.homes.organisation), at: step.column)
    }
    line.close()
    organisations = line.organisations.count
    visits = line.visits(0, facts.columns.count - 1)
    for way in facts.branches where way.to <= way.from && !way.isImplied {
      facts.tally.add()
      let low = min(Self.most, max(0, way.count?.low ?? 1))
      laps += low
      mostLaps += min(Self.most, max(low, way.count?.high ?? low))
      if way.count?.high == nil { isLeast = true }
      if !isCircular { visits += Int(low) * line.again(way.to, way.from) }
    }
  }

  /// Who leads along the journey.
  private struct Line {
    private(set) var organisations: Set<EntryID> = []
    /// For each column the number of the visit that it is in or that was the last before it, from 1.
    private var before: [Int]
    /// For each column the number of the visit that it is in or that is the next after it.
    private var after: [Int]
    private var leaders: [EntryID?]

    init(columns: Int) {
      before = .init(repeating: 0, count: columns)
      after = before
      leaders = .init(repeating: nil, count: columns)
    }

    mutating func add(_ organisation: EntryID?, at column: Int) { leaders[column] = organisation }

    /// Numbers the visits.
    mutating func close() {
      var visit = 0
      var last: EntryID?
      var starts: [EntryID] = []
      for column in leaders.indices {
        if let one = leaders[column], one != last {
          visit += 1
          last = one
          starts.append(one)
          organisations.insert(one)
        }
        before[column] = visit
      }
      var next = visit + 1
      for column in leaders.indices.reversed() {
        if leaders[column] != nil { next = before[column] }
        after[column] = next
      }
      leaderOf = starts
    }

    /// The organisation of each visit.
    private var leaderOf: [EntryID] = []

    /// The visits from one column to another.
    func visits(_ from: Int, _ to: Int) -> Int {
      guard from <= to, before.indices.contains(to), after.indices.contains(from) else { return 0 }
      return max(0, before[to] - after[from] + 1)
    }

    /// The visits that are new when the way from column `from` on is walked again, up to `to`.
    func again(_ from: Int, _ to: Int) -> Int {
      let all = visits(from, to)
      guard all > 0 else { return 0 }
      // it goes on with the one it ended with
      let goesOn = leaderOf[before[to] - 1] == leaderOf[after[from] - 1]
      return all - (goesOn ? 1 : 0)
    }
  }
}
