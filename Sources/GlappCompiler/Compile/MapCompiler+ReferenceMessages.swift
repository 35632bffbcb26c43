// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// What is said about references that lead nowhere.
extension MapCompiler {
  mutating func report(
    _ resolution: Resolution, _ reference: PendingReference, _ range: TextRange, _ tree: SyntaxTree
  ) {
    let written = tree.source.string(range)
    let place = Place(file: Int(reference.file), range: range)
    guard !diagnostics.isFull(.error) else { return diagnostics.count(.error) }
    switch resolution {
    case .found: break
    case .unknown where reportComma(before: reference, tree): break
    case .unknown:
      let names = tree.tokens[Int(reference.firstToken)..<Int(reference.endToken)]
      guard !names.contains(where: { $0.kind == .identifier && ghosts.contains($0.payload) }) else {
        return
      }
      let near = nearest(to: written, kinds: reference.kinds)
      let wayOut = near.isEmpty ? declaration(of: reference, names, tree) : nil
      let fixes = near.prefix(1).map {
        Diagnostic.Fix(
          Bilingual(sv: "skriv \($0)", en: "write \($0)"), [TextEdit(range: range, text: $0)])
      }
      diagnostics.add(
        Diagnostic(
          .unknownReference, at: place,
          [.text("`\(written)`"), .both(schema.name(of: reference.kinds))]
            + (wayOut.map { [.both($0)] } ?? []),
          suggestions: near, fixes: Array(fixes)))
    case .wrongKind(let entry):
      let kind = schema.noun(of: entries[Int(entry)].kind)
      let related = Diagnostic.Related(
        SourceMap(trees: parsed.trees, origins: origins).head(of: EntryID(Int(entry))),
        Bilingual(sv: "här står den", en: "it stands here"))
      diagnostics.add(
        Diagnostic(
          .wrongKind, at: place,
          [.text("`\(written)`"), .both(kind), .both(schema.name(of: reference.kinds))],
          related: [related]))
    case .ambiguous(let all):
      diagnostics.add(
        Diagnostic(
          .ambiguousReference, at: place,
          [.text("`\(written)`"), .choices(all.prefix(8).map { path(of: $0) })]))
    }
  }

  /// How to bring what is missing into the map: a line that makes it.
  private func declaration(
    of reference: PendingReference, _ names: ArraySlice<Token>, _ tree: SyntaxTree
  ) -> Bilingual {
    // The likeliest of several kinds: by whom something is done is mostly a role.
    let likely = [ElementKind.role, .source, .idea, .step].first { reference.kinds.holds($0) }
    guard reference.kinds != .any, let kind = likely ?? reference.kinds.members.first,
      let row = schema.elementRow(kind), row.slots.hasPrefix("[id]") || row.slots.hasPrefix("id")
    else {
      return Bilingual(sv: "kontrollera stavningen", en: "check the spelling")
    }
    let word = isInSwedish(tree) ? row.swedish : row.english
    let id = names.count == 1 ? names.first.map { text($0, tree) } : nil
    let line = Fact.text("`\(word) \(id ?? "…") \"…\"`")
    return Bilingual(
      sv: "finns det under ett annat id, skriv det; annars lägg till det: "
        + line.worded(in: .swedish),
      en: "if it has another id, write that; else add it: " + line.worded(in: .english))
  }

  /// `by officer, wait`: after the comma stands no id but a word that could begin a statement.
  private mutating func reportComma(before reference: PendingReference, _ tree: SyntaxTree) -> Bool
  {
    let first = Int(reference.firstToken)
    let token = tree.tokens[first]
    guard first > 0, tree.tokens[first - 1].kind == .comma, token.payload < schema.knownWords,
      Int(reference.endToken) == first + 1
    else { return false }
    let parent = entries[Int(reference.entry)].parent
    let around = entries[Int(parent.index)].kind
    let isAtTop = parent == .root
    let fits =
      isAtTop
      ? schema.row(token.payload, in: .top) != nil
        || schema.row(token.payload, in: .mapBlock) != nil
      : schema.row(token.payload, in: around == .property ? .value : .inside(around)) != nil
    guard fits else { return false }
    let comma = tree.tokens[first - 1].range
    let fix = Diagnostic.Fix(
      Bilingual(sv: "skriv ;", en: "write ;"), [TextEdit(range: comma, text: ";")])
    diagnostics.add(
      Diagnostic(
        .commaForSemicolon, at: Place(file: Int(reference.file), range: comma),
        [.text("`\(text(token, tree))`")], fixes: [fix]))
    return true
  }

  /// The ids that fit and are spelled most like what was written.
  private mutating func nearest(to written: String, kinds: ElementKinds) -> [String] {
    let last = written.split(separator: ".").last.map(String.init) ?? written
    let names = interner
    // Where one of the language's own words would do as well, that word may be what was meant.
    let choices = schema.choices
    let words = schema.parts.lazy
      .filter { $0.connective == 0 && !$0.isList && $0.kinds == kinds }
      .flatMap { $0.choices.map { names[choices[$0].spelling] } }
    if let meant = Nearest.candidates(to: last, among: words).first { return [meant] }
    func ids(_ kinds: ElementKinds) -> some Sequence<String> {
      entries.prefix(50_000).lazy.filter { $0.name != .none && kinds.holds($0.kind) }
        .map { names[$0.name.index] }
    }
    // A thousand broken references in a map of a million ids must not take a billion looks.
    let limit = min(5_000, suggestionBudget)
    suggestionBudget -= min(entries.count, limit)
    guard limit > 0 else { return [] }
    if kinds.holds(.rater) {
      // Whoever is there to answer comes before the organisation that they answer for: with both the
      // same people would answer twice.
      let raters = Nearest.candidates(
        to: last, among: ids(ElementKinds(.rater)).prefix(limit), limit: limit)
      if !raters.isEmpty { return raters }
    }
    return Nearest.candidates(to: last, among: ids(kinds).prefix(limit), limit: limit)
  }

  /// The dotted path of an entry.
  func path(of entry: UInt32) -> String {
    var parts: [String] = []
    var current = entry
    while current != 0 {
      let name = interner[entries[Int(current)].name.index]
      if !name.isEmpty { parts.append(name) }
      current = entries[Int(current)].parent.index
    }
    return parts.reversed().joined(separator: ".")
  }
}
