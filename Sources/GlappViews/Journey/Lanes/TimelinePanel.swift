// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The whole journey in time, to scale: how long the steps take, how long one waits between them,
/// who is silent meanwhile, and which waits nobody owns.
///
/// From the top down: what it comes to in words; the scale; the codes of the steps where they
/// begin; the pieces; the longest waits in words.
struct TimelinePanel {
  let sheet: JourneySheet
  let timeline: JourneyTimeline

  /// Waits that are told in the picture; the rest are in its words.
  private static let most = 12

  private var look: Look { sheet.look }
  private var facts: JourneyFacts { sheet.facts }
  private var words: JourneyWords { sheet.words }
  private var left: Double { sheet.grid.first }
  private var labelWidth: Double { look.px(136) }

  /// The panel from `top` down.
  func draw(_ top: Double) -> LaneDrawing {
    let telling = JourneyTelling(facts)
    let name = sheet.laneTitle(words.timeline)
    let x = sheet.grid.left + look.px(8)
    var items = name.items(in: Rect(x, top + look.px(7), sheet.grid.labelWidth, name.height))
    let sum = TextBlock(
      telling.total(timeline), style: look.body, width: sheet.grid.right - left - look.px(8),
      maxLines: 12)
    var y = top + look.px(8)
    items += sum.items(in: Rect(left, y, sum.width, sum.height))
    y += sum.height + look.px(8)
    let right = sheet.grid.right - look.px(8) - labelWidth
    let scale = TimelineScale(
      timeline, left: left + look.px(4), width: right - left - look.px(8), unknown: look.px(44))
    let axis = ticks(scale, y)
    items += axis.items
    y += axis.height
    let codes = codes(scale, y)
    items += codes.items
    y += codes.height
    items += zip(timeline.pieces, scale.spans).flatMap { draw($0, $1, y) }
    y += look.px(16)
    let labels = labels(scale, y)
    items += labels.items
    y = max(y + labels.height, top + name.height + look.px(14))
    let panel = Rect(
      minX: sheet.grid.left, minY: top, maxX: sheet.grid.right, maxY: y + look.px(6))
    items.insert(.rect(panel, radius: look.px(6), fill: look.palette.panel), at: 0)
    return LaneDrawing(
      height: panel.height,
      items: [.group(SceneGroup(title: words.timeline, role: .section, items: items))])
  }

  private func ticks(_ scale: TimelineScale, _ top: Double) -> LaneDrawing {
    let line = TextMetrics.lineHeight(look.type.small)
    let y = top + line + look.px(3)
    let end = scale.spans.last?.right ?? left
    let stroke = Stroke(look.palette.outline, width: look.line(1))
    var items: [SceneItem] = [.line(Point(left + look.px(4), y), Point(end, y), stroke)]
    var free = -Double.infinity
    for tick in scale.ticks {
      items.append(.line(Point(tick.x, y - look.px(3)), Point(tick.x, y), stroke))
      let text = words.elapsed(tick.minutes, isLeast: tick.isLeast)
      let width = TextMetrics.width(of: text, size: look.type.small)
      guard tick.x >= free else { continue }
      items.append(
        .text(
          text, at: Point(tick.x, y - look.px(5)), anchor: .start, style: look.small))
      free = tick.x + width + look.px(8)
    }
    return LaneDrawing(height: line + look.px(8), items: items)
  }

  /// The codes of the steps where they begin; of those that begin at about the same time together.
  private func codes(_ scale: TimelineScale, _ top: Double) -> LaneDrawing {
    struct Cluster {
      var left: Double
      var first: Int
      var last: Int
    }
    let style = look.small.weighted(.semibold).colored(look.palette.ink)
    func text(_ cluster: Cluster) -> String {
      let codes = [facts.code(cluster.first), facts.code(cluster.last)]
      return codes[0] == codes[1] ? codes[0] : codes.joined(separator: "–")
    }
    var clusters: [Cluster] = []
    var seen: Set<Int> = []
    for (piece, span) in zip(timeline.pieces, scale.spans)
    where seen.insert(piece.column).inserted {
      if let last = clusters.last {
        let width = TextMetrics.width(
          of: text(last), size: style.size, weight: style.weight)
        if span.left < last.left + width + look.px(7) {
          clusters[clusters.count - 1].last = piece.column
          continue
        }
      }
      clusters.append(Cluster(left: span.left, first: piece.column, last: piece.column))
    }
    let line = TextMetrics.lineHeight(look.type.small)
    let items = clusters.flatMap { cluster -> [SceneItem] in
      [
        .text(
          text(cluster), at: Point(cluster.left, top + line - look.px(2)), anchor: .start,
          style: style),
        .line(
          Point(cluster.left, top + line + look.px(1)),
          Point(cluster.left, top + line + look.px(6)),
          Stroke(look.palette.ink, width: look.line(1))),
      ]
    }
    return LaneDrawing(height: line + look.px(6), items: items)
  }

  private func draw(
    _ piece: JourneyTimeline.Piece, _ span: TimelineScale.Span, _ top: Double
  ) -> [SceneItem] {
    guard let entry = piece.entry else { return [] }
    let sign = TimelineSign(piece)
    let title = JourneyTelling(facts).piece(piece)
    return [sheet.group(entry, title, part: "scale", sign.items(span, top, look))]
  }

  /// The longest waits and those of unknown length, in words under their places.
  private func labels(_ scale: TimelineScale, _ top: Double) -> LaneDrawing {
    let waits = zip(timeline.pieces, scale.spans).filter { $0.0.kind == .wait }
    let telling = JourneyTelling(facts)
    // what nobody knows the length of may be the longest
    let chosen = waits.enumerated().sorted {
      ($1.element.0.length?.upperBound ?? .infinity, $0.offset)
        < ($0.element.0.length?.upperBound ?? .infinity, $1.offset)
    }.prefix(Self.most).sorted { $0.offset > $1.offset }.map(\.element)
    let hidden = waits.count - chosen.count
    var placed: [(left: Double, row: Int, block: TextBlock, tone: Color)] = []
    // from the right, so that the line down to a label never runs through another
    for (piece, span) in chosen {
      let color = piece.isUnowned ? look.palette.gap.strong : look.palette.ink
      let block = TextBlock(
        telling.label(piece), style: look.small.colored(color), width: labelWidth - look.px(8),
        maxLines: 20)
      let reach = span.left + block.width + look.px(12)
      let row = (placed.lazy.filter { $0.left < reach }.map(\.row).max() ?? -1) + 1
      placed.append((span.left, row, block, color))
    }
    var heights = [Double](repeating: 0, count: (placed.map(\.row).max() ?? -1) + 1)
    for one in placed { heights[one.row] = max(heights[one.row], one.block.height + look.px(5)) }
    var tops: [Double] = []
    var y = top + look.px(5)
    for height in heights {
      tops.append(y)
      y += height
    }
    var items = placed.flatMap { one -> [SceneItem] in
      let line = Stroke(one.tone, width: look.line(1))
      let rect = Rect(
        one.left + look.px(4), tops[one.row], one.block.width, one.block.height)
      return [
        .line(Point(one.left, top), Point(one.left, tops[one.row] + one.block.height), line)
      ] + one.block.items(in: rect)
    }
    if hidden > 0 {
      let block = TextBlock(
        words.moreWaits(hidden), style: look.remark, width: sheet.grid.right - left)
      items += block.items(in: Rect(left, y, block.width, block.height))
      y += block.height
    }
    return LaneDrawing(height: y - top, items: items)
  }
}
