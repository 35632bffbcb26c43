// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappScene
import GlappText
import Testing

/// What a matrix says of choices, of what it had to move, and whether its words say the same.
struct MatrixTellingTests {
  private func said(_ scene: Scene) -> String {
    NarrativeWriter.write(scene.narrative, width: 4000)
  }

  private func drawn(_ scene: Scene) -> String {
    DrawnMatrix.runs(scene.items).map(\.string).joined(separator: " ")
  }

  private static let four = """
    map m "M" { language sv }
    criterion a "Alfa" { scale 1..7 }
    criterion b "Beta" { scale 1..7 }
    insight i1 "Ett"
    insight i2 "Två"
    insight i3 "Tre"
    insight i4 "Fyra"
    matrix m { x a; y b; items insights }

    """

  private func rated(_ places: [(Double, Double)]) -> String {
    places.enumerated().map { "rate i\($0 + 1) on a \($1.0)\nrate i\($0 + 1) on b \($1.1)\n" }
      .joined()
  }

  @Test func aDecisionWithoutRatingsIsSeen() throws {
    let fault = "Beslutet är fattat, men kartan har inga bedömningar."
    let varna = MatrixMaps.scene(try MatrixMaps.varna(), matrix: "fokus")
    #expect(drawn(varna).contains(fault))
    #expect(said(varna).contains(fault))
    #expect(!drawn(varna).contains("inga bedömningar ännu"))
    let taken = "decision d \"D\" on m { status taken; chose i1 }\n"
    #expect(drawn(MatrixMaps.scene(Self.four + taken)).contains(fault))
    let proposed = taken.replacing("taken", with: "proposed")
    #expect(
      drawn(MatrixMaps.scene(Self.four + proposed)).contains("Ett beslut är föreslaget, men"))
    for sound in [
      Self.four + taken + rated([(3, 3)]), Self.four,
      Self.four + taken.replacing("taken", with: "returned"),
    ] {
      #expect(!drawn(MatrixMaps.scene(sound)).contains("men kartan har inga bedömningar"))
    }
    #expect(drawn(MatrixMaps.scene(Self.four)).contains("inga bedömningar ännu"))
  }

  @Test func theReasonStandsWhereChoiceAndRankDiffer() throws {
    let places = rated([(7, 7), (6, 6), (5, 5), (1, 1)])
    func rows(_ decision: String) -> [String: String] {
      DrawnMatrix(MatrixMaps.scene(Self.four + places + "decision d \"D\" on m { \(decision) }\n"))
        .rows
    }
    let one = rows("chose i1, i3; because \"mest utsatta\"; set-aside i2 \"hänger på annat\"")
    #expect(one["i1"]?.contains("✓ vald") == true)
    #expect(one["i1"]?.contains("trots") == false)
    #expect(one["i3"]?.contains("✓ vald trots plats 3: mest utsatta") == true)
    #expect(one["i2"]?.contains("inte vald: hänger på annat") == true)
    #expect(one["i4"]?.contains("inte vald") == true)
    let two = rows("chose i1, i3")
    #expect(two["i3"]?.contains("trots plats 3: beslutet säger inte varför") == true)
    #expect(two["i2"]?.contains("inte vald trots plats 2: beslutet säger inte varför") == true)
    let third = rows("chose i1, i2; status proposed")
    #expect(third["i2"]?.contains("✓ föreslagen") == true)
  }

  @Test func aSharedRankIsSaid() {
    let text =
      Self.four + rated([(7, 7), (4, 5), (5, 4), (1, 1)])
      + "decision d \"D\" on m { chose i1, i2 }\n"
    let rows = DrawnMatrix(MatrixMaps.scene(text)).rows
    #expect(rows["i2"]?.contains("delad plats 2–3") == true)
    // one of the two had to stand back: that is no difference between rank and choice
    #expect(rows["i3"]?.contains("trots") == false)
    let other =
      Self.four + rated([(7, 7), (4, 5), (5, 4), (1, 1)]) + "decision d \"D\" on m { chose i4 }\n"
    #expect(
      DrawnMatrix(MatrixMaps.scene(other)).rows["i1"]?.contains("inte vald trots plats 1") == true)
  }

  @Test func whatIsChosenWithoutAScoreIsSaid() throws {
    let scene = MatrixMaps.scene(try MatrixMaps.varna(), matrix: "ideer")
    let row = try #require(DrawnMatrix(scene).rows["koksbordet"])
    #expect(row.contains("✓ vald utan poäng: Det fanns saker att göra"))
    #expect(said(scene).contains("A Köksbordet · ✓ vald utan poäng"))
  }

  @Test func whatIsMovedIsSaidAndItsPlaceShown() throws {
    // a fiftieth of a step apart: not the same place, and no room side by side
    let scene = MatrixMaps.scene(
      Self.four + rated([(4, 4), (4.02, 4), (2, 2), (6.5, 1.25)]))
    let plot = DrawnMatrix(scene)
    #expect(plot.trays.isEmpty)
    let dots = try (#require(plot.dots["i1"]), #require(plot.dots["i2"]))
    for (dot, value) in [(dots.0, (4.0, 4.0)), (dots.1, (4.02, 4))] {
      #expect(abs(dot.x - (DrawnMatrix.place(value.0, plot.xTicks) ?? 0)) < 0.01)
      #expect(abs(dot.y - (DrawnMatrix.place(value.1, plot.yTicks) ?? 0)) < 0.01)
    }
    for id in ["i1", "i2"] {
      let (at, dot) = try (#require(plot.labels[id]).at, #require(plot.dots[id]))
      #expect(at.distance(to: dot) > 8, "\(id) stands on its dot")
      #expect(
        plot.lines.contains { a, b in
          (a.distance(to: dot) < 1 && b.distance(to: at) < 14)
            || (b.distance(to: dot) < 1 && a.distance(to: at) < 14)
        }, "nothing ties \(id) to its place")
    }
    // the others stand where they are
    #expect(plot.dots["i3"] == nil && plot.dots["i4"] == nil)
    let fourth = try #require(plot.labels["i4"]).at
    #expect(abs(fourth.x - (DrawnMatrix.place(6.5, plot.xTicks) ?? 0)) < 0.01)
    #expect(abs(fourth.y - (DrawnMatrix.place(1.25, plot.yTicks) ?? 0)) < 0.6)
    let labels = [try #require(plot.labels["i1"]).text, try #require(plot.labels["i2"]).text]
      .sorted().joined(separator: " och ")
    #expect(drawn(scene).contains("Flyttade isär för att synas: \(labels)"))
    #expect(said(scene).contains("Flyttade isär för att synas: \(labels)"))
    #expect(drawn(scene).contains("flyttade isär: punkten visar den rätta platsen"))
  }

  @Test func onlyTheSamePlaceIsFramed() {
    let scene = MatrixMaps.scene(Self.four + rated([(4, 4), (4, 4), (2, 2), (6, 6)]))
    #expect(DrawnMatrix(scene).trays.count == 1)
    #expect(drawn(scene).contains("inramade: har samma plats"))
    #expect(said(scene).contains("Samma plats: 2 och 3."))
    #expect(!drawn(scene).contains("lyttade isär"))
  }

  @Test(arguments: [1, 4, 8, 12, 20, 30, 50], 0..<5)
  func namesStandInThePlotWhereThereIsRoom(items: Int, seed: Int) throws {
    let scene = MatrixMaps.scene(MatrixMaps.random(items: items, seed: UInt64(41_000 + seed)))
    try MatrixPictureTests.keep(scene, as: "names-\(items)-\(seed)")
    let plot = DrawnMatrix(scene)
    guard !plot.marks.isEmpty else { return }
    let share = Double(plot.names.count) / Double(plot.marks.count)
    let least = items <= 4 ? 1 : items <= 12 ? 0.8 : items <= 20 ? 0.5 : 0.25
    #expect(share >= least, "seed \(seed): \(plot.names.count) of \(plot.marks.count) are named")
    let missing = plot.marks.count - plot.names.count
    #expect(said(scene).contains("\(missing) av \(plot.marks.count) namn") == (missing > 0))
  }

  @Test(arguments: 0..<12, Language.allCases)
  func axesHaveWordsAtBothEndsAndAGoodCorner(seed: Int, language: Language) {
    let text = MatrixMaps.random(items: 6, seed: UInt64(52_000 + seed))
    let scene = MatrixMaps.scene(text, language: language)
    let plot = DrawnMatrix(scene)
    let isSwedish = language == .swedish
    let level =
      text.contains("low \"få\"")
      ? ("få", "många →") : isSwedish ? ("högt", "lågt →") : ("high", "low →")
    let upright = isSwedish ? ("lågt", "högt →") : ("low", "high →")
    func run(_ words: String, rotated: Bool) -> TextRun? {
      plot.texts.first { $0.string == words && ($0.rotation != 0) == rotated }
    }
    #expect(run(level.0, rotated: false).map { $0.position.x < plot.frame.minX + 40 } == true)
    #expect(run(level.1, rotated: false).map { $0.position.x > plot.frame.maxX - 40 } == true)
    #expect(run(upright.0, rotated: true).map { $0.position.y > plot.frame.maxY - 40 } == true)
    #expect(run(upright.1, rotated: true).map { $0.position.y < plot.frame.minY + 40 } == true)
    let isLower = text.contains("preset scb")
    let best =
      isLower ? (isSwedish ? "prioritera ↘" : "act here ↘") : isSwedish ? "bäst ↗" : "best ↗"
    let corner = plot.texts.first { $0.string == best }
    #expect(corner.map { $0.position.x > plot.frame.midX } == true, "\(best)")
    #expect(corner.map { ($0.position.y > plot.frame.maxY) == isLower } == true)
    for word in [level.0, upright.0, String(best.dropLast(2))] {
      #expect(said(scene).contains(word))
    }
  }

  @Test(arguments: 0..<10)
  func allThatIsDrawnIsNamed(seed: Int) throws {
    let scene = MatrixMaps.scene(MatrixMaps.random(items: 14, seed: UInt64(63_000 + seed)))
    let groups = DrawnMatrix.groups(scene.items)
    let plot = DrawnMatrix(scene)
    for group in groups where group.dataID != nil {
      #expect(group.title?.isEmpty == false, "\(group.dataID ?? "") \(group.part ?? "")")
    }
    #expect(
      Set(groups.compactMap { g in g.dataID.map { $0 + "|" + (g.part ?? "") } }).count
        == groups.count { $0.dataID != nil })
    #expect(plot.rows.count == 14)
    for id in ["a", "b"] { #expect(groups.contains { $0.dataID == id }, "axis \(id)") }
    // outside frame, ticks and fields, everything belongs to something with a title
    guard case .group(let area)? = scene.items.dropFirst().first else { return }
    let marks = Set(plot.labels.values.map(\.text))
    for case .text(let run) in area.items {
      #expect(
        !marks.contains(run.string) || run.anchor != .middle
          || plot.xTicks.values.contains(run.position.x))
    }
  }

  @Test(arguments: 0..<16)
  func wordsSayAllThatThePictureSays(seed: Int) throws {
    let language = seed % 2 == 0 ? Language.swedish : .english
    let scene: Scene
    switch seed {
    case 0, 1: scene = MatrixMaps.scene(try MatrixMaps.varna(), matrix: "fokus", language: language)
    case 2, 3: scene = MatrixMaps.scene(try MatrixMaps.varna(), matrix: "ideer", language: language)
    default:
      scene = MatrixMaps.scene(
        MatrixMaps.random(items: 3 * seed, seed: UInt64(74_000 + seed)), language: language)
    }
    let words = said(scene).lowercased()
    func plain(_ text: String) -> [String] {
      text.lowercased().replacing("\u{A0}", with: " ").split(separator: " ").map(String.init)
    }
    let told = Set(
      words.replacing("\u{A0}", with: " ").split { $0 == " " || $0 == "\n" }.map {
        $0.trimming(".,:;")
      })
    let heading = language == .swedish ? "teckenförklaring" : "legend"
    for run in DrawnMatrix(scene).listed where run.lowercased() != heading {
      for word in plain(run) {
        let bare = word.trimming(".,:;-…")
        // broken words end in a hyphen or begin in the middle
        let isSign = bare == "–" || bare == "!"
        #expect(
          isSign || bare.isEmpty || told.contains(bare) || words.contains(bare),
          "seed \(seed): \(run)")
      }
    }
    // whole titles, also where the picture breaks them
    for group in DrawnMatrix.groups(scene.items) where group.part == "name" {
      #expect(words.contains((group.title ?? "").lowercased()))
    }
  }

  @Test func swedishQuotesAreSwedish() throws {
    let text = try MatrixMaps.file("examples/03-what-first/forst.glapp")
    for scene in [
      MatrixMaps.scene(text), MatrixMaps.scene(try MatrixMaps.varna(), matrix: "ideer"),
    ] {
      #expect(drawn(scene).contains("”"))
      for wrong in ["“", "\"", "„", "«"] {
        #expect(!drawn(scene).contains(wrong) && !said(scene).contains(wrong))
      }
    }
    let english = MatrixMaps.scene(
      try MatrixMaps.file("examples/03-what-first/first.glapp"), language: .english)
    #expect(drawn(english).contains("“How many are affected?”"))
  }
}

extension StringProtocol {
  /// The text without any of `signs` at its ends.
  fileprivate func trimming(_ signs: String) -> String {
    var text = self[...]
    while let first = text.first, signs.contains(first) { text = text.dropFirst() }
    while let last = text.last, signs.contains(last) { text = text.dropLast() }
    return String(text)
  }
}
