// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappJSON
import GlappModel
import GlappSyntax
package import GlappText

/// Makes the text of a map out of its JSON form.
///
/// The text is compiled before it is given away: each reference is held against what it should
/// lead to, so a map that means something else than the JSON is never written.
package struct MapImport {
  /// What came of it.
  package struct Outcome: Sendable {
    /// The text of the map; nil where something is wrong.
    package let text: [UInt8]?
    /// What is wrong, in the order of the JSON.
    package let problems: [ImportProblem]
    /// How many more problems there are that are not listed.
    package let dropped: Int
  }

  /// How deep JSON may lie: two levels for each statement of the deepest map.
  static let depthLimit = 2 * Parser.nestingLimit + 8

  private let form: ModelForm
  private let language: Language
  private let draft: MapDraft
  private var problems: ImportProblems
  private var spelling: ReferenceSpelling
  /// Statements whose id must be written after all.
  private var named: Set<Int> = []
  /// The entry that each statement makes; -1 for clauses, which make none.
  private let entries: [Int]

  /// Makes a map of a JSON text.
  ///
  /// - Parameters:
  ///   - source: the JSON, of any bytes.
  ///   - words: the language of the words; without, the one that the map speaks.
  ///   - form: how the words look in JSON.
  /// - Returns: the text, or all that is wrong.
  /// - Complexity: linear in the text, times how often a name must be written longer.
  package static func run(
    _ source: SourceText, words: Language? = nil, form: ModelForm = .current
  ) -> Outcome {
    let value: JSONValue
    do {
      value = try JSONReader(depthLimit: depthLimit).read(source.bytes)
    } catch {
      return Outcome(text: nil, problems: [ImportProblem(error, in: source.bytes)], dropped: 0)
    }
    let own = value["map"]?["language"]?["value"]?.string.flatMap(Language.init)
    var reader = ImportReader(form: form, language: words ?? own ?? .english)
    reader.read(value)
    guard reader.problems.isEmpty else { return failed(reader.problems, source) }
    var work = MapImport(reader)
    let text = work.text()
    guard work.problems.isEmpty else { return failed(work.problems, source) }
    return Outcome(text: text, problems: [], dropped: 0)
  }

  private static func failed(_ problems: ImportProblems, _ source: SourceText) -> Outcome {
    let located = problems.located(in: source.bytes)
    return Outcome(text: nil, problems: located, dropped: problems.count - located.count)
  }

  private init(_ reader: ImportReader) {
    form = reader.form
    language = reader.language
    draft = reader.draft
    problems = reader.problems
    spelling = ReferenceSpelling(reader.draft)
    var next = 0
    entries = reader.draft.statements.map { statement in
      if statement.isClause { return -1 }
      next += 1
      return next - 1
    }
  }

  /// The text in its canonical layout, once it means what it should.
  private mutating func text() -> [UInt8] {
    for _ in 0..<Self.rounds {
      let text = MapText(
        draft, form, language, spellings: spelling.spellings, named: named)
      let source = SourceText(name: "", bytes: text.bytes)
      let compiled = CompiledMap.compile(
        ParsedMap(source, schema: form.schema), schema: form.schema)
      let isWhole = compiled.map.entries.count == (entries.max() ?? -1) + 1
      if isWhole, mend(compiled.map) { continue }
      report(compiled, text)
      if isWhole { reportHidden(compiled.map) }
      return Self.formatted(compiled.sourceMap.trees[0])
    }
    return []
  }

  /// Each round settles all references that one more way of writing them can settle, and no
  /// path is longer than blocks are deep.
  private static let rounds = Parser.nestingLimit + 16

  /// Changes what does not lead where it should; false when nothing was to be changed, or no
  /// change is left to try.
  private mutating func mend(_ map: ServiceMap) -> Bool {
    var hasChanged = false
    for (index, statement) in draft.statements.enumerated() where entries[index] > 0 {
      guard case .derived(let name) = statement.name, !named.contains(index) else { continue }
      if map.name(of: EntryID(entries[index])) != name {
        named.insert(index)
        hasChanged = true
      }
    }
    var book: AddressBook?
    for miss in misses(in: map) {
      let entry = EntryID(entries[miss.target])
      let addresses = book ?? AddressBook(map)
      book = addresses
      if spelling.tryAnother(miss.reference, address: addresses.address(of: entry)) {
        hasChanged = true
      }
    }
    return hasChanged
  }

  /// The references that lead elsewhere than they should.
  private func misses(in map: ServiceMap) -> [(reference: Int, target: Int, hasFound: Bool)] {
    var all: [(reference: Int, target: Int, hasFound: Bool)] = []
    for (index, statement) in draft.statements.enumerated() where entries[index] >= 0 {
      var wanted: [SlotRole: [Int]] = [:]
      for argument in statement.arguments {
        for case .reference(let reference) in argument.pieces {
          wanted[argument.part.role, default: []].append(reference)
        }
      }
      guard !wanted.isEmpty else { continue }
      let slots = map.slots(of: EntryID(entries[index]))
      for (role, references) in wanted.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let values = slots.filter { slot in
          guard slot.role == role else { return false }
          return switch slot.value {
          case .reference, .unresolved: true
          default: false
          }
        }.map(\.value)
        for (number, reference) in references.enumerated() {
          guard let target = draft.references[reference].target else { continue }
          var found: EntryID?
          if number < values.count, case .reference(let id) = values[number] { found = id }
          if found != EntryID(entries[target]) { all.append((reference, target, found != nil)) }
        }
      }
    }
    return all
  }

  /// What the compiler says of the text, at the places in the JSON that it comes from.
  private mutating func report(_ compiled: CompiledMap, _ text: MapText) {
    let starts = text.starts.enumerated().sorted {
      ($0.element, $0.offset) < ($1.element, $1.offset)
    }
    for diagnostic in compiled.diagnostics.sorted where diagnostic.severity == .error {
      let offset = Int(diagnostic.place.range.start)
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if starts[middle].element <= offset { low = middle + 1 } else { high = middle }
      }
      let statement = low == 0 ? 0 : starts[low - 1].offset
      let path = draft.statements[statement].path
      problems.add(at: path) { place in
        Diagnostic(
          diagnostic.kind, at: place, diagnostic.facts, suggestions: diagnostic.suggestions)
      }
    }
  }

  /// References that lead to something else of the same name, and cannot be written otherwise.
  private mutating func reportHidden(_ map: ServiceMap) {
    for miss in misses(in: map) where miss.hasFound {
      let reference = draft.references[miss.reference]
      problems.add(.jsonHiddenReference, at: reference.path, [.text(reference.address)])
    }
  }

  private static func formatted(_ tree: SyntaxTree) -> [UInt8] {
    Formatter.apply(Formatter.edits(for: tree) ?? [], to: tree.source.bytes)
  }
}
