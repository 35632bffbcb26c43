// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// A sheet filled by one plan: title, plot, list, legend, footer.
struct MatrixSheet {
  private let plan: MatrixPage.Plan
  private let content: MatrixContent
  private let look: Look
  private let title: TitleBlock
  private let footer: Footer
  private let margin: Double
  private let gap: Double
  /// Width between the margins, in px.
  private let width: Double
  /// Height between title and footer, in px.
  private let room: Double

  /// The list in its columns, with the legend under all of them where there are several.
  private struct Listing {
    let flow: ColumnFlow
    let legend: Legend?
    let space: Double

    var height: Double { flow.height + (legend.map { $0.height + space } ?? 0) }

    func items(at origin: Point) -> [SceneItem] {
      let under = legend?.item(at: origin.moved(0, flow.height + space))
      return flow.items(at: origin) + (under.map { [$0] } ?? [])
    }
  }

  init(_ plan: MatrixPage.Plan, _ content: MatrixContent, _ settings: PictureSettings, look: Look) {
    self.plan = plan
    self.content = content
    self.look = look
    margin = look.px(22)
    gap = look.px(26)
    width = plan.width - 2 * margin
    title = TitleBlock(content.title, content.subtitle, width: width, look: look)
    footer = Footer(settings.map, settings.language, width: width, look: look)
    room = plan.height - 2 * margin - title.height - look.px(14) - footer.height - look.px(10)
  }

  private var hasMarks: Bool { !content.placed.isEmpty }
  /// The least height of a plot that is worth drawing, in px.
  private var leastPlot: Double { look.px(hasMarks ? 330 : 200) }

  /// A finished sheet.
  struct Drawn {
    let size: Size
    let items: [SceneItem]
    /// What became of the plot.
    let facts: MatrixPlotFacts
  }

  /// The sheet; nil where it would grow higher than planned, unless there is nothing else to try.
  func drawn(isLast: Bool) -> Drawn? {
    plan.isBeside ? beside(isLast) : stacked(isLast)
  }

  private func beside(_ isLast: Bool) -> Drawn? {
    let height = min(room, look.px(hasMarks ? 620 : 300))
    // nothing to list: the plot has the sheet to itself
    let isAlone =
      content.entries.isEmpty && content.decisions.isEmpty && content.fields.named.isEmpty
      && !content.fields.presetMisfits
    let share = hasMarks ? plan.share : 0.5
    let plotSize = Size(
      isAlone ? width : min(width * share, height * 1.12 + look.px(40)), height)
    let listWidth = max(look.px(80), width - plotSize.width - gap)
    guard isLast || listing(nil, listWidth).height <= room else { return nil }
    let plot = MatrixPlot(content, size: plotSize, look: look)
    let list = listing(plot, listWidth)
    guard isLast || (list.height <= room && plot.facts.unmarked.isEmpty) else { return nil }
    return sheet(
      plot, list, Point(margin + plotSize.width + gap, top), max(plotSize.height, list.height))
  }

  private func stacked(_ isLast: Bool) -> Drawn? {
    let space = look.px(18)
    let guess = listing(nil, width).height
    guard isLast || leastPlot + space + guess <= room else { return nil }
    let best = hasMarks ? min(look.px(560), width * 0.86) : leastPlot
    // what the list leaves over, within reason
    var height = plan.height.isFinite ? max(leastPlot, min(best, room - space - guess)) : best
    while true {
      let plot = MatrixPlot(content, size: Size(width, height), look: look)
      let list = listing(plot, width)
      let over = height + space + list.height - room
      if over > 0, !isLast {
        // the plot's own notes and signs made the list longer than foreseen
        guard height - over >= leastPlot else { return nil }
        height -= over + look.px(1)
        continue
      }
      guard isLast || plot.facts.unmarked.isEmpty else { return nil }
      return sheet(
        plot, list, Point(margin, top + height + space), height + space + list.height)
    }
  }

  private var top: Double { margin + title.height + look.px(14) }

  private func sheet(
    _ plot: MatrixPlot, _ list: Listing, _ origin: Point, _ height: Double
  ) -> Drawn {
    let words = content.words
    let end = top + height + (footer.isEmpty ? 0 : look.px(10))
    let items: [SceneItem] =
      [
        title.item(at: Point(margin, margin)),
        .group(
          SceneGroup(
            title: words.say("Matrisen", "The matrix"), role: .section,
            items: plot.items.moved(margin, top))),
        .group(
          SceneGroup(
            title: words.say("Listan", "The list"), role: .list,
            items: list.items(at: origin))),
      ] + footer.items(at: Point(margin, end))
    return Drawn(
      size: Size(plan.width, (end + footer.height + margin).rounded(.up)), items: items,
      facts: plot.facts)
  }

  /// The list; without the plot its notes and a part of its legend are left out.
  private func listing(_ plot: MatrixPlot?, _ width: Double) -> Listing {
    let gap = look.px(20)
    let column = (width - Double(plan.columns - 1) * gap) / Double(plan.columns)
    let list = MatrixList(content, width: column, detail: plan.detail, look: look)
    var blocks = list.blocks
    if let plot { blocks += list.notes(plot.facts) }
    let isInColumn = plan.columns == 1
    let legend = Legend(
      MatrixLegend.entries(
        content, plot?.facts ?? MatrixPlotFacts(), look: look),
      title: content.words.say("Teckenförklaring", "Legend"),
      width: isInColumn ? column : width, look: look)
    let hasLegend = legend.height > 0
    if hasLegend, isInColumn {
      blocks.append(
        ColumnFlow.Block(height: legend.height, space: look.px(14)) { origin in
          legend.item(at: origin).map { [$0] } ?? []
        })
    }
    return Listing(
      flow: ColumnFlow(blocks, columns: plan.columns, pitch: column + gap),
      legend: hasLegend && !isInColumn ? legend : nil, space: look.px(14))
  }
}
