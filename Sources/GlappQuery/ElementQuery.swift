// SPDX-License-Identifier: EUPL-1.2

package import GlappCompiler
package import GlappModel
import GlappText

/// Which elements of a map meet a condition: `glapp list`.
package struct ElementQuery {
  let compiled: CompiledMap
  private let kinds: [ElementKind]
  private let condition: Condition?
  let vocabulary: QueryVocabulary
  private let noun: Bilingual
  private let helpWord: Bilingual

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - compiled: the map, compiled to look up references in.
  ///   - resolver: of the same map.
  ///   - kinds: what is listed.
  ///   - condition: `severity >= 4 and between af`; nil lists all.
  ///   - schema: the words.
  /// - Throws: `QueryFault` when the condition can't be understood.
  package init(
    _ compiled: CompiledMap, resolver: ReferenceResolver, kinds: [ElementKind],
    condition: String?, schema: CompiledSchema = .current
  ) throws(QueryFault) {
    self.compiled = compiled
    self.kinds = kinds
    vocabulary = QueryVocabulary(kinds, schema: schema)
    let only = kinds.count == 1 ? schema.elementRow(kinds[0]) : nil
    noun =
      only.map { Bilingual(sv: "`\($0.swedish)`", en: "`\($0.english)`") }
      ?? Bilingual(sv: "kartan", en: "the map")
    helpWord =
      only.map { Bilingual(sv: $0.swedish, en: $0.english) } ?? Bilingual(sv: "karta", en: "map")
    guard let condition else {
      self.condition = nil
      return
    }
    var parser = ConditionParser(
      condition, vocabulary: vocabulary, noun: noun, helpWord: helpWord, resolver: resolver)
    self.condition = try parser.parse()
  }

  /// The fault for a word that none of the listed kinds has.
  func unknownWord(_ name: String) -> QueryFault {
    let near = Nearest.candidates(to: name, among: vocabulary.names)
    return QueryFault(
      diagnostic: Diagnostic(
        .queryUnknownWord, at: Place(file: 0, range: TextRange(0, name.utf8.count)),
        [.text("`\(name)`"), .both(noun), .both(helpWord)], suggestions: near))
  }

  /// The elements, in the order of the map.
  ///
  /// - Complexity: the map's size times the condition's.
  package func run() -> [EntryID] {
    let map = compiled.map
    let wanted = kinds.reduce(into: ElementKinds()) { $0.formUnion(ElementKinds($1)) }
    let matcher = ConditionMatcher(map)
    return map.entries.indices.lazy.map { EntryID($0) }.filter { id in
      wanted.holds(map[id].kind) && (condition.map { matcher.meets(id, $0) } ?? true)
    }
  }
}
