// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A set of pairs of entries, whichever way around. The map itself is in none.
struct EntryPairs {
  private var table = PairTable()

  /// Whether the pair is in the set.
  func holds(_ one: EntryID, _ other: EntryID) -> Bool {
    guard table.count > 0 else { return false }
    return table.find(min(one, other).index, max(one, other).index) != nil
  }

  mutating func insert(_ one: EntryID, _ other: EntryID) {
    guard max(one, other) != .root else { return }
    table.insert(min(one, other).index, max(one, other).index, 1)
  }
}
