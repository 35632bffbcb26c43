// SPDX-License-Identifier: EUPL-1.2

import GlappWorkspace

/// A world of files that are only in memory, with links.
struct MemoryWorld: World {
  private var files: [String: [UInt8]]
  /// Where the link at a path leads.
  private let links: [String: String]

  /// - Parameters:
  ///   - files: their texts by absolute path; folders are what lies between the slashes.
  ///   - links: where the link at a path leads, by absolute path.
  init(_ files: [String: String], links: [String: String] = [:]) {
    self.files = files.mapValues { Array($0.utf8) }
    self.links = links
  }

  func read(_ path: String) throws(WorldError) -> [UInt8] {
    guard let real = realPath(path) else { throw .notFound(path: path) }
    guard let bytes = files[real] else { throw .isFolder(path: path) }
    guard bytes.count <= 1_000_000 else { throw .tooLarge(path: path, limit: 1 << 20) }
    return bytes
  }

  func realPath(_ path: String) -> String? {
    var place = ""
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        place = MapPaths.folder(of: place == "" ? "/" : place)
        if place == "/" { place = "" }
        continue
      }
      place += "/\(part)"
      if let target = links[place] { place = target }
      guard isThere(place) else { return nil }
    }
    return place.isEmpty ? "/" : place
  }

  private func isThere(_ path: String) -> Bool {
    files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") }
  }

  func exists(_ path: String) -> Bool { realPath(path) != nil }

  func list(_ folder: String) -> [String] {
    let names = files.keys.filter { $0.hasPrefix(folder + "/") }
      .compactMap { $0.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init) }
    return Set(names).sorted()
  }
}
