// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// Turns statements into entries: one pass over the trees, then ids, then references.
struct MapCompiler {
  let schema: CompiledSchema
  let parsed: ParsedMap
  var interner: Interner
  var entries: [Entry] = []
  var slots: [Slot] = []
  var texts = StringPool()
  var quantities: [Quantity] = []
  var periods: [Period] = []
  var origins: [SourceMap.Origin] = []
  var pending: [PendingReference] = []
  var diagnostics = DiagnosticSink()
  var steps = 0
  /// Ids seen in what had to be left out: references to them are no further mistakes.
  var ghosts: Set<UInt32> = []
  /// The row each entry was made by.
  var rows: [UInt16] = []
  /// The entries of each name, once ids are assigned.
  var names = NameIndex([], names: 0)
  /// Which entry has which id in which entry, once ids are assigned.
  var scopes = PairTable()
  /// How many more ids may be looked at for "did you mean".
  var suggestionBudget = 200_000
  /// The statement being read.
  var cursor = Cursor()
  /// Where the diagnostics about decimal commas stand, by their place: they are sharpened where
  /// only one number fits.
  var decimalCommas: [Place: Int] = [:]
  /// Titles that stand where ids belong.
  var quoted: [QuotedReference] = []
  /// Whether arguments are only tried: then faults are counted, not said.
  var isTrial = false
  var trialFaults = 0
  /// Notes how arguments are read, for those who show or change them; nil for all others.
  var trace: ReadTrace?
  /// Short examples that messages have shown already.
  var shortExamples: [ShortExample: Bilingual] = [:]
  var frames: [Frame] = []
  /// For each open block the rows that have stood in it, a bit a row: `seenWords` words a block.
  var seen: [UInt64] = []
  let seenWords: Int
  /// How many entries are elements.
  var elements = 0
  private var hasMap = false

  /// A reference to be resolved when all entries are known.
  struct PendingReference {
    var slot: UInt32
    var entry: UInt32
    var firstToken: UInt32
    var endToken: UInt32
    var file: UInt32
    var kinds: ElementKinds
  }

  /// An open block.
  struct Frame {
    var entry: Int
    var context: CompiledSchema.Context
    /// The statement after the block.
    var end: Int
  }

  init(_ parsed: ParsedMap, schema: CompiledSchema) {
    self.parsed = parsed
    self.schema = schema
    interner = parsed.interner
    seenWords = (schema.bare.count + 63) / 64
    let statements = parsed.trees.reduce(0) { $0 + $1.statements.count }
    entries.reserveCapacity(statements + 1)
    origins.reserveCapacity(statements + 1)
    rows.reserveCapacity(statements + 1)
    slots.reserveCapacity(statements * 5 / 4)
    pending.reserveCapacity(statements)
    texts.reserve(
      texts: statements / 2, bytes: parsed.trees.reduce(0) { $0 + $1.source.bytes.count / 3 })
  }

  mutating func run() {
    for tree in parsed.trees { diagnostics.add(contentsOf: tree.diagnostics) }
    for (index, said) in diagnostics.kept.enumerated() where said.kind == .decimalComma {
      decimalCommas[said.place] = index
    }
    entries.append(Entry(word: .map, kind: .map, parent: .root))
    origins.append(.init(file: 0, statement: SourceMap.Origin.none))
    rows.append(UInt16.max)
    if !parsed.trees.isEmpty { file(0, depth: 0) }
    entries[0].end = UInt32(truncatingIfNeeded: entries.count)
    assignIdentities()
    nameQuotedReferences()
    resolveReferences()
  }

  /// Lets go of what only looking up references takes: making the model is when most memory is
  /// used.
  mutating func forgetReferences() {
    pending = []
    scopes = PairTable()
    names = NameIndex([], names: 0)
  }

  func finished() -> CompiledMap {
    let map = ServiceMap(
      entries: entries, slots: slots, texts: texts,
      names: StringPool(bytes: interner.bytes, ends: interner.ends),
      quantities: quantities, periods: periods)
    return CompiledMap(
      map: map, sourceMap: SourceMap(trees: parsed.trees, origins: origins),
      diagnostics: diagnostics, steps: steps, language: parsed.language)
  }

  // MARK: - Statements

