// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The maps of this repository.
enum AllMaps {
  /// The maps in maps/, examples/ and docs/: the files with a `map` statement. Others are parts.
  static let paths: [String] = {
    var found: [String] = []
    for folder in ["maps", "examples", "docs"] {
      let place = GlappProgram.root.appendingPathComponent(folder)
      let below = (try? FileManager.default.subpathsOfDirectory(atPath: place.path)) ?? []
      for path in below.sorted() where path.hasSuffix(".glapp") {
        let text = try? String(
          contentsOf: place.appendingPathComponent(path), encoding: .utf8)
        let isMap = text?.split(separator: "\n").contains { line in
          let word = line.drop { $0 == " " }.prefix { $0 != " " }
          return word == "map" || word == "karta"
        }
        if isMap == true { found.append("\(folder)/\(path)") }
      }
    }
    return found
  }()
}
