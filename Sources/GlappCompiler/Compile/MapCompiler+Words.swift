// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// Words that do not fit where they stand.
extension MapCompiler {
  /// For a word that is unknown or misplaced: says so, and returns the row it is read by all the
  /// same, so that what stands in it is checked and can be referred to.
  mutating func recoveredRow(
    _ word: Token, _ context: CompiledSchema.Context, _ index: Int, of tree: SyntaxTree, file: Int
  ) -> Int? {
    guard !diagnostics.isFull(.error) else {
      diagnostics.count(.error)
      return nil
    }
    let node = tree.statements[index]
    let end = Int(node.argumentsEnd)
    if reportArrow(from: Int(node.word), to: end, context, of: tree, file: file) { return nil }
    let written = text(word, tree)
    let place = Place(file: file, range: word.range)
    let guessed = guesses(written, context, tree)
    if schema.anyRow(word.payload) != nil {
      let homes = schema.homes(of: word.payload)
      diagnostics.add(
        Diagnostic(
          .misplacedWord, at: place,
          [.text("`\(written)`"), .both(schema.name(of: context)), .both(homes)],
          suggestions: guessed))
      // As the element that it makes elsewhere, where its arguments fit: then what stands in it
      // is checked and can be referred to. Else nothing in it is a second mistake.
      for row in schema.rowsOfName[Int(word.payload)]
      where schema.bare[Int(row)].kind != .property
        && reads(index, as: Int(row), of: tree, file: file)
      {
        return Int(row)
      }
      return nil
    }
    let language: Language = isInSwedish(tree) ? .swedish : .english
    let near =
      guessed.isEmpty
      ? schema.own(
        Nearest.candidates(to: written, among: schema.words(in: context)), in: language)
      : guessed
    let advice = GuessTable.advice(for: written)
    let isLost = near.isEmpty && advice == nil
    let anywhere =
      isLost
      ? schema.own(Nearest.candidates(to: written, among: schema.allWords), in: language)
      : advice == nil ? near : []
    let fixes = anywhere.prefix(near.isEmpty ? 0 : 1).map { word in
      Diagnostic.Fix(
        Bilingual(sv: "skriv \(word)", en: "write \(word)"),
        [TextEdit(range: place.range, text: word)])
    }
    diagnostics.add(
      Diagnostic(
        .unknownWord, at: place, [.text("`\(written)`"), .both(advice ?? help(on: context))],
        suggestions: anywhere, fixes: Array(fixes)))
    let rows = near.compactMap {
      schema.interner.lookup($0).flatMap { schema.row($0, in: context) }
    }
    guard advice == nil, let row = rows.count < 2 ? rows.first : holder(of: index, rows, tree)
    else { return nil }
    return guessed.isEmpty || reads(index, as: row, of: tree, file: file) ? row : nil
  }

  /// The first of several rows whose block may hold all that stands in a statement: a guess among
  /// likenesses must not make mistakes of what is right.
  private func holder(of index: Int, _ rows: [Int], _ tree: SyntaxTree) -> Int? {
    rows.first { row in
      let context = schema.blockContext(ofRow: row)
      var child = index + 1
      // enough to tell them apart, however much stands there
      for _ in 0..<20 where child < Int(tree.statements[index].end) {
        let word = tree.tokens[Int(tree.statements[child].word)].payload
        if schema.anyRow(word) != nil {
          guard let context, schema.row(word, in: context) != nil else { return false }
        }
        child = Int(tree.statements[child].end)
      }
      return true
    }
  }

  /// The words that may stand in `context` and that `written` was probably meant for: at most
  /// three, in the language it is written in.
  private func guesses(
    _ written: String, _ context: CompiledSchema.Context, _ tree: SyntaxTree
  ) -> [String] {
    var found: [String] = []
    for guess in schema.guesses.words(for: written) {
      guard let row = schema.row(guess.word, in: context) else { continue }
      let bare = schema.schema.rows[row]
      let isSwedish = guess.language.map { $0 == .swedish } ?? isInSwedish(tree)
      let spelling = isSwedish ? bare.swedish : bare.english
      if !found.contains(spelling), spelling != written { found.append(spelling) }
    }
    return Array(found.prefix(3))
  }

  /// Whether a file is written in Swedish words, by the first that tell; what is no file of the map
  /// is as the map is.
  func isInSwedish(_ tree: SyntaxTree) -> Bool {
    if tree.source.name.isEmpty, !parsed.trees.isEmpty { return parsed.language == .swedish }
    return WordLanguages.current.language(tree.statements.prefix(200), tree) == .swedish
  }

  /// Whether a statement's arguments fit a row that its word was only guessed to mean: where they
  /// do not, they are no second mistake.
  private mutating func reads(
    _ index: Int, as row: Int, of tree: SyntaxTree, file: Int
  ) -> Bool {
    let kept = trace
    trace = nil
    isTrial = true
    trialFaults = 0
    read(row, index, of: tree, file: file, into: nil)
    isTrial = false
    trace = kept
    return trialFaults == 0 && !cursor.isFaulty
  }

  /// The command that shows the words of a context.
  private func help(on context: CompiledSchema.Context) -> Bilingual {
    var command = Bilingual(sv: "glapp help", en: "glapp help")
    if let kind = ElementKind(rawValue: context.index), context != .top, context != .value,
      let row = schema.elementRow(kind)
    {
      command = Bilingual(sv: "glapp help \(row.swedish)", en: "glapp help \(row.english)")
    }
    return Bilingual(
      sv: "`\(command.swedish)` visar vad som kan stå här",
      en: "`\(command.english)` shows what may stand here")
  }

  /// Remembers the ids in a subtree that is left out.
  mutating func haunt(_ index: Int, of tree: SyntaxTree) {
    for node in tree.statements[index..<Int(tree.statements[index].end)] {
      let next = Int(node.word) + 1
      guard next < Int(node.argumentsEnd), tree.tokens[next].kind == .identifier else { continue }
      ghosts.insert(tree.tokens[next].payload)
    }
  }

  /// Notes that a word which may stand once in a block has stood in this one, or says that it stands
  /// there again.
  mutating func noteRepeat(_ row: Int, frame: Int, word: Token, file: Int) {
    let bit = UInt64(1) << UInt64(row & 63)
    let place = frame * seenWords + row >> 6
    if seen[place] & bit != 0 {
      // Looking for the first of a million repetitions for each of them would take for ever.
      guard !diagnostics.isFull(.error) else { return diagnostics.count(.error) }
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
    seen[place] |= bit
  }
}
