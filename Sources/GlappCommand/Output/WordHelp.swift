// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText
import OrderedCollections

/// What `help WORD` says of one row of the schema.
struct WordHelp {
  let text: String

  init(_ row: WordRow, schema: CompiledSchema, language: Language) {
    let facts = Facts(row, schema: schema, language: language)
    func label(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }
    var lines = [facts.other.map { "\(facts.name) (\($0))" } ?? facts.name]
    lines.append("  " + row.meaning[language])
    if let homes = facts.homes { lines.append("  \(label("står i", "stands in")): " + homes) }
    if facts.form != facts.name {
      lines.append("  \(label("skrivs", "written")): " + facts.form)
    }
    lines.append("  \(label("exempel", "example")): " + row.example[language])
    if !facts.inner.isEmpty {
      let words = facts.inner.joined(separator: ", ")
      lines.append("  \(label("kan innehålla", "may hold")): " + words)
    }
    text = lines.joined(separator: "\n")
  }
}

extension WordHelp {
  /// What there is to say of a row, for whoever lays it out.
  struct Facts {
    /// The word in the language, and in the other one where it differs.
    let name: String
    let other: String?
    /// What it may stand in; nil where that is nothing.
    let homes: String?
    /// How it is written, from the word on.
    let form: String
    /// The words that may stand in its block, but for those that nearly everything takes.
    let inner: [String]

    init(_ row: WordRow, schema: CompiledSchema, language: Language) {
      name = language == .swedish ? row.swedish : row.english
      let foreign = language == .swedish ? row.english : row.swedish
      other = foreign == name ? nil : foreign
      homes = WordHelp.homes(row, schema, language)
      form = [name, WordHelp.form(row, language)].filter { !$0.isEmpty }.joined(separator: " ")
      inner = row.block == .children ? WordHelp.inner(row, schema, language) : []
    }
  }

  private static func homes(
    _ row: WordRow, _ schema: CompiledSchema, _ language: Language
  ) -> String? {
    let homes = row.parents.members.filter { $0 != .property }.map { kind -> String in
      if kind == .map {
        return row.inMapBlock
          ? Bilingual(sv: "karta", en: "map")[language]
          : Bilingual(sv: "översta nivån", en: "top level")[language]
      }
      guard let home = schema.elementRow(kind) else { return "\(kind)" }
      return language == .swedish ? home.swedish : home.english
    }
    if homes.count > 12 { return Bilingual(sv: "nästan allt", en: "nearly anything")[language] }
    return homes.isEmpty ? nil : homes.joined(separator: ", ")
  }

  /// The words in the block of an element, those that nearly everything takes last and left out.
  private static func inner(
    _ row: WordRow, _ schema: CompiledSchema, _ language: Language
  ) -> [String] {
    guard case .element(let kind) = row.role else { return [] }
    let words = schema.schema.rows.filter { other in
      let isHere = kind == .map ? other.inMapBlock : other.parents.holds(kind) && !other.inMapBlock
      return isHere && (kind == .map || other.parents.members.count < 25)
    }.map { language == .swedish ? $0.swedish : $0.english }
    return Array(OrderedSet(words))
  }

  /// The slots in a form for people: `[id] "title" [at …]`.
  private static func form(_ row: WordRow, _ language: Language) -> String {
    let pattern = SlotPattern(row.slots)
    func shown(_ part: SlotPattern.Part) -> String {
      part.types.map { Self.shown($0, language) }.joined(separator: " | ")
    }
    var parts = pattern.positional.map { $0.isOptional ? "[\(shown($0))]" : shown($0) }
    parts += pattern.clauses.map { clause in
      let word = Connective.all.first { $0.english == clause.connective }
      let name = language == .swedish ? word?.swedish ?? "" : clause.connective
      let text = "\(name) \(shown(clause.part))"
      return clause.part.isOptional ? "[\(text)]" : text
    }
    return parts.joined(separator: " ")
  }

  private static func shown(_ type: SlotType, _ language: Language) -> String {
    func both(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }
    return switch type {
    case .id: "id"
    case .title: both("\"rubrik\"", "\"title\"")
    case .ref: both("id", "id")
    case .refs: both("id, id …", "id, id …")
    case .number(let scale), .integer(let scale):
      scale.map { "\(Int($0.lowerBound))–\(Int($0.upperBound))" } ?? both("tal", "number")
    case .numbers: both("tal, tal …", "number, number …")
    case .percent: "50%"
    case .range: "5..6"
    case .duration: both("3 veckor", "3 weeks")
    case .date: "2022-02-11"
    case .period: "2022-02..2022-06"
    case .text: both("\"text\"", "\"text\"")
    case .texts: "\"text\", \"text\" …"
    case .name: both("ord", "word")
    case .names: both("ord, ord …", "word, word …")
    case .choice(let all): all.map { both($0.swedish, $0.english) }.joined(separator: "|")
    case .choices(let all): all.map { both($0.swedish, $0.english) }.joined(separator: "|") + ", …"
    case .arrow: "->|<->|--"
    case .sign: "+|-|?"
    case .unknown: both("okänt", "unknown")
    case .missing: both("saknas", "missing")
    }
  }
}
