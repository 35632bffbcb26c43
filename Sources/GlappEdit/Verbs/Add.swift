// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// `add`: a statement in the right place and the file's own style.
extension Desk {
  mutating func add(_ addition: Edit.Addition) throws(EditRefusal) -> Draft {
    let (row, placement) = try place(addition)
    let wordRow = map.schema.schema.rows[row]
    guard wordRow.word != .include, wordRow.role != .element(.map) else {
      throw EditRefusal(.handwritten, [.text("`\(addition.kind)`")])
    }
    let style = style(at: placement)
    let statement = try statement(
      row, addition.arguments, addition.properties, scope: placement.scope, style)
    var draft = Draft()
    draft.add(insert(statement, row: row, at: placement), in: placement.file)
    return draft
  }

  // MARK: - Where

  private mutating func place(
    _ addition: Edit.Addition
  ) throws(EditRefusal) -> (row: Int, placement: Placement) {
    switch addition.place {
    case nil: return try placeAnywhere(addition.kind)
    case .inside(let text):
      let home = try target(text)
      if home == .root, let row = map.row(addition.kind, in: .top) {
        return (row, placement(ofTopLevel: row))
      }
      let row = try row(addition.kind, in: map.context(inside: home))
      return (row, placement(of: row, in: home))
    case .before(let text):
      let neighbour = try target(text)
      let row = try row(addition.kind, in: context(around: neighbour))
      return (row, try placement(beside: neighbour) { .before($0) })
    case .after(let text):
      let neighbour = try target(text)
      let row = try row(addition.kind, in: context(around: neighbour))
      return (row, try placement(beside: neighbour) { .after($0) })
    }
  }

  /// The context that an entry stands in.
  func context(around entry: EntryID) -> CompiledSchema.Context {
    let parent = map.map[entry].parent
    guard parent == .root else { return map.context(inside: parent) }
    return map.map[entry].kind == .property ? .mapBlock : .top
  }

  /// At top level if it may stand there, in the map's settings, or in the only thing of the map
  /// that can hold it.
  private mutating func placeAnywhere(
    _ word: String
  ) throws(EditRefusal) -> (row: Int, placement: Placement) {
    if let row = map.row(word, in: .top) { return (row, placement(ofTopLevel: row)) }
    if let row = map.row(word, in: .mapBlock) { return (row, placement(of: row, in: .root)) }
    guard let name = map.schema.interner.lookup(word), map.schema.anyRow(name) != nil else {
      _ = try row(word, in: .top)
      throw EditRefusal(.unknownTarget, [.text("`\(word)`")])
    }
    let homes = ElementKind.allCases.filter { kind in
      kind != .property && map.schema.row(name, in: .inside(kind)) != nil
    }
    let kinds = ElementKinds(rawValue: homes.reduce(0) { $0 | 1 << UInt64($1.rawValue) })
    let found = map.map.entries.indices.dropFirst().filter {
      kinds.holds(map.map.entries[$0].kind)
    }
    let places = map.schema.homes(of: name)
    guard let last = found.last else {
      throw EditRefusal(.noHome, [.text("`\(word)`"), .both(places)])
    }
    guard found.count == 1 else {
      let example = Addresses.address(of: EntryID(last), in: map)
      throw EditRefusal(.needsPlace, [.text("`\(word)`"), .both(places), .text(example)])
    }
    let row = try row(word, in: map.context(inside: EntryID(last)))
    return (row, placement(of: row, in: EntryID(last)))
  }

  // MARK: - What

  /// Writes a statement out of arguments and named values.
  private mutating func statement(
    _ row: Int, _ arguments: [String], _ properties: [Edit.Property], scope: EntryID,
    _ style: FileStyle
  ) throws(EditRefusal) -> NewStatement {
    let wordRow = map.schema.schema.rows[row]
    let word = wordRow.spelling(style.language)
    let pattern = SlotPattern(wordRow.slots)
    var inside: CompiledSchema.Context = .value
    if case .element(let kind) = wordRow.role { inside = .inside(kind) }
    var named: [String] = []
    var clauses: [(connective: String, property: Edit.Property)] = []
    var block: [NewStatement] = []
    for property in properties {
      let english = map.schema.english(property.word)
      let own = map.row(property.word, in: inside)
      if pattern.clauses.contains(where: { $0.connective == english }) {
        clauses.append((Connective.spelling(english, style.language), property))
      } else if own == nil, pattern.positional.contains(where: { "\($0.role)" == english }) {
        named.append(property.value)
      } else if let statement = try self.property(property, in: inside, scope: scope, style) {
        block.append(statement)
      }
    }
    var fitting = try head(row, word, arguments, named: named, scope: scope)
    for (connective, property) in clauses {
      let before = "\(word) \(fitting.arguments(style))"
      do throws(EditRefusal) {
        fitting = try fit(row, before: before, [connective, property.value], in: scope)
      } catch {
        // Behind the connective it may hold less than in the block: `from report at "Step 1"`.
        guard map.row(property.word, in: inside) != nil,
          let statement = try self.property(property, in: inside, scope: scope, style)
        else { throw error }
        block.append(statement)
      }
    }
    noteJoinedTitle(fitting, arguments + named)
    let written = try withOwnID(fitting, row, scope: scope, style)
    return NewStatement(
      written.isEmpty ? word : "\(word) \(written)", block, isShort: Rank(wordRow) != .element)
  }

