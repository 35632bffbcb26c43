// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// A picture with one of everything, clean by the audit's measure.
enum SampleScene {
  static func make(_ style: PictureStyle = .paper) -> Scene {
    let colors = Palette.named(style)
    let type = TypeScale.named(style)
    let frame = Rect(0, 0, style == .room ? 1240 : 960, style == .room ? 860 : 640)
    var y = 24.0
    var items: [SceneItem] = []
    func block(_ text: String, _ style: TextStyle) {
      let block = TextBlock(text, style: style, width: frame.width - 48, balanced: true)
      items += block.items(in: Rect(24, y, frame.width - 48, block.height))
      y += block.height
    }
    block(
      "Vägen till och från Mgt-mötet",
      TextStyle(size: type.title, weight: .bold, color: colors.ink))
    block(
      "Användarresa för deltagaren · nuläge · 5 deltagare, 2 handläggare",
      TextStyle(size: type.subtitle, color: colors.muted))
    y += 12
    items += band(colors, type, Rect(24, y, frame.width - 48, type.heading * 2.4))
    y += type.heading * 2.4 + 12
    items += organisations(colors, type, Rect(24, y, frame.width - 48, type.body * 9))
    y += type.body * 9 + 12
    items += curve(colors, type, Rect(24, y, frame.width - 48, 150))
    y += 162
    items += oddities(colors, type, Rect(24, y, frame.width - 48, frame.height - y - 24))
    return Scene(
      size: frame.size, background: colors.surface, title: "Vägen till & från <mötet>",
      description: "Ett prov med en sak av varje slag.", language: "sv",
      idPrefix: "prov-" + style.rawValue, items: items)
  }

  private static func band(_ colors: Palette, _ type: TypeScale, _ rect: Rect) -> [SceneItem] {
    let width = rect.width / 3
    return ["Före mötet", "Under mötet", "Efter mötet"].enumerated().map { index, name in
      let box = Rect(rect.minX + Double(index) * width, rect.minY, width - 4, rect.height)
      let text = TextBlock(
        name, style: TextStyle(size: type.heading, weight: .semibold, color: colors.band.on),
        width: width - 40)
      return .group(
        SceneGroup(
          dataID: "resan.fas\(index)", title: "Fas: " + name,
          items: [.path(.chevron(box), fill: colors.band.strong)]
            + text.items(in: box.inset(x: 22, y: 0), vertical: .middle)))
    }
  }

  private static func organisations(_ colors: Palette, _ type: TypeScale, _ rect: Rect)
    -> [SceneItem]
  {
    let names = [
      "Arbetsförmedlingen", "Försäkringskassan", "Kommunen", "Region Stockholm", "Vårdcentralen",
      "Samordningsförbundet", "Insatskoordinator", "Anhöriga", "Arbetsgivare", "Psykiatrin",
      "Skolan", "Föreningen", "Domstolen", "Myndighetsgemensamma teamet",
    ]
    let width = rect.width / 7
    return names.enumerated().map { index, name in
      let tone = colors.organisation(index)
      let box = Rect(
        rect.minX + Double(index % 7) * width, rect.minY + Double(index / 7) * rect.height / 2,
        width - 6, rect.height / 2 - 6)
      let text = TextBlock(
        name, style: TextStyle(size: type.small, weight: .bold, color: tone.strong),
        width: box.width - 12, maxLines: 2)
      return .group(
        SceneGroup(
          dataID: "org\(index)", title: name,
          items: [
            .rect(box, radius: 6, fill: tone.tint, stroke: tone.stroke(width: 1.4)),
            .rect(RectShape(Rect(box.minX + 6, box.maxY - 14, 40, 8), radius: 4, fill: tone.fill)),
          ]
            + text.items(in: Rect(box.minX, box.minY + 4, box.width, 40), align: .center)))
    }
  }

  private static func curve(_ colors: Palette, _ type: TypeScale, _ rect: Rect) -> [SceneItem] {
    var items: [SceneItem] = [.rect(rect, radius: 8, fill: colors.panel)]
    let points = [-1.0, -2, 0, 1, 2, -2].enumerated().map { index, feeling in
      Point(rect.minX + 60 + Double(index) * 90, rect.midY - feeling * 24)
    }
    items.append(
      .line(Point(rect.minX, rect.midY), Point(rect.maxX, rect.midY), Stroke(colors.hairline)))
    items.append(.line(.polyline(points), Stroke(colors.ink, width: 2 * colors.lineScale)))
    for (index, point) in points.enumerated() {
      let tone = point.y > rect.midY ? colors.negative : colors.positive
      items.append(
        .circle(point, radius: 13, fill: colors.card, stroke: Stroke(tone.strong, width: 2)))
      let value = ["−1", "−2", "0", "+1", "+2", "−2"][index]
      items.append(
        .text(
          value, at: point.moved(0, 4), anchor: .middle,
          style: TextStyle(size: 11, weight: .bold, color: tone.strong)))
    }
    let gap = Point(rect.minX + 620, rect.minY + 8)
    items.append(
      .line(.zigzag(gap, gap.moved(0, 130), amplitude: 5), Stroke(colors.gap.strong, width: 2)))
    let label = TextStyle(size: type.small, weight: .bold, color: colors.gap.strong)
    items.append(
      .text("saknas", at: gap.moved(0, 70), anchor: .middle, style: label.haloed(colors.panel)))
    items.append(
      .line(
        .arc(center: gap.moved(110, 70), radius: 46, start: -150, end: 120),
        Stroke.dotted(colors.opportunity.strong)))
    items.append(
      .path(
        .sector(center: gap.moved(110, 70), inner: 14, outer: 32, start: 20, end: 200),
        fill: colors.opportunity.tint, stroke: Stroke(colors.opportunity.strong)))
    items.append(
      .path(
        .arrowHead(at: gap.moved(190, 60), direction: Point(1, -0.5)), fill: colors.focus.strong))
    items.append(
      .text(
        "stor →", at: Point(rect.maxX - 20, rect.midY + 64),
        style: TextStyle(
          size: type.small, color: colors.muted), rotation: -90))
    return items
  }

  private static func oddities(_ colors: Palette, _ type: TypeScale, _ rect: Rect) -> [SceneItem] {
    let style = TextStyle(size: type.body, color: colors.ink)
    let texts = [
      "<script>alert(1)</script> & ]]> \"citat\" 'så'", "مرحبا! (بالعالم) 42", "שלום, עולם",
      "Familjen 👨‍👩‍👧‍👦 mår bra 🇸🇪 ✓ é", "Neutral text bredvid: 1–5 ≥ 3 … −2",
      "Myndighetsgemensamrehabiliteringssamordningsförbundsrepresentantskapsordförande",
      String(repeating: "Ett mycket långt yttrande utan slut. ", count: 140),
    ]
    let width = rect.width / 4
    return texts.enumerated().map { index, text in
      let box = Rect(
        rect.minX + Double(index % 4) * width, rect.minY + Double(index / 4) * 78, width - 8, 70)
      let block = TextBlock(text, style: style, width: box.width - 16, maxLines: 3)
      return .group(
        SceneGroup(
          dataID: "udda\(index)", title: text,
          items: [.rect(box, radius: 6, fill: colors.card, stroke: Stroke(colors.outline))]
            + block.items(in: box.inset(x: 8, y: 6), vertical: .middle)))
    }
  }
}
