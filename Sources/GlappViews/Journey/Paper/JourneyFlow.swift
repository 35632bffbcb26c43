// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The parts of a journey put on pages one after the other: rows of steps whole where they fit,
/// else lane by lane with phases and steps named again; the legend once, at the end.
struct JourneyFlow {
  /// What stands on a page, from (0, 0).
  struct Page {
    var items: [SceneItem] = []
    /// How far down it reaches.
    var height = 0.0
  }

  private(set) var pages: [Page] = []
  /// What was said of the picture as a whole.
  private(set) var remarks: [String] = []
  /// The lanes that have had something to show in some row.
  private var filled: Set<JourneyLaneKey> = []
  private let look: Look
  private let sheet: JourneySheet
  private let frame: JourneyFrame
  private let room: Size
  private let title: String
  private let head: JourneyHead
  private var y = 0.0
  /// Whether nothing but its title stands on the page yet.
  private var isFresh = true
  /// Where the footer begins.
  private let bottom: Double

  /// Lays everything out, page after page; `room` is what can be printed on, in px.
  init(_ parts: JourneyParts, _ look: Look, room: Size) {
    let facts = parts.facts
    let margin = look.px(24)
    frame = JourneyFrame(
      facts, look: look, width: room.width + 2 * margin, narrowest: parts.narrowest)
    sheet = JourneySheet(
      facts: facts, look: look, words: JourneyWords(facts.language), grid: frame.grid,
      bandCount: frame.bands.bands.count, tones: parts.actors.tones,
      organisationCount: parts.actors.homes.count)
    self.look = look
    self.room = room
    head = parts.head
    title = parts.head.title
    let longest = sheet.words.page(888, 888)
    let foot = Footer(facts.map, facts.language, width: room.width, look: look, page: longest)
    bottom = room.height - foot.height - look.px(6)
    begin()
    let lanes = parts.lanes(sheet, frame.bands)
    for band in frame.bands.bands { add(band, lanes) }
    if let foot = parts.foot { add(part { foot(&$0, $1) }) }
    if let hint = parts.hint { add(part { page, _, _ in page.addHint(hint) }) }
    let keys = parts.keys
    add(part { $0.addWhole(NoteSpecs(facts: facts, look: look, words: $1.words), keys) })
    remarks = parts.remarks(filled)
    for remark in remarks { add(part { page, _, _ in page.add(remark: remark) }) }
    let legend = parts.legend(sheet)
    add(part { $0.add(Legend(legend, title: $1.words.legend, width: $2, look: $1.look)) })
    add(part { page, _, _ in page.add(names: parts.names) })
    end(facts)
  }

  // MARK: - Pages

  /// Begins a page with the title, on later pages in one line.
  private mutating func begin() {
    pages.append(Page())
    if pages.count == 1 {
      let block = TitleBlock(head.title, head.subtitle, width: frame.width, look: look)
      pages[0].items.append(block.item(at: .zero))
      y = block.height + look.px(16)
    } else {
      let block = TextBlock(title, style: look.heading, width: room.width * 0.8, maxLines: 1)
      let rect = Rect(0, 0, room.width * 0.8, block.height)
      pages[pages.count - 1].items.append(
        .group(SceneGroup(title: title, items: block.items(in: rect))))
      y = block.height + look.px(10)
    }
    isFresh = true
  }

  /// Writes at the foot of each page which one it is.
  private mutating func end(_ facts: JourneyFacts) {
    for index in pages.indices {
      let number = pages.count > 1 ? sheet.words.page(index + 1, pages.count) : ""
      let footer = Footer(
        facts.map, facts.language, width: room.width, look: look, page: number)
      let top = max(room.height - footer.height, pages[index].height + look.px(4))
      pages[index].items += footer.items(at: Point(0, top))
      pages[index].height = max(pages[index].height, top + footer.height)
    }
  }

  private mutating func put(_ items: [SceneItem], height: Double) {
    pages[pages.count - 1].items += items.moved(0, y)
    y += height
    isFresh = false
    pages[pages.count - 1].height = y
  }

