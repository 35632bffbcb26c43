// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Puts words at their own lines, as near the middle as they can. What finds no room gets a number,
/// and its words stand under the picture; what is missing always keeps at least its sign.
struct TieLabelPlacer {
  private let network: ActorNetwork
  private let look: Look
  private let forms: [[TextBlock]]
  private var spots: LabelSpots
  /// How many words stand on other lines than their own.
  private(set) var covered = 0
  /// How many lines go without words that say only of what kind they are, as the legend does.
  private(set) var silent = 0

  init(_ geometry: NetworkGeometry) {
    network = geometry.plan.network
    look = geometry.plan.look
    forms = geometry.plan.forms
    spots = LabelSpots(geometry)
  }

  /// The words of each line, how many hide other lines, and how many are left out.
  static func placed(
    _ geometry: NetworkGeometry
  ) -> (labels: [TieLabel?], covered: Int, silent: Int) {
    var placer = TieLabelPlacer(geometry)
    let labels = placer.place()
    return (labels, placer.covered, placer.silent)
  }

  /// The words of each line; nil for lines without.
  private mutating func place() -> [TieLabel?] {
    var labels: [TieLabel?] = Array(repeating: nil, count: network.ties.count)
    let wanting = network.ties.indices.filter { !network.ties[$0].label.isEmpty }
    // those with the least choice choose first; missing contacts before all, then strained ones
    let choices = wanting.map { number in
      (number: number, count: spots.all(number, forms[number]).count)
    }
    let order = choices.sorted { one, other in
      let (a, b) = (rank(one.number), rank(other.number))
      return (a, one.count, one.number) < (b, other.count, other.number)
    }
    for (number, _) in order where rank(number) == 0 { placeMissing(number, &labels) }
    var numbered: [Int] = []
    for (number, _) in order where rank(number) > 0 {
      if let spot = best(spots.all(number, forms[number])) {
        take(number, spot, &labels)
      } else if network.ties[number].saysOnlyKind {
        silent += 1
      } else {
        numbered.append(number)
      }
    }
    for number in numbered {
      take(number, spots.forNumber(number, TieLabel.numberPlate(look)), &labels)
    }
    count(&labels)
    return labels
  }

  private func rank(_ number: Int) -> Int {
    let tie = network.ties[number]
    return tie.state == .missing ? 0 : tie.isStrained ? 1 : 2
  }

  /// Its words if there is any room, even over a line; else where they stand; else a number.
  private mutating func placeMissing(
    _ number: Int, _ labels: inout [TieLabel?]
  ) {
    let short = [TieLabel.elsewhere(network.ties[number], 88, look)]
    for (form, isForced) in [(forms[number], false), (forms[number], true), (short, true)] {
      if let spot = best(spots.all(number, form, isForced: isForced)) {
        take(number, spot, &labels)
        return
      }
    }
    take(number, spots.forNumber(number, TieLabel.numberPlate(look)), &labels)
  }

  /// Numbers those whose words stand under the picture; the same words get the same number.
  private func count(_ labels: inout [TieLabel?]) {
    var numbers: [String: Int] = [:]
    for number in labels.indices {
      guard let label = labels[number] else { continue }
      let tie = network.ties[number]
      if let block = label.block, forms[number].contains(block) { continue }
      let known = numbers[tie.label] ?? numbers.count + 1
      numbers[tie.label] = known
      labels[number]?.number = known
      if label.block != nil {
        labels[number]?.block = TieLabel.elsewhere(tie, known, look)
      }
    }
  }

  private mutating func take(_ number: Int, _ spot: LabelSpots.Spot, _ labels: inout [TieLabel?]) {
    labels[number] = TieLabel(block: spot.block, rect: spot.rect, isBeside: spot.isBeside)
    spots.take(spot.rect)
    covered += spots.others(number, spot.rect)
  }

  private func best(_ spots: [LabelSpots.Spot]) -> LabelSpots.Spot? {
    spots.min { $0.cost < $1.cost }
  }
}
