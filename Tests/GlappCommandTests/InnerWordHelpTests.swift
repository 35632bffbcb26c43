// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappText
import Testing

@testable import GlappCommand

struct InnerWordHelpTests {
  private let schema = CompiledSchema.current

  private func help(_ word: String, _ language: Language) -> String {
    InnerWordHelp(word, schema: schema, language: language).text
  }

  @Test func saysWhereAWordToChooseStands() {
    let lines = help("rundgang", .swedish).split(separator: "\n").map(String.init)
    #expect(lines.first == "rundgång (rundgang)")
    #expect(lines.contains { $0.contains("ord i `typ`, i glapp") })
    #expect(lines.contains { $0.contains("skrivs: typ") && $0.contains("rundgång") })
    #expect(help("rundgång", .english).hasPrefix("rundgang (rundgång)"))
  }

  @Test func saysWhatAWordBetweenOthersBelongsTo() {
    let text = help("varv", .swedish)
    #expect(text.hasPrefix("varv (laps)") && text.contains("`därefter`"))
  }

  @Test func knowsEveryWordThatAStatementMayHold() {
    var seen = 0
    for row in schema.schema.rows {
      for type in SlotPattern(row.slots).written.flatMap(\.part.types) {
        let all: [SlotType.Choice] =
          switch type {
          case .choice(let all), .choices(let all): all
          default: []
          }
        for choice in all {
          seen += 1
          #expect(!help(choice.english, .english).isEmpty)
          #expect(!help(choice.swedish, .swedish).isEmpty)
        }
      }
    }
    #expect(seen > 100)
    for connective in Connective.all {
      let isRow = schema.schema.rows.contains { $0.english == connective.english }
      #expect(isRow || !help(connective.english, .english).isEmpty, "\(connective.english)")
    }
    #expect(help("nyckelpiga", .swedish).isEmpty)
  }
}
