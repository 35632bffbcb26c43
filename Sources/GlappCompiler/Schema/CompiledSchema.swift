// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappSyntax

/// The schema made ready for reading maps: spellings interned, rows found by two indices. A class,
/// since whoever reads a map keeps it at hand and it has much to copy.
package final class CompiledSchema: Sendable {
  package let schema: Schema
  /// An interner that holds every spelling of a word, then every connective, unit and choice.
  /// Each map starts from a copy of it, so these names have the same numbers everywhere.
  package let interner: Interner
  /// Names below this are words of the language.
  package let knownWords: UInt32
  /// What the compiler needs of each row, without its texts: copying a row would count
  /// references for each of them.
  let bare: [BareRow]
  /// The slots of each row, their parts, and what those take.
  package let patterns: [ReadyPattern]
  let parts: [ReadyPart]
  let details: [PartDetails]
  let choices: [ReadyChoice]
  /// For each context and word the row, plus one; 0 where the word cannot stand there.
  private let table: [UInt16]
  /// For each context and `Word` the row.
  private let rowOfWord: [UInt16?]
  /// For each known word the first row that has it.
  private let anyRow: [UInt16]
  /// For each known word all rows that have it.
  let rowsOfName: [[UInt16]]
  /// What people write for some of its words; made when a map first has a word that is none.
  var guesses: GuessTable { .current }
  /// For each name the connective it spells, plus one.
  private let connectiveOf: [UInt8]
  /// For each of these names whether no element may be called that.
  private let isReservedName: [Bool]
  /// Names that mean a unit of time, `unknown`, `missing`.
  let unitOf: [UInt32: Quantity.Unit]
  let unknownNames: Set<UInt32>
  /// The name of each `Basis`, in their order.
  let basisNames: [UInt32]
  let missingNames: Set<UInt32>

  /// The schema of this version. Made once, on first use: some milliseconds less at start for
  /// commands that read no map.
  package static let current = CompiledSchema(.current)

  /// Where a statement stands, as an index into the table.
  package struct Context: Hashable, Sendable {
    let index: UInt8

    /// At top level.
    package static let top = Context(index: ElementKind.map.rawValue)
    /// Inside `map id "…" { … }`.
    package static let mapBlock = Context(index: 63)
    /// In the block of a value.
    package static let value = Context(index: ElementKind.property.rawValue)

    /// In the block of an element.
    package static func inside(_ kind: ElementKind) -> Context { Context(index: kind.rawValue) }
  }

  /// The row of `word` in `context`; nil where it cannot stand there.
  package func row(_ word: UInt32, in context: Context) -> Int? {
    guard word < knownWords else { return nil }
    let row = table[Int(context.index) * Int(knownWords) + Int(word)]
    return row == 0 ? nil : Int(row) - 1
  }

  /// The row of a word in `context`.
  package func row(_ word: Word, in context: Context) -> Int? {
    rowOfWord[Int(context.index) * Word.allCases.count + Int(word.rawValue)].map(Int.init)
  }

  /// Some row with this word, wherever it may stand; nil when it is no word.
  package func anyRow(_ word: UInt32) -> Int? {
    guard word < knownWords, word > 0 else { return nil }
    return Int(anyRow[Int(word)]) - 1
  }

  /// The words that may stand in `context`, by their spelling in both languages.
  package func words(in context: Context) -> [String] {
    (1..<knownWords).compactMap { row($0, in: context) == nil ? nil : interner[$0] }
  }

  /// A row without its texts.
  struct BareRow {
    let word: Word
    let kind: ElementKind
    let isInclude: Bool
    let isMap: Bool
    let derivesName: Bool
    let isOnce: Bool
    /// Whether it says how something is known.
    let givesBasis: Bool
    let block: WordRow.Block

    init(_ row: WordRow) {
      word = row.word
      if case .element(let made) = row.role { kind = made } else { kind = .property }
      isInclude = row.role == .directive && row.word == .include
      isMap = row.role == .element(.map)
      derivesName = row.identity == .optional
      isOnce = row.occurs == .once
      givesBasis = row.word == .basis || row.word == .default
      block = row.block
    }
  }

  package init(_ schema: Schema) {
    self.schema = schema
    bare = schema.rows.map(BareRow.init)
    var interner = Interner()
    let spellings = schema.rows.map { row in
      (Int(interner.intern(row.english)), Int(interner.intern(row.swedish)))
    }
    let words = Word.allCases.count
    let known = interner.count
    knownWords = UInt32(known)
    var table = [UInt16](repeating: 0, count: 64 * known)
    var rowOfWord = [UInt16?](repeating: nil, count: 64 * words)
    var anyRow = [UInt16](repeating: 0, count: known)
    var rowsOfName = [[UInt16]](repeating: [], count: known)
    for (index, row) in schema.rows.enumerated() {
      let (english, swedish) = spellings[index]
      for name in english == swedish ? [english] : [english, swedish] {
        if anyRow[name] == 0 { anyRow[name] = UInt16(index + 1) }
        rowsOfName[name].append(UInt16(index))
      }
      Self.forEachContext(of: row) { context in
        table[Int(context.index) * known + english] = UInt16(index + 1)
        table[Int(context.index) * known + swedish] = UInt16(index + 1)
        rowOfWord[Int(context.index) * words + Int(row.word.rawValue)] = UInt16(index)
      }
    }
    self.rowOfWord = rowOfWord
    self.table = table
    self.anyRow = anyRow
    self.rowsOfName = rowsOfName
    var connectives: [UInt32: UInt8] = [:]
    for (index, connective) in Connective.all.enumerated() {
      connectives[interner.intern(connective.english)] = UInt8(index + 1)
      connectives[interner.intern(connective.swedish)] = UInt8(index + 1)
    }
    basisNames = Basis.allCases.map { interner.intern("\($0)") }
    unknownNames = [interner.intern("unknown"), interner.intern("okänt")]
    missingNames = [interner.intern("missing"), interner.intern("saknas")]
    var units: [UInt32: Quantity.Unit] = [:]
    for (unit, names) in Self.unitNames {
      for name in names { units[interner.intern(name)] = unit }
    }
    unitOf = units
    var ready = ReadyParts()
    patterns = schema.rows.map { ready.add(SlotPattern($0.slots), &interner) }
    parts = ready.parts
    details = ready.details
    choices = ready.choices
    var connectiveOf = [UInt8](repeating: 0, count: interner.count)
    var isReservedName = [Bool](repeating: false, count: interner.count)
    for (name, index) in connectives {
      let connective = Connective.all[Int(index) - 1]
      connectiveOf[Int(name)] = index
      isReservedName[Int(name)] = connective.isReserved && interner[name] == connective.english
    }
    self.connectiveOf = connectiveOf
    self.isReservedName = isReservedName
    self.interner = interner
  }

  private static func forEachContext(of row: WordRow, _ body: (Context) -> Void) {
    var kinds = row.parents.rawValue & ~ElementKinds(.property).rawValue
    while kinds != 0 {
      let kind = UInt8(kinds.trailingZeroBitCount)
      kinds &= kinds - 1
      body(kind == ElementKind.map.rawValue && row.inMapBlock ? .mapBlock : Context(index: kind))
    }
    if row.inValues { body(.value) }
  }

  /// How units of time are written, in both languages.
  package static let unitNames: [(Quantity.Unit, [String])] = [
    (.second, ["s", "second", "seconds", "sek", "sekund", "sekunder"]),
    (.minute, ["min", "minute", "minutes", "minut", "minuter"]),
    (.hour, ["h", "hour", "hours", "tim", "timme", "timmar"]),
    (.day, ["d", "day", "days", "dag", "dagar", "dygn"]),
    (.week, ["w", "week", "weeks", "v", "vecka", "veckor"]),
    (.month, ["mo", "month", "months", "mån", "månad", "månader"]),
    (.year, ["y", "year", "years", "år"]),
  ]

  /// Whether `name` spells a connective.
  func isConnective(_ name: UInt32) -> Bool {
    Int(name) < connectiveOf.count && connectiveOf[Int(name)] > 0
  }

  /// Whether `name` is a connective that no element may have as id.
  func isReserved(_ name: UInt32) -> Bool {
    Int(name) < isReservedName.count && isReservedName[Int(name)]
  }

  /// The part of `pattern` behind the connective that `name` spells: its place in `parts`.
  func clause(spelledBy name: UInt32, of pattern: ReadyPattern) -> Int? {
    guard isConnective(name) else { return nil }
    let connective = connectiveOf[Int(name)]
    for place in pattern.clauses where parts[place].connective == connective { return place }
    return nil
  }
}
