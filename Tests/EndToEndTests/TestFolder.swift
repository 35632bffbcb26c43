// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A folder of a test's own, which is gone when the test is done with it.
final class TestFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The place of something in it.
  func url(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// Writes a file in it and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    let place = url(name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
    return place.path
  }

  /// All files in it, by path, with what they hold.
  func contents() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: url.path) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: url(path).path, isDirectory: &isFolder)
      if !isFolder.boolValue { found[path] = try Data(contentsOf: url(path)) }
    }
    return found
  }
}