  // MARK: - Parts

  /// A part as `JourneyPage` draws it, from its own top.
  private func part(
    _ draw: (inout JourneyPage, JourneySheet, Double) -> Void
  ) -> LaneDrawing {
    var page = JourneyPage(sheet, frame, top: 0)
    draw(&page, sheet, frame.width)
    return LaneDrawing(height: page.end, items: page.items).moved(-frame.margin)
  }

  private func part(_ draw: (inout JourneyPage, JourneySheet) -> Void) -> LaneDrawing {
    part { page, sheet, _ in draw(&page, sheet) }
  }

  /// A part that stays whole where it fits a page.
  private mutating func add(_ part: LaneDrawing) {
    guard !part.items.isEmpty else { return }
    if y + part.height > bottom, !isFresh { begin() }
    guard y + part.height > bottom else { return put(part.items, height: part.height) }
    cut(part, headers: [])
  }

  /// A row of steps: whole, or lane by lane.
  private mutating func add(_ band: JourneyBand, _ lanes: [JourneyLanes.Entry]) {
    let page = JourneyPage(sheet, frame, top: 0)
    var drawn: [LaneDrawing] = []
    // phases and steps, which stand first, lead every page that the row takes
    var headers: [LaneDrawing] = []
    for (key, lane) in lanes.map({ ($0.key, $0.lane) }) {
      guard let drawing = page.draw(lane, of: band, at: 0)?.moved(-frame.margin) else { continue }
      if let key { filled.insert(key) }
      drawn.append(drawing)
      if lane is PhaseLane || lane is StepLane { headers.append(drawing) }
    }
    // titles that fill half a page are not worth naming again
    if headers.reduce(0, { $0 + $1.height }) > room.height * 0.4 { headers = [] }
    let name = page.title(of: band)
    let height = drawn.reduce(0) { $0 + $1.height }
    let gap = isFresh ? 0 : look.px(18)
    if y + gap + height > bottom, !isFresh {
      begin()
    } else if gap > 0 {
      let line = Stroke(look.palette.hairline, width: look.line(1))
      put([.line(.zero, Point(frame.width, 0), line)], height: gap)
    }
    var items: [SceneItem] = []
    var top = 0.0
    for (index, lane) in drawn.enumerated() {
      if y + top + lane.height > bottom, index >= headers.count {
        // phases and steps alone are not worth a page
        if index > headers.count || !isFresh {
          put(named(name, items), height: top)
          begin()
          (items, top) = ([], 0)
          for header in headers {
            items += header.items.moved(0, top)
            top += header.height
          }
        }
        if y + top + lane.height > bottom {
          put(named(name, items), height: top)
          (items, top) = ([], 0)
          cut(lane, headers: headers)
          continue
        }
      }
      items += lane.items.moved(0, top)
      top += lane.height
    }
    put(named(name, items), height: top)
    y += look.px(12)
  }

  private func named(_ name: String, _ items: [SceneItem]) -> [SceneItem] {
    items.isEmpty ? [] : [.group(SceneGroup(title: name, role: .section, items: items))]
  }

  /// What is higher than a page, in pieces of a page.
  private mutating func cut(_ part: LaneDrawing, headers: [LaneDrawing]) {
    // where it goes on its name stands above, since what is cut may begin beside it
    let name = part.label.bounds.map { $0.maxY + look.px(4) } ?? 0
    let left = bottom - y - name - look.px(8)
    let slices = SceneSlices(part.items, height: max(left, room.height * 0.3))
    for (index, piece) in slices.pieces.enumerated() {
      if index > 0 {
        begin()
        for header in headers { put(header.items, height: header.height) }
        put(part.label, height: name)
      }
      put(piece.items, height: piece.height + look.px(8))
    }
  }
}

extension LaneDrawing {
  /// The same, to the right.
  fileprivate func moved(_ dx: Double) -> LaneDrawing {
    LaneDrawing(height: height, items: items.moved(dx, 0), label: label.moved(dx, 0))
  }
}
