// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import Testing

@testable import GlappCompiler

/// Every word of the language, in both languages, in every place where it may stand, with all that
/// it may be: what is written is what the model says, as a `Stated` value that knows its place.
@Suite struct EveryWordTests {
  private let rows = Schema.current.rows

  /// The cases of all words, each in a place of its own.
  private func cases(_ language: Language) -> [WordCase] {
    var all: [WordCase] = []
    for row in rows where row.word != .include && row.role != .element(.map) {
      for parent in row.parents.members where parent != .property {
        // All that it may be in its first place; in the others that it is read at all.
        let count =
          parent == row.parents.members.first { $0 != .property } ? WordCase.count(row) : 1
        for number in 0..<count {
          all.append(
            WordCase(row, in: parent, language, number: number, isFull: true, serial: all.count))
        }
        all.append(
          WordCase(row, in: parent, language, number: 0, isFull: false, serial: all.count))
      }
    }
    return all
  }

  @Test(arguments: Language.allCases)
  func isReadBackFromTheModel(language: Language) throws {
    let cases = cases(language)
    #expect(cases.count > 1_500)
    var text = WordCase.ground
    var places: [(offset: Int, word: WordCase)] = []
    var settings: [WordCase] = []
    for (serial, word) in cases.enumerated() {
      if word.row.inMapBlock {
        settings.append(word)
        continue
      }
      let whole = word.wrapped(serial: serial)
      var before = 0
      if whole != word.text {
        let inner = try #require(whole.firstRange(of: "\n\(word.text)\n}")).lowerBound
        before = whole.utf8.distance(from: whole.startIndex, to: inner) + 1
      }
      places.append((text.utf8.count + before, word))
      text += whole + "\n"
    }
    expectAll(places, in: text)
    // A setting stands once in a map, so each of these has a map of its own.
    for word in settings {
      let map = WordCase.ground + "map m \"M\" {\n"
      expectAll([(map.utf8.count, word)], in: map + word.text + "\n}\n")
    }
  }

  private func expectAll(_ places: [(offset: Int, word: WordCase)], in text: String) {
    let compiled = CompileCheck.compile(text)
    let said = compiled.diagnostics.sorted
    for diagnostic in said.prefix(20) {
      let line = compiled.sourceMap.sources[0].string(diagnostic.place.range)
      Issue.record("\(diagnostic.kind.code) at \(line): \(diagnostic.message(in: .english))")
    }
    #expect(said.isEmpty)
    var entries: [UInt32: EntryID] = [:]
    for index in compiled.map.entries.indices {
      entries[compiled.sourceMap.head(of: EntryID(index)).range.start] = EntryID(index)
    }
    var faults: [String] = []
    for (offset, word) in places {
      guard let entry = entries[UInt32(offset)] else {
        faults.append("nothing came of `\(word.head)` in \(word.parent)")
        continue
      }
      faults += self.faults(of: word, at: entry, in: compiled)
    }
    #expect(faults.prefix(20) == [])
  }

  /// What is wrong with what became of a word.
  private func faults(
    of word: WordCase, at entry: EntryID, in compiled: CompiledMap
  ) -> [String] {
    let map = compiled.map
    var faults: [String] = []
    func expect(_ what: String, _ found: some Equatable, _ expected: some Equatable) {
      if "\(found)" != "\(expected)" {
        faults.append("\(word.head) in \(word.parent): \(what) \(found), not \(expected)")
      }
    }
    let place = compiled.sourceMap.head(of: entry)
    expect("stands at", compiled.sourceMap.sources[0].string(place.range), word.head)
    expect("is", map[entry].word, word.row.word)
    if case .element(let kind) = word.row.role { expect("kind", map[entry].kind, kind) }
    expect("stands in", map[map[entry].parent].kind, word.parent)
    let isTold = word.row.word == .basis || word.row.word == .default
    let slots = map.slots(of: entry).map { "\($0.role) \(ModelText.of($0.value, in: map))" }
    expect("holds", slots, word.slots)
    if let title = word.title { expect("title", map.title(of: entry), title) }
    if let id = word.id { expect("id", map.name(of: entry), id) }
    // As a value, with how it is known.
    let value = map.stated(slots, by: entry)
    expect("entry", value.entry, entry)
    if word.hasBasis {
      expect("basis", value.basis.map { "\($0)" } ?? "none", "interpreted")
      expect("note", value.note, "Så")
      expect("evidence", value.evidence.contains { map.name(of: $0) == "gsource" }, true)
    }
    if word.row.role == .property, !isTold { faults += typedFaults(of: word, at: entry, in: map) }
    return faults
  }

