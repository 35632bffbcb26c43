// SPDX-License-Identifier: EUPL-1.2

/// The cheapest way to turn one row of steps into another (Needleman and Wunsch): leaving a step out
/// or putting one in costs three; the same step costs nothing, and one for each thing in which it
/// differs; the same step under another name costs two.
struct StepAlignment {
  /// One move along both rows.
  enum Move: Equatable {
    case both(Int, Int)
    case planned(Int)
    case actual(Int)
  }

  let path: [Move]
  let cost: Int

  static let single = 3

  /// What it costs to let one step answer to another; nil where they are different steps.
  static func cost(_ one: StepSignature, _ other: StepSignature) -> Int? {
    if one.isSame(other) { return one.deviations(other).rawValue.nonzeroBitCount }
    return one.isReworded(other) ? 2 : nil
  }

  /// - Returns: nil where there would be more than `limit` pairs to look at.
  init?(_ plan: [StepSignature], _ real: [StepSignature], limit: Int) {
    // what is alike at both ends needs no search
    var first = 0
    while first < min(plan.count, real.count), Self.cost(plan[first], real[first]) == 0 {
      first += 1
    }
    var last = 0
    while last < min(plan.count, real.count) - first,
      Self.cost(plan[plan.count - 1 - last], real[real.count - 1 - last]) == 0
    {
      last += 1
    }
    let rows = plan.count - first - last
    let columns = real.count - first - last
    guard rows == 0 || columns <= limit / rows else { return nil }
    let width = columns + 1
    // where the cheapest way comes from: 0 both, 1 planned, 2 actual
    var from = [UInt8](repeating: 2, count: (rows + 1) * width)
    var costs = (0...columns).map { $0 * Self.single }
    for row in stride(from: 1, through: rows, by: 1) {
      var diagonal = costs[0]
      costs[0] = row * Self.single
      from[row * width] = 1
      for column in stride(from: 1, through: columns, by: 1) {
        let above = costs[column]
        var best = above + Self.single
        var way: UInt8 = 1
        if costs[column - 1] + Self.single < best {
          best = costs[column - 1] + Self.single
          way = 2
        }
        let both = Self.cost(plan[first + row - 1], real[first + column - 1])
        if let both, diagonal + both <= best {
          best = diagonal + both
          way = 0
        }
        from[row * width + column] = way
        costs[column] = best
        diagonal = above
      }
    }
    cost = costs[columns]
    var moves: [Move] = []
    var (row, column) = (rows, columns)
    while row > 0 || column > 0 {
      switch from[row * width + column] {
      case 0:
        row -= 1
        column -= 1
        moves.append(.both(first + row, first + column))
      case 1:
        row -= 1
        moves.append(.planned(first + row))
      default:
        column -= 1
        moves.append(.actual(first + column))
      }
    }
    path =
      (0..<first).map { .both($0, $0) } + moves.reversed()
      + (0..<last).map { .both(first + rows + $0, first + columns + $0) }
  }
}
