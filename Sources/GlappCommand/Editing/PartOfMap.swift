// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappText
import GlappWorkspace

/// A file that a map includes is changed as a part of that map: what refers to something in it
/// may stand in the others.
enum PartOfMap {
  /// How many neighbours are read to find out.
  private static let limit = 200

  /// The map that `file` is a part of, or itself where it is none; says which it is.
  ///
  /// - Throws: `CommandFailure` where it is a part of several.
  static func whole(_ file: String, saysSo: Bool = true) throws(CommandFailure) -> String {
    let world = DiskWorld()
    guard let real = world.realPath(file), let bytes = try? world.read(real),
      !startsMap(bytes)
    else { return file }
    let folder = MapPaths.folder(of: file)
    let neighbours = world.list(folder).filter {
      $0.hasSuffix(MapFiles.ending) && $0 != MapPaths.name(of: file)
    }
    var wholes: [String] = []
    for name in neighbours.prefix(limit) {
      let path = folder == "." && !file.hasPrefix("./") ? name : MapPaths.join(folder, name)
      guard let other = try? world.read(path), mentions(MapPaths.name(of: file), other),
        let loaded = try? MapLoader.load(path, in: world), loaded.paths.dropFirst().contains(real)
      else { continue }
      wholes.append(path)
    }
    // One that is a part itself is not the whole.
    let roots =
      wholes.count < 2
      ? wholes : wholes.filter { (try? world.read($0)).map(startsMap) == true }
    guard let first = roots.first else { return wholes.first ?? file }
    guard roots.count == 1 else {
      throw .usage(
        sv: "\(file) är en del av flera kartor: \(roots.joined(separator: ", ")); säg vilken",
        en: "\(file) is a part of several maps: \(roots.joined(separator: ", ")); say which",
        example: "glapp \(CommandNames.running) \(first)")
    }
    if saysSo {
      Terminal.error(
        say(
          sv: "glapp: \(file) är en del av \(first), och ändras som en del av den",
          en: "glapp: \(file) is a part of \(first), and is changed as a part of it"))
    }
    return first
  }

  /// Whether a text has the statement that a map begins with.
  private static func startsMap(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1 << 16).split(separator: UInt8(ascii: "\n")).contains { line in
      line.starts(with: "map ".utf8) || line.starts(with: "karta ".utf8)
    }
  }

  /// Whether a text may include a file of that name.
  private static func mentions(_ name: String, _ bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: Array((name + "\"").utf8)) != nil
  }
}
