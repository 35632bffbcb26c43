// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// How each reference is written: the shortest way that leads where it should. Which does, the
/// compiler says; this only proposes.
struct ReferenceSpelling {
  /// What is written at present.
  private(set) var spellings: [String]
  private let draft: MapDraft
  /// How many elements each ending of a path names.
  private var counts: [String: Int] = [:]
  /// Which proposal each reference is at.
  private var attempts: [Int]

  init(_ draft: MapDraft) {
    self.draft = draft
    attempts = [Int](repeating: 0, count: draft.references.count)
    spellings = []
    for index in draft.statements.indices.dropFirst() {
      for ending in endings(of: index) { counts[ending, default: 0] += 1 }
    }
    spellings = draft.references.indices.map { proposals($0).first ?? "?" }
  }

  /// Goes on to the next way of writing a reference.
  ///
  /// - Parameters:
  ///   - reference: its index.
  ///   - address: the address of what it should lead to, in the map as last compiled.
  /// - Returns: false where all ways have been tried.
  mutating func tryAnother(_ reference: Int, address: String) -> Bool {
    // A reference misses also where another in its list cannot be read yet, and the address may
    // change as the references in it are settled: each way gets a second chance.
    let all = proposals(reference) + [address]
    while attempts[reference] < 2 * all.count + 8 {
      attempts[reference] += 1
      let next = all[attempts[reference] % all.count]
      guard next != spellings[reference] else { continue }
      spellings[reference] = next
      return true
    }
    return false
  }

  private func proposals(_ reference: Int) -> [String] {
    guard let target = draft.references[reference].target else { return [] }
    let all = endings(of: target)
    let start = all.firstIndex { counts[$0] == 1 } ?? max(0, all.count - 1)
    return Array(all[min(start, all.count)...] + all[..<min(start, all.count)])
  }

  /// The endings of an element's path, from its own name to the whole: `c`, `b.c`, `a.b.c`.
  private func endings(of index: Int) -> [String] {
    guard let name = draft.statements[index].name.text else { return [] }
    var all = [name]
    var current = draft.statements[index].parent
    while current > 0, let name = draft.statements[current].name.text {
      all.append("\(name).\(all[all.count - 1])")
      current = draft.statements[current].parent
    }
    return all
  }
}
