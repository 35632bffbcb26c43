// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// A title where an id belongs: `by "Officer"`. Which one is meant is known once all is read.
struct QuotedReference {
  /// Which of the kept diagnostics says so.
  let diagnostic: Int
  let range: TextRange
  let title: String
  let kinds: ElementKinds
}

/// Saying which id was meant by a title.
extension MapCompiler {
  /// How many are looked up in the map, and among how many entries.
  private static let quotedLimit = 50
  private static let entryLimit = 50_000

  /// Remembers that the text at `token`, which is about to be reported, may be the title of something
  /// that is wanted there.
  mutating func noteQuotedReference(_ token: Token, _ expected: ReadyPart?, _ tree: SyntaxTree) {
    guard token.kind == .string, let kinds = expected?.kinds, !kinds.isEmpty,
      quoted.count < Self.quotedLimit
    else { return }
    quoted.append(
      QuotedReference(
        diagnostic: diagnostics.kept.count, range: token.range, title: tree.stringValue(token),
        kinds: kinds))
  }

  /// Offers the ids of those titles, now that everything has one.
  mutating func nameQuotedReferences() {
    for reference in quoted {
      guard diagnostics.kept.indices.contains(reference.diagnostic),
        let entry = entry(titled: reference)
      else { continue }
      let said = diagnostics.kept[reference.diagnostic]
      let name = entries[Int(entry)].name
      let isOnly = entries.count { $0.name == name } == 1
      let id = isOnly ? interner[name.index] : path(of: entry)
      let fix = Diagnostic.Fix(
        Bilingual(sv: "skriv \(id)", en: "write \(id)"),
        [TextEdit(range: reference.range, text: id)])
      diagnostics.replace(
        reference.diagnostic,
        with: Diagnostic(
          said.kind, at: said.place, said.facts, related: said.related, suggestions: [id],
          fixes: [fix]))
    }
  }

  /// The one with that title, or with the title that is spelled most like it.
  private func entry(titled reference: QuotedReference) -> UInt32? {
    var titles: [String: UInt32] = [:]
    for index in entries.indices.dropFirst().prefix(Self.entryLimit) {
      let entry = entries[index]
      guard reference.kinds.holds(entry.kind), entry.title != .none, entry.name != .none else {
        continue
      }
      let title = String(decoding: texts.utf8(entry.title.index), as: UTF8.self)
      if title.lowercased() == reference.title.lowercased() { return UInt32(index) }
      if titles[title] == nil { titles[title] = UInt32(index) }
    }
    let near = Nearest.candidates(to: reference.title, among: titles.keys.sorted())
    return near.first.flatMap { titles[$0] }
  }
}
