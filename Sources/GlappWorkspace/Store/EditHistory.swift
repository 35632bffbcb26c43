// SPDX-License-Identifier: EUPL-1.2

import GlappJSON

/// The last edits of one map, and those that were undone.
package struct EditHistory: Equatable, Sendable {
  /// The oldest first.
  package var done: [EditRecord] = []
  /// What `redo` can bring back; the next one last.
  package var undone: [EditRecord] = []

  /// How many edits are remembered, and about how many bytes.
  package static let limit = 50
  private static let weightLimit = 16 << 20

  /// Remembers a new edit; what had been undone is then out of reach.
  mutating func add(_ record: EditRecord) {
    done.append(record)
    undone = []
    trim()
  }

  mutating func trim() {
    if done.count > Self.limit { done.removeFirst(done.count - Self.limit) }
    var weight = done.reduce(0) { $0 + $1.weight }
    while weight > Self.weightLimit, done.count > 1 {
      weight -= done.removeFirst().weight
    }
  }

  var bytes: [UInt8] {
    let value: JSONValue = [
      "glappHistory": 1, "done": .array(done.map(\.json)), "undone": .array(undone.map(\.json)),
    ]
    return value.bytes()
  }

  init() {}

  /// Nil when the bytes are not a history.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONReader().read(bytes), value["glappHistory"]?.integer == 1,
      let done = value["done"]?.array, let undone = value["undone"]?.array
    else { return nil }
    self.done = done.compactMap(EditRecord.init)
    self.undone = undone.compactMap(EditRecord.init)
    guard self.done.count == done.count, self.undone.count == undone.count else { return nil }
  }
}
