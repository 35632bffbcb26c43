// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// Where edits are drafted: the map, and finding what a user names in it. The verbs are
/// extensions of this, one in each file of the folder `Verbs`.
struct Desk {
  var map: EditableMap
  /// Whether what does not fit is written all the same.
  let force: Bool
  /// What is to be said of the edit, though it is made.
  var notes: [Diagnostic] = []
  /// The address of what a short name of a picture means.
  private let codes: EditPlanner.Codes

  init(_ map: EditableMap, force: Bool, codes: @escaping EditPlanner.Codes) {
    self.map = map
    self.force = force
    self.codes = codes
  }

  /// The language that the map is in; English where that does not tell.
  var language: Language { map.compiled.language ?? .english }

  /// How a row's word is spelled in the map's language.
  func spelling(_ row: WordRow) -> String { row.spelling(language) }

  /// An address with the words in it in the map's language.
  func shown(_ address: String) -> String { AddressWords(map.map, language)(address) }

  mutating func draft(_ edit: Edit) throws(EditRefusal) -> Draft {
    switch edit {
    case .add(let addition): try add(addition)
    case .addAll(let all): try addAll(all)
    case .sort(let slip, let addition): try sort(slip, addition)
    case .set(let target, let word, let values): try set(target, word, values)
    case .unset(let target, let word): try unset(target, word)
    case .remove(let targets): try remove(targets)
    case .rename(let target, let id): try rename(target, to: id)
    case .move(let target, let destination): try move(target, to: destination)
    case .link(let link): try self.link(link)
    case .rate(let judgement, let criterion): try rate(judgement, on: criterion)
    case .vote(let judgement): try vote(judgement)
    }
  }

  // MARK: - What a user names

  /// The entry that `text` names, a property too: `samtycke`, `resan.fore.samtycke`,
  /// `af->fk:refers`, `samtycke:note#2`.
  mutating func target(_ text: String) throws(EditRefusal) -> EntryID {
    let name = text.filter { !$0.isWhitespace }
    switch map.resolver.find(name, from: .root, among: .any) {
    case .one(let entry): return entry
    case .several(let all):
      throw EditRefusal(
        .ambiguousTarget,
        [.text("`\(text)`"), .choices(all.map { Addresses.address(of: $0, in: map) })])
    case .wrongKind, .nothing: break
    }
    if !name.isEmpty, name == map.map.name(of: .root) { return .root }
    if name == "map" || name == "karta" { return .root }
    if let property = try property(name) { return property }
    if let entry = coded(name, among: .any) { return entry }
    throw EditRefusal(.unknownTarget, [.text("`\(text)`")], suggestions: suggestions(text))
  }

  /// The element that `text` names, of one of `kinds`.
  mutating func element(
    _ text: String, among kinds: ElementKinds
  ) throws(EditRefusal) -> EntryID {
    let name = text.filter { !$0.isWhitespace }
    if case .one(let entry) = map.resolver.find(name, from: .root, among: kinds) { return entry }
    if let entry = coded(name, among: kinds) { return entry }
    if let fault = map.resolver.fault(name, from: .root, among: kinds) {
      let isUnknown = fault.kind == .unknownReference && fault.suggestions.isEmpty
      let more = isUnknown ? suggestions(text) : fault.suggestions
      throw EditRefusal(
        Diagnostic(
          fault.kind, at: fault.place, fault.facts, suggestions: more))
    }
    throw EditRefusal(.unknownTarget, [.text("`\(text)`")], suggestions: suggestions(text))
  }

  /// What a short code of the pictures stands for, where nothing in the map is called that; notes
  /// what it was taken for, since codes move when steps come and go.
  mutating func coded(_ name: String, among kinds: ElementKinds) -> EntryID? {
    guard case .nothing = map.resolver.find(name, from: .root, among: .any),
      let address = codes(name, map.map),
      case .one(let entry) = map.resolver.find(address, from: .root, among: kinds)
    else { return nil }
    let title = map.map.title(of: entry)
    let note = Diagnostic(
      .codeMeant, at: Place(file: 0, range: .at(0)),
      [.text("`\(name)`"), .text("`\(address)`"), .text("”\(title)”")])
    if !notes.contains(where: { $0.facts == note.facts }) { notes.append(note) }
    return entry
  }

  /// A property by what it stands in and its word: `samtycke:note#2`.
  private mutating func property(_ name: String) throws(EditRefusal) -> EntryID? {
    guard let colon = name.lastIndex(of: ":"), colon > name.startIndex else { return nil }
    let holder = String(name[..<colon])
    let (word, number) = Self.numbered(String(name[name.index(after: colon)...]))
    let entry = try target(holder)
    guard let row = map.row(word, in: map.context(inside: entry)) else { return nil }
    let all = statements(of: row, in: entry)
    let index = (number ?? 1) - 1
    return all.indices.contains(index) ? all[index] : nil
  }

  /// `note#2` as word and number.
  static func numbered(_ text: String) -> (word: String, number: Int?) {
    let parts = text.split(separator: "#", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[1]) else { return (text, nil) }
    return (String(parts[0]), number)
  }

  /// The children of `entry` that `row` made, in order.
  func statements(of row: Int, in entry: EntryID) -> [EntryID] {
    map.map.children(of: entry).filter { map.resolver.row(of: $0) == row }
  }

  /// What was probably meant: ids spelled alike, or the one thing with that title.
  private mutating func suggestions(_ text: String) -> [String] {
    let model = map.map
    let wanted = text.lowercased()
    for index in model.entries.indices.dropFirst() where model.entries[index].title != .none {
      let entry = EntryID(index)
      guard !model.name(of: entry).isEmpty, model.title(of: entry).lowercased() == wanted else {
        continue
      }
      return [Addresses.address(of: entry, in: map)]
    }
    let fault = map.resolver.fault(text.filter { !$0.isWhitespace }, from: .root, among: .any)
    return fault?.suggestions ?? []
  }

  /// The row of `word` in a context, or why there is none.
  func row(_ word: String, in context: CompiledSchema.Context) throws(EditRefusal) -> Int {
    if let row = map.row(word, in: context) { return row }
    let schema = map.schema
    if let name = schema.interner.lookup(word), schema.anyRow(name) != nil {
      throw EditRefusal(
        .misplacedWord,
        [.text("`\(word)`"), .both(schema.name(of: context)), .both(schema.homes(of: name))])
    }
    let near = Nearest.candidates(to: word, among: schema.words(in: context))
    let help = Bilingual(sv: "glapp help", en: "glapp help")
    let all = near.isEmpty ? Nearest.candidates(to: word, among: schema.allWords) : near
    throw EditRefusal(
      .unknownWord, [.text("`\(word)`"), .both(help)], suggestions: schema.own(all, in: language))
  }

  /// Whether two statements of a file are of one kind.
  func areAlike(in file: Int) -> (Int, Int) -> Bool {
    let map = map
    return { one, other in
      guard let a = map.entry(file, one), let b = map.entry(file, other) else { return false }
      return map.resolver.row(of: a) == map.resolver.row(of: b)
    }
  }
}
