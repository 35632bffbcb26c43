// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene

/// The list beside the plot: the order with what was chosen, what has no place, the decision, what
/// to talk about first.
struct MatrixList {
  /// How much the rows say, so that many items still fit.
  struct Detail {
    /// How many lines a title may take.
    let titleLines: Int
    /// Whether rows say how sure they are and what they rest on.
    let hasRemarks: Bool
    /// Whether the marks stand in the list too; otherwise only their numbers do.
    let hasMarks: Bool

    static let full = Detail(titleLines: 8, hasRemarks: true, hasMarks: true)
    static let short = Detail(titleLines: 5, hasRemarks: false, hasMarks: true)
    static let plain = Detail(titleLines: 8, hasRemarks: false, hasMarks: true)
    static let dense = Detail(titleLines: 5, hasRemarks: false, hasMarks: false)
    static let tight = Detail(titleLines: 3, hasRemarks: false, hasMarks: false)
  }

  let content: MatrixContent
  let width: Double
  private let detail: Detail
  let look: Look
  private let scoreWidth: Double
  private let markWidth: Double

  init(_ content: MatrixContent, width: Double, detail: Detail, look: Look) {
    self.content = content
    self.width = width
    self.detail = detail
    self.look = look
    let scores = content.entries.compactMap(\.score).map(content.scores.text)
    scoreWidth =
      scores.map { TextMetrics.width(of: $0, size: look.type.body, weight: .bold) }.max() ?? 0
    let marked = content.entries.filter { !$0.label.isEmpty }
    markWidth =
      detail.hasMarks
      ? (marked.map { 2 * MatrixMark($0, look: look).radius }.max() ?? 0) + look.px(8)
      : (marked.map {
        TextMetrics.width(of: $0.label, size: look.type.small, weight: .bold)
      }.max() ?? 0) + look.px(6)
  }

  /// The blocks of the list, in reading order.
  var blocks: [ColumnFlow.Block] {
    ranked + unscored + contested + fault + content.decisions.flatMap(decision)
  }

  var words: MatrixWords { content.words }

  func heading(_ text: String, _ under: [String] = []) -> ColumnFlow.Block {
    let head = TextBlock(text, style: look.strong, width: width, maxLines: 3)
    let notes = under.map { TextBlock($0, style: look.small, width: width, maxLines: 8) }
    let below = notes.reduce(0) { $0 + $1.height }
    let rule = look.px(5)
    return ColumnFlow.Block(height: head.height + below + rule, space: look.px(16), leads: true) {
      origin in
      var items = head.items(in: Rect(origin: origin, size: Size(width, head.height)))
      var foot = origin.moved(0, head.height)
      for note in notes {
        items += note.items(in: Rect(origin: foot, size: note.size))
        foot = foot.moved(0, note.height)
      }
      foot = foot.moved(0, look.px(2))
      return items + [.line(foot, foot.moved(width, 0), Stroke(look.palette.hairline))]
    }
  }

  /// What the rows under it lack, where others of the same heading lack something else.
  func subheading(_ text: String) -> ColumnFlow.Block {
    var block = paragraph(text, look.small, maxLines: 4)
    block.space = look.px(8)
    block.leads = true
    return block
  }

  func paragraph(_ text: String, _ style: TextStyle, maxLines: Int = 12) -> ColumnFlow.Block {
    let block = TextBlock(text, style: style, width: width, maxLines: maxLines)
    return ColumnFlow.Block(height: block.height, space: look.px(1)) { origin in
      block.items(in: Rect(origin: origin, size: block.size))
    }
  }

  func row(_ entry: MatrixEntry) -> ColumnFlow.Block {
    let mark = MatrixMark(entry, look: look)
    let right = scoreWidth > 0 ? scoreWidth + look.px(8) : 0
    let text = MatrixRowText(
      entry, style: detail.hasMarks ? look.strong : look.small.colored(look.palette.ink),
      width: max(look.px(40), width - markWidth - right), detail: detail, look: look)
    let reach = detail.hasMarks ? mark.radius : 0
    // the mark stands level with the first line
    let level = max(reach, text.lineHeight / 2)
    let shift = level - text.lineHeight / 2
    let score = entry.score.map(content.scores.text) ?? (scoreWidth > 0 ? "–" : "")
    return ColumnFlow.Block(
      height: max(text.height + shift, 2 * reach), space: look.px(detail.hasRemarks ? 7 : 2)
    ) { origin in
      let line = Rect(origin.x, origin.y + shift, width, text.lineHeight)
      var items: [SceneItem]
      if detail.hasMarks {
        let left = origin.x + (markWidth - look.px(8)) / 2
        items = mark.items(at: Point(left, origin.y + level))
      } else {
        items = TextBlock(entry.label, style: look.small.weighted(.bold), width: markWidth).items(
          in: Rect(line.minX, line.minY, markWidth - look.px(5), line.height), align: .trailing,
          vertical: .middle)
      }
      items += text.items(at: Point(origin.x + markWidth, origin.y + shift))
      items += TextBlock(score, style: look.strong.weighted(.bold), width: width, maxLines: 1)
        .items(in: line, align: .trailing, vertical: .middle)
      return [
        .group(
          SceneGroup(
            dataID: entry.address, part: "list", title: content.spoken(entry), role: .listItem,
            items: items))
      ]
    }
  }

  func bullet(_ entry: MatrixEntry) -> ColumnFlow.Block {
    let left = look.px(12)
    let text = MatrixRowText(
      entry, style: detail.hasMarks ? look.body : look.small.colored(look.palette.ink),
      width: max(look.px(40), width - left), detail: detail, look: look)
    return ColumnFlow.Block(
      height: text.height, space: look.px(detail.hasRemarks ? 6 : detail.hasMarks ? 2 : 0)
    ) { origin in
      let dash = TextBlock("–", style: look.small, width: left)
      let line = Rect(origin.x, origin.y, left, text.lineHeight)
      return [
        .group(
          SceneGroup(
            dataID: entry.address, part: "list", title: content.spoken(entry), role: .listItem,
            items: dash.items(in: line, vertical: .middle)
              + text.items(at: origin.moved(left, 0))))
      ]
    }
  }
}
