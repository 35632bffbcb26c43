// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The signs that stand in this blueprint, and no others.
struct BlueprintLegend {
  let facts: BlueprintFacts
  let sheet: JourneySheet
  let lanes: Set<JourneyLaneKey>

  private var look: Look { sheet.look }
  private var words: BlueprintWords { BlueprintWords(facts.journey.language) }
  private var size: Size { Size(look.px(30), look.px(17)) }
  private var mid: Point { Point(size.width / 2, size.height / 2) }

  func entries() -> [Legend.Entry] {
    var all: [Legend.Entry] = []
    let fronts = lanes.contains(.frontstage) ? facts.fronts.filter { !$0.isEmpty } : []
    let people = fronts.flatMap { $0.values.flatMap(\.people) }
    if people.contains(where: \.isLead) {
      let tone = look.palette.neutral
      let rect = Rect(center: mid, size: Size(size.width, look.px(13)))
      all.append(
        entry(
          words.legendLead,
          [
            .rect(
              rect, radius: look.px(4), fill: tone.tint,
              stroke: Stroke(tone.strong, width: look.line(1.2)))
          ]))
    }
    if !fronts.isEmpty || facts.hasBackstage {
      all.append(
        entry(words.legendContact, [line(Stroke(look.palette.outline, width: look.line(1)))]))
    }
    if shown > 1 {
      all.append(entry(words.legendBorder, [line(BlueprintBody.stroke(.border, look))]))
    }
    for (form, text) in [
      (HandoverMark.Form.carried, words.legendCarried), (.broken, words.legendBroken),
      (.open, words.legendOpen),
    ] {
      guard let first = facts.crossings.first(where: { $0.form == form }) else { continue }
      all.append(entry(text, BlueprintBody.badge(badge, first.code, form, look)))
    }
    if lanes.contains(.gaps), let gap = facts.journey.gaps.first {
      all.append(entry(words.legendGap, BlueprintBody.badge(badge, gap.code, nil, look)))
      if facts.journey.gaps.contains(where: { !$0.after.isEmpty }) {
        let line = Path.zigzag(
          Point(mid.x, 0), Point(mid.x, size.height), amplitude: look.px(2.8), period: look.px(8))
        let stroke = Stroke(look.palette.gap.strong, width: look.line(1.4))
        all.append(entry(words.legendGapAfter, [.line(line, stroke)]))
      }
    }
    return all
  }

  /// How many parties have a block.
  private var shown: Int {
    facts.parties.indices.count { index in
      (lanes.contains(.frontstage) && !facts.fronts[index].isEmpty)
        || (lanes.contains(.backstage) && !facts.backs[index].isEmpty)
    }
  }

  private var badge: Rect { Rect(center: mid, size: Size(size.width, look.px(17))) }

  private func line(_ stroke: Stroke) -> SceneItem {
    .line(Point(0, mid.y), Point(size.width, mid.y), stroke)
  }

  private func entry(_ text: String, _ sample: [SceneItem]) -> Legend.Entry {
    Legend.Entry(text, size: size, sample: sample)
  }
}
