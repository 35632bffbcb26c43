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
      try PictureFiles.write([(String(name), pictures[0].files)], to: folder)
    case .folder(let folder):
      try PictureFiles.write(pictures.map { ($0.plan.name, $0.files) }, to: folder)
    }
  }

  private static let ending = ".svg"
}
