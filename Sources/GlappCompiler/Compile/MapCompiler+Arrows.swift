// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// Ties that lack their first word: `a -> b informs`, as other languages write them.
extension MapCompiler {
  /// Says which word a statement with an arrow begins with, where it begins with an id.
  ///
  /// It reaches from token `first` to the one before `end`.
  ///
  /// - Returns: false where no arrow follows what the statement begins with.
  mutating func reportArrow(
    from first: Int, to end: Int, _ context: CompiledSchema.Context, of tree: SyntaxTree, file: Int
  ) -> Bool {
    var place = first + 1
    while place + 1 < end, tree.tokens[place].kind == .dot,
      tree.tokens[place + 1].kind == .identifier
    {
      place += 2
    }
    guard place + 1 < end, Self.isArrow(tree.tokens[place]),
      tree.tokens[place + 1].kind == .identifier
    else { return false }
    let range = tree.tokens[first].range.joined(with: tree.tokens[end - 1].range)
    let target = tree.tokens[place + 1..<end].prefix { $0.kind != .string }
    let isSigned = target.contains { [.plus, .minus, .question].contains($0.kind) }
    let written = tree.source.string(range)
    guard let word = tieWord(context, isSigned: isSigned) else {
      // Within a journey an arrow goes from one step to another.
      let from = text(tree.tokens[first], tree)
      let to = text(tree.tokens[place + 1], tree)
      addArrow(
        Place(file: file, range: range),
        Bilingual(sv: "`därefter`", en: "`then`"),
        Bilingual(
          sv: "skriv `därefter \(to)` i steget `\(from)`; till nästa steg behövs ingenting",
          en: "write `then \(to)` in the step `\(from)`; to the next step nothing is needed"), [])
      return true
    }
    let isSwedish = isInSwedish(tree)
    let spelling = isSwedish ? word.swedish : word.english
    let fix = Diagnostic.Fix(
      Bilingual(sv: "skriv \(spelling) först", en: "write \(spelling) first"),
      [TextEdit(range: .at(range.start), text: spelling + " ")])
    let line = Fact.text("`\(spelling) \(written)`")
    addArrow(
      Place(file: file, range: range), Bilingual(sv: "`\(spelling)`", en: "`\(spelling)`"),
      Bilingual(
        sv: "skriv \(line.worded(in: .swedish))", en: "write \(line.worded(in: .english))"),
      [fix])
    return true
  }

  static func isArrow(_ token: Token) -> Bool {
    [.arrow, .bothArrow, .dashes].contains(token.kind)
  }

  private mutating func addArrow(
    _ place: Place, _ word: Bilingual, _ wayOut: Bilingual, _ fixes: [Diagnostic.Fix]
  ) {
    diagnostics.add(
      Diagnostic(.missingWord, at: place, [.both(word), .both(wayOut)], fixes: fixes))
  }

  /// The word that ties two things in `context`; nil where none does.
  private func tieWord(_ context: CompiledSchema.Context, isSigned: Bool) -> WordRow? {
    let isInJourney = [ElementKind.journey, .phase, .step].contains {
      context == .inside($0)
    }
    if isInJourney { return nil }
    let wanted: [Word] = isSigned ? [.influence] : [.transition, .relation]
    let row = wanted.lazy.compactMap { schema.row($0, in: context) ?? schema.row($0, in: .top) }
    return row.first.map { schema.schema.rows[$0] }
  }
}
