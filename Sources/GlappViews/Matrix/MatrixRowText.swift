// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// The texts of a row in the list: the title, what became of it, what else is to be said.
///
/// What became of it and the rest share a line where both fit.
struct MatrixRowText {
  private let title: TextBlock
  private let choice: TextBlock
  private let remarks: TextBlock
  private let isShared: Bool
  private let gap: Double

  init(
    _ entry: MatrixEntry, style: TextStyle, width: Double, detail: MatrixList.Detail, look: Look
  ) {
    let isChosen = entry.choice == .chosen
    // in short rows only a reason is worth a line of its own
    let hasReason = entry.choiceText.contains(":")
    let isLong = detail.hasRemarks || hasReason
    let mark = isChosen && !isLong ? "✓\u{A0}" : ""
    title = TextBlock(
      mark + entry.title,
      style: mark.isEmpty
        ? style : style.colored(look.palette.positive.strong).weighted(.semibold),
      width: width, maxLines: detail.titleLines)
    let said = isLong ? entry.choiceText : ""
    let remarks = [entry.working].filter { !$0.isEmpty } + entry.remarks
    let rest = detail.hasRemarks ? remarks.joined(separator: "\u{A0}· ") : ""
    // only what was chosen has a colour of its own
    let text =
      isChosen ? rest : [said, rest].filter { !$0.isEmpty }.joined(separator: "\u{A0}· ")
    choice = TextBlock(
      isChosen ? said : "",
      style: look.small.colored(look.palette.positive.strong).weighted(.semibold), width: width,
      maxLines: 5)
    gap = look.px(8)
    let room = width - choice.width - gap
    let one = TextBlock(text, style: look.small, width: max(1, room), maxLines: 2)
    isShared = choice.lines.count == 1 && one.lines.count == 1 && !one.isCut
    self.remarks =
      isShared ? one : TextBlock(text, style: look.small, width: width, maxLines: 6)
  }

  /// Height of the title's first line, in px.
  var lineHeight: Double { title.lineHeight }

  /// How much room they take, in px.
  var height: Double {
    title.height + (isShared ? choice.height : choice.height + remarks.height)
  }

  /// The texts, from `origin` down and to the right.
  func items(at origin: Point) -> [SceneItem] {
    let second = origin.moved(0, title.height)
    let third =
      isShared ? second.moved(choice.width + gap, 0) : second.moved(0, choice.height)
    return title.items(in: Rect(origin: origin, size: title.size))
      + choice.items(in: Rect(origin: second, size: choice.size))
      + remarks.items(in: Rect(origin: third, size: remarks.size))
  }
}
