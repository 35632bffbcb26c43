// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// `set`: one detail of something that is there, wherever it stands: in the statement itself,
/// behind a connective or in the block.
extension Desk {
  mutating func set(
    _ target: String, _ word: String, _ values: [String]
  ) throws(EditRefusal) -> Draft {
    let entry = try self.target(target)
    let (name, number) = Self.numbered(word)
    if name == "id" { return try rename(target, to: values.joined(separator: "-")) }
    let own = map.row(name, in: map.context(inside: entry))
    guard let place = map.statement(of: entry), let reading = map.reading(of: entry) else {
      _ = try row(name, in: map.context(inside: entry))
      throw EditRefusal(.unknownTarget, [.text("`\(target)`")])
    }
    let part = Part(name, of: entry, map)
    if number == nil, let part, own == nil || part.isClause, let span = part.span(in: reading) {
      return try replace(span, part, of: entry, at: place, reading, values)
    }
    if let own { return try setProperty(own, of: entry, number, values, target) }
    if let part { return try insert(part, into: entry, at: place, reading, values) }
    _ = try row(name, in: map.context(inside: entry))
    throw EditRefusal(.unknownTarget, [.text("`\(target)`")])
  }

  // MARK: - Arguments

  /// Puts other values into a part that is filled.
  mutating func replace(
    _ span: ArgumentSpan, _ part: Part, of entry: EntryID, at place: StatementPlace,
    _ reading: StatementReading, _ values: [String]
  ) throws(EditRefusal) -> Draft {
    let tree = map.tree(place.file)
    let node = tree.statements[place.index]
    let start = Int(tree.tokens[span.tokens.lowerBound].offset)
    let end = Int(tree.tokens[span.tokens.upperBound - 1].end)
    let before = tree.string(
      tree.start(place.index), Int(tree.tokens[span.tokens.lowerBound - 1].end))
    let last = Int(tree.tokens[Int(node.argumentsEnd) - 1].end)
    let fitting = try fit(
      try row(of: entry), before: before, part.asText(values), after: tree.string(end, last),
      in: entry, allowing: reading.diagnostics.total(.error))
    let text = fitting.written(fitting.tokens, style(of: place))
    var draft = Draft()
    let kept = keepComments(among: span.tokens, at: place, in: &draft)
    draft.add(DraftEdit(start, end, text + kept), in: place.file)
    return draft
  }

  /// Fills a part that is empty.
  private mutating func insert(
    _ part: Part, into entry: EntryID, at place: StatementPlace, _ reading: StatementReading,
    _ values: [String]
  ) throws(EditRefusal) -> Draft {
    let tree = map.tree(place.file)
    let style = style(of: place)
    let end = tree.argumentsEnd(place.index)
    var at = end
    var values = part.asText(values)
    if let connective = part.connective {
      values.insert(Connective.spelling(connective, style.language), at: 0)
    } else if let position = part.positional {
      let earlier = reading.spans.last { ($0.positional ?? Int.max) < position }
      let token = earlier.map { $0.tokens.upperBound - 1 } ?? tree.firstToken(place.index)
      at = Int(tree.tokens[token].end)
    }
    let fitting = try fit(
      try row(of: entry), before: tree.string(tree.start(place.index), at), values,
      after: tree.string(at, end), in: entry, allowing: reading.diagnostics.total(.error))
    var draft = Draft()
    draft.add(
      DraftEdit(at: at, " " + fitting.written(fitting.tokens, style)), in: place.file)
    return draft
  }

  func row(of entry: EntryID) throws(EditRefusal) -> Int {
    guard let row = map.resolver.row(of: entry) else {
      throw EditRefusal(.unknownTarget, [.text("`\(map.map.name(of: entry))`")])
    }
    return row
  }

