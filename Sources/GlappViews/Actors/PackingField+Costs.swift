// SPDX-License-Identifier: EUPL-1.2

/// What each thing that is wrong costs; tuned so that what packs cheaply is drawn well, as
/// `NetworkGeometry.cost` reckons it.
enum PackingFee {
  /// For the share of the sheet that is used, for what is needed beyond it, for each px around.
  static let fill: Float = 260
  static let excess: Float = 2000
  static let length: Float = 0.12
  /// For each px that words lack of free line.
  static let lack: Float = 4
  static let throughBody: Float = 110
  static let throughPart: Float = 90
  static let throughName: Float = 60
  static let crossing: Float = 140
  static let wordsOnWords: Float = 120
  static let wordsOnLine: Float = 60
  static let wordsOnBody: Float = 110
  static let wordsInGroup: Float = 34
  /// For two bodies too close, and for each px that they are.
  static let overlap: Float = 60
  static let depth: Float = 14
}

extension PackingField {
  /// What the form of the whole costs: room beyond the sheet most.
  func extentCost() -> Float {
    var (left, right) = (bodyX[0] - bodyW[0], bodyX[0] + bodyW[0])
    var (top, bottom) = (bodyY[0] - bodyH[0], bodyY[0] + bodyH[0])
    for body in 1..<max(1, bodyCount) {
      left = min(left, bodyX[body] - bodyW[body])
      right = max(right, bodyX[body] + bodyW[body])
      top = min(top, bodyY[body] - bodyH[body])
      bottom = max(bottom, bodyY[body] + bodyH[body])
    }
    let (width, height) = (right - left, bottom - top)
    let fill = max(width / sheet.width, height / sheet.height)
    return PackingFee.excess * max(0, fill - 1) + PackingFee.fill * fill + (width + height)
      * PackingFee.length
  }

  /// What a body costs where it stands, with its lines and their words. Stops counting beyond
  /// `limit`, since the move is not kept then.
  func cost(of body: Int, limit: Float) -> Float {
    cost(of: body, crowding: crowding(body), limit: limit)
  }

  /// The same where it is known already what it costs to stand too close to others.
  func cost(of body: Int, crowding: Float, limit: Float) -> Float {
    var cost = crowding
    for turn in firstLink[body]..<firstLink[body + 1] {
      let link = linksOf[turn]
      if cost > limit { return cost }
      cost += lengthCost(link)
    }
    if cost > limit { return cost }
    cost += strangers(through: body)
    for turn in firstLink[body]..<firstLink[body + 1] {
      let link = linksOf[turn]
      if cost > limit { return cost }
      cost += strikes(of: link, limit: limit - cost)
    }
    return cost
  }

  /// What it costs a body to stand too close to others; nothing has to be settled for it.
  func crowding(_ body: Int) -> Float {
    var cost: Float = 0
    let (x, y) = (bodyX[body], bodyY[body])
    let (w, h) = (bodyW[body] + air, bodyH[body] + air)
    for other in 0..<bodyCount where other != body {
      let dx = w + bodyW[other] - abs(x - bodyX[other])
      let dy = h + bodyH[other] - abs(y - bodyY[other])
      if dx > 0, dy > 0 { cost += PackingFee.overlap + PackingFee.depth * min(dx, dy) }
    }
    return cost
  }

  /// What a line's length costs, and the lack of free line for its words.
  private func lengthCost(_ number: Int) -> Float {
    let link = links[number]
    let (dx, dy) = (abs(wayX[number]), abs(wayY[number]))
    let distance = (dx * dx + dy * dy).squareRoot()
    guard distance > 1e-6 else { return PackingFee.lack * (link.spare + link.width) }
    let (ux, uy) = (max(dx / distance, 1e-6), max(dy / distance, 1e-6))
    func extent(_ width: Float, _ height: Float) -> Float { min(width / ux, height / uy) }
    let ends = extent(link.from.width, link.from.height) + extent(link.to.width, link.to.height)
    let need = link.width > 0 ? extent(link.width, link.height) + link.spare : 24
    return link.pull * distance + PackingFee.lack * max(0, need - (distance - ends / 2))
  }