  /// Says so where several words, each given alone, were taken for one title.
  private mutating func noteJoinedTitle(_ fitting: Fitting, _ values: [String]) {
    guard let title = fitting.reading.title, values.count > 1 else { return }
    let text = fitting.tree.stringValue(fitting.tree.tokens[title.tokens.lowerBound])
    guard text.contains(" "), !values.contains(text) else { return }
    notes.append(
      Diagnostic(.joinedTitle, at: Place(file: 0, range: .at(0)), [.text("”\(text)”")]))
  }

  /// The word and arguments; named values go wherever among the others they fit.
  private mutating func head(
    _ row: Int, _ word: String, _ arguments: [String], named: [String], scope: EntryID
  ) throws(EditRefusal) -> Fitting {
    guard !named.isEmpty else { return try fit(row, before: word, arguments, in: scope) }
    var failure: EditRefusal?
    for place in 0...arguments.count {
      let values = Array(arguments[..<place]) + named + arguments[place...]
      do throws(EditRefusal) {
        return try fit(row, before: word, values, in: scope)
      } catch {
        failure = failure ?? error
      }
    }
    throw failure ?? EditRefusal(.needsValue, [.text("`\(word)`"), .text("")])
  }

  /// A property or detail in the block of the new statement; nil for a flag that is not to be set.
  private mutating func property(
    _ property: Edit.Property, in context: CompiledSchema.Context, scope: EntryID,
    _ style: FileStyle
  ) throws(EditRefusal) -> NewStatement? {
    let row = try row(property.word, in: context)
    let wordRow = map.schema.schema.rows[row]
    let word = wordRow.spelling(style.language)
    if wordRow.slots.isEmpty, let isSet = FlagValue.isSet(property.value) {
      return isSet ? NewStatement(word, isShort: true) : nil
    }
    let fitting = try fit(
      row, before: word, property.value.isEmpty ? [] : [property.value], in: scope)
    let arguments = fitting.arguments(style)
    return NewStatement(arguments.isEmpty ? word : "\(word) \(arguments)", isShort: true)
  }

  /// The arguments, with an id where a title would otherwise take one from something that is there.
  private mutating func withOwnID(
    _ fitting: Fitting, _ row: Int, scope: EntryID, _ style: FileStyle
  ) throws(EditRefusal) -> String {
    let wordRow = map.schema.schema.rows[row]
    let arguments = fitting.arguments(style)
    guard case .element(let kind) = wordRow.role else { return arguments }
    if let written = fitting.reading.identity {
      let name = fitting.tree.string(tokens: written.tokens)
      if let other = sibling(called: name, in: scope) {
        if !force { throw taken(name, by: other) }
      } else {
        try checkReach(of: name, in: scope)
      }
      return arguments
    }
    guard wordRow.identity == .optional, let title = fitting.reading.title else { return arguments }
    let text = fitting.tree.stringValue(fitting.tree.tokens[title.tokens.lowerBound])
    let name = DerivedName.id(of: text, kind)
    guard let other = sibling(called: name, in: scope), map.map[other].hasDerivedName else {
      return arguments
    }
    var number = 2
    while sibling(called: "\(name)-\(number)", in: scope) != nil { number += 1 }
    return "\(name)-\(number) \(arguments)"
  }
}

/// What a word that stands alone may be given as a value.
enum FlagValue {
  private static let yes: Set = ["", "yes", "true", "ja", "sant"]
  private static let no: Set = ["no", "false", "nej", "falskt"]

  /// Nil for what is neither yes nor no.
  static func isSet(_ value: String) -> Bool? {
    if yes.contains(value.lowercased()) { return true }
    return no.contains(value.lowercased()) ? false : nil
  }
}

extension WordRow {
  func spelling(_ language: Language) -> String { language == .swedish ? swedish : english }
}

extension Connective {
  /// How a connective is spelled in a language.
  static func spelling(_ english: String, _ language: Language) -> String {
    guard language == .swedish else { return english }
    return all.first { $0.english == english }?.swedish ?? english
  }
}

extension CompiledSchema {
  /// The English spelling of a word or connective in either language.
  func english(_ word: String) -> String {
    if let connective = Connective.all.first(where: { $0.english == word || $0.swedish == word }) {
      return connective.english
    }
    guard let name = interner.lookup(word), let row = anyRow(name) else { return word }
    return schema.rows[row].english
  }
}
