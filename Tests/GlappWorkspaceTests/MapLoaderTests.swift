// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText
import GlappWorkspace
import Testing

/// A map of several files: what is read, in which order, and what must not be.
@Suite struct MapLoaderTests {
  /// What is said about a map, as `file line code text`.
  private func said(_ snapshot: Snapshot) -> [String] {
    let sources = snapshot.compiled.sourceMap.sources
    return snapshot.diagnostics.sorted.filter { $0.severity == .error }.map {
      let source = sources[$0.place.file]
      let line = LineTable(source.bytes).line(of: $0.place.range.start) + 1
      return "\(source.name) \(line) \($0.kind.code) \(source.string($0.place.range))"
    }
  }

  private func load(
    _ path: String, _ world: MemoryWorld, root: String? = nil
  ) throws -> (snapshot: Snapshot, loaded: LoadedMap) {
    let loaded = try MapLoader.load(path, in: world, root: root)
    return (Snapshot(loaded), loaded)
  }

  private func titles(_ snapshot: Snapshot) -> [String] {
    let map = snapshot.compiled.map
    return map.elements(.fact).map { map.title(of: $0) }
  }

  // MARK: - What is read

  @Test func filesAreReadWhereTheyAreIncluded() throws {
    let world = MemoryWorld([
      "/m/root.glapp": "fact \"1\"\ninclude \"parts/a.glapp\"\nfact \"4\"",
      "/m/parts/a.glapp": "fact \"2\"\ninclude \"b.glapp\"",
      "/m/parts/b.glapp": "fact \"3\"",
    ])
    let (snapshot, loaded) = try load("/m/root.glapp", world)
    #expect(said(snapshot) == [])
    #expect(titles(snapshot) == ["1", "2", "3", "4"])
    #expect(
      loaded.parsed.trees.map(\.source.name)
        == ["/m/root.glapp", "/m/parts/a.glapp", "/m/parts/b.glapp"])
  }

  @Test func theSwedishWordIncludesToo() throws {
    let world = MemoryWorld([
      "/m/root.glapp": "inkludera \"a.glapp\"", "/m/a.glapp": "faktum \"1\"",
    ])
    #expect(titles(try load("/m/root.glapp", world).snapshot) == ["1"])
  }

  @Test func aFileIncludedTwiceCountsOnce() throws {
    let world = MemoryWorld([
      "/m/root.glapp": "include \"a.glapp\"\ninclude \"b.glapp\"\ninclude \"./a.glapp\"",
      "/m/a.glapp": "include \"c.glapp\"", "/m/b.glapp": "include \"c.glapp\"",
      "/m/c.glapp": "fact \"once\"",
    ])
    let (snapshot, _) = try load("/m/root.glapp", world)
    #expect(said(snapshot) == [])
    #expect(titles(snapshot) == ["once"])
  }

  @Test func referencesGoAcrossFilesBothWays() throws {
    let world = MemoryWorld([
      "/m/root.glapp": "include \"people.glapp\"\njourney j \"J\" for kim { step a \"A\" }",
      "/m/people.glapp": "person kim \"Kim\"\npain p \"P\" at a",
    ])
    #expect(said(try load("/m/root.glapp", world).snapshot) == [])
  }

  @Test func equalIdsInTwoFilesAreSaidInTheSecond() throws {
    let world = MemoryWorld([
      "/m/root.glapp": "person kim \"Kim\"\ninclude \"a.glapp\"",
      "/m/a.glapp": "\nperson kim \"K\"",
    ])
    let (snapshot, _) = try load("/m/root.glapp", world)
    #expect(said(snapshot) == ["/m/a.glapp 2 doubled-id person kim \"K\""])
    #expect(snapshot.diagnostics.sorted.first?.related.first?.place.file == 0)
  }

  @Test func onlyTheRootFileSetsSettings() throws {
    let world = MemoryWorld([
      "/m/root.glapp": "map r \"Roten\" { language sv }\ninclude \"a.glapp\"",
      "/m/a.glapp": "map a \"Other\" { language en; severity no-evidence error }\npain p \"P\"",
    ])
    let (snapshot, _) = try load("/m/root.glapp", world)
    #expect(said(snapshot) == [])
    #expect(snapshot.language == .swedish)
    #expect(snapshot.compiled.map.title(of: .root) == "Roten")
  }

  @Test func includesCountFromTheFileThatHasThem() throws {
    let world = MemoryWorld([
      "/m/.git/HEAD": "", "/m/maps/root.glapp": "include \"../common/a.glapp\"",
      "/m/common/a.glapp": "include \"b.glapp\"", "/m/common/b.glapp": "fact \"b\"",
    ])
    let (snapshot, loaded) = try load("/m/maps/root.glapp", world)
    #expect(said(snapshot) == [])
    #expect(titles(snapshot) == ["b"])
    #expect(loaded.root == "/m")
  }

  @Test func textFromElsewhereIncludesFromItsFolder() {
    let world = MemoryWorld(["/m/a.glapp": "fact \"a\""])
    let source = SourceText(name: "-", bytes: Array("include \"a.glapp\"".utf8))
    let snapshot = Snapshot(MapLoader.load(source, folder: "/m", in: world))
    #expect(titles(snapshot) == ["a"])
  }

  // MARK: - Where the root is

  @Test func theRootIsTheNearestFolderThatSaysSo() throws {
    let files = ["/x/m/sub/root.glapp": "", "/x/m/other/a.glapp": "", "/x/b.glapp": ""]
    func root(_ more: [String: String], _ asked: String? = nil) throws -> String {
      let world = MemoryWorld(files.merging(more) { $1 })
      return try MapLoader.load("/x/m/sub/root.glapp", in: world, root: asked).root
    }
    #expect(try root([:]) == "/x/m/sub", "its own folder")
    #expect(try root(["/x/m/glapp.root": ""]) == "/x/m")
    #expect(try root(["/x/.git/HEAD": ""]) == "/x")
    #expect(try root(["/x/.git/HEAD": "", "/x/m/glapp.root": ""]) == "/x/m", "the nearest")
    #expect(try root(["/x/m/glapp.root": ""], "/x") == "/x", "the one asked for")
  }

  // MARK: - What goes wrong

  @Test func aRootFileThatIsNotThereIsNoMap() {
    #expect(throws: WorldError.notFound(path: "/m/none.glapp")) {
      try MapLoader.load("/m/none.glapp", in: MemoryWorld(["/m/a.glapp": ""]))
    }
    #expect(throws: WorldError.isFolder(path: "/m")) {
      try MapLoader.load("/m", in: MemoryWorld(["/m/a.glapp": ""]))
    }
  }

  @Test func aMissingFileIsSaidAndTheRestIsRead() throws {
    let world = MemoryWorld([
      "/m/root.glapp": "include \"none.glapp\"\nfact \"1\"\ninclude \"sub\"\ninclude \"big.glapp\"",
      "/m/sub/a.glapp": "", "/m/big.glapp": String(repeating: " ", count: 1_000_001),
    ])
    let (snapshot, _) = try load("/m/root.glapp", world)
    #expect(
      said(snapshot) == [
        "/m/root.glapp 1 missing-include \"none.glapp\"",
        "/m/root.glapp 3 missing-include \"sub\"",
        "/m/root.glapp 4 missing-include \"big.glapp\"",
      ])
    #expect(titles(snapshot) == ["1"])
    let messages = snapshot.diagnostics.sorted.map { $0.message(in: .english) }
    #expect(messages[0].hasSuffix("it is not there"))
    #expect(messages.contains { $0.hasSuffix("it is a folder") })
    #expect(messages.contains { $0.hasSuffix("larger than 1 MB") })
  }

  @Test func nothingOutsideTheRootIsRead() throws {
    let world = MemoryWorld(
      [
        "/m/root.glapp":
          "include \"../secret.glapp\"\ninclude \"/secret.glapp\"\ninclude \"link.glapp\"",
        "/secret.glapp": "fact \"secret\"",
      ], links: ["/m/link.glapp": "/secret.glapp"])
    let (snapshot, loaded) = try load("/m/root.glapp", world)
    #expect(
      said(snapshot) == [
        "/m/root.glapp 1 include-outside \"../secret.glapp\"",
        "/m/root.glapp 2 include-outside \"/secret.glapp\"",
        "/m/root.glapp 3 include-outside \"link.glapp\"",
      ])
    #expect(loaded.parsed.trees.count == 1)
    let inside = try load("/m/root.glapp", world, root: "/").snapshot
    #expect(titles(inside) == ["secret"], "with --root it may be read, once")
  }

  @Test func aFolderWhoseNameBeginsLikeTheRootIsOutside() throws {
    let world = MemoryWorld([
      "/m/root.glapp": "include \"../m2/a.glapp\"", "/m2/a.glapp": "fact \"a\"",
    ])
    #expect(
      said(try load("/m/root.glapp", world).snapshot)
        == ["/m/root.glapp 1 include-outside \"../m2/a.glapp\""])
  }

  @Test func aLinkedFileIsTheFileItLeadsTo() throws {
    let world = MemoryWorld(
      ["/m/root.glapp": "include \"a.glapp\"\ninclude \"b.glapp\"", "/m/a.glapp": "fact \"a\""],
      links: ["/m/b.glapp": "/m/a.glapp"])
    let (snapshot, _) = try load("/m/root.glapp", world)
    #expect(said(snapshot) == [])
    #expect(titles(snapshot) == ["a"])
  }

  @Test func filesThatIncludeEachOtherAreSaidWhereTheRingCloses() throws {
    let itself = MemoryWorld(["/m/a.glapp": "fact \"1\"\ninclude \"a.glapp\""])
    #expect(
      said(try load("/m/a.glapp", itself).snapshot) == ["/m/a.glapp 2 include-loop \"a.glapp\""])
    let ring = MemoryWorld([
      "/m/a.glapp": "include \"b.glapp\"", "/m/b.glapp": "fact \"b\"\ninclude \"c.glapp\"",
      "/m/c.glapp": "include \"a.glapp\"\nfact \"c\"",
    ])
    let (snapshot, _) = try load("/m/a.glapp", ring)
    #expect(said(snapshot) == ["/m/c.glapp 1 include-loop \"a.glapp\""])
    #expect(titles(snapshot) == ["b", "c"])
  }

  @Test func aLongChainOfIncludesHasAnEnd() throws {
    var files: [String: String] = [:]
    for number in 0..<100 {
      files["/m/\(number).glapp"] = "fact \"\(number)\"\ninclude \"\(number + 1).glapp\""
    }
    let (snapshot, loaded) = try load("/m/0.glapp", MemoryWorld(files))
    #expect(loaded.parsed.trees.count == 60)
    let said = said(snapshot)
    #expect(said.count == 1 && said[0].hasPrefix("/m/59.glapp 2 missing-include"))
  }

  @Test func whatIsWrongInAPartIsSaidThere() throws {
    let world = MemoryWorld([
      "/m/root.glapp": "include \"a.glapp\"\nfeling -1", "/m/a.glapp": "\n\nperson p \"P",
    ])
    #expect(
      said(try load("/m/root.glapp", world).snapshot)
        == ["/m/root.glapp 2 unknown-word feling", "/m/a.glapp 3 unclosed-string \"P"])
  }
}
