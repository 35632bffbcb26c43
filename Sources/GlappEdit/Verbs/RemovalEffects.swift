// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// What a removal would make of what stays, where that is another statement than anybody made.
extension Desk {
  /// Holds what refers to something gone against what it says without it.
  ///
  /// - Parameters:
  ///   - holders: the entries that refer to anything that is gone.
  ///   - gone: what goes.
  /// - Throws: the steps that somebody else would lead and the gaps that would lose their other side.
  func checkRest(_ holders: Set<EntryID>, _ gone: GoneEntries) throws(EditRefusal) {
    let model = map.map
    var elements: Set<EntryID> = []
    for holder in holders {
      let element = model[holder].kind == .property ? model[holder].parent : holder
      if !gone.contains(element) { elements.insert(element) }
    }
    var faults: [Diagnostic] = []
    for element in elements.sorted() {
      switch model[element].kind {
      case .step:
        let all = model.references(element, .by).map(\.value)
        guard let lead = all.first, gone.contains(lead),
          let next = all.first(where: { !gone.contains($0) })
        else { continue }
        faults.append(
          Diagnostic(
            .leadMoves, at: map.head(of: element),
            [.text(model.caption(of: element)), .text(model.caption(of: next))]))
      case .gap:
        let all = model.links(element, .between, .between).map(\.value)
        guard all.count > 1, all.count(where: { !gone.contains($0) }) < 2 else { continue }
        faults.append(
          Diagnostic(.oneParty, at: map.head(of: element), [.text(model.caption(of: element))]))
      default: continue
      }
    }
    guard !faults.isEmpty else { return }
    throw EditRefusal(
      breaking: .changesWhatStays, [], faults: faults, sources: map.parsed.trees.map(\.source))
  }
}

/// The entries that are to go.
struct GoneEntries {
  private var entries: [Bool]
  private let map: ServiceMap

  init(_ map: ServiceMap) {
    self.map = map
    entries = [Bool](repeating: false, count: map.entries.count)
  }

  /// Marks an entry and all that stands in it; false when it was marked already.
  mutating func insert(_ entry: EntryID) -> Bool {
    guard !contains(entry) else { return false }
    for index in Int(entry.index)..<Int(map[entry].end) { entries[index] = true }
    return true
  }

  func contains(_ entry: EntryID) -> Bool { entries[Int(entry.index)] }
}
