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
    var title: String
    var x: Double
    var blocks: [TextBlock]

    private var look: Look { sheet.look }
    var height: Double { blocks.reduce(0) { $0 + $1.height } }

    func items(_ top: Double) -> [SceneItem] {
      let line = blocks.first?.lineHeight ?? 0
      var items = HandoverMark.sign(
        Rect(x, top, look.px(13), line), HandoverMark.Form(change), look)
      var y = top
      for block in blocks {
        items += block.items(in: Rect(x + look.px(17), y, block.width, block.height))
        y += block.height
      }
      let code = sheet.facts.code(change.to)
      return [
        sheet.group(
          change.handover ?? change.now, "\(code): \(title)", part: "lead-\(code)", items)
      ]
    }
  }

  /// The marks of a band, each over the step in which somebody new leads.
  func leadMarks(_ band: JourneyBand) -> [LeadMark] {
    band.columns.compactMap { column in
      guard let change = leads.changes[column] else { return nil }
      // the words may stand over the next step too, where the lead stays as it is
      let next = column + 1
      let isFree = next < band.columns.upperBound && leads.changes[next] == nil
      let span = sheet.grid.width(band) * (isFree ? 2 : 1)
      let width = span - 2 * sheet.pad - look.px(17)
      let blocks = words(change).map {
        TextBlock($0.text, style: $0.style, width: width, maxLines: 30)
      }
      return LeadMark(
        sheet: sheet, change: change,
        title: JourneyTelling(sheet.facts).change(change, leads),
        x: sheet.grid.x(column, band) + sheet.pad, blocks: blocks)
    }
  }

  /// Who leads now, and what the map says of the border.
  private func words(_ change: JourneyLeads.Change) -> [(text: String, style: TextStyle)] {
    let facts = sheet.facts
    let words = sheet.words
    let telling = JourneyTelling(facts)
    let now = facts.shortCaption(change.now)
    let strong = look.small.weighted(.semibold).colored(look.palette.ink)
    var lines: [(String, TextStyle)] = []
    if let relation = change.handover {
      lines.append(("\(words.handoverWord): \(facts.shortCaption(change.before)) → \(now)", strong))
      let carrying = telling.carrying(relation)
      if !carrying.isEmpty { lines.append((carrying, look.small)) }
    } else {
      lines.append((words.newLead(now), look.remark))
      switch change.carrier {
      case .gap(let gap):
        let style = look.small.weighted(.semibold).colored(look.palette.gap.strong)
        lines.append((words.gapBetween(gap.code), style))
      case .missing(let relation) where !change.isPersonal:
        lines.append((telling.missing(relation), look.small))
      case .undescribed where leads.hasRelations && !change.isPersonal:
        lines.append((words.noRelation, look.remark))
      default: break
      }
    }
    if let column = change.returnsTo {
      lines.append((words.ledBefore(facts.code(column)), look.small))
    }
    return lines
  }

  /// The ways from who led to who leads now, over the borders between their steps.
  func handovers(_ band: JourneyBand, _ lines: [Line]) -> [SceneItem] {
    var middles: [EntryID: Double] = [:]
    for line in lines where line.row.kind != .vacant && middles[line.row.id] == nil {
      middles[line.row.id] = line.mid
    }
    return band.columns.compactMap { column in
      guard let change = leads.changes[column], !change.isPersonal, let to = middles[change.now],
        let from = middles[change.before]
      else { return nil }
      sheet.facts.tally.add()
      let items = way(change, band, from, to)
      let title = JourneyTelling(sheet.facts).change(change, leads)
      let code = sheet.facts.code(column)
      return sheet.group(
        change.handover ?? change.now, "\(code): \(title)", part: "way-\(code)", items)
    }
  }

  private func way(
    _ change: JourneyLeads.Change, _ band: JourneyBand, _ from: Double, _ to: Double
  ) -> [SceneItem] {
    let half = barWidth(band) / 2 + look.px(2)
    // a gap before this row of steps is marked there
    let border = sheet.grid.x(
      band.columns.contains(change.border) ? change.border : change.to, band)
    // who led in the row of steps before comes in from its edge
    let isHere = band.columns.contains(change.from)
    let start = Point(isHere ? sheet.grid.mid(change.from, band) + half : border, from)
    let tip = Point(sheet.grid.mid(change.to, band) - half, to)
    let end = tip.moved(-look.px(5), 0)
    let form = HandoverMark.Form(change)
    let stroke = HandoverMark.stroke(form, look)
    var items: [SceneItem] = []
    if form == .broken {
      // each side ends at the gap
      let space = look.px(6)
      if isHere { items.append(.line(start, Point(border - space, from), stroke)) }
      items.append(.line(Point(border + space, to), end, stroke))
    } else {
      let points = [start, Point(border, from), Point(border, to), end]
      let path = Path.roundedPolyline(
        isHere ? points : Array(points.dropFirst()), radius: look.px(5))
      items.append(.line(path, stroke))
    }
    items.append(HandoverMark.head(tip, Point(1, 0), form, look))
    if change.returnsTo != nil {
      let space = form == .broken ? look.px(6) : 0
      items.append(HandoverMark.ring(Point(border + space + look.px(5), to), look))
    }
    return items
  }
}
