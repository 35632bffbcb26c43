// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Where bodies, lines and words stand while `BodyPacking` moves them, and what that costs.
///
/// Thousands of moves are tried, and each looks at everything that the moved body may strike. So
/// everything stands in columns of numbers that a processor goes through several at a time: plain
/// loops without branches, over memory that is taken once. Columns are filled up to whole rows of
/// eight with things so far away that they strike nothing.
final class PackingField {
  typealias Column = UnsafeMutablePointer<Float>

  let bodyCount: Int
  let linkCount: Int
  let bodyRows: Int
  let linkRows: Int
  let partRows: Int
  let air: Float
  let sheet: (width: Float, height: Float)

  /// All columns, one after the other.
  private let memory: UnsafeMutableBufferPointer<Float>
  /// Each body's middle, and half its width and height.
  let bodyX, bodyY, bodyW, bodyH: Column
  /// -1 for a body whose inside is turned around, else 1; and the room at its top that is not.
  private let turnX, turnY, turnHead: Column
  /// What words cost that stand over each body.
  let bodyFee: Column
  /// Each inner box.
  let partX, partY, partW, partH: Column
  /// Each line's beginning, end, way from one to the other, and middle.
  let startX, startY, endX, endY, wayX, wayY, middleX, middleY: Column
  /// Half of how far each line reaches across and down.
  let wayW, wayH: Column
  /// Each line's words: their middle, and half their width and height, less than nothing for none.
  let wordsX, wordsY, wordsW, wordsH: Column

  let links: [Link]
  /// The numbers of each body's lines, one body after the other, and where each body's begin.
  let linksOf: [Int]
  let firstLink: [Int]
  private let heads: [Float]
  /// Each body's inner boxes.
  let parts: [Range<Int>]
  private let offsets: [(x: Float, y: Float)]
  let crowns: [Crown?]

  /// One end of a line.
  struct End {
    let body: Int
    let x, y: Float
    /// The box it ends at.
    let width, height: Float
    /// The box's number among the inner boxes; -1 for a body without.
    let part: Int
  }

  struct Link {
    let from, to: End
    let pull: Float
    /// Of its words; 0 for none.
    let width, height: Float
    let spare: Float
    let share: Float
  }

  /// A name's box, from the middle of its body.
  struct Crown {
    let x, y, width, height: Float
  }

  /// Where a body stands, and whether its inside is turned around, left for right and top for
  /// bottom.
  struct Place {
    var x, y: Float
    var isFlippedX, isFlippedY: Bool
  }

  private static let away: Float = 1e9

  init(_ bodies: [BodyPacking.Body], _ links: [BodyPacking.Link], air: Double, sheet: Size) {
    self.air = Float(air)
    self.sheet = (Float(sheet.width), Float(sheet.height))
    bodyCount = bodies.count
    linkCount = links.count
    var parts: [Range<Int>] = []
    var offsets: [Point] = []
    var sizes: [Size] = []
    for body in bodies {
      parts.append(offsets.count..<(offsets.count + body.parts.count))
      offsets += body.parts.map(\.center)
      sizes += body.parts.map(\.size)
    }
    self.parts = parts
    self.offsets = offsets.map { (x: Float($0.x), y: Float($0.y)) }
    crowns = bodies.map { body in
      body.crown.map {
        Crown(
          x: Float($0.midX), y: Float($0.midY), width: Float($0.width / 2),
          height: Float($0.height / 2))
      }
    }
    func end(_ end: BodyPacking.End) -> End {
      let inner = parts[end.body]
      let part = inner.first { offsets[$0].distance(to: end.offset) < 1 }
      return End(
        body: end.body, x: Float(end.offset.x), y: Float(end.offset.y),
        width: Float(end.size.width), height: Float(end.size.height), part: part ?? -1)
    }
    self.links = links.map { link in
      Link(
        from: end(link.from), to: end(link.to), pull: Float(0.55 * link.weight),
        width: Float(link.label.width), height: Float(link.label.height),
        spare: Float(link.spare), share: Float(link.share))
    }
    var linksOf = [[Int]](repeating: [], count: bodies.count)
    for (number, link) in links.enumerated() {
      linksOf[link.from.body].append(number)
      if link.to.body != link.from.body { linksOf[link.to.body].append(number) }
    }
    self.linksOf = linksOf.flatMap(\.self)
    firstLink = linksOf.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    heads = bodies.map { Float($0.head) }

    func rows(_ count: Int) -> Int { (count + 7) / 8 * 8 }
    (bodyRows, linkRows, partRows) = (rows(bodies.count), rows(links.count), rows(offsets.count))
    memory = .allocate(capacity: 8 * bodyRows + 4 * partRows + 14 * linkRows)
    memory.initialize(repeating: Self.away)
    var next = 0
    let base = memory.baseAddress
    func column(_ rows: Int) -> Column {
      defer { next += rows }
      guard let base else { preconditionFailure("no memory for the columns") }
      return base + next
    }
    (bodyX, bodyY) = (column(bodyRows), column(bodyRows))
    (bodyW, bodyH, bodyFee) = (column(bodyRows), column(bodyRows), column(bodyRows))
    (turnX, turnY, turnHead) = (column(bodyRows), column(bodyRows), column(bodyRows))
    (partX, partY, partW, partH) = (
      column(partRows), column(partRows), column(partRows), column(partRows)
    )
    (startX, startY, endX, endY) = (
      column(linkRows), column(linkRows), column(linkRows), column(linkRows)
    )
    (wayX, wayY, middleX, middleY) = (
      column(linkRows), column(linkRows), column(linkRows), column(linkRows)
    )
    (wayW, wayH) = (column(linkRows), column(linkRows))
    (wordsX, wordsY, wordsW, wordsH) = (
      column(linkRows), column(linkRows), column(linkRows), column(linkRows)
    )
    fill(bodies, sizes)
  }

