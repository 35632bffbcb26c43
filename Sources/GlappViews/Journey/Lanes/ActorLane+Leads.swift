// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

extension ActorLane {
  /// What is said over the rows where somebody new leads.
  ///
  /// It stands over the rows and not among them, so that it is never mistaken for a gap.
  struct LeadMark {
    let sheet: JourneySheet
    var change: JourneyLeads.Change
    var x: Double
    var blocks: [TextBlock]

    private var look: Look { sheet.look }
    var height: Double { blocks.reduce(0) { $0 + $1.height } }

    func items(_ top: Double) -> [SceneItem] {
      let line = blocks.first?.lineHeight ?? 0
      var items = Self.sign(
        Rect(x, top, look.px(11), line), isHandover: change.handover != nil, look)
      var y = top
      for block in blocks {
        items += block.items(in: Rect(x + look.px(15), y, block.width, block.height))
        y += block.height
      }
      let telling = JourneyTelling(sheet.facts)
      let code = sheet.facts.code(change.to)
      return [
        sheet.group(
          change.handover ?? change.now, "\(code): \(telling.change(change))",
          part: "lead-\(code)", items)
      ]
    }

    /// A full arrow for a handover; an empty head for a mere change.
    static func sign(_ rect: Rect, isHandover: Bool, _ look: Look) -> [SceneItem] {
      let tip = Point(rect.maxX, rect.midY)
      guard isHandover else {
        let head = Path.arrowHead(
          at: tip.moved(-look.px(2), 0), direction: Point(1, 0), length: look.px(6),
          width: look.px(6.5))
        return [
          .path(
            head, fill: look.palette.panel, stroke: Stroke(look.palette.muted, width: look.line(1)))
        ]
      }
      let head = Path.arrowHead(
        at: tip, direction: Point(1, 0), length: look.px(6), width: look.px(7))
      return [
        .line(
          Point(rect.minX, rect.midY), tip.moved(-look.px(5), 0),
          Stroke(look.palette.ink, width: look.line(1.6))),
        .path(head, fill: look.palette.ink),
      ]
    }
  }

  /// The marks of a band, each over the step in which somebody new leads.
  func leadMarks(_ band: JourneyBand) -> [LeadMark] {
    band.columns.compactMap { column in
      guard let change = leads.changes[column] else { return nil }
      let facts = sheet.facts
      let words = sheet.words
      // the words may stand over the next step too, where the lead stays as it is
      let next = column + 1
      let isFree = next < band.columns.upperBound && leads.changes[next] == nil
      let span = sheet.grid.width(band) * (isFree ? 2 : 1)
      let width = span - 2 * sheet.pad - look.px(15)
      func block(_ text: String, _ style: TextStyle) -> TextBlock {
        TextBlock(text, style: style, width: width, maxLines: 30)
      }
      var blocks: [TextBlock] = []
      if let relation = change.handover {
        let ways = "\(facts.shortCaption(change.before)) → \(facts.shortCaption(change.now))"
        let strong = look.small.weighted(.semibold).colored(look.palette.ink)
        blocks.append(block("\(words.handoverWord): \(ways)", strong))
        let label = facts.map.title(of: relation)
        if !label.isEmpty { blocks.append(block(label, look.small)) }
      } else {
        blocks.append(block(words.newLead(facts.shortCaption(change.now)), look.remark))
      }
      return LeadMark(
        sheet: sheet, change: change, x: sheet.grid.x(column, band) + sheet.pad, blocks: blocks)
    }
  }
}
