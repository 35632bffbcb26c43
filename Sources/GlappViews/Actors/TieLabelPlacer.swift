// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Puts words at their own lines, as near the middle as they can. What finds no room gets a number,
/// and its words stand under the picture; what is missing always keeps at least its sign.
struct TieLabelPlacer {
  private let network: ActorNetwork
  private let look: Look
  private let forms: [[TextBlock]]
  /// The rooms that the forms take.
  private let plates: [[Size]]
  private var spots: LabelSpots
  /// How many words stand on other lines than their own.
  private(set) var covered = 0
  /// How many lines go without words that say only of what kind they are, as the legend does.
  private(set) var silent = 0

  init(_ geometry: NetworkGeometry) {
    network = geometry.plan.network
    look = geometry.plan.look
    let look = look
    forms = geometry.plan.forms
    plates = forms.map { $0.map { TieLabel.plate($0, look) } }
    spots = LabelSpots(geometry)
  }

  /// What placing words gave.
  struct Outcome {
    /// The words of each line; nil for lines without.
    var labels: [TieLabel?]
    /// How many words hide other lines.
    var covered: Int
    /// How many lines go without words that say only of what kind they are.
    var silent: Int
    /// What looking for places has cost, in places and pieces of lines looked at.
    var work: Int
  }

  /// The words of each line.
  static func placed(_ geometry: NetworkGeometry) -> Outcome {
    var placer = TieLabelPlacer(geometry)
    let labels = placer.place()
    return Outcome(
      labels: labels, covered: placer.covered, silent: placer.silent, work: placer.spots.work)
  }

  /// Where the words would stand of what is missing or strained if nothing but boxes, names and
  /// each other were in their way.
  static func wished(_ geometry: NetworkGeometry) -> [Int: Rect] {
    let loud = geometry.plan.network.ties.indices.filter { geometry.plan.network.ties[$0].isLoud }
    guard !loud.isEmpty else { return [:] }
    var placer = TieLabelPlacer(geometry)
    var wished: [Int: Rect] = [:]
    let order = loud.sorted { (placer.rank($0), $0) < (placer.rank($1), $1) }
    for number in order.prefix(mostLoud) {
      let plates = placer.plates[number]
      let seats = placer.spots.all(number, plates, isForced: true)
      guard let spot = placer.spots.best(number, seats, plates) else { continue }
      placer.spots.take(spot.rect)
      wished[number] = spot.rect
    }
    return wished
  }

  /// So many of the words that must be seen can others be led around.
  private static let mostLoud = 40

  /// The words of each line; nil for lines without.
  private mutating func place() -> [TieLabel?] {
    var labels: [TieLabel?] = Array(repeating: nil, count: network.ties.count)
    let wanting = network.ties.indices.filter { !network.ties[$0].label.isEmpty }
    // those with the least choice choose first; missing contacts before all, then strained ones
    var kept = 0
    var choices: [Choice] = []
    for number in wanting {
      let seats = spots.all(number, plates[number])
      kept += seats.count
      choices.append(
        Choice(
          number: number, rank: rank(number), count: seats.count,
          seats: kept <= Self.mostKept ? seats : nil))
    }
    let order = choices.sorted {
      ($0.rank, $0.count, $0.number) < ($1.rank, $1.count, $1.number)
    }
    for choice in order where choice.rank == 0 { placeMissing(choice, &labels) }
    var numbered: [Int] = []
    for choice in order where choice.rank > 0 {
      let number = choice.number
      if let spot = spots.best(number, seats(choice), plates[number]) {
        take(number, spot, forms[number][spot.form], &labels)
      } else if network.ties[number].saysOnlyKind {
        silent += 1
      } else {
        numbered.append(number)
      }
    }
    for number in numbered {
      take(number, forNumber(number), nil, &labels)
    }
    count(&labels)
    return labels
  }

  /// A line whose words want a place, and the places there were before any was taken.
  private struct Choice {
    let number: Int
    let rank: Int
    let count: Int
    /// Not kept where there are very many.
    let seats: [LabelSpots.Seat]?
  }

  /// More places than this are looked for again when it is their line's turn.
  private static let mostKept = 400_000

  private mutating func forNumber(_ number: Int) -> LabelSpots.Spot {
    spots.forNumber(number, TieLabel.numberPlate(look, of: network.ties.count))
  }

  private mutating func seats(_ choice: Choice) -> [LabelSpots.Seat] {
    choice.seats ?? spots.all(choice.number, plates[choice.number])
  }

  private func rank(_ number: Int) -> Int {
    let tie = network.ties[number]
    return tie.state == .missing ? 0 : tie.isStrained ? 1 : 2
  }

  /// Its words if there is any room, even over a line; else where they stand; else a number.
  private mutating func placeMissing(_ choice: Choice, _ labels: inout [TieLabel?]) {
    let number = choice.number
    if let spot = spots.best(number, seats(choice), plates[number]) {
      return take(number, spot, forms[number][spot.form], &labels)
    }
    let short = [TieLabel.elsewhere(network.ties[number], 88, look)]
    for blocks in [forms[number], short] {
      let plates = blocks.map { TieLabel.plate($0, look) }
      let seats = spots.all(number, plates, isForced: true)
      if let spot = spots.best(number, seats, plates) {
        return take(number, spot, blocks[spot.form], &labels)
      }
    }
    take(number, forNumber(number), nil, &labels)
  }

  /// Numbers those whose words stand under the picture; the same words get the same number.
  private func count(_ labels: inout [TieLabel?]) {
    var numbers: [String: Int] = [:]
    // the first ones belong to lines that stand for several
    let first = network.ties.compactMap(\.keyNumber).max() ?? 0
    for number in labels.indices {
      guard let label = labels[number] else { continue }
      let tie = network.ties[number]
      if let block = label.block, forms[number].contains(block) { continue }
      let known = tie.keyNumber ?? numbers[tie.label] ?? first + numbers.count + 1
      if tie.keyNumber == nil { numbers[tie.label] = known }
      labels[number]?.number = known
      if label.block != nil {
        labels[number]?.block = TieLabel.elsewhere(tie, known, look)
      }
    }
  }

  private mutating func take(
    _ number: Int, _ spot: LabelSpots.Spot, _ block: TextBlock?, _ labels: inout [TieLabel?]
  ) {
    labels[number] = TieLabel(block: block, rect: spot.rect, isBeside: spot.isBeside)
    spots.take(spot.rect)
    covered += spots.others(number, spot.rect)
  }
}
