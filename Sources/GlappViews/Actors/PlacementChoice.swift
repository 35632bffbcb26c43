// SPDX-License-Identifier: EUPL-1.2

import GlappScene

/// Finds the best way to place a network: what an engine answered, and that drawn together for
/// paper lying and standing. Where nothing comes out large enough on A4, more ways are tried.
struct PlacementChoice: Sendable {
  /// A way to place everything.
  private enum Way: Sendable {
    case placed(LayoutPlacement)
    case packed(LayoutPlacement, on: Size, seed: UInt64)
  }

  /// A way worked out, with what is wrong with it.
  private struct Judged: Sendable {
    let geometry: NetworkGeometry
    let cost: Double
    /// How large its text would have to be for A4, as a share of what it is.
    let need: Double
  }

  private let plan: NetworkPlan
  /// The whole picture with the network placed so, or not at all.
  private let page: @Sendable (NetworkGeometry?) -> NetworkScene
  private let around: Surroundings
  /// The widest the picture may be.
  private let width: Double?
  private let rooms: [Size]

  /// Networks of up to so many boxes are tried most ways, and of up to so many at all often.
  private static let small = 30
  private static let medium = 60
  /// How many more ways are tried where none fits A4, and by how much smaller they are to be.
  private static let shares = [1, 0.96, 0.92, 1, 0.88, 0.94, 0.97, 0.9]
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
    let empty = page(nil)
    let around = empty.surroundings
    self.around = around
    rooms = [empty.room(on: .landscape, around), empty.room(on: .portrait, around)]
  }

  /// The best of `placements`, of which there is at least one, and what can be made of them.
  func best(of placements: [LayoutPlacement]) -> NetworkGeometry? {
    let count = plan.network.nodes.count
    let first = count > Self.medium ? 1 : count > Self.small ? 2 : 4
    var packed = judged((0..<first).map { packing(placements, turn: $0, share: 1) })
    // what people have put somewhere stays there, however else it might look better
    let isPinned = !plan.pins.isEmpty && !packed.isEmpty
    // what cannot be better any more is not worked out
    let most = packed.map(\.cost).min() ?? .infinity
    let hopeful = placements.filter { !isPinned && NetworkGeometry.leastCost(plan, $0) <= most }
    let placed = judged(hopeful.map(Way.placed))
    let least = (placed + packed).map(\.need).min() ?? 0
    if least > Self.enough, least < Self.hopeless, count <= Self.medium, !isPinned {
      packed += judged(
        Self.shares.enumerated().map { turn, share in
          packing(placements, turn: first + turn, share: share)
        })
    }
    // the first of several that cost the same
    return (placed + packed).min { $0.cost < $1.cost }?.geometry
  }

  /// A placement drawn together for the sheet whose turn it is, with a seed of its own.
  private func packing(_ placements: [LayoutPlacement], turn: Int, share: Double) -> Way {
    let room = rooms[turn % rooms.count]
    return .packed(
      placements[turn % placements.count], on: Size(room.width * share, room.height * share),
      seed: UInt64(turn + 1) * 7919)
  }

  /// The ways worked out, side by side; those left out that the network is too large for.
  private func judged(_ ways: [Way]) -> [Judged] {
    Parallel.map(ways, judged).compactMap(\.self)
  }

  private func judged(_ way: Way) -> Judged? {
    let placement: LayoutPlacement
    switch way {
    case .placed(let ready): placement = ready
    case .packed(let start, let sheet, let seed):
      guard let packed = NetworkPacking.packed(plan, start, on: sheet, seed: seed) else {
        return nil
      }
      placement = packed
    }
    let geometry = NetworkGeometry(plan, placement)
    let sheet = page(geometry).sheet(for: geometry.bounds.size, around)
    return Judged(
      geometry: geometry, cost: geometry.cost(sheet: sheet, width: width),
      need: PrintFit.minimumTextSize(forSceneSize: sheet) / plan.look.type.small)
  }
}
