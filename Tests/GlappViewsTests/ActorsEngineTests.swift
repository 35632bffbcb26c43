// SPDX-License-Identifier: EUPL-1.2

import GlappGraphviz
import GlappScene
import GlappText
import GlappWorker
import Testing

@testable import GlappViews

/// The picture of actors as Graphviz itself places it, held to its geometry; and what is drawn when
/// Graphviz fails.
@Suite("Actors, placed by Graphviz", .serialized)
struct ActorsEngineTests {
  /// The glapp that was built beside the tests, as the process that Graphviz runs in.
  private func engine(
    _ options: String..., limit: Duration = .seconds(20)
  ) throws -> GraphvizEngine {
    var folder = WorkerLocation.current(argumentZero: CommandLine.arguments[0]).executable
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      let path = folder + "/glapp"
      if NetworkChecks.isProgram(path) {
        let worker = WorkerLocation(
          executable: path, arguments: [LayoutWorker.word] + options)
        return GraphvizEngine(worker, limit: limit)
      }
    }
    throw NetworkChecks.Missing()
  }

  private func check(
    _ text: String, view: String? = nil, _ name: String, isCalm: Bool
  ) throws -> Scene {
    let settings = JourneyMaps.settings(text, view: view)
    let picture = ActorsPicture(settings)
    let placements = try engine().place(picture.requests)
    #expect(placements.allSatisfy { $0.rung != .own }, "\(name): Graphviz did not place it")
    let geometry = try #require(picture.chosen(placements))
    #expect(NetworkChecks.faults(geometry, isCalm: isCalm) == [], "\(name)")
    let scene = picture.finish(placements)
    try JourneyMaps.dump(scene, "engine-\(name)")
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [], "\(name)")
    return scene
  }

  @Test(arguments: ["aktorer", "arbetet"])
  func theRealMapKeepsItsGeometryAndFitsA4(view: String) throws {
    let text = try JourneyMaps.file("maps/varna/varna.glapp")
    let scene = try check(text, view: view, view, isCalm: true)
    let smallest = PrintFit.minimumTextSize(forSceneSize: scene.size)
    #expect(smallest <= Look(evenly: .paper).type.small + 0.02, "not 8 points on A4")
    #expect(!JourneyMaps.told(scene).contains("A3"))
  }

  @Test(arguments: [(21, 8), (22, 12), (23, 16)])
  func randomMapsKeepTheirGeometry(seed: Int, actors: Int) throws {
    let text = ActorMaps.random(seed: UInt64(seed), actors: actors)
    _ = try check(text, "random-\(seed)-\(actors)", isCalm: false)
  }

  @Test(arguments: ["crash", "hang", "nonsense", "garbage"])
  func whenGraphvizFailsThereIsAPictureThatSaysSo(fault: String) throws {
    let text = """
      map m "M"
      organisation o "Organisation" { role a "A"; role b "B" }
      person p "P"
      relation a -> p supports "vid behov"
      relation b -> p informs { missing "svar" }
      """
    let picture = ActorsPicture(JourneyMaps.settings(text))
    let placements = try engine("--simulate", fault, limit: .seconds(1)).place(picture.requests)
    let scene = picture.finish(placements)
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    let words = ActorMaps.words(scene).joined(separator: " ")
    for word in ["vid behov", "saknas: svar", "Organisation"] { #expect(words.contains(word)) }
    let note = "placerad av glapp självt"
    #expect(words.contains(note) && JourneyMaps.told(scene).contains(note))
  }
}
