// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappScene
import GlappText
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
    [".svg", ".txt"].map { MapPaths.join(folder, name + $0) }
  }

  /// Writes both files into a folder that is there. A file that already holds the same is not
  /// touched.
  ///
  /// - Returns: whether a picture of another map was there, and is not any more.
  /// - Throws: `WorldError`; then each file is still either the old or the new one.
  @discardableResult
  func save(as name: String, in folder: String) throws(WorldError) -> Bool {
    var isOther = false
    for (path, bytes) in zip(Self.paths(of: name, in: folder), [svg, words]) {
      if let old = try? DiskWorld().read(path) {
        if old == bytes { continue }
        if bytes.starts(with: Self.opening), isOfAnotherMap(old) { isOther = true }
      }
      try FileWriter.write(bytes, to: path)
    }
    return isOther
  }

  /// Writes pictures into a folder, which is made if need be, and says each file.
  ///
  /// - Throws: `CommandFailure` when one can't be written.
  static func write(
    _ pictures: [(name: String, files: PictureFiles)], to folder: String
  ) throws(CommandFailure) {
    var others: [String] = []
    do throws(WorldError) {
      try FileWriter.makeFolder(folder)
      for (name, files) in pictures {
        let paths = paths(of: name, in: folder)
        if try files.save(as: name, in: folder) { others.append(paths[0]) }
        paths.forEach(Terminal.print)
      }
    } catch {
      throw .world(error)
    }
    if let note = replaced(others) { Terminal.error(note) }
  }

  // MARK: - Pictures of other maps

  /// What to say of files that held a picture of another map; nil for none.
  static func replaced(_ paths: [String]) -> String? {
    guard let first = paths.first else { return nil }
    let shown = TerminalColumns.printable(first)
    let more = paths.count - 1
    return say(
      sv:
        "glapp: \(shown)\(more > 0 ? " och \(more) till" : "") var en annan kartas bild, som nu är "
        + "överskriven; en mapp till varje karta håller dem isär: -o MAPP",
      en:
        "glapp: \(shown)\(more > 0 ? " and \(more) more" : "") was the picture of another map, which "
        + "is overwritten now; a folder for each map keeps them apart: -o FOLDER")
  }

  private static let opening = Array("<svg".utf8)

  /// Whether another picture, as it was written, is of another map: its ids begin with another
  /// name.
  private func isOfAnotherMap(_ old: [UInt8]) -> Bool {
    guard let own = Self.identity(svg), let other = Self.identity(old) else { return false }
    return own != other
  }

  /// The beginning of the ids of a picture: its map's name and its own, without its language and
  /// style, and without what makes a long one unlike others. Nil for what glapp has not drawn.
  private static func identity(_ svg: [UInt8]) -> Substring? {
    let head = String(decoding: svg.prefix(1_000), as: UTF8.self)
    guard head.hasPrefix("<svg"), let match = head.firstMatch(of: /aria-labelledby="([^"]*)-t"/)
    else { return nil }
    let name = match.output.1
    let end = name.firstMatch(
      of: /-(?:sv|en)(?:-(?:screen|dark|mono|room))?(?:-[0-9a-z]{6,13})?$/)
    return name[..<(end?.range.lowerBound ?? name.endIndex)].prefix(50)
  }
}
