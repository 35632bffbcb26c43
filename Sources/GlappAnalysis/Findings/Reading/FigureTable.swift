// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// The figures of one measure, read once and sorted by subject and moment.
struct FigureTable {
  /// One figure of a source.
  struct Cell {
    let entry: EntryID
    /// What it is about; the map itself where no subject is given.
    let subject: EntryID
    /// When, as a number that is equal for equal moments; 0 where none is given.
    let moment: UInt64
    let unit: Unit
    let low: Double
    let high: Double
  }

  /// What may be compared with what.
  enum Unit: UInt8 { case number, percent, time }

  /// Ascending by subject, moment, unit and place in the map.
  let cells: [Cell]
  /// For each moment what the numbers of all subjects add up to.
  private let sums: [UInt64: (low: Double, high: Double, parts: Int)]

  init(_ measure: EntryID, _ context: FindingContext) {
    let map = context.map
    var cells: [Cell] = []
    var isMissingSome = false
    for child in map.children(of: measure) where map[child].kind == .figure {
      context.steps += 1
      guard let (low, high, unit) = Self.amount(of: child, map) else {
        isMissingSome = true
        continue
      }
      cells.append(
        Cell(
          entry: child, subject: map.target(.item, of: child) ?? .root,
          moment: Self.moment(of: child, map), unit: unit, low: low, high: high))
    }
    cells.sort {
      ($0.subject.index, $0.moment, $0.unit.rawValue, $0.entry.index)
        < ($1.subject.index, $1.moment, $1.unit.rawValue, $1.entry.index)
    }
    self.cells = cells
    sums = Self.sums(cells, isMissingSome: isMissingSome)
  }

  /// Adds up the numbers of each moment; a subject with several counts from the lowest to the
  /// highest, and where a number is missing the sum may be anything above.
  private static func sums(
    _ cells: [Cell], isMissingSome: Bool
  ) -> [UInt64: (low: Double, high: Double, parts: Int)] {
    var sums: [UInt64: (low: Double, high: Double, parts: Int)] = [:]
    var index = 0
    while index < cells.count {
      let first = cells[index]
      var low = first.low
      var high = first.high
      index += 1
      while index < cells.count, cells[index].subject == first.subject,
        cells[index].moment == first.moment, cells[index].unit == first.unit
      {
        low = min(low, cells[index].low)
        high = max(high, cells[index].high)
        index += 1
      }
      guard first.unit == .number, first.subject != .root else { continue }
      let known = sums[first.moment] ?? (0, isMissingSome ? .infinity : 0, 0)
      sums[first.moment] = (known.low + max(0, low), known.high + high, known.parts + 1)
    }
    return sums
  }

  /// What all subjects add up to at one moment; nil where there are fewer than two.
  func sum(at moment: UInt64) -> (low: Double, high: Double)? {
    guard let sum = sums[moment], sum.parts > 1 else { return nil }
    return (sum.low, sum.high)
  }

  /// The number or range of a figure, with what it is counted in.
  static func amount(
    of entry: EntryID, _ map: ServiceMap
  ) -> (low: Double, high: Double, unit: Unit)? {
    switch map.value(.value, of: entry) {
    case .number(let number)?: return (number, number, .number)
    case .percent(let number)?: return (number, number, .percent)
    case .quantity(let index)?:
      let quantity = map.quantities[Int(index)]
      let factor = quantity.unit.minutes ?? 1
      let unit: Unit =
        quantity.unit == .percent ? .percent : quantity.unit == .none ? .number : .time
      return (
        (quantity.low ?? -.infinity) * factor, (quantity.high ?? .infinity) * factor, unit
      )
    default: return nil
    }
  }

  /// A number for the moment a figure is from, equal for equal moments.
  static func moment(of entry: EntryID, _ map: ServiceMap) -> UInt64 {
    switch map.value(.at, of: entry) {
    case .choice(let name)?: return 1 << 60 | UInt64(name.index)
    case .date(let date)?: return 2 << 60 | UInt64(UInt32(bitPattern: Int32(date.packed)))
    case .period(let index)?:
      let period = map.periods[Int(index)]
      let from = UInt64(UInt32(bitPattern: Int32(period.from?.packed ?? 0)))
      return 3 << 60 | from << 30 ^ UInt64(UInt32(bitPattern: Int32(period.to?.packed ?? 0)))
    case .text(let text)?:
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in map.texts.utf8(text.index) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return 4 << 60 | hash >> 4
    default: return 0
    }
  }

  /// The cells of one subject at one moment.
  func cells(of subject: EntryID, at moment: UInt64) -> ArraySlice<Cell> {
    func place(_ isBefore: (Cell) -> Bool) -> Int {
      var low = 0
      var high = cells.count
      while low < high {
        let middle = (low + high) / 2
        if isBefore(cells[middle]) { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = place { ($0.subject.index, $0.moment) < (subject.index, moment) }
    let end = place { ($0.subject.index, $0.moment) <= (subject.index, moment) }
    return cells[start..<max(start, end)]
  }
}
