// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// Ids: written ones first, then those derived from titles, so that a written id never gives
/// way to a derived one.
extension MapCompiler {
  mutating func assignIdentities() {
    var scopes = PairTable(capacity: elements)
    var unnamed: [Int] = []
    for index in entries.indices.dropFirst() {
      steps += 1
      let entry = entries[index]
      guard entry.name != .none else {
        if entry.title != .none, schema.derivesName(Int(rows[index])) { unnamed.append(index) }
        continue
      }
      let taken = scopes.insert(entry.parent.index, entry.name.index, UInt32(index))
      if let taken { reportDoubled(index, Int(taken)) }
    }
    // The last number given to each base, so that a thousand equal titles cost no search.
    var numbers: [UInt64: Int] = [:]
    for index in unnamed {
      steps += 1
      let name = derivedName(of: index)
      let scope = entries[index].parent.index
      entries[index].hasDerivedName = true
      if scopes.insert(scope, name, UInt32(index)) == nil {
        entries[index].name = NameID(name)
        continue
      }
      let base = interner[name]
      let key = UInt64(scope) << 32 | UInt64(name)
      var number = numbers[key] ?? 1
      var free: UInt32
      repeat {
        number += 1
        free = interner.intern("\(base)-\(number)")
      } while scopes.insert(scope, free, UInt32(index)) != nil
      numbers[key] = number
      entries[index].name = NameID(free)
    }
    self.scopes = scopes
  }

  private mutating func derivedName(of index: Int) -> UInt32 {
    let entry = entries[index]
    let bytes = DerivedName.bytes(of: texts.utf8(entry.title.index), kind: entry.kind)
    return bytes.withUnsafeBufferPointer { interner.intern($0) }
  }

  private mutating func reportDoubled(_ second: Int, _ first: Int) {
    guard !diagnostics.isFull(.error) else { return diagnostics.count(.error) }
    let source = SourceMap(trees: parsed.trees, origins: origins)
    let related = Diagnostic.Related(
      source.head(of: EntryID(first)), Bilingual(sv: "här är det första", en: "the first is here"))
    let name = interner[entries[second].name.index]
    diagnostics.add(
      Diagnostic(
        .doubledID, at: source.head(of: EntryID(second)), [.text("`\(name)`")],
        related: [related]))
  }
}
