// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

extension BlueprintBody {
  /// A ground for the rows of each party.
  func panels(_ pieces: [BlueprintPiece]) -> [SceneItem] {
    var rects: [Rect] = []
    var party: Int?
    for piece in pieces {
      guard case .row(let row) = piece else { continue }
      let rect = Rect(
        minX: sheet.grid.left, minY: row.top, maxX: sheet.grid.right, maxY: row.top + row.height)
      if let last = rects.last, row.party != nil, row.party == party {
        // over the line of visibility between its two sides
        rects[rects.count - 1] = last.union(rect)
      } else {
        rects.append(rect)
      }
      party = row.party
    }
    return rects.map { .rect($0, radius: look.px(6), fill: look.palette.panel) }
  }

  /// A line across the picture with its name.
  func draw(_ strip: BlueprintStrip, _ band: JourneyBand) -> [SceneItem] {
    let x0 = sheet.grid.first
    let x1 = sheet.grid.right
    var items: [SceneItem] = []
    if strip.kind == .border {
      // what only passes goes under a border: it is interrupted
      let ground = Rect(
        minX: x0, minY: strip.mid - look.px(5), maxX: x1, maxY: strip.mid + look.px(5))
      items.append(.rect(ground, fill: look.palette.surface))
    }
    items.append(.line(Point(x0, strip.mid), Point(x1, strip.mid), Self.stroke(strip.kind, look)))
    let label = Rect(
      sheet.grid.left + look.px(8), strip.top, sheet.grid.labelWidth - look.px(10), strip.height)
    items += strip.label.items(in: label, vertical: .middle)
    let title = strip.label.lines.joined(separator: " ")
    return [.group(SceneGroup(title: title, items: items))]
  }

  static func stroke(_ kind: BlueprintStrip.Kind, _ look: Look) -> Stroke {
    let ink = look.palette.ink
    return switch kind {
    case .interaction: Stroke(ink, width: look.line(1.2))
    case .visibility: Stroke(ink, width: look.line(1.2), dash: [look.px(7), look.px(4)])
    case .internalInteraction: Stroke.dotted(ink, width: look.line(2), gap: look.px(5))
    case .border: Stroke(ink, width: look.line(3.5))
    }
  }

  /// A row: its name and its cards.
  func draw(_ row: BlueprintRow) -> SceneItem {
    var items: [SceneItem] = []
    var y = row.top + look.px(6)
    let x = sheet.grid.left + look.px(8)
    let tone = BlueprintCards(facts: facts, sheet: sheet, words: words, width: 1).tone(row.party)
    for (index, block) in row.label.enumerated() {
      var left = x
      if index == 0, row.label.count > 1, row.party != nil {
        let size = look.px(8)
        let swatch = Rect(x, y + (block.lineHeight - size) / 2, size, size)
        items.append(
          .rect(
            RectShape(
              swatch, radius: look.px(2), fill: tone.fill,
              stroke: Stroke(tone.strong, width: look.line(1)))))
      }
      if row.party != nil { left += look.px(13) }
      items += block.items(in: Rect(left, y, block.width, block.height))
      y += block.height
    }
    for cell in row.cells {
      for (card, rect) in zip(cell.cards, cell.rects) {
        items.append(
          sheet.group(card.id, card.title, part: card.part, card.card.items(at: rect.origin)))
      }
    }
    return .group(SceneGroup(title: name(row), role: .section, items: items))
  }

  private func name(_ row: BlueprintRow) -> String {
    guard let party = row.party else { return words.support }
    return words.says(
      row.zone == .front ? words.frontstage : words.backstage, facts.parties[party].title)
  }

  /// A code on a line.
  func draw(_ badge: BlueprintBadge, _ strip: BlueprintStrip) -> SceneItem {
    let height = look.px(17)
    let all = Double(strip.ends.count) * look.px(20)
    let y = strip.mid - all / 2 + (Double(badge.row) + 0.5) * look.px(20)
    let rect = Rect(center: Point(badge.x, y), size: Size(badge.width, height))
    let items = Self.badge(rect, badge.text, badge.form, look)
    guard let id = badge.id else { return .group(SceneGroup(title: badge.title, items: items)) }
    return sheet.group(id, badge.title, part: badge.part, items)
  }

  static func badge(_ rect: Rect, _ text: String, _ form: HandoverMark.Form?, _ look: Look)
    -> [SceneItem]
  {
    let gap = look.palette.gap
    var style = TextStyle(size: look.type.small, weight: .bold, color: look.palette.ink)
    let shape: SceneItem
    switch form {
    case nil:
      style.color = gap.on
      shape = .rect(rect, radius: look.px(4), fill: gap.strong)
    case .carried?:
      shape = .rect(
        rect, radius: rect.height / 2, fill: look.palette.card,
        stroke: Stroke(look.palette.ink, width: look.line(1.6)))
    case .broken?:
      shape = .rect(
        rect, radius: rect.height / 2, fill: look.palette.card,
        stroke: Stroke(gap.strong, width: look.line(1.6)))
    case .open?:
      shape = .rect(
        rect, radius: rect.height / 2, fill: look.palette.card,
        stroke: Stroke(
          look.palette.muted, width: look.line(1.2), dash: [look.px(3), look.px(2.5)]))
    }
    let block = TextBlock(text, style: style, width: rect.width, maxLines: 1)
    return [shape] + block.items(in: rect, align: .center, vertical: .middle)
  }
}
