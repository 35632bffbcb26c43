// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// How the steps are divided into rows.
struct JourneyBands: Sendable {
  private(set) var bands: [JourneyBand] = []
  /// The band of each column.
  private(set) var bandOf: [Int] = []

  /// As few bands as hold `columns`, `most` to a band; among those the ones that break between
  /// phases where they can and are about equally long.
  ///
  /// - Complexity: columns times `most`.
  init(_ columns: [JourneyColumn], most: Int) {
    let count = columns.count
    guard count > 0 else { return }
    let least = (count + most - 1) / most
    let even = Double(count) / Double(least)
    // the cheapest way to break the first n columns: every band costs, so there are few
    var cost = [Double](repeating: .infinity, count: count + 1)
    var previous = [Int](repeating: 0, count: count + 1)
    cost[0] = 0
    for end in 1...count {
      for length in 1...min(most, end) {
        let start = end - length
        let uneven = Double(length) - even
        var price = 1000 + uneven * uneven
        if start > 0, columns[start].phases.first == columns[start - 1].phases.first {
          price += 1.5
        }
        if cost[start] + price < cost[end] {
          cost[end] = cost[start] + price
          previous[end] = start
        }
      }
    }
    var breaks: [Int] = []
    var end = count
    while end > 0 {
      breaks.append(end)
      end = previous[end]
    }
    var start = 0
    bandOf.reserveCapacity(count)
    for (index, end) in breaks.reversed().enumerated() {
      bands.append(JourneyBand(index: index, columns: start..<end))
      for _ in start..<end { bandOf.append(index) }
      start = end
    }
  }

  /// The number of columns of the widest band.
  var widest: Int { bands.map(\.columns.count).max() ?? 0 }

  /// `columns` cut at the bands: the parts to draw, with their bands.
  ///
  /// What reaches over more than two bands is drawn in the first only, so that a picture does not
  /// grow with the square of its length.
  func cut(_ columns: ClosedRange<Int>) -> [(band: Int, columns: ClosedRange<Int>)] {
    let first = bandOf[columns.lowerBound]
    let last = bandOf[columns.upperBound]
    let drawn = last - first > 1 ? first : last
    return (first...drawn).map { index in
      let band = bands[index].columns
      return (
        index,
        max(band.lowerBound, columns.lowerBound)...min(band.upperBound - 1, columns.upperBound)
      )
    }
  }
}
