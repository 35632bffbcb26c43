// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// A folder with a map that commands change, and what they changed in it. Nothing in it changes but
/// the files, so several threads may use it.
final class EditedFolder: @unchecked Sendable {
  let folder: TestFolder
  let map: String
  /// The map's files as they were at first.
  let original: [String: Data]

  /// A map of one file.
  init(_ text: String, as name: String = "map.glapp") throws {
    folder = try TestFolder()
    map = name
    _ = try folder.write(text, to: name)
    original = try folder.contents()
  }

  /// A copy of a map of the repository.
  init(copyOf path: String) throws {
    folder = try TestFolder()
    let source = GlappProgram.root.appendingPathComponent(path)
    map = source.lastPathComponent
    let from = source.deletingLastPathComponent()
    for name in try FileManager.default.contentsOfDirectory(atPath: from.path)
    where name.hasSuffix(".glapp") {
      try FileManager.default.copyItem(
        at: from.appendingPathComponent(name), to: folder.url(name))
    }
    original = try folder.contents()
  }

  /// Runs a command in the folder.
  func run(_ arguments: [String], language: String = "C.UTF-8") throws -> GlappProgram.Outcome {
    try GlappProgram.run(arguments, in: folder.url, language: language)
  }

  /// The map's files as they are now.
  func files() throws -> [String: Data] {
    try folder.contents().filter { $0.key.hasSuffix(".glapp") }
  }

  func text(_ name: String? = nil) throws -> String {
    String(decoding: try Data(contentsOf: folder.url(name ?? map)), as: UTF8.self)
  }

  /// Which lines are gone and which are new, file by file: `- …` and `+ …`.
  func changes() throws -> [String] {
    let now = try files()
    var all: [String] = []
    for name in Set(original.keys).union(now.keys).sorted() where name.hasSuffix(".glapp") {
      let old = Self.lines(original[name] ?? Data())
      let new = Self.lines(now[name] ?? Data())
      let difference = new.difference(from: old)
      for case .remove(_, let line, _) in difference.removals { all.append("- " + line) }
      for case .insert(_, let line, _) in difference.insertions { all.append("+ " + line) }
    }
    return all
  }

  private static func lines(_ data: Data) -> [String] {
    data.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Checks what a command changes in a map, that it is said with the way back, that the map is as
/// sound as before, and that undo gives every file back byte for byte.
func checkVerb(
  _ folder: EditedFolder, _ arguments: [String], _ expected: [String],
  says: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let before = try folder.files()
  let sound = try folder.run(["check", folder.map]).status
  let dry = try folder.run(arguments + ["--dry-run"])
  #expect(try folder.files() == before, "--dry-run", sourceLocation: sourceLocation)
  let outcome = try folder.run(arguments)
  #expect(outcome.status == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
  // An answer without a rater is made, and said to be one.
  let isAnonymous = ["rate", "vote"].contains(arguments[0]) && !arguments.contains("--by")
  #expect(
    isAnonymous ? outcome.errors.contains("[edit-anonymous]") : outcome.errors == "",
    "\(outcome.errors)", sourceLocation: sourceLocation)
  let said = outcome.lines.first ?? ""
  #expect(said.hasSuffix("glapp undo \(folder.map)"), "\(said)", sourceLocation: sourceLocation)
  if let says { #expect(said.contains(says), "\(said)", sourceLocation: sourceLocation) }
  #expect(try folder.changes() == expected, sourceLocation: sourceLocation)
  let checked = try folder.run(["check", folder.map])
  #expect(checked.status == sound, "\(checked.text)", sourceLocation: sourceLocation)

  let after = try folder.files()
  let undone = try folder.run(["undo", folder.map])
  #expect(undone.status == 0, "\(undone.errors)", sourceLocation: sourceLocation)
  #expect(try folder.files() == before, "undo", sourceLocation: sourceLocation)
  // The difference that was shown gives the same, by the system's own tool.
  _ = try folder.folder.write(dry.text, to: "shown.patch")
  let patched = try GlappProgram.run(
    URL(fileURLWithPath: "/usr/bin/env"),
    ["git", "apply", "--whitespace=nowarn", "shown.patch"], in: folder.folder.url)
  #expect(patched.status == 0, "\(patched.errors)", sourceLocation: sourceLocation)
  #expect(try folder.files() == after, "git apply", sourceLocation: sourceLocation)
  try FileManager.default.removeItem(at: folder.folder.url("shown.patch"))
}