  /// A property is found again by its parent and word, as a value of its type.
  private func typedFaults(of word: WordCase, at entry: EntryID, in map: ServiceMap) -> [String] {
    let parent = map[entry].parent
    let own = word.row.word
    guard map.properties(parent, own).contains(entry) else {
      return ["\(word.head) is no property of what it stands in"]
    }
    let found: Bool
    switch map.slot(.value, of: entry) {
    case .number?, .percent?, .quantity?: found = map.quantity(parent, own)?.entry == entry
    case .text?: found = map.text(parent, own)?.entry == entry
    case .choice?, .name?:
      found =
        map.choice(parent, own)?.entry == entry
        && map.names(parent, own).contains { $0.entry == entry }
    case .reference?: found = map.references(parent, own).contains { $0.entry == entry }
    case .date?: found = map.date(parent, own)?.entry == entry
    default: found = map.has(parent, own)
    }
    // Of several the first is read: `map` has but one block, all others a parent of their own.
    return found ? [] : ["\(word.head) in \(word.parent) is not read back as a value"]
  }

  // MARK: - The agreed words

  @Test func noAgreedWordIsMissing() throws {
    for (key, words) in LanguageWords.lines(LanguageWords.places) {
      for word in words {
        let rows = self.rows(String(word), in: String(key[0]))
        #expect(!rows.isEmpty, "\(word) in \(key[0])")
      }
    }
  }

  @Test func noAgreedChoiceIsMissing() {
    for (key, words) in LanguageWords.lines(LanguageWords.choices) {
      let parts = rows(String(key[1]), in: String(key[0])).flatMap {
        SlotPattern($0.slots).written.map(\.part)
      }
      let offered = Set(
        parts.flatMap(\.types).flatMap { type -> [String] in
          switch type {
          case .choice(let all), .choices(let all): all.map(\.english)
          default: []
          }
        })
      for word in words { #expect(offered.contains(String(word)), "\(key): \(word)") }
    }
  }

  @Test func noAgreedClauseIsMissing() {
    for (key, words) in LanguageWords.lines(LanguageWords.clauses) {
      let clauses = rows(String(key[1]), in: String(key[0])).flatMap {
        SlotPattern($0.slots).clauses.map(\.connective)
      }
      for word in words { #expect(clauses.contains(String(word)), "\(key): \(word)") }
    }
  }

  @Test func theAgreedSwedishWordsAreTheirs() {
    for pair in LanguageWords.swedish.split(whereSeparator: \.isWhitespace) {
      let both = pair.split(separator: "=")
      #expect(rows.contains { $0.english == both[0] && $0.swedish == both[1] }, "\(pair)")
    }
    // And every word has one; those that are the same in both languages are known.
    let same = Set(rows.filter { $0.english == $0.swedish }.map(\.english))
    #expect(
      same == [
        "organisation", "alias", "period", "person", "team", "status", "relation", "via", "form",
        "respondent", "system", "hinder", "test", "x", "y", "meadows",
      ])
  }

  private func rows(_ word: String, in place: String) -> [WordRow] {
    rows.filter { row in
      guard row.english == word else { return false }
      switch place {
      case "top": return row.parents.holds(.map) && !row.inMapBlock
      case "settings": return row.inMapBlock
      case "each":
        return Schema.everyElement.allSatisfy { kind in
          rows.contains { $0.word == row.word && $0.parents.holds(kind) }
        }
      default:
        return rows.contains { parent in
          guard case .element(let kind) = parent.role else { return false }
          return parent.english == place && row.parents.holds(kind) && !row.inMapBlock
        }
      }
    }
  }
}
