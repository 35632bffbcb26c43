// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import Testing

@testable import GlappCompiler

@Suite struct SchemaTests {
  private let rows = Schema.current.rows

  /// Where a row applies, as text: the parent, and whether it is the block of the map.
  private func places(_ row: WordRow) -> [String] {
    row.parents.members.map { row.inMapBlock ? "map block" : "\($0)" }
  }

  @Test func eachWordMeansOneThingInAPlace() {
    var seen: [String: String] = [:]
    for row in rows {
      for place in places(row) {
        for spelling in Set([row.english, row.swedish]) {
          let key = place + " " + spelling
          #expect(seen[key] == nil, "\(key): \(row.english) and \(seen[key] ?? "")")
          seen[key] = row.english
        }
      }
    }
    #expect(seen.count > 500)
  }

  @Test func eachKeyOfTheJSONMeansOneThingInAPlace() {
    var seen: [String: String] = [:]
    for row in rows {
      for place in places(row) {
        let key = place + " " + row.json
        #expect(seen[key] == nil, "\(key): \(row.english) and \(seen[key] ?? "")")
        seen[key] = row.english
      }
      // What every element has in JSON before any of its words.
      #expect(!["id", "kind", "title"].contains(row.json), "\(row.english)")
    }
    #expect(seen.count > 500)
  }

  @Test func everyWordHasARow() {
    let used = Set(rows.map(\.word))
    for word in Word.allCases { #expect(used.contains(word), "\(word)") }
    for kind in ElementKind.allCases where kind != .property {
      #expect(rows.contains { $0.role == .element(kind) }, "\(kind)")
    }
  }

  @Test func theSpellingOfAWordIsItsCase() {
    for row in rows where row.word != .noContact {
      var camel = ""
      var raise = false
      for character in row.english {
        if character == "-" {
          raise = true
        } else {
          camel += raise ? character.uppercased() : String(character)
          raise = false
        }
      }
      #expect("\(row.word)" == camel)
    }
  }

  @Test func everyRowIsExplainedInBothLanguages() {
    for row in rows {
      #expect(row.meaning.swedish.last.map { ".…".contains($0) } == true, "\(row.english)")
      #expect(row.meaning.english.last.map { ".…".contains($0) } == true, "\(row.english)")
      #expect(row.example.swedish.split(separator: " ").first == row.swedish[...])
      #expect(row.example.english.split(separator: " ").first == row.english[...])
      #expect(!row.parents.members.isEmpty)
      #expect(!row.slots.contains("\n"), "\(row.english)")
    }
  }

  @Test func choicesComeInPairsWithoutDoublets() {
    for row in rows {
      for choice in row.slots.split(separator: "(").dropFirst() {
        let body = choice.prefix { $0 != ")" }
        guard body.contains("=") else { continue }
        var english = Set<Substring>()
        var swedish = Set<Substring>()
        for pair in body.split(separator: "+") {
          let two = pair.split(separator: "=")
          #expect(two.count == 2, "\(row.english): \(pair)")
          #expect(english.insert(two[0]).inserted, "\(row.english): \(pair)")
          #expect(swedish.insert(two.last ?? "").inserted, "\(row.english): \(pair)")
          #expect(!pair.contains(" "), "\(row.english): \(pair)")
        }
      }
    }
  }

  @Test func slotsUseOnlyWhatTheSyntaxKnows() {
    let roles = Set(SlotRole.allCases.map { "\($0)" })
    let clauses = Set(Connective.all.map(\.english))
    for row in rows {
      for part in row.slots.split(separator: " ") {
        let bare = part.drop { $0 == "[" }.reversed().drop { $0 == "]" }.reversed()
        let text = String(bare)
        if text == "id" || text == "title" { continue }
        if text.hasPrefix("\"") {
          #expect(clauses.contains(text.filter { $0 != "\"" }), "\(row.english): \(text)")
          continue
        }
        let halves = text.split(separator: ":", maxSplits: 1).map(String.init)
        #expect(halves.count == 2, "\(row.english): \(text)")
        #expect(roles.contains(halves[0]), "\(row.english): \(text)")
        for type in halves.last?.split(separator: "|") ?? [] {
          #expect(isKnown(type: String(type)), "\(row.english): \(type)")
        }
      }
    }
  }

  private func isKnown(type: String) -> Bool {
    let plain: Set = [
      "number", "integer", "percent", "range", "numbers", "duration", "date", "period", "text",
      "texts", "name", "names", "arrow", "sign", "unknown", "missing",
    ]
    let head = String(type.prefix { $0 != "(" && $0 != "<" })
    let rest = type.dropFirst(head.count)
    switch head {
    case "ref", "refs":
      let groups = ["actor", "rateable", "ground", "any"]
      let kinds = Set(ElementKind.allCases.map { "\($0)" } + groups)
      return rest.dropFirst().dropLast().split(separator: "+").allSatisfy {
        kinds.contains(String($0))
      }
    case "choice", "choices": return rest.hasPrefix("(") && rest.hasSuffix(")")
    case "number", "integer", "range": return rest.isEmpty || rest.hasPrefix("<")
    default: return rest.isEmpty && plain.contains(head)
    }
  }

  @Test func everyElementTakesWhatAllTake() {
    let common: [Word] = [.note, .tag, .basis, .status, .field, .from]
    for kind in Schema.everyElement {
      for word in common {
        #expect(rows.contains { $0.word == word && $0.parents.holds(kind) }, "\(kind) \(word)")
      }
    }
  }
}
