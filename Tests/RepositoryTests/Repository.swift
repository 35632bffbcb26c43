// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The repository that the tests were built from.
enum Repository {
  /// Its root: three levels above this file.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, empty where there is none.
  static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }

  /// The paths of all files that belong to the project, sorted.
  ///
  /// What git tracks; where there is no git (an unpacked archive), what is not built or hidden.
  static let files: [String] = {
    let known = listedByGit().split(separator: "\0").map(String.init)
    let present = known.filter {
      FileManager.default.fileExists(atPath: root.appendingPathComponent($0).path)
    }
    return (present.isEmpty ? walked : present).sorted()
  }()

  /// The project's files that end in one of `endings` and lie under `folder`.
  static func files(under folder: String = "", endingIn endings: String...) -> [String] {
    files.filter { file in file.hasPrefix(folder) && endings.contains { file.hasSuffix($0) } }
  }

  private static var walked: [String] {
    let walk = FileManager.default.enumerator(atPath: root.path)
    var found: [String] = []
    while let path = walk?.nextObject() as? String {
      let name = path.split(separator: "/").last ?? ""
      if name.hasPrefix(".build") || name == "build" || name == ".git" {
        walk?.skipDescendants()
      } else if walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
        found.append(path)
      }
    }
    return found
  }

  /// What git says when it lists the files; empty where there is no git.
  private static func listedByGit() -> String {
    // The C library's own way: Foundation's `Process` may hang when others start programs too.
    guard let pipe = popen("git -C '\(root.path)' ls-files -z 2>/dev/null", "r") else { return "" }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&part, 1, part.count, pipe), count > 0 {
      bytes += part[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
