// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis

/// An axis of a matrix as it is drawn: its good end is to the right, or up.
struct MatrixAxis {
  /// A number on the axis and where it stands, from the start (0) to the end (1).
  struct Tick {
    let share: Double
    let label: String
  }

  /// The criterion's address, for `data-id`.
  let address: String
  /// The criterion's title.
  let caption: String
  /// What stands at the left or lower end.
  let startWord: String
  /// What stands at the right or upper end.
  let endWord: String
  /// Its scale; nil for an axis without numbers.
  let scale: RatingScale?
  let ticks: [Tick]

  init(_ criterion: RatedCriterion, address: String, _ words: MatrixWords) {
    self.address = address
    caption = criterion.caption
    scale = criterion.scale
    let low =
      criterion.lowWord.isEmpty ? words.say("lågt", "low") : criterion.lowWord
    let high =
      criterion.highWord.isEmpty ? words.say("högt", "high") : criterion.highWord
    let turned = criterion.scale?.lowIsBetter ?? false
    startWord = turned ? high : low
    endWord = turned ? low : high
    ticks =
      criterion.scale.map { scale in
        Self.values(scale).map { Tick(share: scale.share($0), label: words.number($0)) }
      } ?? []
  }

  /// Where `value` stands, from the start (0) to the end (1); nil without a scale.
  func share(_ value: Double) -> Double? { scale?.share(value) }

  /// The numbers worth writing: all of a short scale, round ones of a long one.
  private static func values(_ scale: RatingScale) -> [Double] {
    if scale.isCountable, scale.span <= 10 {
      return (0...Int(scale.span)).map { scale.low + Double($0) }
    }
    var step = 1.0
    while scale.span / step > 10 { step *= 10 }
    while scale.span / step < 1 { step /= 10 }
    for part in [0.1, 0.2, 0.5, 1, 2] where scale.span / (step * part) <= 8 {
      step *= part
      break
    }
    let first = (scale.low / step).rounded(.up)
    let last = (scale.high / step).rounded(.down)
    guard first.isFinite, last.isFinite, last - first <= 20, first <= last else {
      return [scale.low, scale.high]
    }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }
}
