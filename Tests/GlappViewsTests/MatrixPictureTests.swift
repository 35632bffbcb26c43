// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappExport
import GlappScene
import GlappText
import Testing

struct MatrixPictureTests {
  /// Writes a picture to look at: GLAPP_PICTURES_DIR=/tmp/pictures swift test --filter Matrix
  static func keep(_ scene: Scene, as name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["GLAPP_PICTURES_DIR"] else { return }
    let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
    try Data(SVGWriter.write(scene)).write(to: file.appendingPathExtension("svg"))
    try Data(NarrativeWriter.write(scene.narrative).utf8)
      .write(to: file.appendingPathExtension("txt"))
  }

  /// Nothing hinders reading it, and small text has 8 points on A4: on one sheet, or where the
  /// picture may be `long`, on several.
  static func check(_ scene: Scene, _ name: String, long: Bool = false) {
    let sheet = PrintFit.minimumTextSize(forSceneSize: scene.size)
    let roll = PrintFit.smallestPoints * scene.size.width / PrintFit.shortSide
    let smallest = max(9, long ? min(sheet, roll) : sheet)
    let findings = SceneAudit.findings(in: scene, smallest: smallest)
    #expect(findings.isEmpty, "\(name): \(findings.prefix(3).map(\.description))")
  }

  @Test(arguments: PictureStyle.allCases, Language.allCases)
  func realMapsAreLegible(style: PictureStyle, language: Language) throws {
    let varna = try MatrixMaps.varna()
    for name in ["fokus", "ideer"] {
      let scene = MatrixMaps.scene(varna, matrix: name, style: style, language: language)
      Self.check(scene, name)
      try Self.keep(scene, as: "varna-\(name)-\(style.rawValue)-\(language.rawValue)")
    }
    for (file, name) in [("forst", "lektion"), ("first", "lesson")] {
      let text = try MatrixMaps.file("examples/03-what-first/\(file).glapp")
      let scene = MatrixMaps.scene(text, style: style, language: language)
      Self.check(scene, name)
      try Self.keep(scene, as: "\(name)-\(style.rawValue)-\(language.rawValue)")
    }
  }

  @Test(arguments: [1, 2, 5, 8, 12, 20, 50, 100, 150])
  func randomMapsAreLegible(items: Int) throws {
    for seed in 0..<4 {
      let text = MatrixMaps.random(items: items, seed: UInt64(items * 100 + seed))
      for style in PictureStyle.allCases {
        let language = seed % 2 == 0 ? Language.swedish : .english
        let scene = MatrixMaps.scene(text, style: style, language: language)
        Self.check(
          scene, "\(items) items, seed \(items * 100 + seed), \(style.rawValue)", long: items >= 50)
        if style == .paper { try Self.keep(scene, as: "random-\(items)-\(seed)") }
      }
    }
  }
}
