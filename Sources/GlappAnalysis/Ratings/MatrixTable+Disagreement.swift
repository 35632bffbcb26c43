// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

extension MatrixTable {
  /// Where raters differ most: what to talk about first.
  package struct Contested: Sendable {
    /// Index into `rows`.
    package let row: Int
    /// Index into `criteria`.
    package let criterion: Int
    /// The lowest and the highest answer.
    package let range: ClosedRange<Double>
    /// Whether the answers fall into two camps.
    package let isPolarised: Bool
    /// The medians of organisations with three raters or more, where there are two of them.
    package let organisations: [(organisation: EntryID, median: Double)]
  }

  /// Whether the answers in a cell fall into two camps.
  package func isPolarised(_ row: Row, _ criterion: Int) -> Bool {
    criteria[criterion].scale?.isPolarised(row.cells[criterion].values) ?? false
  }

  /// The answer raters differ most on: polarised ones first, then by how large a part of the scale
  /// the middle half takes, then by the whole span. Nil with fewer than three raters on each.
  package var mostContested: Contested? {
    var best: (measure: [Double], found: Contested)?
    for (number, row) in rows.enumerated() {
      for (index, cell) in row.cells.enumerated() {
        guard let scale = criteria[index].scale, cell.answers.count >= 3, let range = cell.range,
          range.lowerBound < range.upperBound
        else { continue }
        let polarised = scale.isPolarised(cell.values)
        let middle = SampleStatistics.interquartileRange(cell.values) ?? 0
        let measure = [
          polarised ? 1 : 0, middle / scale.span,
          (range.upperBound - range.lowerBound) / scale.span,
        ]
        if let best, !best.measure.lexicographicallyPrecedes(measure) { continue }
        // a few points apart on a long scale is agreement
        guard polarised || measure[2] >= 1.0 / 3 else { continue }
        let homes = cell.organisationMedians()
        best = (
          measure,
          Contested(
            row: number, criterion: index, range: range, isPolarised: polarised,
            organisations: homes.count > 1 ? homes : [])
        )
      }
    }
    return best?.found
  }

  /// How the raters agree on criterion `index`, over those who rated every row that has answers.
  package func agreement(on index: Int) -> Agreement? {
    let rated = rows.filter { !$0.cells[index].answers.isEmpty }
    let table = raters.compactMap { rater -> [Double]? in
      let values = rated.compactMap { row in
        row.cells[index].answers.first { $0.rater == rater }?.middle
      }
      return values.count == rated.count ? values : nil
    }
    return Agreement(table)
  }
}
