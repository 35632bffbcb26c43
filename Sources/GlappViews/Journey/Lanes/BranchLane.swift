// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Ways back, jumps and branches, right under the cards of the steps they join: lines in rows of
/// their own with their words under them.
struct BranchLane: JourneyLane {
  let sheet: JourneySheet
  private let pieces: [[Piece]]

  var title: String { sheet.words.branches }

  /// The part of a way that lies in one band; where ways from other rows of steps arrive at one
  /// step, all of them.
  private struct Piece: Sendable {
    var branches: [JourneyStep.Branch]
    /// Nil where it comes from another band.
    var from: Int?
    /// Nil where it goes to another band.
    var to: Int?
    /// Whether the end that lies in another band is at the right.
    var isRight: Bool
    var sign: WaySign

    /// Its ends at the cards of its band, as those of way `number`.
    func ends(_ number: Int) -> [WayEnds.End] {
      // one that comes back to its own card goes around it, inside of all others
      let reach =
        if let from, let to { from == to ? Int.max : abs(to - from) } else { Int.max - 1 }
      let isOnwards = if let from, let to { to > from } else { isRight }
      // a way that comes back to its own card goes around it from right to left
      return [
        from.map {
          WayEnds.End(
            way: number, column: $0, isRight: isOnwards || from == to, reach: reach,
            isArrival: false)
        },
        to.map {
          WayEnds.End(
            way: number, column: $0, isRight: from == nil ? isRight : !isOnwards && from != to,
            reach: reach, isArrival: true)
        },
      ].compactMap { $0 }
    }
  }

