// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import Testing

@testable import GlappCompiler

/// Every example of the schema reads as what it is an example of, in both languages.
@Suite struct SchemaExamplesTests {
  private let rows = Schema.current.rows

  @Test(arguments: [Language.swedish, .english])
  func everyExampleParsesInEachOfItsParents(_ language: Language) {
    for row in rows {
      for text in maps(holding: row, language) {
        let faults = faults(in: text)
        #expect(faults.isEmpty, "\(text): \(faults)")
      }
    }
  }

  @Test(arguments: [Language.swedish, .english])
  func anExampleMakesWhatItsRowSays(_ language: Language) {
    for row in rows where row.word != .include {
      for text in maps(holding: row, language) {
        let map = CompiledMap.compile(ParsedMap(source(text))).map
        #expect(map.entries.contains { $0.word == row.word }, "\(text)")
      }
    }
  }

  private func source(_ text: String) -> SourceText {
    SourceText(name: "example.glapp", bytes: Array(text.utf8))
  }

  /// What is wrong with a text, apart from references: an example stands alone.
  private func faults(in text: String) -> [String] {
    CompiledMap.compile(ParsedMap(source(text))).diagnostics.sorted
      .filter { !["unknown-reference", "unresolved-include"].contains($0.kind.code) }
      .map { $0.kind.code + ": " + $0.message(in: .english) }
  }

  /// The example of `row` within each place where it may stand, each as a whole map.
  private func maps(holding row: WordRow, _ language: Language) -> [String] {
    let example = row.example[language]
    if row.inMapBlock { return ["map m \"M\" { \(example) }"] }
    return row.parents.members.map { wrap(example, in: $0, language) }
      + (row.inValues ? [wrap("feeling -1 { \(example) }", in: .step, language)] : [])
  }

  private func wrap(_ text: String, in kind: ElementKind, _ language: Language) -> String {
    guard kind != .map, let row = rows.first(where: { $0.role == .element(kind) }) else {
      return text
    }
    let head = row.example[language].split(separator: " {").first.map(String.init) ?? ""
    let outer = row.parents.holds(.map) ? ElementKind.map : row.parents.members[0]
    return wrap("\(head) { \(text) }", in: outer, language)
  }
}
