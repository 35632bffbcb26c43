// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis

/// What the raters said of one item on one criterion, as numbers: the same in the picture, in its
/// titles and in its words.
struct MatrixFigure {
  /// The median of the answers; nil where nobody has answered.
  let median: Double?
  /// From the first quartile to the third; nil with fewer than four answers.
  let middleHalf: ClosedRange<Double>?
  /// From the lowest answer to the highest; nil without any.
  let range: ClosedRange<Double>?
  /// How many answers count.
  let answers: Int
  /// How many were asked and did not know.
  let unknown: Int
  /// How many answers lie off the scale and are left out.
  let offScale: Int

  init(_ cell: RatedCell) {
    median = cell.median
    middleHalf = cell.middleHalf
    range = cell.range
    answers = cell.answers.count
    unknown = cell.unknown
    offScale = cell.offScale
  }

  /// Whether anybody was asked.
  var isAsked: Bool { answers + unknown + offScale > 0 }

  /// In a few words: `median 5, mittersta hälften 4–6, lägst 2, högst 7`.
  func text(_ words: MatrixWords) -> String {
    guard let median, let range else {
      return unknown > 0
        ? words.say("ingen vet", "nobody knows") : words.say("inte bedömd", "not rated")
    }
    let hasWidth = range.lowerBound < range.upperBound
    if answers == 1 {
      return hasWidth
        ? words.range(range.lowerBound, range.upperBound)
          + words.say(", mitten \(words.number(median))", ", middle \(words.number(median))")
        : words.number(median)
    }
    var text = words.say("median ", "median ") + words.number(median)
    guard hasWidth else { return text + words.say(", alla lika", ", all the same") }
    if let half = middleHalf {
      text += words.say(", mittersta hälften ", ", middle half ")
      text += words.range(half.lowerBound, half.upperBound)
    }
    text += words.say(", lägst ", ", lowest ") + words.number(range.lowerBound)
    return text + words.say(", högst ", ", highest ") + words.number(range.upperBound)
  }
}
