// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappChecks
import GlappCompiler
import GlappSyntax
import GlappText
import GlappWorkspace

@testable import GlappEdit

/// A copy of a map in a folder of its own, changed by planned edits through the store.
final class EditedMapFolder {
  let path: String
  let root: String
  private(set) var loaded: LoadedMap
  private(set) var map: EditableMap

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The maps of the repository: files with a `map` statement.
  static let maps: [String] = ["maps", "examples", "docs"].flatMap { folder -> [String] in
    let place = repository.appendingPathComponent(folder)
    let below = (try? FileManager.default.subpathsOfDirectory(atPath: place.path)) ?? []
    return below.sorted().filter { name in
      guard name.hasSuffix(".glapp"),
        let text = try? String(contentsOf: place.appendingPathComponent(name), encoding: .utf8)
      else { return false }
      return text.split(separator: "\n").contains {
        $0.hasPrefix("map ") || $0.hasPrefix("karta ")
      }
    }.map { "\(folder)/\($0)" }
  }

  /// Copies a map of the repository, each of its files changed by `adapt`.
  init(_ map: String, adapt: ([UInt8]) -> [UInt8]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-edit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    root = DiskWorld().realPath(folder.path) ?? folder.path
    let source = Self.repository.appendingPathComponent(map)
    let from = source.deletingLastPathComponent()
    path = root + "/" + source.lastPathComponent
    for name in try FileManager.default.contentsOfDirectory(atPath: from.path)
    where name.hasSuffix(".glapp") {
      let bytes = [UInt8](try Data(contentsOf: from.appendingPathComponent(name)))
      try Data(adapt(bytes)).write(to: URL(fileURLWithPath: root + "/" + name))
    }
    loaded = try MapLoader.load(path, in: DiskWorld(), root: root)
    self.map = EditableMap(loaded.parsed)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Every file of the map as it is on the disk.
  func files() throws -> [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for path in loaded.paths { all[path] = try DiskWorld().read(path) }
    return all
  }

  /// Plans an edit and writes it, as the commands do.
  func make(_ edit: Edit) throws -> EditPlan {
    let plan = try EditPlanner.plan(edit, in: map, judge: Checks.faults)
    let edits = plan.changes.map {
      FileEdit(path: loaded.paths[$0.file], before: $0.old, edits: $0.edits)
    }
    try MapStore(map: path, root: root).commit(edits, what: "test", at: 0)
    try reload()
    return plan
  }

  func undo() throws {
    _ = try MapStore(map: path, root: root).undo()
  }

  func reload() throws {
    loaded = try MapLoader.load(path, in: DiskWorld(), root: root)
    map = EditableMap(loaded.parsed)
  }
}

/// Comments put into a text wherever one may stand, each with a number of its own.
enum Sprinkled {
  static func comments(
    in bytes: [UInt8], from first: inout Int, using generator: inout Seeded
  ) -> [UInt8] {
    let schema = CompiledSchema.current
    var interner = schema.interner
    let tree = Parser.parse(
      SourceText(name: "", bytes: bytes), interner: &interner, words: schema.parserWords)
    var result: [UInt8] = []
    var last = 0
    for token in tree.tokens {
      let end = Int(token.end)
      guard end < bytes.count else { break }
      let next = bytes[end]
      guard next == 0x20 || next == 0x0A || next == 0x0D, generator.oneIn(14) else { continue }
      first += 1
      result += bytes[last..<end]
      if next == 0x20 || generator.oneIn(3) {
        result += Array(" /* k\(first)k */".utf8)
      } else if generator.oneIn(2) {
        result += Array("  // k\(first)k".utf8)
      } else {
        // A line of its own, below this one.
        let line = next == 0x0D ? "\r\n" : "\n"
        result += Array("\(line)    // k\(first)k".utf8)
      }
      last = end
    }
    return result + bytes[last...]
  }

  /// The same map without comments, and with each statement of the top level on one line.
  static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
    let schema = CompiledSchema.current
    var interner = schema.interner
    let tree = Parser.parse(
      SourceText(name: "", bytes: bytes), interner: &interner, words: schema.parserWords)
    let words = Set(tree.statements.map { Int($0.word) })
    var result: [UInt8] = []
    var depth = 0
    for (index, token) in tree.tokens.enumerated() {
      if token.kind == .closeBrace { depth -= 1 }
      if index > 0 {
        let last = tree.tokens[index - 1]
        let begins = words.contains(index) && last.kind != .openBrace && last.kind != .semicolon
        let isApart = last.end < token.offset
        let gap = !begins ? isApart ? " " : "" : depth == 0 ? "\n" : "; "
        result += Array(gap.utf8)
      }
      if token.kind == .openBrace { depth += 1 }
      result += bytes[Int(token.offset)..<Int(token.end)]
    }
    return result + [0x0A]
  }

  /// The numbers of the comments in some files, in order.
  static func numbers(in files: some Sequence<[UInt8]>) -> Set<Int> {
    var found: Set<Int> = []
    for bytes in files {
      for match in String(decoding: bytes, as: UTF8.self).matches(of: #/k(\d+)k/#) {
        if let number = Int(match.output.1) { found.insert(number) }
      }
    }
    return found
  }
}
