// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// Makes the edits of a draft, then whatever it takes so that every reference still means what it
/// meant: ids that titles gave are written out, references get as much path as they need.
struct Settling {
  let original: EditableMap
  private(set) var rounds: [Round] = []
  private var tables: [Int: PieceTable] = [:]
  /// The references of each file of the original, by their place.
  private let referencesByFile: [[Int]]
  /// For each reference of the current map the one of the original that it was, by its index.
  private(set) var formerReferences: [Int?]
  /// The entries of the original that references name, where their titles gave them their ids.
  private var mentioned: [EntryID] = []

  /// How many times it may go over the map to mend it. One does for nearly every edit.
  private static let roundLimit = 3

  init(_ original: EditableMap) {
    self.original = original
    var byFile = [[Int]](repeating: [], count: original.parsed.trees.count)
    for (index, reference) in original.references.enumerated() {
      byFile[reference.file].append(index)
    }
    referencesByFile = byFile
    formerReferences = Array(original.references.indices)
  }

  /// The map as it is after all rounds.
  var current: EditableMap { rounds.last?.after ?? original }

  /// Makes the edits of one round.
  mutating func make(_ draft: Draft) {
    for file in draft.files {
      tables[file, default: PieceTable(original.tree(file).source.bytes)]
        .apply(draft.sorted(file))
    }
    rounds.append(Round(current, draft))
    // References stand in the order of their text: most are right after the one before.
    var next = original.parsed.trees.map { _ in 0 }
    formerReferences = current.references.map { reference in
      guard let place = old(reference.file, reference.tokens.lowerBound) else { return nil }
      return former(at: place.token, of: place.file, from: &next[place.file])
    }
  }

  /// Mends references until there is nothing to mend.
  mutating func settle() {
    mentioned = original.mentionedByDerivedName
    for _ in 0..<Self.roundLimit {
      var draft = idsToWriteOut()
      if draft.isEmpty { draft = referencesToRewrite() }
      guard !draft.isEmpty else { return }
      make(draft)
    }
  }

  /// The edits of each file that changed, in terms of the original.
  var edits: [(file: Int, edits: [TextEdit])] {
    tables.keys.sorted().compactMap { file in
      guard let edits = tables[file]?.edits, !edits.isEmpty else { return nil }
      return (file, edits)
    }
  }

  // MARK: - Then and now

  /// What an entry of the original is now; nil when it is gone.
  func now(_ entry: EntryID) -> EntryID? {
    var entry = entry
    for round in rounds {
      guard let next = round.now(entry) else { return nil }
      entry = next
    }
    return entry
  }

  /// What an entry was in the original; nil when it is new.
  func was(_ entry: EntryID) -> EntryID? {
    var entry = entry
    for round in rounds.reversed() {
      guard let last = round.was(entry) else { return nil }
      entry = last
    }
    return entry
  }

  /// Where a token of the current map stood in the original.
  func old(_ file: Int, _ token: Int) -> (file: Int, token: Int)? {
    var place = (file: file, token: token)
    for round in rounds.reversed() {
      guard let last = round.old(place.file, place.token) else { return nil }
      place = last
    }
    return place
  }

  /// The reference of the original that begins with a token, by its index. It is looked for first at
  /// `next` among those of its file, which then is the place after it.
  private func former(at token: Int, of file: Int, from next: inout Int) -> Int? {
    let all = referencesByFile[file]
    func begin(_ place: Int) -> Int { original.references[all[place]].tokens.lowerBound }
    var low = next
    if low >= all.count || begin(low) != token {
      low = 0
      var high = all.count
      while low < high {
        let middle = (low + high) / 2
        if begin(middle) < token { low = middle + 1 } else { high = middle }
      }
    }
    guard low < all.count, begin(low) == token else { return nil }
    next = low + 1
    return all[low]
  }

  /// The references that no longer mean what they meant: each with what it ought to mean, and which
  /// of the original it was.
  var strays: [(reference: ReferenceResolver.Written, wanted: EntryID, former: Int)] {
    zip(current.references, formerReferences).compactMap { reference, former in
      guard let former, let target = original.references[former].target,
        let wanted = now(target), wanted != reference.target
      else { return nil }
      return (reference, wanted, former)
    }
  }

  // MARK: - Mending

  /// Ids that titles gave, and that the edit would change or something new refers to.
  private func idsToWriteOut() -> Draft {
    let map = current
    var names: [EntryID: String] = [:]
    for old in mentioned {
      guard let entry = now(old), map.map[entry].hasDerivedName else { continue }
      let name = original.map.name(of: old)
      if map.map.name(of: entry) != name, !isTaken(name, beside: entry) { names[entry] = name }
    }
    if names.isEmpty, map.map.entries.contains(where: \.hasDerivedName) {
      var resolver = map.resolver
      for (reference, former) in zip(map.references, formerReferences) where former == nil {
        for part in resolver.parts(of: reference, in: map.tree(reference.file))
        where map.map[part.entry].hasDerivedName {
          names[part.entry] = map.map.name(of: part.entry)
        }
      }
    }
    var draft = Draft()
    for (entry, name) in names.sorted(by: { $0.key < $1.key }) {
      guard let place = map.statement(of: entry) else { continue }
      draft.add(IdentityEdit.writing(name, in: place, map), in: place.file)
    }
    return draft
  }

  private func isTaken(_ name: String, beside entry: EntryID) -> Bool {
    let map = current.map
    return map.children(of: map[entry].parent).contains {
      $0 != entry && !map[$0].hasDerivedName && map.name(of: $0) == name
    }
  }

  /// References that would mean something else now, with as much path as they need.
  private func referencesToRewrite() -> Draft {
    let map = current
    var resolver = map.resolver
    var draft = Draft()
    for (reference, wanted, _) in strays {
      guard
        let text = resolver.text(for: wanted, from: reference.entry, among: reference.kinds)
      else { continue }
      let tree = map.tree(reference.file)
      let start = Int(tree.tokens[reference.tokens.lowerBound].offset)
      let end = Int(tree.tokens[reference.tokens.upperBound - 1].end)
      guard tree.string(start, end) != text else { continue }
      draft.add(DraftEdit(start, end, text, .same), in: reference.file)
    }
    return draft
  }
}
