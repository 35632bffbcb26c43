// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
import GlappSyntax
package import GlappText

/// How messages and help speak of the schema.
extension CompiledSchema {
  /// Whether elements made by `row` take their id from their title when none is written.
  func derivesName(_ row: Int) -> Bool {
    row < bare.count && bare[row].derivesName
  }

  /// Every word in both languages.
  package var allWords: [String] { (1..<knownWords).map { interner[$0] } }

  /// Whether `text` is a word of the language, in either of its spellings.
  package func isWord(_ text: String) -> Bool {
    interner.lookup(text).flatMap { anyRow($0) } != nil
  }

  /// The words in whose blocks `word` may stand.
  package func homes(of word: UInt32) -> Bilingual {
    var homes: [Bilingual] = []
    for kind in ElementKind.allCases {
      guard kind != .property, row(word, in: .inside(kind)) != nil else { continue }
      homes.append(name(of: .inside(kind)))
    }
    if row(word, in: .mapBlock) != nil { homes.append(name(of: .mapBlock)) }
    let more = homes.count > 8 ? " …" : ""
    return Bilingual(
      sv: homes.prefix(8).map(\.swedish).joined(separator: ", ") + more,
      en: homes.prefix(8).map(\.english).joined(separator: ", ") + more)
  }

  /// The row that makes elements of `kind`.
  package func elementRow(_ kind: ElementKind) -> WordRow? {
    schema.rows.first { $0.role == .element(kind) }
  }

  /// What a context is called in a message.
  package func name(of context: Context) -> Bilingual {
    if context == .top {
      return Bilingual(sv: "kartans översta nivå", en: "the top level of the map")
    }
    if context == .mapBlock { return Bilingual(sv: "`karta`", en: "`map`") }
    if context == .value { return Bilingual(sv: "ett värdes block", en: "the block of a value") }
    guard let kind = ElementKind(rawValue: context.index), let row = elementRow(kind) else {
      return Bilingual(sv: "blocket", en: "the block")
    }
    return Bilingual(sv: "`\(row.swedish)`", en: "`\(row.english)`")
  }

  /// Of words that were probably meant those in `language`, where any is: both spellings of one
  /// word are no choice.
  package func own(_ words: [String], in language: Language) -> [String] {
    let own = words.filter { word in
      schema.rows.contains { (language == .swedish ? $0.swedish : $0.english) == word }
    }
    return own.isEmpty ? words : own
  }

  /// What one of a kind is called, without an article: `steg`, `bedömning`.
  package func bareNoun(of kind: ElementKind) -> Bilingual {
    if Self.verbs.contains(kind), let own = Self.nouns[kind] {
      func bare(_ text: String) -> String {
        text.split(separator: " ").dropFirst().joined(separator: " ")
      }
      return Bilingual(sv: bare(own.swedish), en: bare(own.english))
    }
    guard let row = elementRow(kind) else { return Bilingual(sv: "\(kind)", en: "\(kind)") }
    return Bilingual(sv: row.swedish, en: row.english)
  }

  /// Kinds whose word is a verb or another word that is no noun.
  private static let verbs: Set<ElementKind> = [.rating, .vote, .expectation, .branch, .vacant]

  /// What an element of a kind is called, with its article: "ett steg", "a step".
  package func noun(of kind: ElementKind) -> Bilingual {
    if let own = Self.nouns[kind] { return own }
    guard let row = elementRow(kind) else { return Bilingual(sv: "en uppgift", en: "a detail") }
    return withArticle(row)
  }

  /// Kinds whose word is no noun, or not the noun for one of them.
  private static let nouns: [ElementKind: Bilingual] = [
    .map: Bilingual(sv: "kartan", en: "the map"),
    .property: Bilingual(sv: "en uppgift", en: "a detail"),
    .expectation: Bilingual(sv: "en förväntning", en: "an expectation"),
    .branch: Bilingual(sv: "en gren", en: "a branch"),
    .rating: Bilingual(sv: "en bedömning", en: "a rating"),
    .vote: Bilingual(sv: "ett röstetal", en: "a number of votes"),
    .vacant: Bilingual(sv: "en vakant plats", en: "a vacant seat"),
    .evidence: Bilingual(sv: "ett belägg", en: "a piece of evidence"),
    .relationKind: Bilingual(sv: "en relationstyp", en: "a kind of relation"),
  ]

  /// What an element of these kinds is called, with its article: "en aktör eller ett steg".
  package func name(of kinds: ElementKinds) -> Bilingual {
    if kinds == .any { return Bilingual(sv: "något ur kartan", en: "something in the map") }
    if kinds == .rateable {
      return Bilingual(
        sv: "något att bedöma (en idé, en insikt, ett glapp …)",
        en: "something to rate (an idea, an insight, a gap …)")
    }
    if kinds == .ground {
      return Bilingual(
        sv: "något att bygga på (en källa, ett belägg, en smärtpunkt …)",
        en: "something to build on (a source, a piece of evidence, a pain …)")
    }
    var names: [Bilingual] = []
    var rest = kinds
    if kinds.isSuperset(of: .actor) {
      names.append(Bilingual(sv: "en aktör", en: "an actor"))
      rest.subtract(.actor)
    }
    names += rest.members.map(noun)
    guard names.count <= 6, let last = names.last else {
      return Bilingual(sv: "något av rätt slag", en: "something of the right kind")
    }
    guard names.count > 1 else { return last }
    let before = names.dropLast()
    return Bilingual(
      sv: before.map(\.swedish).joined(separator: ", ") + " eller " + last.swedish,
      en: before.map(\.english).joined(separator: ", ") + " or " + last.english)
  }

  /// The word of a row as a noun in running text.
  private func withArticle(_ row: WordRow) -> Bilingual {
    let swedish = Self.neuter.contains(row.swedish) ? "ett" : "en"
    let isVowel = row.english.first.map { "aeio".contains($0) } ?? false
    return Bilingual(
      sv: "\(swedish) \(row.swedish)", en: (isVowel ? "an " : "a ") + row.english)
  }

  /// The Swedish words that take `ett`.
  private static let neuter: Set<String> = [
    "antagande", "begrepp", "behov", "belägg", "beslut", "faktum", "flöde", "glapp", "hinder",
    "kriterium", "mål", "mått", "steg", "team", "tema", "test", "värde",
  ]
}
