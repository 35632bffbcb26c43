// SPDX-License-Identifier: EUPL-1.2

/// Rows for ways between steps, so that no way runs through the words of another.
///
/// A way takes its room in its own row and goes up through the rows above at its two ends.
struct WayRows {
  /// What a way takes.
  struct Way {
    /// Its line and its words together.
    var left: Double
    var right: Double
    /// Where it goes up to the steps.
    var ends: [Double]
    /// Where its words stand.
    var words: ClosedRange<Double>
  }

  private var rows: [[Way]] = []
  private let gap: Double
  private let tally: JourneyTally
  /// The last rows, which are tried before a new one is taken.
  private static let most = 24

  init(gap: Double, tally: JourneyTally) {
    self.gap = gap
    self.tally = tally
  }

  var count: Int { rows.count }

  /// The highest row in which `way` crosses no words and none cross its own.
  ///
  /// - Returns: the row, and whether its ends can go up from there to the steps; where words would
  ///   be in their way it has to do with its row.
  mutating func place(_ way: Way) -> (row: Int, isJoined: Bool) {
    let first = max(0, rows.count - Self.most)
    var isBlocked = first > 0
    var row = first
    while row < rows.count, !isBlocked {
      if isFree(row, way) {
        rows[row].append(way)
        return (row, true)
      }
      isBlocked = rows[row].contains { other in way.ends.contains { other.words.contains($0) } }
      row += 1
    }
    var own = way
    if isBlocked { own.ends = [] }
    let free = isBlocked ? (first..<rows.count).first { isFree($0, way) } : nil
    let found = free ?? rows.count
    if found == rows.count { rows.append([]) }
    rows[found].append(own)
    return (found, !isBlocked)
  }

  /// Whether nothing stands in the way in `row`, and nothing under it goes up through the words.
  private func isFree(_ row: Int, _ way: Way) -> Bool {
    tally.add(rows[row].count)
    let beside = rows[row].allSatisfy { other in
      other.right + gap < way.left || way.right + gap < other.left
    }
    return beside
      && rows[(row + 1)...].prefix(Self.most).allSatisfy { others in
        tally.add(others.count)
        return others.allSatisfy { other in !other.ends.contains { way.words.contains($0) } }
      }
  }
}
