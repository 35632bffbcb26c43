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
  /// What stands under which id where, once ids are assigned.
  var scopes = ScopeTable(capacity: 0)
  /// How many more ids may be looked at for "did you mean".
  var suggestionBudget = 200_000
  /// The statement being read.
  var cursor = Cursor()
  private var frames: [Frame] = []
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
  private struct Frame {
    var entry: Int
    var context: CompiledSchema.Context
    /// The statement after the block.
    var end: Int
    /// Rows that have stood here: bit `row`.
    var seen = SIMD8<UInt64>()
  }

  init(_ parsed: ParsedMap, schema: CompiledSchema) {
    self.parsed = parsed
    self.schema = schema
    interner = parsed.interner
    let statements = parsed.trees.reduce(0) { $0 + $1.statements.count }
    entries.reserveCapacity(statements + 1)
    origins.reserveCapacity(statements + 1)
    rows.reserveCapacity(statements + 1)
    slots.reserveCapacity(statements * 5 / 4)
    pending.reserveCapacity(statements / 3)
    texts.reserve(
      texts: statements / 2, bytes: parsed.trees.reduce(0) { $0 + $1.source.bytes.count / 3 })
  }

  mutating func run() {
    for tree in parsed.trees { diagnostics.add(contentsOf: tree.diagnostics) }
    entries.append(Entry(word: .map, kind: .map, parent: .root))
    origins.append(.init(file: 0, statement: SourceMap.Origin.none))
    rows.append(UInt16.max)
    if !parsed.trees.isEmpty { file(0, depth: 0) }
    entries[0].end = UInt32(truncatingIfNeeded: entries.count)
    assignIdentities()
    resolveReferences()
  }

  func finished() -> CompiledMap {
    let map = ServiceMap(
      entries: entries, slots: slots, texts: texts,
      names: StringPool(bytes: interner.bytes, ends: interner.ends),
      quantities: quantities, periods: periods)
    return CompiledMap(
      map: map, sourceMap: SourceMap(trees: parsed.trees, origins: origins),
      diagnostics: diagnostics, steps: steps)
  }

  // MARK: - Statements

  /// Compiles the statements of one file below the map.
  private mutating func file(_ file: Int, depth: Int) {
    let tree = parsed.trees[file]
    let base = frames.count
    frames.append(Frame(entry: 0, context: .top, end: tree.statements.count))
    var index = 0
    while index < tree.statements.count {
      steps += 1
      while frames.count > base + 1, index >= frames[frames.count - 1].end { closeFrame() }
      index = statement(index, of: tree, file: file, depth: depth)
    }
    while frames.count > base { closeFrame() }
  }

  private mutating func closeFrame() {
    let frame = frames.removeLast()
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
    noteRepeat(row, isOnce: bare.isOnce, frame: frame, word: word, file: file)
    let parent = frames[frame].entry
    let entry = entries.count
    let kind = bare.kind
    entries.append(Entry(word: bare.word, kind: kind, parent: EntryID(parent)))
    origins.append(
      .init(file: UInt32(truncatingIfNeeded: file), statement: UInt32(truncatingIfNeeded: index)))
    rows.append(UInt16(truncatingIfNeeded: row))
    read(row, index, of: tree, file: file, into: entry)
    if node.hasBlock {
      if bare.block == .none {
        let place = Place(file: file, range: tree.tokens[Int(node.open)].range)
        diagnostics.add(Diagnostic(.noBlock, at: place, [.text("`\(text(word, tree))`")]))
        haunt(index, of: tree)
        entries[entry].end = UInt32(truncatingIfNeeded: entries.count)
        return Int(node.end)
      }
      let inner: CompiledSchema.Context = kind == .property ? .value : .inside(kind)
      frames.append(Frame(entry: entry, context: inner, end: Int(node.end)))
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
          related: [.init(first, Bilingual(sv: "det första", en: "the first"))]))
      return Int(node.end)
    }
    hasMap = true
    origins[0] = .init(file: 0, statement: UInt32(truncatingIfNeeded: index))
    read(row, index, of: tree, file: file, into: 0)
    frames.append(Frame(entry: 0, context: .mapBlock, end: Int(node.end)))
    return index + 1
  }

  // MARK: - Words that do not fit

  /// For a word that is unknown or misplaced: says so, and returns the row it is read by all the
  /// same, so that what stands in it is checked and can be referred to.
  private mutating func recoveredRow(
    _ word: Token, _ context: CompiledSchema.Context, _ index: Int, of tree: SyntaxTree, file: Int
  ) -> Int? {
    guard !diagnostics.isFull(.error) else {
      diagnostics.count(.error)
      return nil
    }
    let written = text(word, tree)
    let place = Place(file: file, range: word.range)
    if let row = schema.anyRow(word.payload) {
      let homes = schema.homes(of: word.payload)
      diagnostics.add(
        Diagnostic(
          .misplacedWord, at: place,
          [.text("`\(written)`"), .both(schema.name(of: context)), .both(homes)]))
      return row
    }
    let near = Nearest.candidates(to: written, among: schema.words(in: context))
    let anywhere = near.isEmpty ? Nearest.candidates(to: written, among: schema.allWords) : near
    let fixes = near.prefix(1).map { word in
      Diagnostic.Fix(
        Bilingual(sv: "skriv \(word)", en: "write \(word)"),
        [TextEdit(range: place.range, text: word)])
    }
    diagnostics.add(
      Diagnostic(
        .unknownWord, at: place, [.text("`\(written)`"), .both(help(on: context))],
        suggestions: anywhere,
        fixes: Array(fixes)))
    guard let best = near.first, let name = schema.interner.lookup(best) else { return nil }
    return schema.row(name, in: context)
  }

  /// The command that shows the words of a context.
  private func help(on context: CompiledSchema.Context) -> Bilingual {
    guard let kind = ElementKind(rawValue: context.index), context != .top, context != .value,
      let row = schema.elementRow(kind)
    else { return Bilingual(sv: "glapp help", en: "glapp help") }
    return Bilingual(sv: "glapp help \(row.swedish)", en: "glapp help \(row.english)")
  }

  /// Remembers the ids in a subtree that is left out.
  private mutating func haunt(_ index: Int, of tree: SyntaxTree) {
    for node in tree.statements[index..<Int(tree.statements[index].end)] {
      let next = Int(node.word) + 1
      guard next < Int(node.argumentsEnd), tree.tokens[next].kind == .identifier else { continue }
      ghosts.insert(tree.tokens[next].payload)
    }
  }

  private mutating func noteRepeat(
    _ row: Int, isOnce: Bool, frame: Int, word: Token, file: Int
  ) {
    let bit = UInt64(1) << UInt64(row & 63)
    let lane = row >> 6
    if isOnce, frames[frame].seen[lane] & bit != 0 {
      var related: [Diagnostic.Related] = []
      let parent = frames[frame].entry
      let source = SourceMap(trees: parsed.trees, origins: origins)
      for entry in (parent + 1..<entries.count).prefix(1_000)
      where rows[entry] == row && entries[entry].parent == EntryID(parent) {
        let place = source.head(of: EntryID(entry))
        related = [.init(place, Bilingual(sv: "den första", en: "the first"))]
        break
      }
      let place = Place(file: file, range: word.range)
      let written = text(word, parsed.trees[file])
      diagnostics.add(
        Diagnostic(.repeatedWord, at: place, [.text("`\(written)`")], related: related))
    }
    frames[frame].seen[lane] |= bit
  }

  func text(_ token: Token, _ tree: SyntaxTree) -> String { tree.source.string(token.range) }
}
