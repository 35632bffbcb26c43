// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Reading a map without making arrays or strings: finders look at every element of their kinds.
extension ServiceMap {
  /// The first value in `role` of an entry's own statement.
  func value(_ role: SlotRole, of id: EntryID) -> SlotValue? {
    let entry = entries[Int(id.index)]
    var index = Int(entry.firstSlot)
    let end = index + Int(entry.slotCount)
    while index < end {
      if slots[index].role == role { return slots[index].value }
      index += 1
    }
    return nil
  }

  /// The first element that an entry's own statement refers to in `role`.
  func target(_ role: SlotRole, of id: EntryID) -> EntryID? {
    let entry = entries[Int(id.index)]
    var index = Int(entry.firstSlot)
    let end = index + Int(entry.slotCount)
    while index < end {
      if slots[index].role == role, case .reference(let target) = slots[index].value {
        return target
      }
      index += 1
    }
    return nil
  }

  /// Calls `body` with each element that the entry's own statement refers to in `role`.
  func forEachTarget(_ role: SlotRole, of id: EntryID, _ body: (EntryID) -> Void) {
    let entry = entries[Int(id.index)]
    var index = Int(entry.firstSlot)
    let end = index + Int(entry.slotCount)
    while index < end {
      if slots[index].role == role, case .reference(let target) = slots[index].value {
        body(target)
      }
      index += 1
    }
  }

  /// Calls `body` with each element that `id` is tied to: behind the connective `role`, or by
  /// properties `word` in its block.
  func forEachTie(_ role: SlotRole, _ word: Word, of id: EntryID, _ body: (EntryID) -> Void) {
    forEachTarget(role, of: id, body)
    var child = id.index + 1
    let end = entries[Int(id.index)].end
    while child < end {
      let entry = entries[Int(child)]
      if entry.word == word, entry.kind == .property {
        forEachTarget(.value, of: EntryID(Int(child)), body)
      }
      child = entry.end
    }
  }

  /// The first child written with `word`.
  func child(_ word: Word, of id: EntryID) -> EntryID? {
    var child = id.index + 1
    let end = entries[Int(id.index)].end
    while child < end {
      if entries[Int(child)].word == word { return EntryID(Int(child)) }
      child = entries[Int(child)].end
    }
    return nil
  }

  /// Whether the choice in `role` of an entry is `name`, by its English spelling.
  func isChoice(_ role: SlotRole, of id: EntryID, _ name: StaticString) -> Bool {
    guard case .choice(let choice)? = value(role, of: id) else { return false }
    let bytes = names.utf8(choice.index)
    return bytes.count == name.utf8CodeUnitCount
      && name.withUTF8Buffer { $0.elementsEqual(bytes) }
  }

  /// Whether the property `word` of `id` holds the choice `name`.
  func has(_ word: Word, of id: EntryID, _ name: StaticString) -> Bool {
    guard let child = child(word, of: id) else { return false }
    return isChoice(.value, of: child, name)
  }

  /// The number or range in `role` of an entry's own statement; open ends are infinite.
  func bounds(_ role: SlotRole, of id: EntryID) -> (low: Double, high: Double)? {
    bounds(value(role, of: id))
  }

  /// The number or range of a slot; open ends are infinite.
  func bounds(_ value: SlotValue?) -> (low: Double, high: Double)? {
    switch value {
    case .number(let number)?, .percent(let number)?: return (number, number)
    case .quantity(let index)?:
      let quantity = quantities[Int(index)]
      return (quantity.low ?? -.infinity, quantity.high ?? .infinity)
    default: return nil
    }
  }

  /// Whether anything says where `id` is known from: in its statement or in its block.
  func isGrounded(_ id: EntryID) -> Bool {
    if value(.from, of: id) != nil { return true }
    var child = id.index + 1
    let end = entries[Int(id.index)].end
    while child < end {
      let entry = entries[Int(child)]
      if entry.word == .evidence || entry.word == .from { return true }
      child = entry.end
    }
    return false
  }
}
