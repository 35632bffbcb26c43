// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// For each name the entries that carry it, in the order of the map (compressed rows).
struct NameIndex {
  private let starts: [UInt32]
  private let entries: [UInt32]

  init(_ all: [Entry], names: Int) {
    var starts = [UInt32](repeating: 0, count: names + 1)
    for entry in all.dropFirst() where entry.name != .none {
      starts[Int(entry.name.index) + 1] += 1
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var filled = [UInt32](repeating: 0, count: Int(starts[names]))
    var next = starts
    for index in all.indices.dropFirst() where all[index].name != .none {
      let name = Int(all[index].name.index)
      filled[Int(next[name])] = UInt32(truncatingIfNeeded: index)
      next[name] += 1
    }
    self.starts = starts
    entries = filled
  }

  /// The entry called `name`, where there is one and no other.
  func only(_ name: UInt32) -> UInt32? {
    guard Int(name) + 1 < starts.count, starts[Int(name)] + 1 == starts[Int(name) + 1] else {
      return nil
    }
    return entries[Int(starts[Int(name)])]
  }

  /// The entries called `name`, ascending.
  func entries(_ name: UInt32) -> ArraySlice<UInt32> {
    guard Int(name) + 1 < starts.count else { return [] }
    return entries[Int(starts[Int(name)])..<Int(starts[Int(name) + 1])]
  }
}
