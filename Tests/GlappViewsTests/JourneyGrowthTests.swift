// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import Testing

@testable import GlappViews

/// The work of reading and drawing grows as the journey does; counted, not timed.
struct JourneyGrowthTests {
  /// What was looked at and how much was drawn.
  private func work(_ text: String) -> (looked: Int, drawn: Int) {
    let picture = JourneyPicture(JourneyMaps.settings(text, view: "v"))
    let scene = picture.finish([])
    return (picture.facts.tally.count, items(scene.items))
  }

  private func items(_ all: [SceneItem]) -> Int {
    all.reduce(0) { count, item in
      if case .group(let group) = item { count + 1 + items(group.items) } else { count + 1 }
    }
  }

  private func journey(_ steps: Int, actors: Int) -> String {
    var text = ""
    for index in 0..<actors { text += "role a\(index) \"Aktör \(index)\"\n" }
    text +=
      "team t \"Team\" { \((0..<actors / 5).map { "member a\($0)" }.joined(separator: "; ")) }\n"
    text += "person p \"P\"\njourney j \"J\" for p {\n"
    for index in 0..<steps {
      text += """
        step s\(index) "Steg \(index)" { by a\(index % actors); with a\(index % 7), t
        feeling \(index % 3); feeling 1 of a\(index % actors) { note "N" }
        pain "Smärta \(index)" { severity 3 }; then s0 "om"; wait 2 days; story "Det var en gång"
        expects "Att det går" ; expects "Att det tar tid" of a\(index % actors); owner a0
        backstage "Läser" by a\(index % actors); does "Svarar" of a\(index % actors) }\n
        """
    }
    text += "}\n"
    for index in 0..<steps / 4 {
      text +=
        "gap g\(index) \"G\" between a0, a1 { \(index % 2 == 0 ? "at" : "after") s\(index * 4) }\n"
    }
    let lanes = JourneyLaneKey.allCases.map(\.rawValue).joined(separator: ", ")
    return text + "view v journey { of j; scale time; lanes \(lanes) }\n"
  }

  @Test func aThousandStepsWithFiftyActorsAreLinear() {
    let small = work(journey(250, actors: 50))
    let large = work(journey(1000, actors: 50))
    #expect(small.looked > 250 * 10)
    #expect(Double(large.looked) < Double(small.looked) * 4.4)
    #expect(Double(large.drawn) < Double(small.drawn) * 4.4)
    #expect(large.drawn > small.drawn * 3)
  }

  @Test func manyActorsInManyStepsAreBounded() {
    // every step names somebody new, and a team of all of them
    func text(_ count: Int) -> String {
      var text = ""
      for index in 0..<count { text += "role a\(index) \"Aktör \(index)\"\n" }
      text += "team t \"T\" { \((0..<count).map { "member a\($0)" }.joined(separator: "; ")) }\n"
      text += "journey j \"J\" {\n"
      for index in 0..<count { text += "step s\(index) \"S\" { by a\(index); with t }\n" }
      return text + "}"
    }
    let small = work(text(200))
    let large = work(text(800))
    #expect(Double(large.looked) < Double(small.looked) * 4.6)
    #expect(Double(large.drawn) < Double(small.drawn) * 4.6)
  }

  @Test func manyThingsInOneStepAreLinear() {
    func text(_ count: Int) -> String {
      var text = "role a \"A\"\nrole b \"B\"\njourney j \"J\" { step s \"S\" {\n"
      for index in 0..<count {
        text += "feeling \(index % 5 - 2); pain \"P \(index)\"; then s \"om \(index)\"\n"
      }
      text += "} step z \"Z\" { } }\n"
      for index in 0..<count { text += "gap g\(index) \"G\" between a, b { at s }\n" }
      return text
    }
    let small = work(text(100))
    let large = work(text(400))
    #expect(Double(large.looked) < Double(small.looked) * 4.6)
    #expect(Double(large.drawn) < Double(small.drawn) * 4.6)
  }
}
