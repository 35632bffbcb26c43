// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappScene
import GlappViews
import GlappWorkspace

/// A finished picture as the bytes of its two files.
struct PictureFiles: Sendable {
  let svg: [UInt8]
  /// What it says, in words.
  let words: [UInt8]

  init(_ scene: Scene) {
    svg = SVGWriter.write(scene)
    words = Array(NarrativeWriter.write(scene.narrative).utf8)
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
