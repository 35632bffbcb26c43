// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Expectations of one step that different people have, and that differ.
enum ExpectationFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    for line in context.lines where line.expectations > 1 {
      context.steps += line.expectations
      guard !context.ties.hasGap(at: line.step, after: nil) else { continue }
      let travellers = context.travellers(of: line.journey)
      func owner(_ expectation: EntryID) -> EntryID {
        map.target(.of, of: expectation).map { travellers.contains($0) ? .root : $0 } ?? .root
      }
      var first: EntryID?
      for child in map.children(of: line.step) where map[child].kind == .expectation {
        guard let one = first else {
          first = child
          continue
        }
        guard owner(child) != owner(one), !map.haveSameTitle(one, child) else { continue }
        list.add(
          .expectationsApart,
          Finding(.expectationsApart, child, also: [one], [.entry(line.step)]))
        break
      }
    }
  }
}

extension ServiceMap {
  /// Whether two entries have the same title, byte for byte.
  func haveSameTitle(_ one: EntryID, _ other: EntryID) -> Bool {
    texts.utf8(self[one].title.index).elementsEqual(texts.utf8(self[other].title.index))
  }
}
