// SPDX-License-Identifier: EUPL-1.2

/// A number for each of many pairs of numbers: a hash table of integers, because a dictionary of
/// a million pairs costs several times as much. The pair of two zeros is never in it.
package struct PairTable: Sendable {
  /// Side by side, since who looks at a key wants its value next; key 0 is free.
  private var places: [(key: UInt64, value: UInt32)]
  /// How many pairs there are.
  package private(set) var count = 0

  /// - Parameter capacity: how many pairs there is room for before it grows.
  package init(capacity: Int = 0) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: (0, 0), count: size)
  }

  private static func key(_ one: UInt32, _ other: UInt32) -> UInt64 {
    UInt64(one) << 32 | UInt64(other)
  }

  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place].key != 0, places[place].key != key { place = (place + 1) & mask }
    return place
  }

  /// The value of a pair, if it is in the table.
  package func find(_ one: UInt32, _ other: UInt32) -> UInt32? {
    let key = Self.key(one, other)
    let place = place(of: key)
    return key != 0 && places[place].key == key ? places[place].value : nil
  }

  /// Gives a pair a value unless it has one.
  ///
  /// - Returns: the value it had.
  @discardableResult
  package mutating func insert(_ one: UInt32, _ other: UInt32, _ value: UInt32) -> UInt32? {
    let key = Self.key(one, other)
    precondition(key != 0, "two zeros are no pair")
    if (count + 1) * 2 > places.count { grow() }
    let place = place(of: key)
    if places[place].key == key { return places[place].value }
    places[place] = (key, value)
    count += 1
    return nil
  }

  private mutating func grow() {
    let old = places
    places = Array(repeating: (0, 0), count: old.count * 2)
    for pair in old where pair.key != 0 { places[place(of: pair.key)] = pair }
  }
}
