// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// What an edit did besides what was asked: addresses that are others now, references that were
/// rewritten or taken away.
struct EditReport {
  let ids: [EditPlan.IDChange]
  let references: [EditPlan.TouchedReference]
  let added: [String]
  /// What is to be said of what was added.
  let notes: [Diagnostic]

  init(_ settling: Settling) {
    ids = Self.ids(settling)
    references = Self.references(settling)
    let new = Self.added(settling)
    added = new.map { Addresses.address(of: $0, in: settling.current) }
    notes = UnseenNotes.notes(on: new, in: settling.current)
  }

  // MARK: - References

  private static func references(_ settling: Settling) -> [EditPlan.TouchedReference] {
    let original = settling.original
    let current = settling.current
    var isThere = [Bool](repeating: false, count: original.references.count)
    var all: [EditPlan.TouchedReference] = []
    func text(_ reference: Int) -> (Place, String) {
      let old = original.references[reference]
      let tree = original.tree(old.file)
      let range = tree.tokens[old.tokens.lowerBound].range.joined(
        with: tree.tokens[old.tokens.upperBound - 1].range)
      return (Place(file: old.file, range: range), tree.source.string(range))
    }
    for (reference, former) in zip(current.references, settling.formerReferences) {
      guard let old = former else { continue }
      isThere[old] = true
      if isAsBefore(reference, original.references[old], settling) { continue }
      let (place, before) = text(old)
      let after = current.tree(reference.file).string(tokens: reference.tokens)
      if before != after { all.append(.init(place: place, old: before, new: after)) }
    }
    for (index, reference) in original.references.enumerated() where !isThere[index] {
      // What goes with the statement that was to go needs no telling.
      guard let target = reference.target, settling.now(target) == nil,
        !isInside(reference.entry, goneWith: target, settling)
      else { continue }
      let (place, before) = text(index)
      all.append(.init(place: place, old: before, new: nil))
    }
    return all.sorted {
      ($0.place.file, $0.place.range.start) < ($1.place.file, $1.place.range.start)
    }
  }

  /// Whether a reference is written as it was, byte for byte.
  private static func isAsBefore(
    _ now: ReferenceResolver.Written, _ before: ReferenceResolver.Written, _ settling: Settling
  ) -> Bool {
    let one = settling.current.range(of: now)
    let other = settling.original.range(of: before)
    return settling.current.parsed.trees[now.file].source.bytes[one]
      == settling.original.parsed.trees[before.file].source.bytes[other]
  }

  /// Whether `entry` stands in the outermost thing that is gone together with `target`.
  private static func isInside(
    _ entry: EntryID, goneWith target: EntryID, _ settling: Settling
  ) -> Bool {
    let map = settling.original.map
    var outer = target
    while map[outer].parent != .root, settling.now(map[outer].parent) == nil {
      outer = map[outer].parent
    }
    return outer <= entry && entry.index < map[outer].end
  }

  // MARK: - Addresses

  private static func added(_ settling: Settling) -> [EntryID] {
    let map = settling.current.map
    var all: [EntryID] = []
    var index = 1
    while index < map.entries.count {
      let entry = EntryID(index)
      index += 1
      guard map[entry].kind != .property, settling.was(entry) == nil else { continue }
      all.append(entry)
    }
    return all
  }

  private static func ids(_ settling: Settling) -> [EditPlan.IDChange] {
    let before = settling.original.map
    let after = settling.current.map
    var changed = [Bool](repeating: false, count: before.entries.count)
    // Ids and places, downwards.
    var homes: Set<EntryID> = []
    for index in before.entries.indices.dropFirst() {
      let entry = EntryID(index)
      let old = before[entry]
      guard let now = settling.now(entry) else {
        changed[index] = true
        if old.name == .none, old.kind != .property { homes.insert(old.parent) }
        continue
      }
      let new = after[now]
      let isElsewhere = settling.now(old.parent) != new.parent
      if isElsewhere, old.name == .none { homes.insert(old.parent) }
      changed[index] =
        isElsewhere || changed[Int(old.parent.index)]
        || before.names.utf8(old.name.index) != after.names.utf8(new.name.index)
    }
    guard changed.contains(true) else { return [] }
    // What has no id is numbered among its like.
    for home in homes {
      for child in before.children(of: home) where before[child].name == .none {
        changed[Int(child.index)] = true
      }
    }
    // What is named by the ends it ties together, then what stands in that.
    for index in before.entries.indices.dropFirst() where before.entries[index].name == .none {
      changed[index] =
        changed[index] || changed[Int(before.entries[index].parent.index)]
        || before.slots(of: EntryID(index)).contains {
          if case .reference(let id) = $0.value { changed[Int(id.index)] } else { false }
        }
    }
    let oldBook = AddressBook(before)
    let newBook = AddressBook(after)
    return changed.indices.dropFirst().compactMap { index in
      let entry = EntryID(index)
      guard changed[index], before[entry].kind != .property else { return nil }
      let old = oldBook.address(of: entry)
      let new = settling.now(entry).map(newBook.address(of:))
      return old == new ? nil : EditPlan.IDChange(old: old, new: new)
    }
  }
}

/// Addresses of single entries.
enum Addresses {
  /// The address of an entry; cheap for what has an id and stands in things that have.
  static func address(of entry: EntryID, in map: EditableMap) -> String {
    var parts: [String] = []
    var current = entry
    while current != .root {
      let name = map.map.name(of: current)
      if name.isEmpty { return AddressBook(map.map).address(of: entry) }
      parts.append(name)
      current = map.map[current].parent
    }
    return entry == .root ? map.map.name(of: .root) : parts.reversed().joined(separator: ".")
  }
}
