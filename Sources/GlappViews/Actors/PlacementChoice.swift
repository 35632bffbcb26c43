// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Finds the best way to place a network: what an engine answered, and that drawn together for
/// paper lying and standing. Where nothing comes out large enough on A4, more ways are tried.
struct PlacementChoice: Sendable {
  /// A placement to draw together.
  private struct Start: Sendable {
    let placement: LayoutPlacement
    let sheet: Size
    let seed: UInt64
  }

  /// A placement not worked out yet, with what it costs at least.
  private struct Candidate: Sendable {
    let placement: LayoutPlacement
    let leastCost: Double
  }

  /// A placement worked out, with what is wrong with it.
  private struct Judged: Sendable {
    let geometry: NetworkGeometry
    let cost: Double
    /// How large its text would have to be for A4, as a share of what it is.
    let need: Double
  }

  private let plan: NetworkPlan
  /// The whole picture with the network placed so, or not at all.
  private let page: @Sendable (NetworkGeometry?) -> NetworkScene
  /// The same without the network.
  private let empty: NetworkScene
  private let around: Surroundings
  /// The widest the picture may be.
  private let width: Double?
  private let rooms: [Size]

  /// Networks of up to so many boxes are tried most ways, and of up to so many at all often.
  private static let small = 30
  private static let medium = 60
  /// How many more ways are tried where none fits A4, and by how much smaller they are to be.
  private static let shares = [[1, 0.96, 0.92, 1], [0.88, 0.94, 0.97, 0.9]]
  /// So many are worked out at once; the rest only if they can still be better.
  private static let atOnce = 2
  /// Rounding apart, text that needs to be this much larger is too small.
  private static let enough = 1.002
  /// What is so much too large will not fit, however it is placed.
  private static let hopeless = 1.2

  init(
    _ plan: NetworkPlan, width: Double?,
    page: @escaping @Sendable (NetworkGeometry?) -> NetworkScene
  ) {
    self.plan = plan
    self.width = width
    self.page = page
    empty = page(nil)
    let around = empty.surroundings
    self.around = around
    rooms = [empty.room(on: .landscape, around), empty.room(on: .portrait, around)]
  }

  /// The best of `placements`, of which there is at least one, and what can be made of them.
  func best(of placements: [LayoutPlacement]) -> NetworkGeometry? {
    let count = plan.network.nodes.count
    let first = count > Self.medium ? 1 : count > Self.small ? 2 : 3
    let packed = packed((0..<first).map { start(placements, turn: $0, share: 1) })
    // what people have put somewhere stays there, however else it might look better
    let isPinned = !plan.pins.isEmpty && !packed.isEmpty
    var best = better(than: nil, packed + (isPinned ? [] : placements.map(candidate)))
    var turn = first
    for shares in Self.shares where count <= Self.medium && !isPinned {
      guard let need = best?.need, need > Self.enough, need < Self.hopeless else { break }
      let starts = shares.enumerated().map { start(placements, turn: turn + $0, share: $1) }
      best = better(than: best, self.packed(starts))
      turn += shares.count
    }
    return best?.geometry
  }

  /// What to draw together for the sheet whose turn it is, with a seed of its own.
  private func start(_ placements: [LayoutPlacement], turn: Int, share: Double) -> Start {
    let room = rooms[turn % rooms.count]
    return Start(
      placement: placements[turn % placements.count],
      sheet: Size(room.width * share, room.height * share), seed: UInt64(turn + 1) * 7919)
  }

  /// What comes out, worked out side by side; nothing where the network is too large for it.
  private func packed(_ starts: [Start]) -> [Candidate] {
    Parallel.map(starts) { start in
      NetworkPacking.packed(plan, start.placement, on: start.sheet, seed: start.seed)
        .map(candidate)
    }.compactMap(\.self)
  }

  private func candidate(_ placement: LayoutPlacement) -> Candidate {
    let size = NetworkGeometry.leastSize(plan, placement)
    let sheet = empty.leastSheet(for: size, around)
    return Candidate(
      placement: placement,
      leastCost: NetworkGeometry.leastCost(plan, placement, sheet: sheet))
  }

  /// The best of `candidates` and of what was best before; the first of several that cost the
  /// same. What cannot be better any more is not worked out.
  private func better(than before: Judged?, _ candidates: [Candidate]) -> Judged? {
    var best = before
    var rest = candidates.enumerated().sorted {
      ($0.element.leastCost, $0.offset) < ($1.element.leastCost, $1.offset)
    }.map(\.element)[...]
    while !rest.isEmpty {
      let next = rest.prefix(Self.atOnce).filter { $0.leastCost < best?.cost ?? .infinity }
      guard !next.isEmpty else { break }
      for one in Parallel.map(next, judged) where one.cost < best?.cost ?? .infinity { best = one }
      rest = rest.dropFirst(Self.atOnce)
    }
    return best
  }

  private func judged(_ candidate: Candidate) -> Judged {
    let geometry = NetworkGeometry(plan, candidate.placement)
    let sheet = page(geometry).sheet(for: geometry.bounds.size, around)
    return Judged(
      geometry: geometry, cost: geometry.cost(sheet: sheet, width: width),
      need: PrintFit.minimumTextSize(forSceneSize: sheet) / plan.look.type.small)
  }
}
