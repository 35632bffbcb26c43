// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
package import GlappText

/// Ids that titles give, written out once something refers to them: then a title can be reworded
/// by hand and no reference breaks.
package enum WrittenIDs {
  /// The edits that write out, in one file of a map, every id that a title gives and that something
  /// in the map refers to.
  ///
  /// What the map says stays: each id is the one that it has already. Only where it comes from is
  /// another.
  ///
  /// - Parameters:
  ///   - file: the index of the file in the map; what refers may stand in any of its files.
  ///   - map: the map; it may have errors.
  /// - Returns: the edits, in the order of the file; none where the map would not be the same.
  /// - Complexity: linear in the map; it is compiled once more where there is anything to write.
  package static func edits(of file: Int, in map: EditableMap) -> [TextEdit] {
    var draft = Draft()
    for entry in map.mentionedByDerivedName {
      guard let place = map.statement(of: entry), place.file == file else { continue }
      draft.add(IdentityEdit.writing(map.map.name(of: entry), in: place, map), in: file)
    }
    guard !draft.isEmpty else { return [] }
    let after = Round(map, draft).after
    guard ModelComparison.areEqual(map.map, after.map, ignoringDerivation: true) else { return [] }
    return draft.sorted(file).map { TextEdit(range: $0.range, text: $0.text) }
  }
}

/// Edits made one after the other, as edits of the first text.
package enum StackedEdits {
  /// The edits of `bytes` that do what all `steps` do, each about the text as the one before it left
  /// it; none touches another.
  package static func of(_ bytes: [UInt8], _ steps: [[TextEdit]]) -> [TextEdit] {
    var table = PieceTable(bytes)
    for step in steps {
      table.apply(step.map { DraftEdit(Int($0.range.start), Int($0.range.end), $0.text) })
    }
    return table.edits
  }
}

extension EditableMap {
  /// What references name, as a whole or as a part of a path, by an id that its title gave it.
  var mentionedByDerivedName: [EntryID] {
    guard map.entries.contains(where: \.hasDerivedName) else { return [] }
    var resolver = resolver
    var seen: Set<EntryID> = []
    for reference in references {
      if reference.tokens.count == 1 {
        if let target = reference.target, map[target].hasDerivedName { seen.insert(target) }
        continue
      }
      for part in resolver.parts(of: reference, in: tree(reference.file))
      where map[part.entry].hasDerivedName {
        seen.insert(part.entry)
      }
    }
    return seen.sorted()
  }
}