  /// Compiles the statements of one file below the map.
  private mutating func file(_ file: Int, depth: Int) {
    let tree = parsed.trees[file]
    let base = frames.count
    openFrame(Frame(entry: 0, context: .top, end: tree.statements.count))
    var index = 0
    while index < tree.statements.count {
      steps += 1
      while frames.count > base + 1, index >= frames[frames.count - 1].end { closeFrame() }
      index = statement(index, of: tree, file: file, depth: depth)
    }
    while frames.count > base { closeFrame() }
  }

  private mutating func openFrame(_ frame: Frame) {
    frames.append(frame)
    for _ in 0..<seenWords { seen.append(0) }
  }

  private mutating func closeFrame() {
    let frame = frames.removeLast()
    seen.removeLast(seenWords)
    if frame.entry > 0 { entries[frame.entry].end = UInt32(truncatingIfNeeded: entries.count) }
  }

  /// Compiles one statement; returns the index of the next to look at.
  private mutating func statement(
    _ index: Int, of tree: SyntaxTree, file: Int, depth: Int
  ) -> Int {
    let node = tree.statements[index]
    let word = tree.tokens[Int(node.word)]
    let frame = frames.count - 1
    let context = frames[frame].context
    guard
      let row = schema.row(word.payload, in: context)
        ?? recoveredRow(word, context, index, of: tree, file: file)
    else {
      haunt(index, of: tree)
      return Int(node.end)
    }
    let bare = schema.bare[row]
    if bare.isInclude {
      read(row, index, of: tree, file: file, into: nil)
      if depth < 64, let target = parsed.includes[file][index] {
        self.file(target, depth: depth + 1)
      }
      return Int(node.end)
    }
    if bare.isMap { return mapStatement(row, index, of: tree, file: file) }
    if bare.isOnce { noteRepeat(row, frame: frame, word: word, file: file) }
    let parent = frames[frame].entry
    let entry = entries.count
    let kind = bare.kind
    if kind != .property { elements += 1 }
    entries.append(Entry(word: bare.word, kind: kind, parent: EntryID(parent)))
    origins.append(
      .init(file: UInt32(truncatingIfNeeded: file), statement: UInt32(truncatingIfNeeded: index)))
    rows.append(UInt16(truncatingIfNeeded: row))
    read(row, index, of: tree, file: file, into: entry)
    if node.hasBlock {
      // A block after a statement that another ran into belongs to that other.
      if bare.block == .none || cursor.isCutShort {
        if !cursor.isCutShort {
          let range = node.opener.map { tree.tokens[$0].range } ?? word.range
          let place = Place(file: file, range: range)
          diagnostics.add(Diagnostic(.noBlock, at: place, [.text("`\(text(word, tree))`")]))
        }
        haunt(index, of: tree)
        entries[entry].end = UInt32(truncatingIfNeeded: entries.count)
        return Int(node.end)
      }
      let inner: CompiledSchema.Context = kind == .property ? .value : .inside(kind)
      openFrame(Frame(entry: entry, context: inner, end: Int(node.end)))
    } else {
      entries[entry].end = UInt32(truncatingIfNeeded: entries.count)
    }
    return index + 1
  }

  /// `map id "Title" { settings }`: it becomes entry 0, its settings children of that.
  private mutating func mapStatement(
    _ row: Int, _ index: Int, of tree: SyntaxTree, file: Int
  ) -> Int {
    let node = tree.statements[index]
    guard file == 0 else { return Int(node.end) }
    if hasMap {
      let place = Place(file: file, range: tree.tokens[Int(node.word)].range)
      let first = SourceMap(trees: parsed.trees, origins: origins).head(of: .root)
      diagnostics.add(
        Diagnostic(
          .doubledMap, at: place,
          related: [.init(first, Bilingual(sv: "den första", en: "the first"))]))
      return Int(node.end)
    }
    hasMap = true
    origins[0] = .init(file: 0, statement: UInt32(truncatingIfNeeded: index))
    rows[0] = UInt16(truncatingIfNeeded: row)
    read(row, index, of: tree, file: file, into: 0)
    openFrame(Frame(entry: 0, context: .mapBlock, end: Int(node.end)))
    return index + 1
  }

  /// What the statement at hand stands in.
  var context: CompiledSchema.Context { frames.last?.context ?? .top }

  func text(_ token: Token, _ tree: SyntaxTree) -> String { tree.source.string(token.range) }
}
