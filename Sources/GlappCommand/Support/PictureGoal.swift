// SPDX-License-Identifier: EUPL-1.2

import GlappText
import GlappViews
import GlappWorkspace

/// Where pictures go, by what `-o` says: a folder, one file whose name ends in `.svg`, or `-` for
/// standard output.
enum PictureGoal {
  case standardOutput
  case file(String)
  case folder(String)

  init(_ output: String) {
    let isFile = output.lowercased().hasSuffix(Self.ending) && !DiskWorld().isFolder(output)
    self = output == "-" ? .standardOutput : isFile ? .file(output) : .folder(output)
  }

  /// Whether it takes one picture only.
  var holdsOne: Bool { if case .folder = self { false } else { true } }

  /// Writes pictures and says each file.
  ///
  /// - Precondition: one picture where it holds only one.
  /// - Throws: `CommandFailure` when one can't be written.
  func write(_ pictures: [(plan: PicturePlan, files: PictureFiles)]) throws(CommandFailure) {
    switch self {
    case .standardOutput: Terminal.write(pictures[0].files.svg)
    case .file(let path):
      let folder = MapPaths.folder(of: path)
      let name = MapPaths.name(of: path).dropLast(Self.ending.count)
      try Self.write(String(name), pictures[0].files, to: folder)
    case .folder(let folder):
      for (plan, files) in pictures { try Self.write(plan.name, files, to: folder) }
    }
  }

  private static func write(
    _ name: String, _ files: PictureFiles, to folder: String
  ) throws(CommandFailure) {
    try PrintRun.write([(name + ".svg", files.svg), (name + ".txt", files.words)], to: folder)
  }

  private static let ending = ".svg"
}
