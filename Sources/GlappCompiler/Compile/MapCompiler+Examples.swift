// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// Which short example: of a row, showing one of its parts, in one language's words or the
/// reader's.
struct ShortExample: Hashable {
  let row: Int
  let position: ReadyPart.Position?
  let language: Language?
}

/// Examples in messages: the shortest form of a statement that shows what fits.
extension MapCompiler {
  /// The row's example cut down to what must be there and to `part`; in the words that the
  /// statement at hand is written in, where it tells, else in the reader's.
  mutating func shortExample(showing part: ReadyPart?, _ tree: SyntaxTree) -> Bilingual {
    let row = schema.schema.rows[cursor.row]
    let isTelling = row.swedish != row.english
    let written = isTelling ? (isSwedish(tree) ? Language.swedish : .english) : nil
    let key = ShortExample(row: cursor.row, position: part?.position, language: written)
    if let known = shortExamples[key] { return known }
    let swedish = Self.shortened(row, cursor.row, part, written ?? .swedish, schema)
    let english = Self.shortened(row, cursor.row, part, written ?? .english, schema)
    let example = Bilingual(sv: "`\(swedish)`", en: "`\(english)`")
    shortExamples[key] = example
    return example
  }

  /// Whether the statement at hand is written with the Swedish word; a word that is the same in
  /// both languages has that of its file.
  func isSwedish(_ tree: SyntaxTree) -> Bool {
    let row = schema.schema.rows[cursor.row]
    guard row.swedish != row.english else { return isInSwedish(tree) }
    return text(cursor.word, tree) == row.swedish
  }

  private static func shortened(
    _ row: WordRow, _ index: Int, _ part: ReadyPart?, _ language: Language,
    _ schema: CompiledSchema
  ) -> String {
    let source = SourceText(name: "", bytes: Array(row.example[language].utf8))
    var reader = MapCompiler(ParsedMap(source, schema: schema), schema: schema)
    let tree = reader.parsed.trees[0]
    guard !tree.statements.isEmpty else { return row.example[language] }
    let trace = ReadTrace(schema)
    reader.trace = trace
    reader.read(index, 0, of: tree, file: 0, into: nil)
    let pattern = schema.patterns[index]
    var parts: [ReadyPart.Position: ReadyPart] = [:]
    for part in schema.positional(of: pattern) + schema.clauses(of: pattern) {
      parts[part.position] = part
    }
    var words = [tree.source.string(tree.tokens[0].range)]
    var isShown = part == nil
    let group = part.map { schema.details(of: $0).group } ?? 0
    for traced in trace.spans {
      guard let own = parts[traced.position] else { continue }
      let isWanted = own.position == part?.position
      let belongs = group > 0 && schema.details(of: own).group == group
      guard !own.isOptional || isWanted || belongs else { continue }
      isShown = isShown || isWanted
      let first = tree.tokens[traced.whole.lowerBound].range
      let last = tree.tokens[traced.whole.upperBound - 1].range
      words.append(tree.source.string(first.joined(with: last)))
    }
    if !isShown, let part {
      // An id comes first, everything else last.
      let place = part.isIdentity ? 1 : words.count
      words.insert(contentsOf: sample(of: part, language, schema), at: place)
    }
    return words.joined(separator: " ")
  }

  /// Something of the right kind for a part that the row's example does not have.
  private static func sample(
    of part: ReadyPart, _ language: Language, _ schema: CompiledSchema
  ) -> [String] {
    var words: [String] = []
    if case .clause(let connective) = part.position {
      let both = Connective.all[Int(connective) - 1]
      words.append(language == .swedish ? both.swedish : both.english)
    }
    func both(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }
    switch schema.details(of: part).types.first {
    case .id?: words.append(both("mitt-id", "my-id"))
    case .name?, .names?: words.append(both("mitt-ord", "my-word"))
    case .title?, .text?, .texts?: words.append("\"…\"")
    case .ref(let kinds)?, .refs(let kinds)?: words.append(schema.sampleID(of: kinds, language))
    case .number(let scale)?, .integer(let scale)?, .range(let scale)?:
      words.append("\(Int(min(3, scale?.upperBound ?? 3)))")
    case .numbers?: words.append("3, 5")
    case .percent?: words.append("30%")
    case .duration?: words.append(both("3 veckor", "3 weeks"))
    case .date?: words.append("2024-05-03")
    case .period?: words.append("2024-05..2024-09")
    case .choice(let all)?, .choices(let all)?:
      if let first = all.first { words.append(both(first.swedish, first.english)) }
    case .arrow?: words.append("->")
    case .sign?: words.append("+")
    case .unknown?: words.append(both("okänt", "unknown"))
    case .missing?: words.append(both("saknas", "missing"))
    case nil: break
    }
    return words
  }
}

extension CompiledSchema {
  /// The id that the example of the first of these kinds has.
  func sampleID(of kinds: ElementKinds, _ language: Language) -> String {
    let first: ElementKind? = kinds.isSuperset(of: .actor) ? .role : kinds.members.first
    guard let row = first.flatMap(elementRow) else { return "id" }
    let words = row.example[language].split(separator: " ")
    guard words.count > 1, !words[1].hasPrefix("\"") else { return "id" }
    return String(words[1])
  }
}
