// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// On which line the code of a handover or of a gap stands.
struct BlueprintPlaces {
  private let facts: BlueprintFacts
  /// The line over the block of each party, and that of interaction.
  private var above: [Int: Int] = [:]
  private var first: Int?
  /// The parties in their order from the top down.
  private var order: [Int: Int] = [:]
  private var columns: [Int: Set<Int>] = [:]

  init(_ pieces: [BlueprintPiece], _ facts: BlueprintFacts) {
    self.facts = facts
    var last: Int?
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .strip(let strip):
        if strip.kind == .interaction || strip.kind == .border {
          last = index
          first = first ?? index
        }
      case .row(let row):
        guard let party = row.party, above[party] == nil, let last else { continue }
        above[party] = last
        order[party] = order.count
      }
    }
  }

  /// The line that a crossing goes over next to where it arrives; where it comes from elsewhere, the
  /// one over the block in which it arrives.
  func strip(for crossing: BlueprintCrossing, in band: JourneyBand) -> Int? {
    guard let now = facts.index(of: crossing.now), let place = order[now] else { return nil }
    guard band.columns.contains(crossing.from), let before = facts.index(of: crossing.before),
      let start = order[before], start > place
    else { return above[now] }
    // it comes from below: over the line under the block
    return order.first { $0.value == place + 1 }.flatMap { above[$0.key] } ?? above[now]
  }

  /// The border over the lowest of the blocks of those whom a gap parts; the line of interaction
  /// where fewer than two of them are here.
  func strip(for gap: JourneyGap) -> Int? {
    let parties = Set(gap.between.compactMap { facts.index(of: $0) }).filter { order[$0] != nil }
    guard parties.count > 1,
      let lowest = parties.max(by: { (order[$0] ?? 0) < (order[$1] ?? 0) })
    else { return first }
    return above[lowest]
  }
}
