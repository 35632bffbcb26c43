// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// Several journeys side by side: in which column each step stands, so that what they have in
/// common stands under each other.
package struct JourneysAbreast: Sendable {
  /// What the columns are gathered by.
  package enum Section: Sendable, Equatable {
    /// Phases of the journeys that are the same, or stand beside each other; empty for steps that
    /// stand in no phase.
    case phases([EntryID])
    /// Before, at and after the touchpoint that all are lined up by.
    case before, at, after
    /// A journey that does not come to the touchpoint.
    case aside
  }

  package struct Column: Sendable {
    /// For each journey the step that stands here, as a place among its steps.
    package let steps: [Int?]
    package let section: Section
  }

  /// The journeys, in order.
  package let journeys: [EntryID]
  /// The steps of each, in order.
  package let steps: [[EntryID]]
  package let columns: [Column]
  /// The journeys that do not come to the touchpoint, as places.
  package let withoutTouchpoint: [Int]

  /// Lines journeys up: by the first of `touchpoints` where there is one, else by their phases and
  /// in those by steps that are the same.
  ///
  /// - Complexity: linear in the steps of all journeys, save for the logarithm of their number.
  package init(_ journeys: [EntryID], by touchpoints: [EntryID], in map: ServiceMap) {
    self.journeys = journeys
    steps = journeys.map { Journey(map: map, id: $0).steps.map(\.id) }
    guard touchpoints.isEmpty else {
      (columns, withoutTouchpoint) = Self.anchored(steps, touchpoints, map)
      return
    }
    withoutTouchpoint = []
    columns = Self.phased(steps, map)
  }

  // MARK: - By phases

  private static func phased(_ steps: [[EntryID]], _ map: ServiceMap) -> [Column] {
    // the stretches of each journey: an outermost phase, or steps between phases
    struct Stretch {
      let phase: EntryID?
      var places: Range<Int>
    }
    let stretches = steps.map { journey in
      var found: [Stretch] = []
      for (place, step) in journey.enumerated() {
        let phase = map.ancestors(of: step).last { map[$0].kind == .phase }
        if let last = found.last, last.phase == phase {
          found[found.count - 1].places = last.places.lowerBound..<place + 1
        } else {
          found.append(Stretch(phase: phase, places: place..<place + 1))
        }
      }
      return found
    }
    var keys = StepKeys(map)
    var laid = SequenceColumns()
    for journey in stretches {
      var ownKeys =
        journey.compactMap(\.phase).isEmpty ? [] : keys.keys(journey.compactMap(\.phase))
      // steps outside phases are one with those of others
      laid.add(journey.map { $0.phase == nil ? -1 : ownKeys.removeFirst() })
    }
    var stepKeys = StepKeys(map)
    let keysOfSteps = steps.map { stepKeys.keys($0) }
    return laid.columns.flatMap { section -> [Column] in
      var inner = SequenceColumns()
      var firsts: [Int] = []
      var phases: [EntryID] = []
      for (journey, index) in section.enumerated() {
        let stretch = index.map { stretches[journey][$0] }
        if let phase = stretch?.phase { phases.append(phase) }
        firsts.append(stretch?.places.lowerBound ?? 0)
        inner.add(stretch.map { Array(keysOfSteps[journey][$0.places]) } ?? [])
      }
      return inner.columns.map { column in
        Column(
          steps: column.enumerated().map { journey, place in place.map { $0 + firsts[journey] } },
          section: .phases(phases))
      }
    }
  }

  // MARK: - By a touchpoint

  private static func anchored(
    _ steps: [[EntryID]], _ touchpoints: [EntryID], _ map: ServiceMap
  ) -> (columns: [Column], without: [Int]) {
    let wanted = Set(touchpoints)
    let anchors = steps.map { journey -> Int? in
      func meets(_ step: EntryID) -> Bool {
        !wanted.isDisjoint(with: Step(map: map, id: step).touchpoints)
      }
      // one party's last step is the other's first
      if let last = journey.last, meets(last), journey.count > 1 { return journey.count - 1 }
      return journey.firstIndex(where: meets)
    }
    let before = anchors.compactMap { $0 }.max() ?? 0
    let without = anchors.indices.filter { anchors[$0] == nil }
    let after =
      zip(steps, anchors).map { journey, anchor in
        anchor.map { journey.count - $0 - 1 } ?? 0
      }.max() ?? 0
    let hasAnchor = without.count < steps.count
    var columns: [Column] = []
    if hasAnchor {
      for offset in -before...after {
        let section: Section = offset < 0 ? .before : offset == 0 ? .at : .after
        columns.append(
          Column(
            steps: zip(steps, anchors).map { journey, anchor in
              anchor.flatMap { journey.indices.contains($0 + offset) ? $0 + offset : nil }
            }, section: section))
      }
    }
    // who never comes there is told after the others
    for place in 0..<(without.map { steps[$0].count }.max() ?? 0) {
      columns.append(
        Column(
          steps: steps.indices.map {
            without.contains($0) && place < steps[$0].count ? place : nil
          }, section: .aside))
    }
    return (columns, without)
  }
}
