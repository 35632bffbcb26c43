// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappScene

/// The numbered mark of an item, the same in the plot, the list and the legend.
///
/// Its form says how sure the order is, an outline that the place is interpreted, a ring that the
/// item was chosen.
struct MatrixMark {
  let verdict: Ranking.Verdict?
  let isChosen: Bool
  let isInterpretation: Bool
  /// What stands in it: a number, a letter, or nothing.
  let label: String
  let look: Look
  /// Times the usual size.
  var factor = 1.0

  init(_ entry: MatrixEntry, look: Look) {
    verdict = entry.verdict
    isChosen = entry.choice == .chosen
    isInterpretation = entry.isInterpretation
    label = entry.label
    factor = entry.sizeFactor
    self.look = look
  }

  init(
    verdict: Ranking.Verdict? = nil, isChosen: Bool = false, isInterpretation: Bool = false,
    label: String = "", look: Look
  ) {
    self.verdict = verdict
    self.isChosen = isChosen
    self.isInterpretation = isInterpretation
    self.label = label
    factor = 0.5
    self.look = look
  }

  /// From the middle to the edge of a circle, in px.
  private var base: Double {
    factor * look.px(label.utf8.count > 2 ? 12.5 : 11)
  }

  /// From the middle to the edge of its form, in px.
  private var extent: Double { verdict == .undecided ? base * 1.32 : base }

  /// Half the room it takes, ring included, in px.
  var radius: Double { extent + (isChosen ? ring + look.px(1) : 1) }

  /// How far the ring of what was chosen stands off, in px.
  private var ring: Double { look.px(2.8) * min(1, factor + 0.1) }

  private func outline(_ center: Point, grown: Double) -> Path {
    switch verdict {
    case .sensitive:
      let side = 2 * (base * 0.92 + grown)
      return .roundedRect(
        Rect(center: center, size: Size(side, side)), radius: look.px(2))
    case .undecided: return .diamond(center: center, radius: extent + grown * 1.3)
    case .stable, nil:
      return .ellipse(center: center, rx: base + grown, ry: base + grown)
    }
  }

  /// The mark with its middle at `center`.
  func items(at center: Point) -> [SceneItem] {
    let tone = isChosen ? look.palette.positive : look.palette.neutral
    var items: [SceneItem] = []
    if isChosen {
      let ring = outline(center, grown: ring)
      items.append(
        .path(ring, fill: look.palette.card, stroke: Stroke(tone.strong, width: look.line(1.2))))
    }
    items.append(
      .path(
        outline(center, grown: 0), fill: isInterpretation ? look.palette.card : tone.strong,
        stroke: isInterpretation
          ? Stroke(tone.strong, width: look.line(1.8))
          : isChosen ? nil : Stroke(look.palette.card, width: 1)))
    guard !label.isEmpty else { return items }
    let size = look.type.small
    items.append(
      .text(
        label, at: center.moved(0, TextMetrics.capHeight(size) / 2), anchor: .middle,
        style: TextStyle(
          size: size, weight: .bold, color: isInterpretation ? tone.strong : tone.on)))
    return items
  }
}
