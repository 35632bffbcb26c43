// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Gathers the entries of a map that a picture can show, and makes one number of what they say.
///
/// Whatever an entry refers to is taken in with it, so a scope is closed: nothing in it points out
/// of it. Which entries are gathered to begin with is told for each kind of picture.
struct ContentScope {
  let map: ServiceMap
  /// For each entry of the map whether it is in.
  private var isIn: [Bool]
  /// The entries that are in, as they came.
  private(set) var found: [EntryID] = []
  /// How many of `found` have had their references followed.
  private var followed = 0
  /// What else the picture goes by: names that are shared, places in an order.
  private var remarks: [String] = []

  init(_ map: ServiceMap) {
    self.map = map
    isIn = [Bool](repeating: false, count: map.entries.count)
  }

  /// Whether an entry is in.
  func holds(_ id: EntryID) -> Bool { isIn[Int(id.index)] }

  // MARK: - Gathering

  /// An entry alone: its word, title, id and arguments.
  mutating func add(_ id: EntryID) {
    guard !isIn[Int(id.index)] else { return }
    isIn[Int(id.index)] = true
    found.append(id)
  }

  /// An entry with all that stands in it.
  mutating func addWhole(_ id: EntryID) {
    add(id)
    for inner in map.descendants(of: id) { add(inner) }
  }

  /// An entry with what is said of it, but without the elements that stand in it.
  mutating func addSaid(_ id: EntryID) {
    add(id)
    for child in map.children(of: id) where map[child].kind == .property { addWhole(child) }
  }

  /// What an entry stands in: where it belongs, and what holds for everything there.
  mutating func addAround(_ id: EntryID) {
    for home in map.ancestors(of: id) where home != .root {
      guard Self.places.holds(map[home].kind) else {
        addSaid(home)
        continue
      }
      add(home)
      for child in map.properties(home, .default) { addWhole(child) }
    }
  }

  /// The whole map.
  mutating func addEverything() {
    for index in map.entries.indices { add(EntryID(index)) }
  }

  /// What stands at the head and foot of every picture, and the view that asks for this one.
  mutating func addFrame(_ plan: PicturePlan) {
    addSaid(.root)
    if let view = plan.view { addWhole(view) }
  }

  /// Something else that the picture goes by.
  mutating func remark(_ text: String) { remarks.append(text) }

  /// Takes in all that the entries refer to, and what that refers to.
  mutating func follow() {
    while followed < found.count {
      let id = found[followed]
      followed += 1
      for slot in map.slots(of: id) {
        if case .reference(let target) = slot.value, !isIn[Int(target.index)] { reach(target) }
      }
    }
  }

  private mutating func reach(_ target: EntryID) {
    let kind = map[target].kind
    if Self.places.holds(kind) || kind == .matrix || kind == .view {
      // somewhere else in the map: only what it is called
      add(target)
    } else if kind == .organisation || kind == .unit || kind == .source {
      addSaid(target)
    } else {
      addWhole(target)
    }
    addAround(target)
  }

  /// The parts of journeys; what stands in one is not there for what stands in another.
  private static let places = ElementKinds(.journey, .phase, .step)

  // MARK: - One number

  /// How many entries there are and what they say, in the order of the map.
  func digest(_ addresses: AddressBook) -> (count: Int, digest: Int) {
    let entries = found.sorted()
    var positions = [Int32](repeating: -1, count: map.entries.count)
    for (place, id) in entries.enumerated() {
      positions[Int(id.index)] = Int32(truncatingIfNeeded: place)
    }
    var hasher = Hasher()
    for id in entries {
      let entry = map[id]
      hasher.combine(entry.word)
      hasher.combine(entry.kind)
      hasher.combine(entry.basis)
      hasher.combine(positions[Int(entry.parent.index)])
      Self.combine(map.names.utf8(entry.name.index), &hasher)
      Self.combine(map.texts.utf8(entry.title.index), &hasher)
      // what has no id is called by its place among others of its kind, wherever they stand
      if entry.kind != .property, entry.name == .none, id != .root {
        hasher.combine(addresses.address(of: id))
      }
      hasher.combine(entry.slotCount)
      for slot in map.slots(of: id) { combine(slot, positions, &hasher) }
    }
    hasher.combine(remarks)
    return (entries.count, hasher.finalize())
  }

  private func combine(_ slot: Slot, _ positions: [Int32], _ hasher: inout Hasher) {
    hasher.combine(slot.role)
    switch slot.value {
    case .number(let number): hasher.combine(Pair(0, number))
    case .percent(let number): hasher.combine(Pair(1, number))
    case .quantity(let index): hasher.combine(Pair(2, map.quantities[Int(index)]))
    case .text(let text):
      hasher.combine(3)
      Self.combine(map.texts.utf8(text.index), &hasher)
    case .reference(let target): hasher.combine(Pair(4, positions[Int(target.index)]))
    case .unresolved(let text):
      hasher.combine(5)
      Self.combine(map.texts.utf8(text.index), &hasher)
    case .choice(let name):
      hasher.combine(6)
      Self.combine(map.names.utf8(name.index), &hasher)
    case .name(let name):
      hasher.combine(7)
      Self.combine(map.names.utf8(name.index), &hasher)
    case .date(let date): hasher.combine(Pair(8, date))
    case .period(let index): hasher.combine(Pair(9, map.periods[Int(index)]))
    case .sign(let sign): hasher.combine(Pair(10, sign))
    case .arrow(let arrow): hasher.combine(Pair(11, arrow))
    case .unknown: hasher.combine(12)
    case .missing: hasher.combine(13)
    }
  }

  private static func combine(_ bytes: ArraySlice<UInt8>, _ hasher: inout Hasher) {
    hasher.combine(bytes.count)
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// A value with what it is, so that no two kinds of argument look alike.
  private struct Pair<Value: Hashable>: Hashable {
    let kind: Int
    let value: Value

    init(_ kind: Int, _ value: Value) {
      self.kind = kind
      self.value = value
    }
  }
}
