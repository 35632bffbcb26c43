// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// One rater's answer on one criterion for one item.
package struct Rated: Sendable, Hashable {
  /// The entry in the map that says it.
  package let entry: EntryID
  /// Who gave it; nil where the source does not say.
  package let rater: EntryID?
  /// The organisation the rater comes from; nil where nobody says.
  package let organisation: EntryID?
  /// The lower end of the answer; the same as `high` for a single number.
  package let low: Double
  /// The upper end of the answer.
  package let high: Double
  /// Whether it is read into the source, not said by it.
  package let isInterpretation: Bool

  package init(
    entry: EntryID, rater: EntryID?, organisation: EntryID?, low: Double, high: Double,
    isInterpretation: Bool
  ) {
    self.entry = entry
    self.rater = rater
    self.organisation = organisation
    self.low = low
    self.high = high
    self.isInterpretation = isInterpretation
  }

  /// The middle of the answer: what medians are made of.
  package var middle: Double { (low + high) / 2 }
}

/// All answers on one criterion for one item.
package struct RatedCell: Sendable, Hashable {
  /// The answers that count, in the order of the map.
  package var answers: [Rated] = []
  /// How many were asked and did not know.
  package var unknown = 0
  /// How many answers lie off the criterion's scale; they count for nothing.
  package var offScale = 0

  package init() {}

  /// What a line through a mark shows.
  package enum SpreadKind: Sendable, Hashable {
    /// From the first quartile to the third, where there are four answers or more.
    case middleHalf
    /// From the lowest answer to the highest.
    case all
    /// What the only answer itself spans, as `5..6`.
    case answer
  }

  /// How far answers lie apart.
  package struct Spread: Sendable, Hashable {
    package let low: Double
    package let high: Double
    package let kind: SpreadKind
  }

  /// The middle of each answer.
  package var values: [Double] { answers.map(\.middle) }

  /// The median of the answers; nil without any.
  package var median: Double? { SampleStatistics.median(values) }

  /// The lowest and highest end of all answers.
  package var range: ClosedRange<Double>? {
    guard let low = answers.map(\.low).min(), let high = answers.map(\.high).max() else {
      return nil
    }
    return low...high
  }

  /// From the first quartile to the third of the answers' middles, by type 7; nil with fewer than
  /// four answers, of which no half is in the middle.
  package var middleHalf: ClosedRange<Double>? {
    guard answers.count >= 4, let q1 = SampleStatistics.quantile(values, 0.25),
      let q3 = SampleStatistics.quantile(values, 0.75), q1 <= q3
    else { return nil }
    return q1...q3
  }

  /// What its line shows; nil where there is no width to show.
  package var spread: Spread? {
    guard let range, range.lowerBound < range.upperBound else { return nil }
    guard let half = middleHalf else {
      return Spread(
        low: range.lowerBound, high: range.upperBound, kind: answers.count == 1 ? .answer : .all)
    }
    return half.lowerBound < half.upperBound
      ? Spread(low: half.lowerBound, high: half.upperBound, kind: .middleHalf) : nil
  }

  /// Whether the place of the item rests on what was read into the sources.
  package var isInterpretation: Bool { answers.contains(where: \.isInterpretation) }

  /// The median of each organisation that has at least `least` raters here, in the map's order.
  package func organisationMedians(least: Int = 3) -> [(organisation: EntryID, median: Double)] {
    var groups: [EntryID: [Double]] = [:]
    for answer in answers {
      if let home = answer.organisation { groups[home, default: []].append(answer.middle) }
    }
    return groups.keys.sorted().compactMap { home in
      guard let values = groups[home], values.count >= least else { return nil }
      return SampleStatistics.median(values).map { (home, $0) }
    }
  }

  /// The cell without the answers of one rater.
  package func without(_ rater: EntryID) -> RatedCell {
    var copy = self
    copy.answers.removeAll { $0.rater == rater }
    return copy
  }
}
