// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappScene
import GlappViews
import GlappWorkspace

/// A finished picture as the bytes of its two files.
struct PictureFiles: Sendable, Equatable {
  let svg: [UInt8]
  /// What it says, in words.
  let words: [UInt8]

  init(_ scene: Scene) {
    svg = SVGWriter.write(scene)
    words = Array(NarrativeWriter.write(scene.narrative).utf8)
  }

  /// The paths of the two files of the picture `name` in `folder`.
  static func paths(of name: String, in folder: String) -> [String] {
    [".svg", ".txt"].map { "\(folder)/\(name)\($0)" }
  }

  /// Writes both files into a folder that is there. A file that already holds the same is not
  /// touched.
  ///
  /// - Throws: `WorldError`; then each file is still either the old or the new one.
  func save(as name: String, in folder: String) throws(WorldError) {
    for (path, bytes) in zip(Self.paths(of: name, in: folder), [svg, words]) {
      if let old = try? DiskWorld().read(path), old == bytes { continue }
      try FileWriter.write(bytes, to: path)
    }
  }

  /// Writes pictures into a folder, which is made if need be, and says each file.
  ///
  /// - Throws: `CommandFailure` when one can't be written.
  static func write(
    _ pictures: [(plan: PicturePlan, files: PictureFiles)], to folder: String
  ) throws(CommandFailure) {
    do throws(WorldError) {
      try FileWriter.makeFolder(folder)
      for (plan, files) in pictures {
        let path = "\(folder)/\(plan.name)"
        try FileWriter.write(files.svg, to: path + ".svg")
        try FileWriter.write(files.words, to: path + ".txt")
        Terminal.print(path + ".svg")
        Terminal.print(path + ".txt")
      }
    } catch {
      throw .world(error)
    }
  }
}
