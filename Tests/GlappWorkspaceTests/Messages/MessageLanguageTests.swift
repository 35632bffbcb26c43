// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
import GlappCompiler
import GlappSyntax
import GlappText
import Testing

/// What is said in Swedish names the language's words in Swedish.
@Suite("Words in messages")
struct MessageLanguageTests {
  /// Words, choices and small words that are spelled so in English only.
  private static let english: Set<String> = {
    var english: Set<String> = []
    var swedish: Set<String> = []
    func add(_ one: String, _ other: String) {
      english.insert(one)
      swedish.insert(other)
    }
    for row in CompiledSchema.current.schema.rows {
      add(row.english, row.swedish)
      for type in SlotPattern(row.slots).written.flatMap(\.part.types) {
        switch type {
        case .choice(let all), .choices(let all): for one in all { add(one.english, one.swedish) }
        default: break
        }
      }
    }
    for one in Connective.all { add(one.english, one.swedish) }
    return english.subtracting(swedish)
  }()

  /// The English words between the text's backticks.
  private func foreign(_ text: String) -> Set<String> {
    var found: Set<String> = []
    for (place, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    where place % 2 == 1 {
      // Names of files are no words.
      let plain = part.split(separator: " ").filter { !$0.contains(".glapp") }
      var words = plain.joined(separator: " ").split {
        !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_"
      }
      // `glapp rate …`: commands have one name in every language.
      if words.first == "glapp" { words = Array(words.dropFirst(2)) }
      found.formUnion(words.map(String.init).filter(Self.english.contains))
    }
    return found
  }

  @Test func thereAreSuchWords() {
    #expect(Self.english.isSuperset(of: ["feeling", "step", "by", "unknown", "role", "refers"]))
    #expect(Self.english.isDisjoint(with: ["team", "person", "relation", "av", "steg"]))
    #expect(foreign("säg `by` eller `av`; se `glapp set` och `glapp set x gap`") == ["by", "gap"])
  }

  @Test func messagesOfEveryKind() {
    for kind in Checks.allKinds {
      for text in [kind.message, kind.hint, kind.explanation].compactMap(\.self) {
        #expect(foreign(text.swedish) == [], "\(kind.code): \(text.swedish)")
      }
    }
  }

  /// The maps that provoke every message, with the language's words in Swedish: what is said of them
  /// names no English word but those that stand in the map.
  @Test func messagesAboutSwedishMaps() throws {
    var count = 0
    for sample in MessageSamples.all where sample.bytes == nil {
      let map = ParsedMap(SourceText(name: "map.glapp", bytes: Array(sample.text.utf8)))
      let tree = map.trees[0]
      var spellings: [Int: String] = [:]
      for word in CompiledMap.languageWords(of: map) where spellings[word.token] == nil {
        spellings[word.token] = word.swedish
      }
      let edits = spellings.sorted { $0.key < $1.key }.map {
        TextEdit(range: tree.tokens[$0.key].range, text: $0.value)
      }
      let bytes = Formatter.apply(edits, to: tree.source.bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      let own = Set(
        text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.map(String.init))
      let turned = MessageSample(sample.code, text, files: sample.files)
      for (said, _) in try turned.diagnostics() {
        count += 1
        for text in [said.message(in: .swedish)] + said.hints(in: .swedish) {
          #expect(foreign(text).subtracting(own) == [], "\(sample.code): \(text)")
        }
      }
    }
    #expect(count > 60)
  }
}
