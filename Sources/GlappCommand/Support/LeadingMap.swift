// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappQuery
import GlappText
import GlappWorkspace

/// The map that a command line of several words names, and its other words: one place for all
/// commands whose first word may be a map and may be something else.
enum LeadingMap {
  /// Tells the map of a command line from what else stands there.
  ///
  /// The first word is the map where it is a file or a folder. A bare word may be both a folder that
  /// holds maps and something in the map of the folder one stands in; then it is the latter, unless
  /// there are more words than `count`.
  ///
  /// - Parameters:
  ///   - words: all that stands there besides options.
  ///   - count: how many words the command takes besides the map; nil for any number.
  /// - Returns: the file or folder, nil where none is named, and the words after it.
  static func divided(
    _ words: [String], besides count: Int? = nil
  ) -> (file: String?, rest: [String]) {
    guard let first = words.first else { return (nil, []) }
    let isTooMany = count.map { words.count > $0 } ?? false
    if isMap(first) || isFolderOfMaps(first) && (isTooMany || !isSomethingHere(first)) {
      return (first, Array(words.dropFirst()))
    }
    // The name of a map that is there, in another place.
    let named = words.indices.filter {
      words[$0].hasSuffix(MapFiles.ending) && DiskWorld().exists(words[$0])
    }
    guard named.count == 1 else { return (nil, words) }
    var rest = words
    return (rest.remove(at: named[0]), rest)
  }

  /// The map, for completions: what a command line names as far as it is typed, else the map of the
  /// folder. Says nothing.
  static func named(in words: [String]) -> String? {
    let typed = words.dropFirst(2)
    if let file = typed.first(where: MapFiles.isFile) { return file }
    let folder = typed.first { isMap($0) } ?? typed.first.flatMap { isFolderOfMaps($0) ? $0 : nil }
    return FolderMaps(folder ?? ".").meant()
  }

  /// Whether a word can be nothing but a map or a folder.
  static func isMap(_ word: String) -> Bool {
    let isPath = word.contains("/") || word == "." || word == ".."
    return MapFiles.isFile(word) && (!word.contains("=") || DiskWorld().exists(word))
      || isPath && DiskWorld().isFolder(word)
  }

  /// Whether a bare word is the name of a folder with maps in it.
  static func isFolderOfMaps(_ word: String) -> Bool {
    !word.isEmpty && DiskWorld().isFolder(word) && !FolderMaps(word).names.isEmpty
  }

  /// The folder of maps here that a word is nearly spelled like.
  static func near(_ word: String) -> String? {
    let folders = DiskWorld().list(".").prefix(200).filter(isFolderOfMaps)
    return Nearest.candidates(to: word, among: folders).first
  }

  /// Whether a word means something in the map of the folder one stands in: a word of the language,
  /// or the id of something.
  private static func isSomethingHere(_ word: String) -> Bool {
    guard let here = FolderMaps(".").meant() else { return false }
    if CompiledSchema.current.isWord(word) { return true }
    if KindNames.kinds(named: word) != nil { return true }
    guard let loaded = try? MapLoader.load(here, in: DiskWorld()) else { return false }
    let map = CompiledMap.compile(loaded.parsed).map
    return map.entries.indices.contains { map.name(of: EntryID($0)) == word }
  }
}
