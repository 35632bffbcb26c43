// SPDX-License-Identifier: EUPL-1.2

package import GlappCompiler
import GlappModel
import GlappSyntax
package import GlappText

/// A map with all its files read and parsed.
package struct LoadedMap: Sendable {
  package let parsed: ParsedMap
  /// What is wrong with its includes.
  package let diagnostics: DiagnosticSink
  /// The real path of each file, in the order of the trees.
  package let paths: [String]
  /// The folder that its files must stay in, as a real path.
  package let root: String
}

/// Reads a map and everything it includes.
package struct MapLoader {
  private let world: any World
  private let schema: CompiledSchema
  private var parsed: ParsedMap
  private var diagnostics = DiagnosticSink()
  private var root: String
  /// The real path of each file read.
  private var known: [String: Int] = [:]
  private var paths: [String] = []
  /// How many files one map may have.
  private static let fileLimit = 10_000

  /// Loads the map whose root file is at `path`.
  ///
  /// - Parameters:
  ///   - path: the root file.
  ///   - world: where files are read.
  ///   - root: the folder it must stay in; nil finds it: the nearest folder upwards with `.git`
  ///     or a file `glapp.root`, else the map's own folder.
  ///   - schema: the words.
  /// - Returns: the map; what is wrong with its includes is said in `diagnostics`.
  /// - Throws: `WorldError` when the root file cannot be read; nothing else.
  package static func load(
    _ path: String, in world: any World, root: String? = nil,
    schema: CompiledSchema = .current
  ) throws(WorldError) -> LoadedMap {
    let bytes = try world.read(path)
    let real = world.realPath(path) ?? path
    let folder = root.flatMap { world.realPath($0) } ?? findRoot(from: real, in: world)
    return load(SourceText(name: path, bytes: bytes), real: real, root: folder, in: world, schema)
  }

  /// Loads a map from text that came another way, such as standard input; its includes count
  /// from `folder`.
  package static func load(
    _ source: SourceText, folder: String, in world: any World,
    schema: CompiledSchema = .current
  ) -> LoadedMap {
    let real = (world.realPath(folder) ?? folder) + "/" + source.name
    return load(source, real: real, root: world.realPath(folder) ?? folder, in: world, schema)
  }

  private static func load(
    _ source: SourceText, real: String, root: String, in world: any World, _ schema: CompiledSchema
  ) -> LoadedMap {
    var loader = MapLoader(world: world, schema: schema, root: root)
    loader.add(source, real: real)
    loader.followIncludes(of: 0, real: real, chain: [real])
    return LoadedMap(
      parsed: loader.parsed, diagnostics: loader.diagnostics, paths: loader.paths, root: root)
  }

  private init(world: any World, schema: CompiledSchema, root: String) {
    self.world = world
    self.schema = schema
    self.root = root
    parsed = ParsedMap(trees: [], includes: [], interner: schema.interner)
  }

  /// The folder that the files of a map must lie in: the nearest upwards with `.git` or a file
  /// `glapp.root`, else its own.
  package static func findRoot(from file: String, in world: any World) -> String {
    let own = MapPaths.folder(of: file)
    var folder = own
    while folder != "/" && folder != "." {
      if world.exists(folder + "/.git") || world.exists(folder + "/glapp.root") { return folder }
      folder = MapPaths.folder(of: folder)
    }
    return own
  }

  /// The paths that a file includes, as they are written in it; no other file is read.
  package static func includedPaths(
    in source: SourceText, schema: CompiledSchema = .current
  ) -> [String] {
    let tree = ParsedMap(source, schema: schema).trees[0]
    var paths: [String] = []
    var index = 0
    while index < tree.statements.count {
      let node = tree.statements[index]
      if let token = includedPath(node, tree, schema) { paths.append(tree.stringValue(token)) }
      index = Int(node.end)
    }
    return paths
  }

  private mutating func add(_ source: SourceText, real: String) {
    let file = parsed.trees.count
    known[real] = file
    paths.append(real)
    let tree = Parser.parse(
      source, file: file, interner: &parsed.interner, words: schema.parserWords)
    parsed.trees.append(tree)
    parsed.includes.append([:])
  }

  /// Follows the includes of one file, depth first, in the order of the text.
  private mutating func followIncludes(of file: Int, real: String, chain: [String]) {
    let tree = parsed.trees[file]
    var index = 0
    while index < tree.statements.count {
      let node = tree.statements[index]
      if let token = Self.includedPath(node, tree, schema) {
        follow(token, statement: index, of: file, real: real, chain: chain)
      }
      index = Int(node.end)
    }
  }

  private static func includedPath(
    _ node: SyntaxTree.Statement, _ tree: SyntaxTree, _ schema: CompiledSchema
  ) -> Token? {
    let word = tree.tokens[Int(node.word)]
    guard let row = schema.row(word.payload, in: .top),
      schema.schema.rows[row].word == .include, node.word + 1 < node.argumentsEnd
    else { return nil }
    let token = tree.tokens[Int(node.word) + 1]
    return token.kind == .string ? token : nil
  }

  private mutating func follow(
    _ token: Token, statement: Int, of file: Int, real: String, chain: [String]
  ) {
    let tree = parsed.trees[file]
    let written = tree.stringValue(token)
    let place = Place(file: file, range: token.range)
    func report(_ kind: DiagnosticKind, _ facts: [Fact] = []) {
      diagnostics.add(Diagnostic(kind, at: place, [.text("`\(written)`")] + facts))
    }
    let wanted = MapPaths.join(MapPaths.folder(of: real), written)
    guard let target = world.realPath(wanted) else {
      let reason = Bilingual(sv: "den finns inte", en: "it is not there")
      return report(.missingInclude, [.both(reason)])
    }
    guard MapPaths.isInside(target, root) else { return report(.includeOutside) }
    if chain.contains(target) { return report(.includeLoop) }
    guard known[target] == nil else { return }
    guard parsed.trees.count < Self.fileLimit, chain.count < 60 else {
      let reason = Bilingual(sv: "för många filer", en: "too many files")
      return report(.missingInclude, [.both(reason)])
    }
    do throws(WorldError) {
      let shown = MapPaths.join(MapPaths.folder(of: tree.source.name), written)
      let source = SourceText(name: shown, bytes: try world.read(target))
      let next = parsed.trees.count
      add(source, real: target)
      parsed.includes[file][statement] = next
      followIncludes(of: next, real: target, chain: chain + [target])
    } catch {
      report(.missingInclude, [.both(error.reason)])
    }
  }
}
