// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappExport
import GlappScene
import Testing

struct SampleSceneTests {
  @Test(arguments: PictureStyle.allCases)
  func sampleIsLegible(style: PictureStyle) throws {
    let scene = SampleScene.make(style)
    #expect(SceneAudit.findings(in: scene) == [])
    // to look at: GLAPP_PICTURES_DIR=/tmp/pictures swift test --filter sampleIsLegible
    if let folder = ProcessInfo.processInfo.environment["GLAPP_PICTURES_DIR"] {
      let file = URL(fileURLWithPath: folder).appendingPathComponent(scene.idPrefix + ".svg")
      try Data(SVGWriter.write(scene)).write(to: file)
    }
  }
}
