// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Feelings of two people in the same step far apart, and feelings off the scale.
///
/// Several feelings of the same person are several groups of people; they are not compared.
enum FeelingFinder {
  private struct Felt {
    let entry: EntryID
    /// Whose it is; the map itself stands for the traveller.
    let owner: EntryID
    let low: Double
    let high: Double
  }

  /// How many feelings of one step are looked at.
  private static let bound = 24

  static func find(_ context: FindingContext, _ list: inout FindingList) {
    findOffScale(context, &list)
    let limit = context.threshold(.feelingsApart)
    for line in context.lines where line.feelings > 1 {
      compare(line, limit, context, &list)
    }
  }

  static func findOffScale(_ context: FindingContext, _ list: inout FindingList) {
    let scale = Double(context.settings.feelingScale)
    let map = context.map
    let shown = context[.evidence].lazy.compactMap { map.child(.feeling, of: $0) }
    for feeling in Array(context[.feeling]) + shown {
      context.steps += 1
      guard let (low, high) = span(of: feeling, map), low < -scale || high > scale else { continue }
      list.add(
        .offFeelingScale,
        Finding(
          .offFeelingScale, feeling,
          [.range(max(low, -1e6), min(high, 1e6)), .number(scale)]))
    }
  }

  /// From the lowest to the highest that a feeling comes to, changes within the step included.
  private static func span(
    of feeling: EntryID, _ map: ServiceMap
  ) -> (low: Double, high: Double)? {
    guard let first = map.bounds(.value, of: feeling) else { return nil }
    guard let last = map.bounds(.target, of: feeling) else { return first }
    return (min(first.low, last.low), max(first.high, last.high))
  }

  private static func compare(
    _ line: StepLine, _ limit: Double, _ context: FindingContext, _ list: inout FindingList
  ) {
    let map = context.map
    let travellers = context.travellers(of: line.journey)
    var felt: [Felt] = []
    for feeling in map.children(of: line.step)
    where map[feeling].kind == .feeling && felt.count < bound {
      guard let (low, high) = span(of: feeling, map) else { continue }
      let of = map.target(.of, of: feeling)
      let owner = of.map { travellers.contains($0) ? .root : $0 } ?? .root
      felt.append(Felt(entry: feeling, owner: owner, low: low, high: high))
    }
    var widest: (one: Felt, other: Felt, distance: Double)?
    for (index, one) in felt.enumerated() {
      for other in felt.dropFirst(index + 1) where other.owner != one.owner {
        context.steps += 1
        let distance = max(other.low - one.high, one.low - other.high)
        if distance >= limit, distance > widest?.distance ?? 0 {
          widest = (one, other, distance)
        }
      }
    }
    guard let widest, !context.ties.hasGap(at: line.step, after: nil) else { return }
    list.add(
      .feelingsApart,
      Finding(
        .feelingsApart, widest.other.entry, also: [widest.one.entry],
        [.entry(line.step), .number(widest.distance)]))
  }
}
