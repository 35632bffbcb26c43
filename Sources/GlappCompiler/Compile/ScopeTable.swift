// SPDX-License-Identifier: EUPL-1.2

/// What stands under which id in which element: a hash table of two integers to one, because
/// a dictionary of a million pairs costs several times as much.
struct ScopeTable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var count = 0

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt32](repeating: 0, count: size)
  }

  private static func key(_ scope: UInt32, _ name: UInt32) -> UInt64 {
    UInt64(scope) << 32 | UInt64(name)
  }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  /// The entry called `name` in `scope`.
  func find(_ scope: UInt32, _ name: UInt32) -> UInt32? {
    let key = Self.key(scope, name)
    let place = place(of: key)
    return keys[place] == key ? values[place] : nil
  }

  /// Puts `value` under the name unless something is there; returns what was there.
  mutating func insert(_ scope: UInt32, _ name: UInt32, _ value: UInt32) -> UInt32? {
    if (count + 1) * 2 > keys.count { grow() }
    let key = Self.key(scope, name)
    let place = place(of: key)
    if keys[place] == key { return values[place] }
    keys[place] = key
    values[place] = value
    count += 1
    return nil
  }

  /// Replaces the value under a name that is there.
  mutating func update(_ scope: UInt32, _ name: UInt32, _ value: UInt32) {
    let key = Self.key(scope, name)
    let place = place(of: key)
    if keys[place] == key { values[place] = value }
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [UInt32](repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != 0 {
      let place = place(of: key)
      keys[place] = key
      values[place] = oldValues[index]
    }
  }
}
