// SPDX-License-Identifier: EUPL-1.2

/// Where ways to other steps leave the cards of a band, and where they arrive.
///
/// A way leaves and arrives at the side of the card that it goes to or comes from, and of several
/// at one side the longer stand nearer the middle: then ways that lie within each other never
/// cross, and two that overlap cross once.
struct WayEnds {
  /// An end of a way at a card.
  struct End {
    /// Which way.
    var way: Int
    /// At which column.
    var column: Int
    /// Whether the way lies to the right of the card.
    var isRight: Bool
    /// How many columns it reaches; ways from other bands reach farthest.
    var reach: Int
    /// Whether it arrives here.
    var isArrival: Bool
  }

  /// How far from the middle of its card each end stands, in px of normal text; by way, first where
  /// it leaves and then where it arrives.
  private(set) var offsets: [Int: (leaves: Double, arrives: Double)] = [:]

  /// Ends at one side of a card that have a place of their own; more share the outermost.
  private static let most = 5
  /// The distance of the innermost end from the middle of the card, and that between two.
  private static let inner = 9.0
  private static let step = 7.0

  init(_ ends: [End]) {
    var sides: [Int: [End]] = [:]
    for end in ends { sides[end.column * 2 + (end.isRight ? 1 : 0), default: []].append(end) }
    for (_, side) in sides {
      let ordered = side.sorted {
        ($1.reach, $0.isArrival ? 0 : 1, $0.way) < ($0.reach, $1.isArrival ? 0 : 1, $1.way)
      }
      for (place, end) in ordered.enumerated() {
        let distance = Self.inner + Self.step * Double(min(place, Self.most - 1))
        let offset = end.isRight ? distance : -distance
        if end.isArrival {
          offsets[end.way, default: (0, 0)].arrives = offset
        } else {
          offsets[end.way, default: (0, 0)].leaves = offset
        }
      }
    }
  }
}