  init(_ sheet: JourneySheet, _ bands: JourneyBands) {
    self.sheet = sheet
    var pieces: [[Piece]] = .init(repeating: [], count: bands.bands.count)
    var arriving: [Int: Int] = [:]
    for branch in sheet.facts.branches {
      sheet.facts.tally.add()
      let (a, b) = (bands.bandOf[branch.from], bands.bandOf[branch.to])
      let sign = WaySign(branch, isCircular: sheet.facts.isCircular)
      pieces[a].append(
        Piece(
          branches: [branch], from: branch.from, to: a == b ? branch.to : nil, isRight: b > a,
          sign: sign))
      guard a != b else { continue }
      // one arrow for all that come from the same side
      let key = branch.to * 2 + (a > b ? 1 : 0)
      if let index = arriving[key] {
        pieces[b][index].branches.append(branch)
      } else {
        arriving[key] = pieces[b].count
        pieces[b].append(
          Piece(branches: [branch], from: nil, to: branch.to, isRight: a > b, sign: sign))
      }
    }
    self.pieces = pieces
  }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    guard !pieces[band.index].isEmpty else { return nil }
    let all = pieces[band.index]
    let offsets = WayEnds(all.enumerated().flatMap { $0.element.ends($0.offset) }).offsets
    let ends = all.indices.map { self.ends(all[$0], offsets[$0] ?? (0, 0), band) }
    let uprights = ends.flatMap(\.inside)
    let shapes = zip(all, ends).map { shape($0, $1, band, uprights) }
    let look = sheet.look
    var rows = WayRows(gap: look.px(8), tally: sheet.facts.tally)
    // short ways first, so that long ones go around them
    let order = shapes.indices.sorted {
      (shapes[$0].way.right - shapes[$0].way.left, $0)
        < (shapes[$1].way.right - shapes[$1].way.left, $1)
    }
    let placed = order.map { (place: rows.place(shapes[$0].way), shape: shapes[$0]) }
    var heights = [Double](repeating: 0, count: rows.count)
    for ((row, _), shape) in placed { heights[row] = max(heights[row], shape.height) }
    var tops: [Double] = []
    var y = top
    for height in heights {
      tops.append(y)
      y += height + look.px(6)
    }
    let items = placed.map { place, shape in
      let row = tops[place.row]
      return draw(shape, row, from: place.isJoined ? top - look.px(8) : row - look.px(2))
    }
    return LaneDrawing(height: y - top + look.px(2), items: items)
  }

  /// A piece with its words, before it has a row.
  private struct Shape {
    var piece: Piece
    var way: WayRows.Way
    /// Where it leaves and where it arrives; ends in other bands at the edge.
    var start: Double
    var end: Double
    var text: TextBlock
    var textLeft: Double
    var height: Double
  }

  /// Where a piece leaves and where it arrives; ends in other bands lie at the edge.
  private struct Ends {
    var start: Double
    var end: Double
    /// Those in this band, where it goes up to a step.
    var inside: [Double]
  }

  private func ends(
    _ piece: Piece, _ offsets: (leaves: Double, arrives: Double), _ band: JourneyBand
  ) -> Ends {
    let look = sheet.look
    let grid = sheet.grid
    let edge =
      piece.isRight ? grid.x(band.columns.upperBound, band) - look.px(6) : grid.first + look.px(2)
    // no end leaves its card, however narrow the columns are
    let room = grid.width(band) / 2 - sheet.pad - look.px(6)
    func x(_ column: Int, _ offset: Double) -> Double {
      grid.mid(column, band) + max(-room, min(room, look.px(offset)))
    }
    let start = piece.from.map { x($0, offsets.leaves) }
    let end = piece.to.map { x($0, offsets.arrives) }
    return Ends(
      start: start ?? edge, end: end ?? edge, inside: [start, end].compactMap { $0 })
  }

  private func shape(
    _ piece: Piece, _ ends: Ends, _ band: JourneyBand, _ uprights: [Double]
  ) -> Shape {
    let look = sheet.look
    let grid = sheet.grid
    let (low, high) = (min(ends.start, ends.end), max(ends.start, ends.end))
    let width = max(high - low - look.px(12), min(look.px(240), grid.right - grid.first))
    func words(_ width: Double) -> TextBlock {
      TextBlock(
        label(piece), style: look.remark, width: width, maxLines: 20, balanced: true)
    }
    var text = words(width)
    let room = WayRoom(
      uprights, own: ends.inside, from: grid.first + look.px(2), to: grid.right - look.px(2),
      space: look.px(5))
    var left = room.place(text.width, low, high)
    if !room.isFree(left, text.width),
      let gap = room.widest(low - look.px(60), high + look.px(60), least: look.px(56))
    {
      text = words(gap.upperBound - gap.lowerBound)
      left = (gap.lowerBound + gap.upperBound - text.width) / 2
    }
    return Shape(
      piece: piece,
      way: WayRows.Way(
        left: min(low, left), right: max(high, left + text.width), ends: ends.inside,
        words: left - look.px(3)...left + text.width + look.px(3)),
      start: ends.start, end: ends.end, text: text, textLeft: left,
      height: look.px(13) + text.height)
  }

  private func draw(_ shape: Shape, _ top: Double, from cards: Double) -> SceneItem {
    let look = sheet.look
    let y = top + look.px(8)
    var points: [Point] = []
    if shape.piece.from != nil { points.append(Point(shape.start, cards)) }
    points += [Point(shape.start, y), Point(shape.end, y)]
    if shape.piece.to != nil { points.append(Point(shape.end, cards + look.px(1))) }
    let stroke = shape.piece.sign.stroke(look)
    let tip = points[points.count - 1]
    let direction =
      shape.piece.to != nil ? Point(0, -1) : Point(shape.piece.isRight ? 1 : -1, 0)
    var items: [SceneItem] = [
      .line(.roundedPolyline(points, radius: look.px(6)), stroke),
      .path(
        .arrowHead(at: tip, direction: direction, length: look.px(8), width: look.px(8)),
        fill: look.palette.muted),
    ]
    items += shape.text.items(
      in: Rect(shape.textLeft, y + look.px(5), shape.text.width, shape.text.height),
      align: .center)
    let branches = shape.piece.branches
    let telling = JourneyTelling(sheet.facts)
    let title = branches.map(telling.branch).joined(separator: "\n")
    guard branches.count == 1 else { return .group(SceneGroup(title: title, items: items)) }
    // the journey's own drawing is for the journey
    let parts = [
      branches[0].isImplied ? "round" : nil, shape.piece.from == nil ? "arrives" : nil,
    ].compactMap { $0 }
    return sheet.group(
      branches[0].entry, title, part: parts.isEmpty ? nil : parts.joined(separator: "-"), items)
  }

  /// `nytt varv: ett nytt möte bokas, 30 % (S9 → S4)`.
  private func label(_ piece: Piece) -> String {
    let facts = sheet.facts
    let words = sheet.words
    let branch = piece.branches[0]
    let to = facts.code(branch.to)
    guard piece.branches.count == 1 else {
      var codes = piece.branches.prefix(9).map { facts.code($0.from) }
      if codes.count < piece.branches.count {
        codes.append(words.moreWays(piece.branches.count - codes.count))
      }
      return "\(words.from(words.and(codes))) → \(to)"
    }
    var parts: [String] = []
    if let turn = facts.turn(branch) { parts.append(turn) }
    if !branch.label.isEmpty { parts.append(branch.label) }
    var text = parts.joined(separator: ": ")
    let extras = [branch.share, branch.laps.map(words.laps)].compactMap { $0 }
    if !extras.isEmpty { text += (text.isEmpty ? "" : ", ") + extras.joined(separator: ", ") }
    let codes = "\(facts.code(branch.from)) → \(to)"
    return text.isEmpty ? codes : "\(text) (\(codes))"
  }
}
