// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// What `help WORD` says of a word that begins no statement: one to choose (`kind rundgang`), or
/// one that says what follows it (`then step laps 3`).
struct InnerWordHelp {
  /// So many statements are shown; what stands in more is no easier to find for them.
  private static let most = 6

  /// Empty where no statement holds the word.
  let text: String

  init(_ word: String, schema: CompiledSchema, language: Language) {
    func label(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }
    let uses = schema.schema.rows.compactMap { row in
      Self.use(of: word, in: row).map { (row: row, use: $0) }
    }
    guard let first = uses.first else {
      text = ""
      return
    }
    let own = first.use[language]
    let other = first.use[language == .swedish ? .english : .swedish]
    var lines = [own == other ? own : "\(own) (\(other))"]
    for (row, _) in uses.prefix(Self.most) {
      let facts = WordHelp.Facts(row, schema: schema, language: language)
      let home = facts.homes.map { label(", i \($0)", ", in \($0)") } ?? ""
      lines.append("  \(label("ord i", "a word in")) `\(facts.name)`\(home)")
      lines.append("    \(label("skrivs", "written")): " + facts.form)
    }
    if uses.count > Self.most {
      let rest = uses.count - Self.most
      lines.append("  " + label("och \(rest) till", "and \(rest) more"))
    }
    let more = language == .swedish ? first.row.swedish : first.row.english
    lines.append("  \(label("mer", "more")): glapp help \(more)")
    text = lines.joined(separator: "\n")
  }

  /// The word as it stands in a row's slots, in both languages; nil where it does not.
  private static func use(of word: String, in row: WordRow) -> Bilingual? {
    let pattern = SlotPattern(row.slots)
    for clause in pattern.clauses {
      let connective = Connective.all.first { $0.english == clause.connective }
      if let connective, [connective.english, connective.swedish].contains(word) {
        return Bilingual(sv: connective.swedish, en: connective.english)
      }
    }
    for type in pattern.written.flatMap(\.part.types) {
      guard case .choice(let all) = type.single else { continue }
      if let one = all.first(where: { $0.english == word || $0.swedish == word }) {
        return Bilingual(sv: one.swedish, en: one.english)
      }
    }
    return nil
  }
}

extension SlotType {
  /// One of what may be several.
  fileprivate var single: SlotType {
    if case .choices(let all) = self { return .choice(all) }
    return self
  }
}
