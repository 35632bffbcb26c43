// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappEdit
import GlappSyntax
import GlappText
import GlappWorkspace

/// What `fmt` makes of one file, before anything is written.
struct FileLayout {
  /// The file as it is.
  let tree: SyntaxTree
  /// What changes; nil where the file is too broken for its layout to be known.
  let edits: [TextEdit]?
  /// Whether its words stay as they are, though others were asked for: the map would mean something
  /// else.
  private(set) var keepsWords = false

  /// Reads a file, `-` for standard input, and the map that it is a part of: what refers to something
  /// in the file may stand in the others.
  ///
  /// - Throws: `CommandFailure` when it cannot be read.
  init(_ file: String, root: String?, words: Language?) throws(CommandFailure) {
    let (map, index) = try Self.load(file, root: root)
    CommandLanguage.speak(of: map.language)
    let schema = CompiledSchema.current
    func parsed(_ bytes: [UInt8]) -> (SyntaxTree, Interner) {
      var interner = schema.interner
      let source = SourceText(name: file, bytes: bytes)
      return (
        Parser.parse(source, interner: &interner, words: schema.parserWords), interner
      )
    }
    let bytes = map.trees[index].source.bytes
    var (text, interner) = parsed(bytes)
    tree = text
    guard let layout = Formatter.edits(for: text) else {
      edits = nil
      return
    }
    let ids = WrittenIDs.edits(of: index, in: EditableMap(map))
    guard !ids.isEmpty || words != nil else {
      edits = layout
      return
    }
    if !ids.isEmpty { (text, interner) = parsed(Formatter.apply(ids, to: bytes)) }
    let turned = words.map { LanguageEdits.edits(of: text, interner, to: $0) }
    if case .some(.none) = turned { keepsWords = true }
    let rest = (turned ?? nil) ?? Formatter.edits(for: text) ?? []
    edits = StackedEdits.of(bytes, [ids, rest])
  }

  /// The map of a file and which of its files it is.
  private static func load(
    _ file: String, root: String?
  ) throws(CommandFailure) -> (map: ParsedMap, index: Int) {
    let world = DiskWorld()
    do throws(WorldError) {
      if file == "-" {
        let source = SourceText(name: "-", bytes: try DiskWorld.readAll(0, path: "-"))
        return (MapLoader.load(source, folder: root ?? ".", in: world).parsed, 0)
      }
      // A part of several maps stands for itself: none of them says more of it than the others.
      if let whole = try? PartOfMap.whole(file, saysSo: false), whole != file {
        MapStore.settle(whole, root: root)
        let loaded = try MapLoader.load(whole, in: world, root: root)
        let real = world.realPath(file)
        if let index = loaded.paths.firstIndex(where: { $0 == real }) {
          return (loaded.parsed, index)
        }
      }
      MapStore.settle(file, root: root)
      return (try MapLoader.load(file, in: world, root: root).parsed, 0)
    } catch {
      throw .world(error)
    }
  }
}