  /// How the file is written where a statement stands.
  func style(of place: StatementPlace) -> FileStyle {
    let tree = map.tree(place.file)
    let parent = tree.statements[place.index].parent
    return FileStyle(
      map, file: place.file, at: tree.argumentsEnd(place.index),
      in: parent == SyntaxTree.Statement.none ? nil : Int(parent))
  }

  // MARK: - Properties

  private mutating func setProperty(
    _ row: Int, of entry: EntryID, _ number: Int?, _ values: [String], _ target: String
  ) throws(EditRefusal) -> Draft {
    let wordRow = map.schema.schema.rows[row]
    if case .element = wordRow.role, wordRow.identity != .address {
      throw EditRefusal(
        .isElement, [.text("`\(spelling(wordRow))`"), .text(spelling(wordRow)), .text(target)])
    }
    let placement = placement(of: row, in: entry)
    let style = style(at: placement)
    let word = wordRow.spelling(style.language)
    let existing = statements(of: row, in: entry)
    if wordRow.slots.isEmpty {
      guard let isSet = FlagValue.isSet(values.joined(separator: " ")) else {
        throw EditRefusal(.needsValue, [.text("`\(word)`"), .both(wordRow.example)])
      }
      if !isSet { return removal(of: existing).draft }
      if !existing.isEmpty { return Draft() }
    }
    let isFlag = wordRow.slots.isEmpty
    let fitting = try fit(row, before: word, isFlag ? [] : values, in: entry)
    if let old = try match(fitting, row, among: existing, number, in: entry) {
      return merge(fitting, into: old)
    }
    let arguments = fitting.arguments(style)
    let statement = NewStatement(
      arguments.isEmpty ? word : "\(word) \(arguments)", isShort: Rank(wordRow) != .element)
    var draft = Draft()
    draft.add(insert(statement, row: row, at: placement), in: placement.file)
    return draft
  }

  /// The statement that gives way: the only one there can be, the one that was numbered, or the
  /// one about the same (`feeling … of handlaggare`, `field "diarienummer" …`).
  private mutating func match(
    _ fitting: Fitting, _ row: Int, among existing: [EntryID], _ number: Int?, in entry: EntryID
  ) throws(EditRefusal) -> EntryID? {
    let wordRow = map.schema.schema.rows[row]
    if let number {
      guard existing.indices.contains(number - 1) else {
        throw EditRefusal(.unknownTarget, [.text("`\(spelling(wordRow))#\(number)`")])
      }
      return existing[number - 1]
    }
    if wordRow.occurs == .once { return existing.first }
    let wanted = key(fitting.reading, fitting.tree, wordRow, scope: entry)
    var matches: [EntryID] = []
    for old in existing {
      guard let place = map.statement(of: old), let reading = map.reading(of: old) else { continue }
      if key(reading, map.tree(place.file), wordRow, scope: old) == wanted { matches.append(old) }
    }
    guard matches.count <= 1 else {
      let all = matches.map { shown(AddressBook(map.map).address(of: $0)) }
      throw EditRefusal(
        .severalHere,
        [
          .text("`\(Addresses.address(of: entry, in: map))`"), .text("`\(spelling(wordRow))`"),
          .choices(all),
        ])
    }
    return matches.first
  }

  /// What a statement is about, apart from the value it gives: two with the same key are about
  /// the same.
  private mutating func key(
    _ reading: StatementReading, _ tree: SyntaxTree, _ row: WordRow, scope: EntryID
  ) -> [String] {
    let named = SlotPattern(row.slots).positional.filter(\.isNamed)
    return reading.spans.filter { span in
      if span.connective != nil {
        let aside: Set<SlotRole> = [.share, .date, .laps, .since, .as]
        return !aside.contains(span.role) && !(span.role == .at && span.isText)
      }
      // `field "name" …`, `quadrant high-high …`, `means fk …`: the first says of what.
      return span.positional == 0 && named.count > 1 && named.first?.isSubject == true
    }.map { span in
      let words = Dictionary(reading.words.map { ($0.token, $0.english) }) { first, _ in first }
      let items = span.items(in: tree).map { item in
        meaning(of: item, tree, words, reading, scope)
      }
      return "\(span.role) " + items.joined(separator: ",")
    }.sorted()
  }

