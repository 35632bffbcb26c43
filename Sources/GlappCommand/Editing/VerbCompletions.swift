// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText
import GlappWorkspace

/// What the shell offers for commands that change a map: ids where an id is wanted, words where a
/// word is.
extension CompletionKind {
  /// The first word: a map or, where the folder's only one need not be named, what comes after it.
  static var editedMap: CompletionKind {
    .custom { words, index, _ in
      let maps = DiskWorld().list(".").filter { MapFiles.isFile($0) && !$0.hasPrefix(".") }
      return maps + (maps.count == 1 ? VerbCompletions(words, index).offers : [])
    }
  }

  /// Whatever the verb wants in that place.
  static var verb: CompletionKind {
    .custom { words, index, _ in VerbCompletions(words, index).offers }
  }

  /// Anything in the map.
  static var thing: CompletionKind {
    .custom { words, _, _ in VerbCompletions.elements(words) { _ in true } }
  }

  static var source: CompletionKind {
    .custom { words, _, _ in VerbCompletions.elements(words) { $0 == .source } }
  }

  static var rater: CompletionKind {
    .custom { words, _, _ in VerbCompletions.elements(words) { VerbCompletions.raters.holds($0) } }
  }
}

/// What a verb wants in one place of its command line.
struct VerbCompletions {
  private let words: [String]
  private let verb: String
  /// The words after the file, up to the place; those of options left out.
  private let given: [String]

  static let raters = ElementKinds.actor.union(ElementKinds(.rater))

  /// Options of the verbs that take a value.
  private static let valued: Set = [
    "--in", "--before", "--after", "--by", "--date", "--from", "--root", "--lang",
    "--pain", "--gain", "--need", "--evidence",
  ]

  init(_ words: [String], _ index: Int) {
    self.words = words
    verb = words.dropFirst().first ?? ""
    var given: [String] = []
    var skipped = false
    for word in words.prefix(max(0, min(index, words.count))).dropFirst(2) {
      if skipped {
        skipped = false
      } else if Self.valued.contains(word) {
        skipped = true
      } else if !word.hasPrefix("--") {
        given.append(word)
      }
    }
    if let first = given.first, LeadingMap.isMap(first) || LeadingMap.isFolderOfMaps(first) {
      given.removeFirst()
    }
    self.given = given
  }

  var offers: [String] {
    switch (verb, given.count) {
    case ("set", 0), ("unset", 0), ("rename", 0), ("move", 0), ("remove", _): everything
    case ("set", 1), ("unset", _): details(of: given[0])
    case ("set", _): choices(of: given[1])
    case ("add", 0): Self.kinds
    case ("add", _): Self.details(of: given[0])
    case ("link", 0), ("link", 1): Self.elements(words) { Self.ends.holds($0) }
    case ("link", 2): choices(of: "relation") + ["+", "-", "?"]
    case ("rate", 0), ("vote", 0): Self.elements(words) { ElementKinds.rateable.holds($0) }
    case ("slips", 0): Self.elements(words) { $0 == .slip }
    case ("rate", 1): Self.elements(words) { $0 == .criterion }
    default: []
    }
  }

  private static let ends = ElementKinds.actor.union(ElementKinds(.touchpoint, .factor))

  private var everything: [String] { Self.elements(words) { _ in true } }

  /// The elements of some kinds, by their id and by their address.
  static func elements(_ words: [String], _ isWanted: (ElementKind) -> Bool) -> [String] {
    Completions.withMap(words) { map in
      let book = AddressBook(map)
      var all: [String] = []
      var names: [String: Int] = [:]
      for entry in map.entries.indices.map({ EntryID($0) }) where all.count < Completions.limit {
        let kind = map[entry].kind
        let name = map.name(of: entry)
        guard kind != .property, kind != .map, !name.isEmpty else { continue }
        names[name, default: 0] += 1
        if isWanted(kind) { all += [name, book.address(of: entry)] }
      }
      // An id that several have says too little alone.
      all.removeAll { names[$0, default: 0] > 1 }
      return all
    }
  }

  /// The words that may stand in an element, in the language of the command line.
  private func details(of target: String) -> [String] {
    Completions.withMap(words) { map in
      let book = AddressBook(map)
      let entry = map.entries.indices.lazy.map { EntryID($0) }.first {
        map[$0].kind != .property
          && (map.name(of: $0) == target || book.address(of: $0) == target)
      }
      return entry.map { Self.words(in: .inside(map[$0].kind)) } ?? []
    }
  }

  private static func words(in context: CompiledSchema.Context) -> [String] {
    let schema = CompiledSchema.current
    return Completions.distinct(
      schema.words(in: context).compactMap { word in
        guard let name = schema.interner.lookup(word), let row = schema.row(name, in: context)
        else { return nil }
        return spelling(schema.schema.rows[row])
      })
  }

  private static func spelling(_ row: WordRow) -> String {
    CommandLanguage.current == .swedish ? row.swedish : row.english
  }

  /// What can be added.
  private static var kinds: [String] {
    let rows = CompiledSchema.current.schema.rows
    return Completions.distinct(rows.map(spelling) + rows.flatMap { [$0.swedish, $0.english] })
  }

  /// The details that something new may be given: `severity=`.
  private static func details(of kind: String) -> [String] {
    let schema = CompiledSchema.current
    guard let row = schema.schema.rows.first(where: { $0.english == kind || $0.swedish == kind }),
      case .element(let element) = row.role
    else { return [] }
    return words(in: .inside(element)).map { $0 + "=" }
  }

  /// The choices that a word takes.
  private func choices(of word: String) -> [String] {
    let rows = CompiledSchema.current.schema.rows
    guard let row = rows.first(where: { $0.english == word || $0.swedish == word }) else {
      return []
    }
    return SlotPattern(row.slots).positional.flatMap(\.types).flatMap { type -> [String] in
      switch type {
      case .choice(let all), .choices(let all):
        all.map { CommandLanguage.current == .swedish ? $0.swedish : $0.english }
      default: []
      }
    }
  }
}