  deinit { memory.deallocate() }

  private func fill(_ bodies: [BodyPacking.Body], _ sizes: [Size]) {
    for row in 0..<bodyRows { (bodyW[row], bodyH[row], bodyFee[row]) = (0, 0, 0) }
    for row in 0..<partRows { (partW[row], partH[row]) = (0, 0) }
    for row in 0..<linkRows {
      (wayX[row], wayY[row], wayW[row], wayH[row]) = (0, 0, 0, 0)
      (wordsW[row], wordsH[row]) = (-Self.away, -Self.away)
    }
    for (number, body) in bodies.enumerated() {
      (bodyW[number], bodyH[number]) = (Float(body.size.width / 2), Float(body.size.height / 2))
      bodyFee[number] = body.parts.isEmpty ? PackingFee.wordsOnBody : PackingFee.wordsInGroup
    }
    for (number, size) in sizes.enumerated() {
      (partW[number], partH[number]) = (Float(size.width / 2), Float(size.height / 2))
    }
    for (number, link) in links.enumerated() where link.width > 0 {
      (wordsW[number], wordsH[number]) = (link.width / 2, link.height / 2)
    }
    for (number, body) in bodies.enumerated() {
      put(
        number,
        Place(
          x: Float(body.center.x), y: Float(body.center.y), isFlippedX: body.isFlippedX,
          isFlippedY: body.isFlippedY))
    }
  }

  // MARK: - Moving

  /// How many lines there are at a body.
  func degree(_ body: Int) -> Int { firstLink[body + 1] - firstLink[body] }

  /// The body at the other end of one of a body's lines.
  func neighbour(of body: Int, along turn: Int) -> Int {
    let link = links[linksOf[firstLink[body] + turn]]
    return link.from.body == body ? link.to.body : link.from.body
  }

  /// Where a body stands, and how.
  func place(of body: Int) -> Place {
    Place(
      x: bodyX[body], y: bodyY[body], isFlippedX: turnX[body] < 0, isFlippedY: turnY[body] < 0)
  }

  /// Puts a body somewhere, with all that goes along.
  func put(_ body: Int, _ place: Place) {
    shift(body, place)
    settle(body)
  }

  /// Puts a body somewhere, alone: its inside, its lines and their words follow when it is settled.
  /// Most moves are not kept, for what the body itself would strike.
  func shift(_ body: Int, _ place: Place) {
    (bodyX[body], bodyY[body]) = (place.x, place.y)
    turnX[body] = place.isFlippedX ? -1 : 1
    turnY[body] = place.isFlippedY ? -1 : 1
    turnHead[body] = place.isFlippedY ? heads[body] : 0
  }

  /// Lets what goes along with a body follow it.
  func settle(_ body: Int) {
    for part in parts[body] {
      (partX[part], partY[part]) = inside(body, offsets[part].x, offsets[part].y)
    }
    for turn in firstLink[body]..<firstLink[body + 1] { follow(linksOf[turn]) }
  }

  /// Where something in a body is.
  private func inside(_ body: Int, _ x: Float, _ y: Float) -> (Float, Float) {
    (bodyX[body] + turnX[body] * x, bodyY[body] + turnHead[body] + turnY[body] * y)
  }

  /// Looks up anew where a line goes.
  private func follow(_ number: Int) {
    let link = links[number]
    let (ax, ay) = inside(link.from.body, link.from.x, link.from.y)
    let (bx, by) = inside(link.to.body, link.to.x, link.to.y)
    let (dx, dy) = (bx - ax, by - ay)
    (startX[number], startY[number], endX[number], endY[number]) = (ax, ay, bx, by)
    (wayX[number], wayY[number]) = (dx, dy)
    (middleX[number], middleY[number]) = (ax + dx / 2, ay + dy / 2)
    (wayW[number], wayH[number]) = (abs(dx) / 2, abs(dy) / 2)
    (wordsX[number], wordsY[number]) = (ax + dx * link.share, ay + dy * link.share)
  }
}
