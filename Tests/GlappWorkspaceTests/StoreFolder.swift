// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappText

@testable import GlappWorkspace

/// A folder with a map in it, gone when the test is done.
final class StoreFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = DiskWorld().realPath(url.path) ?? url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String = "map.glapp") throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  func text(_ name: String = "map.glapp") throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file(name))), as: UTF8.self)
  }

  /// Everything in the folder but glapp's own.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0 != ".glapp" }.sorted()
  }

  /// Waits a little: a program that another test starts at this moment may hold the lock for as long
  /// as it has not yet begun.
  func store(wait: Int = 2) throws(StoreError) -> MapStore {
    try MapStore(map: file("map.glapp"), root: path, waitingAtMost: wait)
  }

  /// Replaces the first `old` of a file by `new`, as an edit.
  func edit(_ old: String, _ new: String, in name: String = "map.glapp") throws -> FileEdit {
    let before = Array(try text(name).utf8)
    let start = position(of: Array(old.utf8), in: before, from: 0) ?? 0
    let range = TextRange(start, start + old.utf8.count)
    return FileEdit(
      path: file(name), before: before, edits: [TextEdit(range: range, text: new)])
  }

  /// Makes such an edit.
  func change(_ old: String, _ new: String, at time: Int64 = 0) throws {
    try store().commit([edit(old, new)], what: "\(old) → \(new)", at: time)
  }
}
