// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// Several journeys beside each other, a column a step, lined up by a touchpoint that they share or
/// by their phases.
package struct JourneyLineup: Sendable {
  /// What stands above each other in one column.
  package struct Column: Sendable, Equatable {
    /// A step for each journey; nil where it has none here.
    package var steps: [EntryID?]
    /// The phase of the first that is in one.
    package var phase: EntryID?
  }

  package let columns: [Column]
  /// The journeys that do not go through the touchpoint; they begin at the left.
  package let unaligned: [EntryID]

  /// Lines journeys up so that each one's first step through `touchpoint` stands in one column: one
  /// party's last step is another's first.
  package init(_ journeys: [EntryID], at touchpoint: EntryID, in map: ServiceMap) {
    let rows = journeys.map { Self.steps(of: $0, in: map) }
    let marks = rows.map { row in
      row.firstIndex { step in
        map.children(of: step).contains {
          map[$0].word == .via && map.references(.value, of: $0).contains(touchpoint)
        }
      }
    }
    let mark = marks.compactMap { $0 }.max() ?? 0
    unaligned = zip(journeys, marks).filter { $0.1 == nil }.map(\.0)
    var columns: [Column] = []
    for (index, row) in rows.enumerated() {
      let shift = marks[index].map { mark - $0 } ?? 0
      for (place, step) in row.enumerated() {
        while columns.count <= place + shift {
          columns.append(Column(steps: journeys.map { _ in nil }, phase: nil))
        }
        columns[place + shift].steps[index] = step
        columns[place + shift].phase = columns[place + shift].phase ?? Self.phase(of: step, in: map)
      }
    }
    // nothing stands before the first step of any of them
    self.columns = Array(columns.drop { $0.steps.allSatisfy { $0 == nil } })
  }

  /// Lines journeys up by their phases: those of the same name stand above each other, each as wide
  /// as the one with the most steps.
  package init(_ journeys: [EntryID], in map: ServiceMap) {
    unaligned = []
    var order: [Int] = []
    var numbers: [String: Int] = [:]
    // for each journey its stretches of steps in one phase
    var stretches: [[(phase: Int, id: EntryID?, steps: [EntryID])]] = []
    for journey in journeys {
      var own: [(phase: Int, id: EntryID?, steps: [EntryID])] = []
      for step in Self.steps(of: journey, in: map) {
        let phase = Self.phase(of: step, in: map)
        let name = phase.map { map.title(of: $0).lowercased() } ?? ""
        let number = numbers[name] ?? numbers.count
        numbers[name] = number
        if own.last?.phase == number {
          own[own.count - 1].steps.append(step)
        } else if let known = own.firstIndex(where: { $0.phase == number }) {
          own[known].steps.append(step)
        } else {
          own.append((number, phase, [step]))
        }
      }
      stretches.append(own)
      order = Self.merged(order, own.map(\.phase))
    }
    var columns: [Column] = []
    for phase in order {
      let own = stretches.map { row in row.first { $0.phase == phase } }
      let id = own.lazy.compactMap { $0?.id }.first
      for place in 0..<(own.compactMap { $0?.steps.count }.max() ?? 0) {
        columns.append(
          Column(
            steps: own.map { stretch in
              stretch.flatMap { $0.steps.indices.contains(place) ? $0.steps[place] : nil }
            }, phase: id))
      }
    }
    self.columns = columns
  }

  /// The phases of `order` with those of `other` put in after what they follow.
  private static func merged(_ order: [Int], _ other: [Int]) -> [Int] {
    let known = Set(order)
    var after: [Int: [Int]] = [:]
    var last = -1
    for phase in other {
      if known.contains(phase) {
        last = phase
      } else {
        after[last, default: []].append(phase)
      }
    }
    return (after[-1] ?? []) + order.flatMap { [$0] + (after[$0] ?? []) }
  }

  private static func steps(of journey: EntryID, in map: ServiceMap) -> [EntryID] {
    var all: [EntryID] = []
    for id in map.descendants(of: journey) where map[id].kind == .step { all.append(id) }
    return all
  }

  private static func phase(of step: EntryID, in map: ServiceMap) -> EntryID? {
    map.enclosing(.phase, of: step)
  }
}
