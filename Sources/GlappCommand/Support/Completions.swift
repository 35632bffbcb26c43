// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappChecks
import GlappCompiler
import GlappModel
import GlappQuery
import GlappText
import GlappViews
import GlappWorkspace

/// What the shell offers when the tab key is pressed.
extension CompletionKind {
  /// Maps.
  static var map: CompletionKind { .file(extensions: ["glapp"]) }

  /// The words of the language that are in the language of the command line, then the others.
  static var word: CompletionKind {
    .custom { _, _, _ in
      let rows = CompiledSchema.current.schema.rows
      let own = rows.map { CommandLanguage.current == .swedish ? $0.swedish : $0.english }
      return Completions.distinct(own + rows.flatMap { [$0.swedish, $0.english] })
    }
  }

  /// The codes of everything that can be said of a map.
  static var code: CompletionKind { .custom { _, _, _ in Checks.allKinds.map(\.code) } }

  /// The codes of everything that can be explained.
  static var explainedCode: CompletionKind {
    .custom { _, _, _ in ExplainCommand.allKinds.map(\.code) }
  }

  /// The elements of the map that the command line names, by their address.
  static var element: CompletionKind {
    .custom { words, _, _ in Completions.withMap(words, Completions.elements) }
  }

  /// Maps, then kinds of things.
  static var mapAndKind: CompletionKind {
    .custom { words, _, _ in Completions.maps(words) { _ in KindNames.names() } }
  }

  /// Maps, then the elements of the one that was chosen.
  static var mapAndElement: CompletionKind {
    .custom { words, _, _ in Completions.maps(words, Completions.elements) }
  }

  /// The pictures of the map that the command line names, and the kinds of picture.
  static var picture: CompletionKind {
    .custom { words, _, _ in
      let kinds = PicturePlan.Kind.allCases.filter(\.isDrawn).map(\.rawValue)
      return Completions.withMap(words) { PicturePlan.all(of: $0).map(\.name) } + kinds
    }
  }
}

/// What the completions share.
enum Completions {
  /// More than this helps nobody, and a shell would ask first.
  static let limit = 2_000

  /// The addresses of all that has an id.
  static func elements(of map: ServiceMap) -> [String] {
    let book = AddressBook(map)
    return map.entries.indices.lazy.map { EntryID($0) }
      .filter { map[$0].kind != .property && map[$0].kind != .map && !map.name(of: $0).isEmpty }
      .prefix(limit).map(book.address(of:))
  }

  /// The maps of the folder as long as none has been named, and something of the one that is.
  static func maps(_ words: [String], _ body: (ServiceMap) -> [String]) -> [String] {
    let here = DiskWorld().list(".").filter { $0.hasSuffix(MapFiles.ending) }
    let isNamed = words.dropFirst(2).contains { MapFiles.isFile($0) || LeadingMap.isMap($0) }
    return (isNamed ? [] : here) + withMap(words, body)
  }

  /// Something of the map on the command line or, without one, of the map of the folder; nothing
  /// where it can't be read. A completion never says anything.
  static func withMap(_ words: [String], _ body: (ServiceMap) -> [String]) -> [String] {
    guard let file = LeadingMap.named(in: words),
      let loaded = try? MapLoader.load(file, in: DiskWorld())
    else { return [] }
    return distinct(body(CompiledMap.compile(loaded.parsed).map))
  }

  /// The strings without repetitions, in their order.
  static func distinct(_ all: [String]) -> [String] {
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }
}
