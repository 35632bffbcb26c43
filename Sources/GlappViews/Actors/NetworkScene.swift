// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText

/// Puts the whole picture together: title, network, those without ties, legend, notes, foot.
struct NetworkScene {
  let settings: PictureSettings
  let selection: ActorSelection
  let network: ActorNetwork
  let look: Look
  let words: ActorWords
  /// Where the network stands; nil when nobody is tied to anybody.
  let geometry: NetworkGeometry?

  private var palette: Palette { look.palette }
  private var margin: Double { look.px(26) }
  private var title: String { selection.title.isEmpty ? words.defaultTitle : selection.title }

  private var subtitle: String {
    let name = settings.map.title(of: .root)
    let parts = [words.genre, name, network.isEmpty ? "" : words.sum(network)]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What must be said of how the picture came to be, in full sentences.
  func notes(for size: Size?) -> [String] {
    var notes: [String] = []
    if selection.wantsOtherForm { notes.append(words.otherForm) }
    if network.isOverview { notes.append(words.overview) }
    if network.leftOut > 0 { notes.append(words.leftOut(network.leftOut)) }
    if network.brokenTies > 0 { notes.append(words.broken(network.brokenTies)) }
    if let geometry, let note = words.placed(geometry.rung) { notes.append(note) }
    let paper = settings.page ?? .a4
    if let size,
      PrintFit.minimumTextSize(forSceneSize: size, on: paper) > look.type.small + 0.02
    {
      notes.append(words.largerPaper(than: paper))
    }
    return notes
  }

  /// What stands around the network.
  var surroundings: Surroundings {
    Surroundings(
      network, title: title, subtitle: subtitle, settings: settings, words: words, look: look)
  }

  /// The finished picture, as wide as makes its text largest on A4.
  var scene: Scene {
    let around = surroundings
    let subtitle = around.subtitle
    let inner = width(for: geometry?.bounds.size ?? .zero, around)
    var (items, height) = items(inner, around, hasNote: false)
    var notes = notes(for: Size(inner + 2 * margin, height))
    if !notes.isEmpty { (items, height) = self.items(inner, around, hasNote: true) }
    let size = Size(inner + 2 * margin, height)
    notes = self.notes(for: size)
    let telling = NetworkNarrative(
      network: network, words: words, title: title, subtitle: subtitle,
      notes: notes + [around.foot(inner).text])
    let sentences = [subtitle] + telling.missing.prefix(5) + notes
    return Scene(
      size: size, background: palette.surface, title: title,
      description: sentences.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " "),
      language: settings.language.rawValue, idPrefix: settings.idPrefix("actors"), items: items,
      narrative: telling.narrative)
  }

  /// The whole picture's size with a network of `size` in it.
  func sheet(for size: Size, _ around: Surroundings) -> Size {
    let inner = width(for: size, around)
    return Size(inner + 2 * margin, size.height + height(around, inner))
  }

  /// A size that the whole picture has at least with a network of `size` in it.
  func leastSheet(for size: Size, _ around: Surroundings) -> Size {
    let least = max(size.width, look.px(600))
    // what stands around is lower the wider it is, and is never laid out wider than this
    let widest = max(least, PrintFit.largestSize(forText: look.type.small).width - 2 * margin)
    return Size(least + 2 * margin, size.height + height(around, widest))
  }

  /// What room is left for the network on a sheet of A4.
  func room(on paper: PrintFit.Orientation, _ around: Surroundings) -> Size {
    let page = PrintFit.largestSize(forText: look.type.small, paper)
    let inner = page.width - 2 * margin
    // lines and words may stand out a little from the boxes, which is what is packed
    let left = page.height - height(around, inner) - look.px(12)
    return Size(inner - look.px(12), max(left, page.height * 0.4))
  }

  /// How wide to lay out what stands around a network of `size`: as wide as it, or as a sheet
  /// where that makes the text larger on paper.
  private func width(for size: Size, _ around: Surroundings) -> Double {
    let least = max(size.width, look.px(geometry == nil && network.nodes.isEmpty ? 460 : 600))
    let lying = PrintFit.largestSize(forText: look.type.small).width - 2 * margin
    let standing = PrintFit.largestSize(forText: look.type.small, .portrait).width - 2 * margin
    var best = least
    var bestNeed = Double.infinity
    for width in [least, max(least, standing), max(least, lying)] {
      let sheet = Size(width + 2 * margin, size.height + height(around, width))
      let need = max(PrintFit.minimumTextSize(forSceneSize: sheet), look.type.small)
      if need < bestNeed - 0.05 { (best, bestNeed) = (width, need) }
    }
    return best
  }

  /// The height of everything but the network.
  private func height(_ around: Surroundings, _ inner: Double) -> Double {
    let parts = around.heights(inner)
    let list = numbered(inner).items(at: .zero).bounds?.height ?? 0
    let between = [parts.row, parts.key, list].count { $0 > 0 }
    let spaces = look.px(14) + gap * Double(1 + between) + look.px(8 + 14)
    return margin + parts.head + parts.row + parts.key + list + parts.legend + parts.foot + spaces
  }

  private var gap: Double { look.px(15) }

  private func numbered(_ inner: Double) -> NumberedWords {
    NumberedWords(network, geometry?.labels ?? [], width: inner, look: look, words: words)
  }

  private func items(
    _ inner: Double, _ around: Surroundings, hasNote: Bool
  ) -> ([SceneItem], height: Double) {
    let bounds = geometry?.bounds ?? .zero
    let head = around.head(inner)
    var items = [head.item(at: Point(margin, margin))]
    var y = margin + head.height + look.px(14)
    if let geometry {
      let x = margin + (inner - bounds.width) / 2
      items += NetworkDrawing(
        geometry: geometry, addresses: settings.addresses, words: words
      ).items.moved(x - bounds.minX, y - bounds.minY)
      y += bounds.height + gap
    } else if network.isEmpty {
      let block = TextBlock(words.empty, style: look.body, width: inner)
      items += block.items(in: Rect(margin, y, inner, block.height))
      y += block.height + gap
    }
    let list = numbered(inner).items(at: Point(margin, y))
    if let box = list.bounds {
      items += list
      y = box.maxY + gap
    }
    let key = around.key(inner, at: Point(margin, y))
    if let box = key.bounds {
      items += key
      y = box.maxY + gap
    }
    let row = around.row(inner, at: Point(margin, y))
    if let box = row.bounds {
      items += row
      y = box.maxY + gap
    }
    let legend = around.legend(inner)
    if let item = legend.item(at: Point(margin, y)) {
      items.append(item)
      y += legend.height + look.px(8)
    }
    if hasNote {
      let notes = notes(for: Size(inner + 2 * margin, y + look.px(50))).joined(separator: " ")
      let block = TextBlock(notes, style: look.remark, width: inner)
      items += block.items(in: Rect(margin, y, inner, block.height))
      y += block.height + look.px(8)
    }
    let foot = around.foot(inner)
    items += foot.items(at: Point(margin, y))
    return (items, y + foot.height + look.px(14))
  }
}
