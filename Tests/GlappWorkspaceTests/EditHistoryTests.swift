// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import GlappWorkspace

/// What is remembered of edits, and for how long.
@Suite("History of edits")
struct EditHistoryTests {
  @Test func theLastFiftyAreKept() throws {
    let folder = try StoreFolder()
    try folder.write("n 0 ")
    for number in 0..<55 { try folder.change("n \(number) ", "n \(number + 1) ") }
    let history = try folder.store().history()
    #expect(history.done.count == EditHistory.limit)
    #expect(history.done.first?.what == "n 5  → n 6 ")
    for _ in 0..<EditHistory.limit { _ = try folder.store().undo() }
    #expect(try folder.text() == "n 5 ")
    #expect(throws: StoreError.self) { try folder.store().undo() }
  }

  @Test func aHistoryReadsItselfBack() throws {
    let folder = try StoreFolder()
    try folder.write("å \"b\" \u{0}\u{1}")
    try folder.change("\"b\"", "\"\\ 🦊\u{2028}\"", at: 1_700_000_000)
    let history = try folder.store().history()
    #expect(EditHistory(history.bytes) == history)
    #expect(history.done[0].time == 1_700_000_000)
    #expect(history.done[0].paths == ["map.glapp"])
  }

  @Test(arguments: ["", "{", "[]", "{\"glappHistory\":1,\"done\":[{}],\"undone\":[]}"])
  func aDamagedHistoryCountsAsNone(text: String) throws {
    #expect(EditHistory(Array(text.utf8)) == nil)
    let folder = try StoreFolder()
    try folder.write("abc")
    try folder.change("a", "b")
    try folder.write(text, to: ".glapp/history/map.glapp.json")
    #expect(throws: StoreError.self) { try folder.store().undo() }
    try folder.change("b", "c")
    _ = try folder.store().undo()
    #expect(try folder.text() == "bbc")
  }

  @Test func purgingForgetsDeletedText() throws {
    let folder = try StoreFolder()
    try folder.write("person x \"Secret Name\"\n")
    try folder.change("Secret Name", "X")
    #expect(try inOwnFolder(folder).contains("Secret Name"))
    try folder.store().purge()
    #expect(try !inOwnFolder(folder).contains("Secret"))
    try folder.store().purge()
  }

  @Test func theFolderIsTheOwnersAndGitLeavesItAlone() throws {
    let folder = try StoreFolder()
    try folder.write("a")
    try folder.change("a", "b")
    #expect(try folder.text(".glapp/.gitignore") == "*\n")
    let kept = try FileManager.default.attributesOfItem(atPath: folder.file(".glapp"))
    #expect(kept[.posixPermissions] as? Int == 0o700)
  }

  /// All that stands anywhere in glapp's own folder.
  private func inOwnFolder(_ folder: StoreFolder) throws -> String {
    let own = folder.file(".glapp")
    return try FileManager.default.subpathsOfDirectory(atPath: own).map { path in
      let bytes = FileManager.default.contents(atPath: own + "/" + path) ?? Data()
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: "\n")
  }
}
