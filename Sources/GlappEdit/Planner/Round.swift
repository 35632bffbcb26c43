// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// A map before and after some edits, and which of its things are which. A class, since it is
/// asked for every entry and copies of it would cost more than the answers.
final class Round {
  let before: EditableMap
  let after: EditableMap
  private let tokens: TokenMap
  /// For each entry before the one it is now, plus one; 0 for what is gone.
  private let entries: [UInt32]

  /// Makes the edits of `draft` and compiles what comes of it.
  ///
  /// - Complexity: linear in the map.
  init(_ before: EditableMap, _ draft: Draft) {
    self.before = before
    after = EditableMap(Self.parsed(before, draft), schema: before.schema)
    tokens = TokenMap(draft, before: before.parsed.trees, after: after.parsed.trees)
    var entries = [UInt32](repeating: 0, count: before.map.entries.count)
    entries[0] = 1
    for index in after.map.entries.indices.dropFirst() {
      let entry = EntryID(index)
      if let old = Self.old(entry, before, after, tokens) {
        entries[Int(old.index)] = entry.index + 1
      }
    }
    self.entries = entries
  }

  private static func parsed(_ before: EditableMap, _ draft: Draft) -> ParsedMap {
    var parsed = before.parsed
    for file in draft.files {
      let old = parsed.trees[file]
      let edits = draft.sorted(file).map { TextEdit(range: $0.range, text: $0.text) }
      let source = SourceText(
        name: old.source.name, bytes: Formatter.apply(edits, to: old.source.bytes))
      let tree = Parser.parse(
        source, file: file, interner: &parsed.interner, words: before.schema.parserWords)
      parsed.trees[file] = tree
      // No edit adds, removes or moves an include: their order tells which is which.
      let targets = parsed.includes[file].sorted { $0.key < $1.key }
      guard !targets.isEmpty else { continue }
      let known = Set(targets.map(\.key))
      let all = includes(in: old, before.schema)
      let kept = all.indices.filter { known.contains(all[$0]) }
      let new = includes(in: tree, before.schema)
      parsed.includes[file] = [:]
      for (place, target) in zip(kept, targets) where place < new.count {
        parsed.includes[file][new[place]] = target.value
      }
    }
    return parsed
  }

  private static func includes(in tree: SyntaxTree, _ schema: CompiledSchema) -> [Int] {
    tree.children(of: nil).filter { statement in
      let word = tree.tokens[tree.firstToken(statement)].payload
      return schema.row(word, in: .top).map { schema.schema.rows[$0].word == .include } ?? false
    }
  }

  private static func old(
    _ entry: EntryID, _ before: EditableMap, _ after: EditableMap, _ tokens: TokenMap
  ) -> EntryID? {
    guard let place = after.compiled.sourceMap.word(of: entry),
      let old = tokens.old(place.file, place.token)
    else { return nil }
    return before.entry(old.file, atWord: old.token)
  }

  /// What an entry is now; nil when it is gone.
  func now(_ entry: EntryID) -> EntryID? {
    let now = entries[Int(entry.index)]
    return now == 0 ? nil : EntryID(Int(now) - 1)
  }

  /// What an entry was; nil when it is new.
  func was(_ entry: EntryID) -> EntryID? {
    entry == .root ? .root : Self.old(entry, before, after, tokens)
  }

  /// Where a token stood; nil for a new one.
  func old(_ file: Int, _ token: Int) -> (file: Int, token: Int)? { tokens.old(file, token) }
}
