// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappScene
import GlappText
import GlappWorkspace

/// A finished picture as the bytes of its files: one sheet or, where it goes on over pages,
/// several, and what it says in words.
struct PictureFiles: Sendable, Equatable {
  let title: String
  let description: String
  let language: String
  /// Never empty.
  let sheets: [SVGSheet]
  /// What it says, in words.
  let words: [UInt8]
  /// How large the smallest text is on the paper that it was laid out for, in points; nil where
  /// that is none.
  let smallestPoints: Double?
  /// The sheets with their letters in them, where that was asked for.
  var embedded: [[UInt8]]?

  /// - Precondition: there is a scene.
  init(_ scenes: [Scene], faces: [EmbeddedFace]? = nil) {
    title = scenes[0].title
    description = scenes[0].description
    language = scenes[0].language
    sheets = scenes.map { SVGSheet($0) }
    words = Array(NarrativeWriter.write(scenes[0].narrative).utf8)
    smallestPoints = scenes.filter { $0.paper != nil }.compactMap(\.smallestPoints).min()
    embedded = faces.map { faces in scenes.map { SVGWriter.write($0, faces: faces) } }
  }

  /// The first sheet.
  var svg: [UInt8] { embedded?[0] ?? sheets[0].svg }

  /// What is said where text is too small to be read on the paper; nil where it is not.
  func paperNote(_ name: String) -> String? {
    guard let points = smallestPoints, points < PrintFit.smallestPoints - 0.01,
      let size = sheets.first?.size
    else { return nil }
    return PrintWords.tooSmall(name, points, on: size)
  }

  /// What the files of its sheets are called, without ending: the picture's `name`, with a number
  /// where there are several. No sheet is called like another picture: `taken` are the names of
  /// all, in small letters.
  func names(_ name: String, besides taken: Set<String> = []) -> [String] {
    guard sheets.count > 1 else { return [name] }
    var dash = "-"
    while sheets.indices.contains(where: { taken.contains("\(name)\(dash)\($0 + 1)".lowercased()) })
    {
      dash += "-"
    }
    return sheets.indices.map { "\(name)\(dash)\($0 + 1)" }
  }

  /// The paths of its files in `folder`.
  func paths(of name: String, in folder: String, besides taken: Set<String> = []) -> [String] {
    (names(name, besides: taken).map { $0 + ".svg" } + [name + ".txt"])
      .map { MapPaths.join(folder, $0) }
  }

  /// Writes its files into a folder that is there. A file that already holds the same is not
  /// touched.
  ///
  /// - Returns: whether a picture of another map was there, and is not any more.
  /// - Throws: `WorldError`; then each file is still either the old or the new one.
  @discardableResult
  func save(
    as name: String, in folder: String, besides taken: Set<String> = []
  ) throws(WorldError) -> Bool {
    var isOther = false
    let files = zip(paths(of: name, in: folder, besides: taken), sheets.map(\.svg) + [words])
    for (path, bytes) in files {
      if let old = try? DiskWorld().read(path) {
        if old == bytes { continue }
        if Self.isOfAnotherMap(old, than: bytes) { isOther = true }
      }
      try FileWriter.write(bytes, to: path)
    }
    return isOther
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
  static func isOfAnotherMap(_ old: [UInt8], than new: [UInt8]) -> Bool {
    guard new.starts(with: opening), let own = identity(new), let other = identity(old)
    else { return false }
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
