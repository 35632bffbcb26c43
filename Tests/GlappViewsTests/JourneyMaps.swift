// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappCompiler
import GlappExport
import GlappModel
import GlappScene
import GlappText
import GlappViews

/// Maps and pictures for the tests of journeys.
enum JourneyMaps {
  /// Settings for the first journey of a map written as text.
  static func settings(
    _ text: String, style: PictureStyle = .paper, language: Language = .swedish,
    view: String? = nil, width: Double? = nil
  ) -> PictureSettings {
    let source = SourceText(name: "test.glapp", bytes: Array(text.utf8))
    let map = CompiledMap.compile(ParsedMap(source)).map
    let view = view.flatMap { name in map.elements(.view).first { map.name(of: $0) == name } }
    return PictureSettings(
      map: map, addresses: AddressBook(map), language: language, view: view, subject: nil,
      style: style, width: width, isPublic: false)
  }

  /// The picture of the first journey of a map written as text.
  static func draw(
    _ text: String, style: PictureStyle = .paper, language: Language = .swedish,
    view: String? = nil, width: Double? = nil
  ) -> Scene {
    JourneyPicture(
      settings(text, style: style, language: language, view: view, width: width)
    ).finish([])
  }

  /// The text of a map in the package, its parts after each other without their includes.
  static func file(_ path: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent(path)
    var text = try String(contentsOf: file, encoding: .utf8)
    for line in text.split(separator: "\n") where line.hasPrefix("include \"") {
      let name = line.split(separator: "\"")[1]
      let part = file.deletingLastPathComponent().appendingPathComponent(String(name))
      text += "\n" + (try String(contentsOf: part, encoding: .utf8))
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("include \"") }.joined(separator: "\n")
  }

  /// Writes a picture to look at, if `GLAPP_DUMP` names a folder.
  static func dump(_ scene: Scene, _ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["GLAPP_DUMP"] else { return }
    let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
    try Data(SVGWriter.write(scene)).write(to: file.appendingPathExtension("svg"))
    try Data(NarrativeWriter.write(scene.narrative).utf8)
      .write(to: file.appendingPathExtension("txt"))
  }

  /// All groups of a picture that show an element of the map.
  static func groups(_ scene: Scene) -> [SceneGroup] {
    var found: [SceneGroup] = []
    var stack = Array(scene.items.reversed())
    while let item = stack.popLast() {
      guard case .group(let group) = item else { continue }
      if group.dataID != nil { found.append(group) }
      stack += group.items.reversed()
    }
    return found
  }

  /// The groups of an element.
  static func groups(_ id: String, _ scene: Scene) -> [SceneGroup] {
    groups(scene).filter { $0.dataID == id }
  }

  /// All texts, in paint order.
  static func texts(_ items: [SceneItem]) -> [String] {
    items.flatMap { item -> [String] in
      switch item {
      case .group(let group): texts(group.items)
      case .text(let run): [run.string]
      default: []
      }
    }
  }

  /// All lines: paths that are not filled.
  static func lines(_ items: [SceneItem]) -> [PathShape] {
    items.flatMap { item -> [PathShape] in
      switch item {
      case .group(let group): lines(group.items)
      case .path(let shape): shape.fill == nil ? [shape] : []
      default: []
      }
    }
  }

  /// All rectangles, in paint order.
  static func rects(_ items: [SceneItem]) -> [RectShape] {
    items.flatMap { item -> [RectShape] in
      switch item {
      case .group(let group): rects(group.items)
      case .rect(let shape): [shape]
      default: []
      }
    }
  }

  /// The lane of this name in each row of steps.
  static func lanes(_ title: String, _ scene: Scene) -> [SceneGroup] {
    scene.items.flatMap { item -> [SceneGroup] in
      guard case .group(let band) = item, band.role == .section else { return [] }
      return band.items.compactMap { part in
        guard case .group(let lane) = part, lane.title == title else { return nil }
        return lane
      }
    }
  }

  /// What the words beside a picture say, on one line.
  static func told(_ scene: Scene) -> String {
    NarrativeWriter.write(scene.narrative, width: 100_000)
  }
}