  /// What lines that do not belong to a body cost by running through it, or their words by
  /// standing on it.
  private func strangers(through body: Int) -> Float {
    let (x, y, w, h) = (bodyX[body], bodyY[body], bodyW[body], bodyH[body])
    var (runs, words): (Int32, Int32) = (0, 0)
    for row in 0..<linkRows {
      let (mx, my) = (x - middleX[row], y - middleY[row])
      let (dx, dy, ww, wh) = (wayX[row], wayY[row], wayW[row], wayH[row])
      let across: Int32 = abs(mx) < w + ww ? 1 : 0
      let down: Int32 = abs(my) < h + wh ? 1 : 0
      let near: Int32 = abs(dx * my - dy * mx) <= 2 * (w * wh + h * ww) ? 1 : 0
      runs &+= across & down & near
      let over: Int32 = abs(x - wordsX[row]) < w + wordsW[row] ? 1 : 0
      let under: Int32 = abs(y - wordsY[row]) < h + wordsH[row] ? 1 : 0
      words &+= over & under
    }
    for turn in firstLink[body]..<firstLink[body + 1] {
      let link = linksOf[turn]
      if isRunning(link, x, y, w, h) { runs -= 1 }
      if isOnWords(link, x, y, w, h) { words -= 1 }
    }
    return PackingFee.throughBody * Float(runs) + PackingFee.wordsOnLine * Float(words)
  }

  /// Whether a line runs through a box.
  private func isRunning(_ row: Int, _ x: Float, _ y: Float, _ w: Float, _ h: Float) -> Bool {
    let (mx, my) = (x - middleX[row], y - middleY[row])
    return abs(mx) < w + wayW[row] && abs(my) < h + wayH[row]
      && abs(wayX[row] * my - wayY[row] * mx) <= 2 * (w * wayH[row] + h * wayW[row])
  }

  private func isRunning(_ row: Int, through body: Int) -> Bool {
    isRunning(row, bodyX[body], bodyY[body], bodyW[body], bodyH[body])
  }

  private func isOnWords(_ row: Int, _ x: Float, _ y: Float, _ w: Float, _ h: Float) -> Bool {
    abs(x - wordsX[row]) < w + wordsW[row] && abs(y - wordsY[row]) < h + wordsH[row]
  }

  /// What a line and its words cost by striking others; more than all where that is beyond `limit`.
  /// All of it are whole numbers, so that their order does not matter.
  private func strikes(of number: Int, limit: Float) -> Float {
    let link = links[number]
    var cost = throughBodies(number, link) + inner(link.from, number) + inner(link.to, number)
    if cost > limit { return .infinity }
    cost += crossings(number)
    if cost > limit { return .infinity }
    return link.width > 0 ? cost + underWords(number) : cost
  }

  /// Crossings with other lines, and words of others that the line runs through.
  private func crossings(_ number: Int) -> Float {
    let (ax, ay, bx, by) = (startX[number], startY[number], endX[number], endY[number])
    let (dx, dy) = (wayX[number], wayY[number])
    let (mx, my, ww, wh) = (middleX[number], middleY[number], wayW[number], wayH[number])
    var (crossings, words): (Int32, Int32) = (0, 0)
    for row in 0..<linkRows {
      let (cx, cy, ex, ey) = (startX[row], startY[row], endX[row], endY[row])
      let (fx, fy) = (wayX[row], wayY[row])
      let one = dx * (cy - ay) - dy * (cx - ax)
      let two = dx * (ey - ay) - dy * (ex - ax)
      let three = fx * (ay - cy) - fy * (ax - cx)
      let four = fx * (by - cy) - fy * (bx - cx)
      let apart: Int32 = one * two < 0 ? 1 : 0
      let astride: Int32 = three * four < 0 ? 1 : 0
      crossings &+= apart & astride
      let (px, py, pw, ph) = (wordsX[row] - mx, wordsY[row] - my, wordsW[row], wordsH[row])
      let across: Int32 = abs(px) < ww + pw ? 1 : 0
      let down: Int32 = abs(py) < wh + ph ? 1 : 0
      let near: Int32 = abs(dx * py - dy * px) <= 2 * (pw * wh + ph * ww) ? 1 : 0
      words &+= across & down & near
    }
    if isRunning(number, wordsX[number], wordsY[number], wordsW[number], wordsH[number]) {
      words -= 1
    }
    return PackingFee.crossing * Float(crossings) + PackingFee.wordsOnLine * Float(words)
  }