  private mutating func meaning(
    of item: Range<Int>, _ tree: SyntaxTree, _ words: [Int: String],
    _ reading: StatementReading, _ scope: EntryID
  ) -> String {
    if let reference = reading.references.first(where: { $0.tokens == item }),
      case .one(let entry) = map.resolver.find(
        tree.string(tokens: item), from: scope, among: reference.kinds)
    {
      return "@\(entry.index)"
    }
    return item.map { token in
      if let word = words[token] { return word }
      let kind = tree.tokens[token].kind
      return kind == .string || kind == .multilineString
        ? tree.stringValue(tree.tokens[token]) : tree.source.string(tree.tokens[token].range)
    }.joined(separator: " ")
  }

  // MARK: - Merging

  /// Puts the parts of `fitting` into a statement that is there. Clauses it does not speak of stay,
  /// and so does the block.
  private func merge(_ fitting: Fitting, into old: EntryID) -> Draft {
    var draft = Draft()
    guard let place = map.statement(of: old), let reading = map.reading(of: old) else {
      return draft
    }
    let tree = map.tree(place.file)
    let style = style(of: place)
    func range(_ tokens: Range<Int>) -> (Int, Int) {
      (Int(tree.tokens[tokens.lowerBound].offset), Int(tree.tokens[tokens.upperBound - 1].end))
    }
    guard reading.diagnostics.total(.error) == 0 else {
      // What could not be read is written anew.
      let node = tree.statements[place.index]
      let tokens = Int(node.word)..<Int(node.argumentsEnd)
      let (start, end) = range(tokens)
      let kept = keepComments(among: tokens, at: place, in: &draft)
      let word = tree.source.string(tree.tokens[Int(node.word)].range)
      draft.add(DraftEdit(start, end, "\(word) \(fitting.arguments(style))\(kept)"), in: place.file)
      return draft
    }
    var last = Int(tree.tokens[tree.firstToken(place.index)].end)
    for span in fitting.reading.spans {
      let text = fitting.written(span.whole, style)
      if let same = reading.spans.first(where: { $0.isSamePart(as: span) }) {
        let (start, end) = range(same.whole)
        if tree.string(start, end) != text {
          let kept = keepComments(among: same.whole, at: place, in: &draft)
          draft.add(DraftEdit(start, end, text + kept), in: place.file)
        }
        if span.positional != nil { last = end }
      } else {
        let at = span.positional == nil ? tree.argumentsEnd(place.index) : last
        draft.add(DraftEdit(at: at, " " + text), in: place.file)
      }
    }
    for span in reading.spans where span.positional != nil && !span.isTitle && !span.isIdentity {
      guard !fitting.reading.spans.contains(where: { $0.isSamePart(as: span) }) else { continue }
      let start = Int(tree.tokens[span.whole.lowerBound - 1].end)
      let around = span.whole.lowerBound - 1..<span.whole.upperBound
      let kept = keepComments(among: around, at: place, in: &draft)
      draft.add(DraftEdit(start, range(span.whole).1, kept), in: place.file)
    }
    return draft
  }
}

extension ArgumentSpan {
  func isSamePart(as other: ArgumentSpan) -> Bool {
    positional == other.positional && connective == other.connective
  }
}

extension SlotPattern.Part {
  /// Whether it is neither the id nor the title.
  fileprivate var isNamed: Bool {
    switch types.first {
    case .id?, .title?: false
    default: true
    }
  }

  /// Whether it may say what a statement is about, rather than how much.
  fileprivate var isSubject: Bool {
    types.contains { type in
      switch type {
      case .ref, .refs, .name, .names, .choice, .choices, .text, .texts: true
      default: false
      }
    }
  }
}
