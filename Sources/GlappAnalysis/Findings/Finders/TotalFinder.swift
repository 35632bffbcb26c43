// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A source's own sums that its parts do not give.
enum TotalFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    for total in context[.total] {
      context.steps += 1
      let parent = map[total].parent
      let measure = map[parent].kind == .measure ? parent : map.target(.item, of: total)
      guard let measure, map.child(.differs, of: total) == nil,
        !context.explainsDifferences(measure),
        let (low, high, unit) = FigureTable.amount(of: total, map), unit == .number
      else { continue }
      let table = context.figures(of: measure)
      let moment = FigureTable.moment(of: total, map)
      guard let sum = sum(total, table, moment, context) else { continue }
      let slack = 1e-6 * max(1, abs(sum.low))
      guard low > sum.high + slack || high < sum.low - slack else { continue }
      list.add(
        .totalDiffers,
        Finding(.totalDiffers, total, [.range(low, high), .range(sum.low, sum.high)]))
    }
  }

  /// What the parts add up to; nil where there are none. A part that is not known may be
  /// anything from 0.
  private static func sum(
    _ total: EntryID, _ table: FigureTable, _ moment: UInt64, _ context: FindingContext
  ) -> (low: Double, high: Double)? {
    let map = context.map
    var low = 0.0
    var high = 0.0
    var parts = 0
    func add(_ cells: ArraySlice<FigureTable.Cell>) {
      let numbers = cells.filter { $0.unit == .number }
      guard let first = numbers.first else {
        high = .infinity
        return
      }
      parts += 1
      low += max(0, numbers.reduce(first.low) { min($0, $1.low) })
      high += numbers.reduce(first.high) { max($0, $1.high) }
    }
    var hasSubjects = false
    map.forEachTarget(.of, of: total) { subject in
      hasSubjects = true
      context.steps += 1
      add(table.cells(of: subject, at: moment))
    }
    if !hasSubjects { return table.sum(at: moment) }
    return parts > 0 ? (low, high) : nil
  }
}
