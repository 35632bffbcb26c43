// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// A set of unordered pairs of entries: a hash table of integers, because a `Set` of pairs costs
/// several times as much.
struct PairTable {
  private var keys: [UInt64] = []
  private(set) var count = 0

  private static func key(_ one: EntryID, _ other: EntryID) -> UInt64 {
    let low = min(one.index, other.index)
    let high = max(one.index, other.index)
    return UInt64(low) << 32 | UInt64(high)
  }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  /// Whether the pair is in the set, either way around.
  func holds(_ one: EntryID, _ other: EntryID) -> Bool {
    guard count > 0 else { return false }
    let key = Self.key(one, other)
    return keys[place(of: key)] == key
  }

  /// Puts a pair in. The map itself is never in one, so 0 is free to mean nothing.
  mutating func insert(_ one: EntryID, _ other: EntryID) {
    if (count + 1) * 2 > keys.count { grow() }
    let key = Self.key(one, other)
    guard key != 0 else { return }
    let place = place(of: key)
    guard keys[place] != key else { return }
    keys[place] = key
    count += 1
  }

  private mutating func grow() {
    let old = keys
    keys = [UInt64](repeating: 0, count: max(64, old.count * 2))
    for key in old where key != 0 { keys[place(of: key)] = key }
  }
}
