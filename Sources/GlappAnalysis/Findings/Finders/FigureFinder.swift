// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Figures of one subject and moment that disagree: numbers of several sources, and percentages
/// that the counts do not give.
enum FigureFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    for measure in context[.measure] {
      let table = context.figures(of: measure)
      guard table.cells.count > 1 else { continue }
      let base = map.child(.base, of: measure)
      let isExplained = context.explainsDifferences(measure)
      var start = 0
      for end in 1...table.cells.count {
        let isSame =
          end < table.cells.count && table.cells[end].subject == table.cells[start].subject
          && table.cells[end].moment == table.cells[start].moment
        if isSame { continue }
        let group = table.cells[start..<end]
        start = end
        guard group.count > 1 else { continue }
        context.steps += group.count
        if !isExplained, !group.contains(where: { map.child(.differs, of: $0.entry) != nil }) {
          compareSources(group, map, &list)
        }
        comparePercentage(group, measure, base, context, &list)
      }
    }
  }

  private static func compareSources(
    _ group: ArraySlice<FigureTable.Cell>, _ map: ServiceMap, _ list: inout FindingList
  ) {
    var first = group.startIndex
    for index in group.indices.dropFirst() {
      let one = group[first]
      let other = group[index]
      if one.unit != other.unit {
        first = index
        continue
      }
      let slack = 1e-9 * max(1, finite(one.high), finite(other.high))
      guard other.low > one.high + slack || one.low > other.high + slack else { continue }
      list.add(
        .sourcesDiffer,
        Finding(
          .sourcesDiffer, other.entry, also: [one.entry],
          [.range(one.low, one.high), .range(other.low, other.high)]))
      return
    }
  }

  private static func finite(_ number: Double) -> Double { number.isFinite ? abs(number) : 0 }

  private static func comparePercentage(
    _ group: ArraySlice<FigureTable.Cell>, _ measure: EntryID, _ measureBase: EntryID?,
    _ context: FindingContext, _ list: inout FindingList
  ) {
    let map = context.map
    guard let percentage = group.first(where: { $0.unit == .percent }),
      let count = group.first(where: { $0.unit == .number && $0.low == $0.high }),
      percentage.low.isFinite, percentage.high.isFinite,
      let base = base(of: percentage, measure, measureBase, context), base > 0
    else { return }
    let given = count.low / base * 100
    // Half of the last decimal that the source shows.
    let rounding = percentage.low == percentage.low.rounded() ? 0.5 : 0.05
    guard given < percentage.low - rounding - 1e-6 || given > percentage.high + rounding + 1e-6,
      map.child(.differs, of: percentage.entry) == nil
    else { return }
    list.add(
      .percentageDiffers,
      Finding(
        .percentageDiffers, percentage.entry, also: [count.entry],
        [
          .range(percentage.low, percentage.high), .number((given * 10).rounded() / 10),
          .number(count.low), .number(base),
        ]))
  }

  /// What a percentage is of: a number, or the only count of another measure for the same.
  private static func base(
    of cell: FigureTable.Cell, _ measure: EntryID, _ measureBase: EntryID?,
    _ context: FindingContext
  ) -> Double? {
    let map = context.map
    guard let entry = map.child(.base, of: cell.entry) ?? measureBase else {
      return nil
    }
    if let (low, high) = map.bounds(.value, of: entry) { return low == high ? low : nil }
    guard let other = map.target(.value, of: entry), other != measure else { return nil }
    let cells = context.figures(of: other).cells(of: cell.subject, at: cell.moment)
    let counts = cells.filter { $0.unit == .number && $0.low == $0.high }
    return counts.count == 1 ? counts.first?.low : nil
  }
}
