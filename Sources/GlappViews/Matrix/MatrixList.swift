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

    static let full = Detail(titleLines: 6, hasRemarks: true, hasMarks: true)
    static let short = Detail(titleLines: 3, hasRemarks: false, hasMarks: true)
    static let plain = Detail(titleLines: 6, hasRemarks: false, hasMarks: true)
    static let dense = Detail(titleLines: 3, hasRemarks: false, hasMarks: false)
    static let tight = Detail(titleLines: 2, hasRemarks: false, hasMarks: false)
  }

  let content: MatrixContent
  private let width: Double
  private let detail: Detail
  let look: Look
  private let scoreWidth: Double
  private let markWidth: Double

  init(_ content: MatrixContent, width: Double, detail: Detail, look: Look) {
    self.content = content
    self.width = width
    self.detail = detail
    self.look = look
    let scores = content.entries.compactMap(\.score).map { content.words.score($0) }
    scoreWidth =
      scores.map { TextMetrics.width(of: $0, size: look.type.body, weight: .bold) }.max() ?? 0
    let numbered = content.entries.filter { $0.number != nil }
    markWidth =
      detail.hasMarks
      ? (numbered.map { 2 * MatrixMark($0, look: look).radius }.max() ?? 0) + look.px(8)
      : TextMetrics.width(of: "\(numbered.count)", size: look.type.small, weight: .bold)
        + look.px(6)
  }

  /// The blocks of the list, in reading order.
  var blocks: [ColumnFlow.Block] {
    ranked + unplaced + contested + content.decisions.flatMap(decision)
  }

  private var words: MatrixWords { content.words }

  private func heading(_ text: String, _ under: String = "") -> ColumnFlow.Block {
    let head = TextBlock(text, style: look.strong, width: width, maxLines: 3)
    let note = TextBlock(under, style: look.small, width: width, maxLines: 4)
    let rule = look.px(5)
    return ColumnFlow.Block(
      height: head.height + note.height + rule, space: look.px(16), leads: true
    ) { origin in
      let foot = origin.moved(0, head.height + note.height + look.px(2))
      return head.items(in: Rect(origin: origin, size: Size(width, head.height)))
        + note.items(in: Rect(origin: origin.moved(0, head.height), size: note.size))
        + [.line(foot, foot.moved(width, 0), Stroke(look.palette.hairline))]
    }
  }

  func paragraph(_ text: String, _ style: TextStyle, maxLines: Int = 12) -> ColumnFlow.Block {
    let block = TextBlock(text, style: style, width: width, maxLines: maxLines)
    return ColumnFlow.Block(height: block.height, space: look.px(1)) { origin in
      block.items(in: Rect(origin: origin, size: block.size))
    }
  }

  private var ranked: [ColumnFlow.Block] {
    let scored = content.entries.filter { $0.score != nil }
    let rest = content.entries.filter { $0.score == nil && $0.number != nil }
    var blocks: [ColumnFlow.Block] = []
    if !scored.isEmpty, let table = content.table {
      blocks.append(
        heading(
          words.say("Rangordning", "Ranking"),
          words.rule(table.rule, plain: table.usesPlainNumbers)))
      blocks += scored.map(row)
    }
    if !rest.isEmpty {
      blocks.append(
        heading(
          words.say("Utan poäng", "Without a score"),
          words.say("alla kriterier är inte bedömda", "not all criteria are rated")))
      blocks += rest.map(row)
    }
    return blocks
  }

  private func row(_ entry: MatrixEntry) -> ColumnFlow.Block {
    let mark = MatrixMark(entry, look: look)
    let right = scoreWidth > 0 ? scoreWidth + look.px(8) : 0
    let text = MatrixRowText(
      entry, style: detail.hasMarks ? look.strong : look.small.colored(look.palette.ink),
      width: max(look.px(40), width - markWidth - right), detail: detail, look: look)
    let reach = detail.hasMarks ? mark.radius : 0
    // the mark stands level with the first line
    let level = max(reach, text.lineHeight / 2)
    let shift = level - text.lineHeight / 2
    let score = entry.score.map { words.score($0) } ?? ""
    return ColumnFlow.Block(
      height: max(text.height + shift, 2 * reach), space: look.px(detail.hasRemarks ? 7 : 2)
    ) { origin in
      let line = Rect(origin.x, origin.y + shift, width, text.lineHeight)
      var items: [SceneItem]
      if detail.hasMarks {
        let left = origin.x + (markWidth - look.px(8)) / 2
        items = mark.items(at: Point(left, origin.y + level))
      } else {
        let number = entry.number.map(String.init) ?? ""
        items = TextBlock(number, style: look.small.weighted(.bold), width: markWidth).items(
          in: Rect(line.minX, line.minY, markWidth - look.px(5), line.height), align: .trailing,
          vertical: .middle)
      }
      items += text.items(at: Point(origin.x + markWidth, origin.y + shift))
      items += TextBlock(score, style: look.strong.weighted(.bold), width: width, maxLines: 1)
        .items(in: line, align: .trailing, vertical: .middle)
      return [
        .group(
          SceneGroup(
            dataID: entry.address, part: "list", title: entry.title, role: .listItem, items: items))
      ]
    }
  }

  private var unplaced: [ColumnFlow.Block] {
    let entries = content.unplaced.filter { $0.number == nil }
    var reasons: [String] = []
    for entry in entries where !reasons.contains(entry.reason) { reasons.append(entry.reason) }
    return reasons.flatMap { reason in
      let those = entries.filter { $0.reason == reason }
      return [
        heading(
          words.say("Utan plats (\(those.count))", "Without a place (\(those.count))"), reason)
      ] + those.map(bullet)
    }
  }

  private func bullet(_ entry: MatrixEntry) -> ColumnFlow.Block {
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
            dataID: entry.address, part: "list", title: entry.title, role: .listItem,
            items: dash.items(in: line, vertical: .middle)
              + text.items(at: origin.moved(left, 0))))
      ]
    }
  }

  private var contested: [ColumnFlow.Block] {
    guard !content.contested.isEmpty else { return [] }
    return [
      heading(words.say("Tala om först", "Talk about first")),
      paragraph(content.contested, look.body, maxLines: 6),
    ]
  }

  private func decision(_ decision: Decision) -> [ColumnFlow.Block] {
    let told = MatrixDecision(decision, words)
    let title = TextBlock(told.title, style: look.body, width: width, maxLines: 4)
    let texts = told.sentences.map {
      TextBlock($0, style: look.small, width: width, maxLines: 6)
    }
    let address = content.address(decision.id)
    let height = title.height + texts.reduce(0) { $0 + $1.height + look.px(2) }
    return [
      heading(told.heading),
      ColumnFlow.Block(height: height, space: look.px(1)) { origin in
        var items = title.items(in: Rect(origin: origin, size: Size(width, title.height)))
        var top = origin.y + title.height
        for text in texts {
          top += look.px(2)
          items += text.items(in: Rect(origin.x, top, width, text.height))
          top += text.height
        }
        return [.group(SceneGroup(dataID: address, title: told.title, items: items))]
      },
    ]
  }
}
