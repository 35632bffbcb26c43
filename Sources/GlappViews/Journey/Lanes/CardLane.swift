// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// A note to be drawn as a card along the journey.
struct CardSpec: Sendable {
  var id: EntryID
  /// The element in full words.
  var title: String
  /// Where it stands, as unbroken runs of columns.
  var runs: [ClosedRange<Int>]
  var parts: [Card.Part]
  var code = ""
  var dots: Card.Dots?
  var foot = ""
  var tone: Tone
  var isAssumption = false
  var isFramed = false
  /// Whether it hangs under the card before it.
  var isAttached = false
  /// Which drawing of the element it is; nil for the first.
  var part: String?
}

/// A lane of cards: each under its steps, close under what stands above it.
struct CardLane: JourneyLane {
  let sheet: JourneySheet
  let title: String
  let note: String
  /// Whether cards may stand a little aside, twice as wide: they are found by their codes.
  private let isLoose: Bool
  /// The cards of each band with their columns, in order.
  private let cards: [[(CardSpec, ClosedRange<Int>)]]

  init(
    _ sheet: JourneySheet, _ bands: JourneyBands, title: String, note: String = "",
    isLoose: Bool = false, _ specs: [CardSpec]
  ) {
    self.sheet = sheet
    self.title = title
    self.note = note
    self.isLoose = isLoose
    var cards: [[(CardSpec, ClosedRange<Int>)]] = .init(repeating: [], count: bands.bands.count)
    for spec in specs {
      var count = 0
      for run in spec.runs {
        for piece in bands.cut(run) {
          var copy = spec
          count += 1
          if count > 1 { copy.part = (spec.part.map { $0 + "-" } ?? "") + "again-\(count)" }
          cards[piece.band].append((copy, piece.columns))
        }
      }
    }
    self.cards = cards
  }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    guard !cards[band.index].isEmpty else { return nil }
    let look = sheet.look
    var bottoms = [Double](repeating: top, count: band.columns.count)
    var items: [SceneItem] = []
    let first = band.columns.lowerBound
    var window = 0...0
    for (spec, columns) in cards[band.index] {
      if !isLoose {
        window = columns.lowerBound - first...columns.upperBound - first
      } else if !spec.isAttached {
        window = Self.place(
          columns.lowerBound - first...columns.upperBound - first, bottoms, aside: look.px(60))
      }
      let (x0, x1) = sheet.grid.span(
        window.lowerBound + first...window.upperBound + first, band, sheet.pad)
      let card = spec.card(width: x1 - x0, look: look)
      var y = bottoms[window].max() ?? top
      if y > top { y += look.px(spec.isAttached ? 2 : 6) }
      items.append(
        sheet.group(spec.id, spec.title, part: spec.part, card.items(at: Point(x0, y))))
      for column in window { bottoms[column] = y + card.height }
    }
    let bottom = bottoms.max() ?? top
    return LaneDrawing(height: bottom - top + look.px(10), items: items)
  }

  /// Two columns near `columns` where a card comes to stand highest, the nearer the better.
  ///
  /// A column aside weighs as much as a card `aside` px high.
  static func place(
    _ columns: ClosedRange<Int>, _ bottoms: [Double], aside weight: Double
  ) -> ClosedRange<Int> {
    guard columns.count <= 2, bottoms.count > 1 else { return columns }
    let middle = Double(columns.lowerBound + columns.upperBound) / 2
    var best = columns
    var least = Double.infinity
    for start in max(0, columns.lowerBound - 2)...min(bottoms.count - 2, columns.upperBound + 1) {
      let aside = max(0, abs(Double(start) + 0.5 - middle) - 0.5)
      let cost = max(bottoms[start], bottoms[start + 1]) + aside * weight
      if cost < least {
        least = cost
        best = start...start + 1
      }
    }
    return best
  }
}

extension CardSpec {
  /// The card, `width` px wide.
  func card(width: Double, look: Look) -> Card {
    Card(
      parts, code: code, dots: dots, foot: foot, tone: tone, isAssumption: isAssumption,
      framed: isFramed, width: width, look: look)
  }
}
