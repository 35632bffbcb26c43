// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// The entries of each kind, ascending, found in two passes over the map.
package struct KindIndex: Sendable {
  private let starts: [Int]
  private let ids: [EntryID]

  package init(_ map: ServiceMap) {
    let kinds = ElementKind.allCases.count
    var counts = [Int](repeating: 0, count: kinds + 1)
    map.entries.withUnsafeBufferPointer { entries in
      for entry in entries where entry.kind != .property {
        counts[Int(entry.kind.rawValue) + 1] += 1
      }
    }
    for kind in 1...kinds { counts[kind] += counts[kind - 1] }
    var next = counts
    let total = counts[kinds]
    starts = counts
    ids = [EntryID](unsafeUninitializedCapacity: total) { ids, count in
      map.entries.withUnsafeBufferPointer { entries in
        for (index, entry) in entries.enumerated() where entry.kind != .property {
          let kind = Int(entry.kind.rawValue)
          ids.initializeElement(at: next[kind], to: EntryID(index))
          next[kind] += 1
        }
      }
      count = total
    }
  }

  /// The entries of `kind`, ascending.
  package subscript(kind: ElementKind) -> ArraySlice<EntryID> {
    ids[starts[Int(kind.rawValue)]..<starts[Int(kind.rawValue) + 1]]
  }
}
