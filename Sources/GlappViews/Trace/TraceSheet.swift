// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene

/// A trace on its sheet: title, columns, sources, legend, footer.
struct TraceSheet {
  let size: Size
  let items: [SceneItem]
  let subtitle: String
  /// What the signs mean, in words.
  let legend: [String]

  /// - Parameters:
  ///   - content: what is shown.
  ///   - columns: where it stands.
  ///   - settings: what it is drawn for.
  ///   - look: its colours and sizes.
  init(
    _ content: TraceContent, _ columns: TraceColumns, _ settings: PictureSettings, look: Look
  ) {
    let margin = look.px(22)
    let width = Self.width(columns.columns.count, settings, look)
    let inner = width - 2 * margin
    let words = content.words
    subtitle = words.subtitle(content)
    let title = TitleBlock(content.title, subtitle, width: inner, look: look)
    var y = margin + title.height + look.px(18)
    var items = [title.item(at: Point(margin, margin))]
    if content.elements.isEmpty {
      let text = TextBlock(words.empty, style: look.body, width: inner)
      items += text.items(in: Rect(margin, y, inner, text.height))
      y += text.height
    } else {
      let body = TraceBody(content, columns, settings.addresses, width: inner, look: look)
      items.append(
        .group(
          SceneGroup(
            title: words.chain, role: .section, items: body.items.moved(margin, y))))
      y += body.height
    }
    var foot = TraceFoot(content, columns, settings.addresses, look: look)
    y += look.px(18)
    foot.draw(at: Point(margin, y), width: inner)
    items += foot.items
    y += foot.height
    legend = foot.legend
    let footer = Footer(settings.map, settings.language, width: inner, look: look)
    let needed = Size(width, y + look.px(12) + footer.height + margin)
    let paper = settings.page ?? .a4
    if PrintFit.minimumTextSize(forSceneSize: needed, on: paper) > look.type.small + 0.05 {
      let remark = TextBlock(words.largerPaper(than: paper), style: look.remark, width: inner)
      items += remark.items(in: Rect(margin, y, inner, remark.height))
      y += remark.height + look.px(6)
    }
    y += look.px(12)
    items += footer.items(at: Point(margin, y))
    size = Size(width, (y + footer.height + margin).rounded(.up))
    self.items = items
  }

  /// As wide as A4 lying where the columns have room on it; narrower for few, wider for many.
  private static func width(_ columns: Int, _ settings: PictureSettings, _ look: Look) -> Double {
    let page = PrintFit.largestSize(forText: look.type.small, .landscape).width
    let count = Double(max(1, columns))
    let least = look.px(44) + count * look.px(92) + (count - 1) * look.px(24)
    let most = look.px(44) + count * look.px(250) + (count - 1) * look.px(60)
    let asked = settings.width.flatMap { $0.isFinite ? $0 : nil }
    return max(look.px(360), min(max(asked ?? page, least), most)).rounded(.up)
  }
}
