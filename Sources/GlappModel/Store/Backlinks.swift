// SPDX-License-Identifier: EUPL-1.2

/// Who refers to whom, turned around: for each entry the slots that point at it.
///
/// Counted and filled in two passes (compressed rows), so it is linear and compact.
package struct Backlinks: Sendable {
  /// Where the links of entry `i` begin in `links`; two more than there are entries: where those of
  /// the last end, and what filling in needs.
  private let starts: [UInt32]
  private let links: [Backlink]

  /// One reference.
  package struct Backlink: Sendable {
    /// The entry that holds the reference (`by handlaggare`), often a property.
    package let from: EntryID
    /// What the reference is for.
    package let role: SlotRole
  }

  init(entries: [Entry], slots: [Slot]) {
    // Counted two places further on, so that filling in moves each start to its own place.
    var starts = [UInt32](repeating: 0, count: entries.count + 2)
    for slot in slots {
      if case .reference(let target) = slot.value { starts[Int(target.index) + 2] += 1 }
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    let total = Int(starts[entries.count + 1])
    let none = Backlink(from: .root, role: .value)
    var links = [Backlink](repeating: none, count: total)
    if total > 0 {
      for (index, entry) in entries.enumerated() {
        for place in Int(entry.firstSlot)..<Int(entry.firstSlot + entry.slotCount) {
          guard case .reference(let target) = slots[place].value else { continue }
          links[Int(starts[Int(target.index) + 1])] = Backlink(
            from: EntryID(index), role: slots[place].role)
          starts[Int(target.index) + 1] += 1
        }
      }
    }
    self.starts = starts
    self.links = links
  }

  /// The references to `id`, in the order of the map.
  package func to(_ id: EntryID) -> ArraySlice<Backlink> {
    links[Int(starts[Int(id.index)])..<Int(starts[Int(id.index) + 1])]
  }
}
