// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

extension MatrixList {
  /// The order: how scores are made, then those that have one.
  var ranked: [ColumnFlow.Block] {
    let scored = content.entries.filter { $0.score != nil }
    guard !scored.isEmpty, let table = content.table else { return [] }
    let formula = MatrixFormula(table, words)
    let how = [formula.rule(isRounded: content.scores.isRounded), formula.hidden]
    return [heading(words.say("Rangordning", "Ranking"), how.filter { !$0.isEmpty })]
      + scored.map(row)
  }

  /// Those without a score: how far their rating has come, and what is missing.
  var unscored: [ColumnFlow.Block] {
    content.unscored.flatMap { section in
      var blocks: [ColumnFlow.Block] = []
      for (index, group) in section.groups.enumerated() {
        let lack = [group.lack].filter { !$0.isEmpty }
        blocks.append(index == 0 ? heading(section.heading, lack) : subheading(group.lack))
        blocks += group.entries.map { $0.label.isEmpty ? bullet($0) : row($0) }
      }
      return blocks
    }
  }

  /// What to talk about first.
  var contested: [ColumnFlow.Block] {
    guard let contested = content.contested else { return [] }
    let text = paragraph(contested.text, look.body, maxLines: 6)
    return [
      heading(words.say("Diskutera först", "Discuss first")),
      ColumnFlow.Block(height: text.height, space: text.space) { origin in
        [
          .group(
            SceneGroup(
              dataID: contested.address, part: "discuss", title: contested.text,
              items: text.draw(origin)))
        ]
      },
    ]
  }

  /// A decision with its reasons; first of all, whether there is nothing to see it by.
  func decision(_ decision: Decision) -> [ColumnFlow.Block] {
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
        let title = ([told.title] + told.sentences).joined(separator: " · ")
        return [.group(SceneGroup(dataID: address, title: title, items: items))]
      },
    ]
  }

  /// A decision that no rating supports, said so that it is seen.
  var fault: [ColumnFlow.Block] {
    guard !content.fault.isEmpty else { return [] }
    let tone = look.palette.gap
    let sign = look.px(8)
    let left = 2 * sign + look.px(7)
    let pad = look.px(7)
    let text = TextBlock(
      content.fault.firstUpper + ".", style: look.strong, width: width - left - 2 * pad,
      maxLines: 4)
    let height = max(text.height, 2 * sign) + 2 * pad
    return [
      ColumnFlow.Block(height: height, space: look.px(12)) { origin in
        let box = Rect(origin: origin, size: Size(width, height))
        let middle = origin.moved(pad + sign, pad + max(sign, text.lineHeight / 2))
        let size = look.type.small
        return [
          .group(
            SceneGroup(
              title: content.fault.firstUpper + ".",
              items: [
                .rect(
                  box, radius: look.px(4), fill: tone.tint,
                  stroke: Stroke(tone.strong, width: look.line(1))),
                .circle(middle, radius: sign, fill: tone.strong),
                .text(
                  "!", at: middle.moved(0, TextMetrics.capHeight(size) / 2), anchor: .middle,
                  style: TextStyle(size: size, weight: .bold, color: tone.on)),
              ]
                + text.items(
                  in: Rect(
                    origin.x + pad + left, origin.y + pad, text.width, height - 2 * pad),
                  vertical: .middle)))
        ]
      }
    ]
  }

  /// What has to be known about the plot.
  func notes(_ facts: MatrixPlotFacts) -> [ColumnFlow.Block] {
    content.notes(facts).enumerated().map { index, text in
      var block = paragraph(text, look.remark)
      block.space = look.px(index == 0 ? 12 : 3)
      return block
    }
  }
}
