// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Ways back, jumps and branches: lines in rows of their own, their words under them.
struct BranchLane: JourneyLane {
  let sheet: JourneySheet
  private let pieces: [[Piece]]

  var title: String { sheet.words.branches }

  /// The part of a branch that lies in one band.
  private struct Piece: Sendable {
    var branch: JourneyStep.Branch
    /// Nil where it comes from another band.
    var from: Int?
    /// Nil where it goes to another band.
    var to: Int?
    /// Whether the end that lies in another band is at the right.
    var isRight: Bool
    var isSecond: Bool
  }

  init(_ sheet: JourneySheet, _ bands: JourneyBands) {
    self.sheet = sheet
    var pieces: [[Piece]] = .init(repeating: [], count: bands.bands.count)
    for branch in sheet.facts.branches {
      let (a, b) = (bands.bandOf[branch.from], bands.bandOf[branch.to])
      if a == b {
        pieces[a].append(
          Piece(branch: branch, from: branch.from, to: branch.to, isRight: false, isSecond: false))
      } else {
        pieces[a].append(
          Piece(branch: branch, from: branch.from, to: nil, isRight: b > a, isSecond: false))
        pieces[b].append(
          Piece(branch: branch, from: nil, to: branch.to, isRight: a > b, isSecond: true))
      }
    }
    self.pieces = pieces
  }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let pieces = pieces[band.index]
    guard !pieces.isEmpty else { return nil }
    let look = sheet.look
    // rows fill up from the left: a piece goes into the first row where it has room
    var rows: [(height: Double, taken: [(Double, Double)])] = []
    var placed: [(Int, Drawn)] = []
    for piece in pieces {
      let drawn = shape(piece, band)
      let row =
        rows.suffix(30).firstIndex { row in
          !row.taken.contains { $0.0 < drawn.right + look.px(8) && drawn.left - look.px(8) < $0.1 }
        } ?? rows.count
      if row == rows.count { rows.append((0, [])) }
      rows[row].taken.append((drawn.left, drawn.right))
      rows[row].height = max(rows[row].height, drawn.height)
      placed.append((row, drawn))
    }
    var tops: [Double] = []
    var y = top
    for row in rows {
      tops.append(y)
      y += row.height + look.px(6)
    }
    let items = placed.map { row, drawn in
      sheet.group(
        drawn.piece.branch.entry, JourneyTelling(sheet.facts).branch(drawn.piece.branch),
        part: part(drawn.piece), drawn.items.moved(0, tops[row]))
    }
    return LaneDrawing(height: y - top + look.px(2), items: items)
  }

  /// Which drawing of the branch a piece is; the journey's own is for the journey.
  private func part(_ piece: Piece) -> String? {
    let end = piece.isSecond ? "arrives" : nil
    return piece.branch.isImplied ? ["round", end].compactMap { $0 }.joined(separator: "-") : end
  }

  /// A piece drawn from y 0.
  private struct Drawn {
    var piece: Piece
    var left: Double
    var right: Double
    var height: Double
    var items: [SceneItem]
  }

  private func shape(_ piece: Piece, _ band: JourneyBand) -> Drawn {
    let look = sheet.look
    let grid = sheet.grid
    let edge =
      piece.isRight ? grid.x(band.columns.upperBound, band) - look.px(6) : grid.first + look.px(2)
    var a = piece.from.map { grid.mid($0, band) } ?? edge
    var b = piece.to.map { grid.mid($0, band) } ?? edge
    if piece.from == piece.to {
      a += look.px(18)
      b -= look.px(18)
    }
    let y = look.px(13)
    var points: [Point] = []
    if piece.from != nil { points.append(Point(a, 0)) }
    points += [Point(a, y), Point(b, y)]
    if piece.to != nil { points.append(Point(b, look.px(2))) }
    let stroke = Stroke(
      look.palette.muted, width: look.line(1.5), dash: [look.px(5), look.px(4)])
    let tip = points[points.count - 1]
    let direction: Point =
      piece.to != nil ? Point(0, -1) : Point(piece.isRight ? 1 : -1, 0)
    var items: [SceneItem] = [
      .line(.roundedPolyline(points, radius: look.px(6)), stroke),
      .path(
        .arrowHead(at: tip, direction: direction, length: look.px(8), width: look.px(8)),
        fill: look.palette.muted),
    ]
    let text = sheet.label(piece.branch, arrives: piece.isSecond)
    let (low, high) = (min(a, b), max(a, b))
    let width = max(high - low - look.px(12), min(look.px(240), grid.right - grid.first))
    let block = TextBlock(text, style: look.remark, width: width, maxLines: 4, balanced: true)
    let mid = min(
      max((low + high) / 2, grid.first + block.width / 2 + look.px(2)),
      max(grid.first, grid.right - block.width / 2 - look.px(2)))
    let rect = Rect(mid - block.width / 2, y + look.px(5), block.width, block.height)
    items += block.items(in: rect, align: .center)
    return Drawn(
      piece: piece, left: min(low, rect.minX), right: max(high, rect.maxX),
      height: rect.maxY, items: items)
  }
}

extension JourneySheet {
  /// `nytt varv: ett nytt möte bokas, 30 % (S9 → S4)`.
  func label(_ branch: JourneyStep.Branch, arrives: Bool) -> String {
    var parts: [String] = []
    if facts.isCircular, branch.to <= branch.from { parts.append(words.newRound) }
    if !branch.label.isEmpty { parts.append(branch.label) }
    var text = parts.joined(separator: ": ")
    let extras = [branch.share, branch.laps.map(words.laps)].compactMap { $0 }
    if !extras.isEmpty { text += (text.isEmpty ? "" : ", ") + extras.joined(separator: ", ") }
    let codes = "\(facts.code(branch.from)) → \(facts.code(branch.to))"
    return text.isEmpty ? codes : "\(text) (\(codes))"
  }
}