  /// Bodies that the line runs through besides its own.
  private func throughBodies(_ number: Int, _ link: Link) -> Float {
    let (dx, dy) = (wayX[number], wayY[number])
    let (mx, my, ww, wh) = (middleX[number], middleY[number], wayW[number], wayH[number])
    var runs: Int32 = 0
    for row in 0..<bodyRows {
      let (px, py, pw, ph) = (bodyX[row] - mx, bodyY[row] - my, bodyW[row], bodyH[row])
      let across: Int32 = abs(px) < ww + pw ? 1 : 0
      let down: Int32 = abs(py) < wh + ph ? 1 : 0
      let near: Int32 = abs(dx * py - dy * px) <= 2 * (pw * wh + ph * ww) ? 1 : 0
      runs &+= across & down & near
    }
    if isRunning(number, through: link.from.body) { runs -= 1 }
    if isRunning(number, through: link.to.body) { runs -= 1 }
    return PackingFee.throughBody * Float(runs)
  }

  /// What the line's words cost where they would cover something.
  private func underWords(_ number: Int) -> Float {
    let (x, y, w, h) = (wordsX[number], wordsY[number], wordsW[number], wordsH[number])
    var (words, runs): (Int32, Int32) = (-1, 0)
    for row in 0..<linkRows {
      let over: Int32 = abs(x - wordsX[row]) < w + 3 + wordsW[row] ? 1 : 0
      let under: Int32 = abs(y - wordsY[row]) < h + 3 + wordsH[row] ? 1 : 0
      words &+= over & under
      let (mx, my) = (x - middleX[row], y - middleY[row])
      let (dx, dy, ww, wh) = (wayX[row], wayY[row], wayW[row], wayH[row])
      let across: Int32 = abs(mx) < w + ww ? 1 : 0
      let down: Int32 = abs(my) < h + wh ? 1 : 0
      let near: Int32 = abs(dx * my - dy * mx) <= 2 * (w * wh + h * ww) ? 1 : 0
      runs &+= across & down & near
    }
    if isRunning(number, x, y, w, h) { runs -= 1 }
    var cost = PackingFee.wordsOnWords * Float(words) + PackingFee.wordsOnLine * Float(runs)
    for row in 0..<bodyCount
    where abs(x - bodyX[row]) < w + bodyW[row] && abs(y - bodyY[row]) < h + bodyH[row] {
      cost += bodyFee[row]
    }
    var inside: Int32 = 0
    for row in 0..<partRows {
      let over: Int32 = abs(x - partX[row]) < w + partW[row] ? 1 : 0
      let under: Int32 = abs(y - partY[row]) < h + partH[row] ? 1 : 0
      inside &+= over & under
    }
    return cost + PackingFee.wordsOnBody * Float(inside)
  }

  /// What it costs to run through others, or the name, in the end's own body.
  private func inner(_ end: End, _ number: Int) -> Float {
    var cost: Float = 0
    if let crown = crowns[end.body],
      isRunning(
        number, bodyX[end.body] + crown.x, bodyY[end.body] + crown.y, crown.width, crown.height)
    {
      cost += PackingFee.throughName
    }
    let own = parts[end.body]
    guard own.count > 1 else { return cost }
    for part in own where part != end.part {
      if isRunning(number, partX[part], partY[part], partW[part], partH[part]) {
        cost += PackingFee.throughPart
      }
    }
    return cost
  }
}
