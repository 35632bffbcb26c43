// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// Nothing in a blueprint hinders reading, whatever the map.
struct BlueprintLegibilityTests {
  private func check(_ scene: Scene, _ name: String, style: PictureStyle = .paper) throws {
    try JourneyMaps.dump(scene, "blueprint-" + name)
    let smallest = TypeScale.named(style).small
    #expect(SceneAudit.findings(in: scene, smallest: smallest) == [], "\(name)")
    #expect(smallest * PrintFit.longSide / scene.size.width >= PrintFit.smallestPoints, "\(name)")
  }

  @Test(arguments: PictureStyle.allCases)
  func oneOfEverythingIsLegible(style: PictureStyle) throws {
    for language in Language.allCases {
      let scene = BlueprintMaps.draw(BlueprintMaps.whole, style: style, language: language)
      try check(scene, "whole-\(style.rawValue)-\(language.rawValue)", style: style)
    }
    try check(
      BlueprintMaps.draw(JourneySamples.everything, style: style), "everything-\(style.rawValue)",
      style: style)
    try check(
      BlueprintMaps.draw(JourneySamples.odd, style: style), "odd-\(style.rawValue)", style: style)
  }

  @Test func theRealMapIsLegible() throws {
    let text = try JourneyMaps.file("maps/varna/varna.glapp")
    for language in Language.allCases {
      try check(BlueprintMaps.draw(text, language: language), "varna-\(language.rawValue)")
    }
  }

  @Test(arguments: [
    "", "map m \"M\"", "journey j \"J\" { }", "journey j \"J\" { phase p \"P\" { } }",
    "journey j \"J\" { step s \"S\" { } }", "journey { step { } }",
    "journey j \"J\" { step s \"S\" { system \"X\" } }",
    "journey j \"J\" { step s \"S\" { backstage \"X\" } }",
  ])
  func littleIsDrawnKindly(text: String) throws {
    for language in Language.allCases {
      try check(BlueprintMaps.draw(text, language: language), "little-\(text.utf8.count)")
    }
  }

  @Test(arguments: [300.0, 700, 1600, 4000])
  func anyWidthIsLegible(width: Double) {
    let scene = BlueprintMaps.draw(BlueprintMaps.whole, width: width)
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    #expect(scene.size.width <= max(width, 360))
  }

  @Test func randomJourneysAreLegible() throws {
    // other seeds, with their pictures: GLAPP_SEED=7 GLAPP_DUMP=/tmp swift test --filter random
    let asked = ProcessInfo.processInfo.environment["GLAPP_SEED"].flatMap(UInt64.init)
    let start = asked ?? 100
    for seed in start..<start + 20 {
      let text = RandomJourney.text(seed, isBlueprint: true)
      let style = PictureStyle.allCases[Int(seed) % 5]
      let language = Language.allCases[Int(seed / 5) % 2]
      let scene = BlueprintMaps.draw(text, style: style, language: language)
      let findings = SceneAudit.findings(in: scene, smallest: TypeScale.named(style).small)
      #expect(findings == [], "seed \(seed)")
      if !findings.isEmpty || asked != nil {
        try JourneyMaps.dump(scene, "blueprint-seed-\(seed)")
      }
      if seed % 5 == 0 {
        let again = BlueprintMaps.draw(text, style: style, language: language)
        #expect(again == scene, "seed \(seed)")
      }
    }
  }

  /// The work of drawing grows as the journey does.
  @Test func workIsLinear() {
    func count(_ steps: Int) -> Int {
      var text = "organisation o \"O\" { role a \"A\" }\norganisation u \"U\" { role b \"B\" }\n"
      text += "journey j \"J\" {\n"
      for index in 0..<steps {
        text +=
          "step \"S\" { by \(index % 2 == 0 ? "a" : "b"); backstage \"X\" by a; system \"Y\" }\n"
      }
      let picture = BlueprintPicture(JourneyMaps.settings(text + "}"))
      _ = picture.finish([])
      return picture.facts.journey.tally.count
    }
    let (small, large) = (count(100), count(800))
    #expect(large < small * 9, "\(small) → \(large)")
  }
}
