// SPDX-License-Identifier: EUPL-1.2

import GlappText
import GlappWorkspace

/// The maps of a folder, and which of them is meant when somebody names the folder.
struct FolderMaps {
  let folder: String
  /// The names of the maps in it, sorted.
  let names: [String]
  private let world = DiskWorld()

  /// More files or bytes than this are not read to find out which includes which: then one has to
  /// say which is meant.
  private static let fileLimit = 200
  private static let byteLimit = 1 << 25

  init(_ folder: String) {
    self.folder = folder
    let world = world
    names = world.list(folder).filter {
      $0.hasSuffix(MapFiles.ending) && !$0.hasPrefix(".")
        && world.isFile(MapPaths.join(folder, $0))
    }
  }

  /// The map that is meant, as a path: the only one; else the only one that no other map there
  /// includes; else, of those, the one called like the folder. Nil where that leaves several.
  func meant() -> String? {
    let whole = candidates()
    let own = world.realPath(folder).map { MapPaths.name(of: $0).lowercased() }
    let named = whole.filter { MapPaths.stem(of: $0).lowercased() == own }
    guard let name = whole.count == 1 ? whole.first : named.count == 1 ? named.first : nil else {
      return nil
    }
    return MapPaths.join(folder, name)
  }

  /// The maps that no other map in the folder includes; all of them where each is part of another,
  /// or where there is too much to read.
  func candidates() -> [String] {
    guard names.count > 1, names.count <= Self.fileLimit else { return names }
    var parts: Set<String> = []
    var bytes = 0
    for name in names {
      guard let own = world.realPath(MapPaths.join(folder, name)),
        let text = try? world.read(own)
      else { continue }
      bytes += text.count
      guard bytes <= Self.byteLimit else { return names }
      let home = MapPaths.folder(of: own)
      for path in MapLoader.includedPaths(in: SourceText(name: name, bytes: text)) {
        guard let part = world.realPath(MapPaths.join(home, path)), part != own else { continue }
        parts.insert(part)
      }
    }
    let whole = names.filter { name in
      world.realPath(MapPaths.join(folder, name)).map { !parts.contains($0) } ?? true
    }
    return whole.isEmpty ? names : whole
  }
}
