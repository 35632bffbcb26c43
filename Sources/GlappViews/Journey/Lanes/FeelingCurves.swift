// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The lines of everyone's feelings through a band, each a row of straight pieces.
///
/// There is a piece only between two neighbouring steps that both have a value for the same person:
/// where nobody says how it feels there is no line.
struct FeelingCurves {
  /// A straight piece of a line, from one mark to another.
  struct Piece {
    var from: Point
    var to: Point
  }

  /// The pieces of each perspective.
  private(set) var pieces: [Int: [Piece]] = [:]
  /// The pieces that touch each column of the band, by its place in the band.
  private(set) var touching: [[Piece]]

  init(_ present: [Int], _ steps: [JourneyStep], _ columns: [FeelingColumn]) {
    touching = .init(repeating: [], count: steps.count)
    var own = columns.map { column in
      Dictionary(grouping: column.marks, by: \.feeling.perspective)
    }
    own.append([:])
    for place in steps.indices {
      let isNext =
        place + 1 < steps.count && steps[place + 1].column == steps[place].column + 1
      for (index, marks) in own[place].sorted(by: { $0.key < $1.key }) {
        for mark in marks where mark.end != nil {
          add(Piece(from: mark.entry, to: mark.exit), index, [place])
        }
        let next = isNext ? own[place + 1][index] ?? [] : []
        // between groups on both sides nobody knows who went where
        guard marks.count == 1 || next.count == 1 else { continue }
        for a in marks {
          for b in next { add(Piece(from: a.exit, to: b.entry), index, [place, place + 1]) }
        }
      }
    }
  }

  private mutating func add(_ piece: Piece, _ perspective: Int, _ places: [Int]) {
    pieces[perspective, default: []].append(piece)
    for place in places { touching[place].append(piece) }
  }

  /// The line of a perspective; empty where it has no piece.
  func path(_ perspective: Int) -> Path {
    var path = Path()
    for piece in pieces[perspective] ?? [] { path.append(.straight(piece.from, piece.to)) }
    return path
  }

  /// Whether nobody's line runs through `rect` in the column at `place` of the band.
  func isFree(_ rect: Rect, at place: Int) -> Bool {
    !touching[place].contains { rect.isCrossed($0.from, $0.to) }
  }
}

/// Writes the initials of everyone at the two ends of their curve in a band.
struct FeelingEnds {
  let sheet: JourneySheet
  let curves: FeelingCurves

  private var look: Look { sheet.look }

  /// Where the initials of `perspective` may stand: beside the mark, away from the line, else over
  /// or under it.
  private func places(_ mark: FeelingColumn.Place, _ size: Size, isFirst: Bool) -> [Rect] {
    let space = mark.radius + look.px(3)
    let middle = mark.middle
    let left = Rect(
      mark.x - space - size.width, middle.y - size.height / 2, size.width, size.height)
    let right = Rect(mark.x + space, middle.y - size.height / 2, size.width, size.height)
    let over = Rect(
      mark.x - size.width / 2, mark.high - space - size.height + look.px(2), size.width,
      size.height)
    let under = Rect(
      mark.x - size.width / 2, mark.low + space - look.px(2), size.width, size.height)
    return (isFirst ? [left, right] : [right, left]) + [over, under]
  }

  /// The initials of `perspective` in `columns`, and takes their room.
  func items(_ perspective: Int, _ columns: inout [FeelingColumn]) -> [SceneItem] {
    let text = sheet.facts.initials[perspective]
    let own = columns.indices.filter { place in
      columns[place].marks.contains { $0.feeling.perspective == perspective }
    }
    guard !text.isEmpty, let first = own.first, let last = own.last else { return [] }
    let tone = sheet.tone(of: sheet.facts.perspectives[perspective])
    let style = look.small.weighted(.bold).colored(tone.strong).haloed(look.palette.panel)
    let size = Size(
      TextMetrics.width(of: text, size: style.size, weight: style.weight),
      TextMetrics.lineHeight(style.size))
    var items: [SceneItem] = []
    for (place, isFirst) in first == last ? [(first, true)] : [(first, true), (last, false)] {
      let marks = columns[place].marks.filter { $0.feeling.perspective == perspective }
      let found = marks.lazy.flatMap { mark in
        places(isFirst ? mark.start : mark.end ?? mark.start, size, isFirst: isFirst)
      }
      .first { isFree($0, place, columns) }
      guard let found else { continue }
      columns[place].take(found)
      let baseline = found.midY + TextMetrics.capHeight(style.size) / 2
      items.append(.text(TextRun(text, at: Point(found.minX, baseline), style: style)))
    }
    return items
  }

  private func isFree(_ rect: Rect, _ place: Int, _ columns: [FeelingColumn]) -> Bool {
    guard columns[place].room.contains(rect) else { return false }
    return (max(0, place - 1)...min(columns.count - 1, place + 1)).allSatisfy { near in
      !columns[near].isTaken(rect) && curves.isFree(rect, at: near)
    }
  }
}
