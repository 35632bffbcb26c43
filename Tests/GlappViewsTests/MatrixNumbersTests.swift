// SPDX-License-Identifier: EUPL-1.2

import GlappExport
import GlappScene
import GlappText
import Testing

/// The numbers of a matrix: the same in the plot, in the list, in titles and in words.
struct MatrixNumbersTests {
  private func said(_ scene: Scene) -> String {
    NarrativeWriter.write(scene.narrative, width: 4000)
  }

  private func drawn(_ scene: Scene) -> String {
    DrawnMatrix.runs(scene.items).map(\.string).joined(separator: " ")
  }

  /// One item with the given answers on the level axis, each by a rater of its own.
  private func map(_ answers: [String], language: String = "sv") -> String {
    var text = """
      map m "M" { language \(language) }
      criterion a "Alfa?" { scale 1..7 }
      criterion b "Beta?" { scale 1..7 }
      insight i "Det här"
      matrix m { x a; y b; items insights }

      """
    for (index, answer) in answers.enumerated() {
      text += "rater r\(index)\nrate i on a \(answer) by r\(index)\nrate i on b 4 by r\(index)\n"
    }
    return text
  }

  @Test(arguments: [
    // what R's quantile(type = 7) gives
    (["1", "2", "3", "7"], 1.75, 4.0, 2.5), (["1", "2", "4", "6", "7"], 2, 6, 4),
    (["1", "1", "5", "5", "5", "5", "7"], 3, 5, 5),
    // a range counts by its middle
    (["1..2", "2", "3", "7"], 1.875, 4, 2.5),
  ])
  func fromFourAnswersLinesShowTheMiddleHalf(
    answers: [String], first: Double, third: Double, median: Double
  ) throws {
    let scene = MatrixMaps.scene(map(answers))
    let plot = DrawnMatrix(scene)
    let line = try #require(plot.spreads["i"]?.first)
    let expected = try (
      #require(DrawnMatrix.place(first, plot.xTicks)),
      #require(DrawnMatrix.place(third, plot.xTicks))
    )
    #expect(abs(min(line.0.x, line.1.x) - expected.0) < 0.01)
    #expect(abs(max(line.0.x, line.1.x) - expected.1) < 0.01)
    #expect(abs(line.0.y - line.1.y) < 0.01)
    let middle = try #require(DrawnMatrix.place(median, plot.xTicks))
    #expect(abs(try #require(plot.labels["i"]).at.x - middle) < 0.01)
    #expect(drawn(scene).contains("mittersta hälften av svaren (kvartilavståndet)"))
    #expect(said(scene).contains("mittersta hälften av svaren (kvartilavståndet)"))
  }

  @Test func theSameNumbersStandInWords() {
    for (language, half, name) in [
      (Language.swedish, "1,75–4", "Mittersta hälften"), (.english, "1.75–4", "Middle half"),
    ] {
      let scene = MatrixMaps.scene(map(["1", "2", "3", "7"]), language: language)
      let words = said(scene)
      let median = language == .swedish ? "2,5" : "2.5"
      #expect(words.contains(name))
      #expect(words.contains(language == .swedish ? "Lägst–högst" : "Lowest–highest"))
      let row = words.split(separator: "\n").first { $0.contains(half) }
      #expect(row?.contains(median) == true && row?.contains("1–7") == true)
      let title = DrawnMatrix.groups(scene.items).first { $0.dataID == "i" && $0.part == "spread" }
      #expect(title?.title?.contains(half) == true)
      #expect(
        title?.title?.contains(
          language == .swedish ? "lägst 1, högst 7" : "lowest 1, highest 7") == true)
    }
  }

  @Test func withFewerLinesShowAllAnswers() throws {
    let scene = MatrixMaps.scene(map(["2", "3", "6"]))
    let plot = DrawnMatrix(scene)
    let line = try #require(plot.spreads["i"]?.first)
    #expect(abs(line.0.x - (try #require(DrawnMatrix.place(2, plot.xTicks)))) < 0.01)
    #expect(abs(line.1.x - (try #require(DrawnMatrix.place(6, plot.xTicks)))) < 0.01)
    #expect(drawn(scene).contains("strecken visar från lägsta till högsta svar"))
    #expect(!said(scene).contains("ittersta hälften"))
    let one = MatrixMaps.scene(map(["5..6"]))
    #expect(drawn(one).contains("strecken visar spannet i varje svar"))
    #expect(said(one).contains("5,5"))
    #expect(drawn(MatrixMaps.scene(map(["5"]))).contains("strecken") == false)
  }

  @Test func numbersAreWrittenForReading() {
    let words = MatrixMaps.scene(map(["1", "1.125", "2.3333333", "7"]))
    // two decimals at most
    #expect(said(words).contains("1,73"))
    #expect(!said(words).contains("1,729"))
  }

  /// Two criteria with the given scales and two items.
  private func scored(_ first: String, _ second: String, _ more: String = "") -> Scene {
    MatrixMaps.scene(
      """
      map m "M" { language sv }
      criterion a "Nytta" { \(first) }
      criterion b "Kostnad" { \(second) }
      criterion c "Tid" { scale 1..7 }
      idea one "Ett"
      idea two "Två"
      rate one on a 6.5
      rate one on b 5.5
      rate one on c 7
      rate two on a 2
      rate two on b 3
      rate two on c 4
      matrix m { x a; y b; items ideas; \(more) }
      """)
  }

  @Test(arguments: [
    (
      "scale 1..7", "scale 1..7", "", "Poäng = Nytta × Kostnad (medianer, avrundat)", "6,5 × 5,5",
      "36"
    ),
    (
      "scale 1..7", "scale 1..7", "criteria c",
      "Poäng = Nytta × Kostnad × Tid (medianer, avrundat)", "6,5 × 5,5 × 7", "250"
    ),
    (
      "scale 1..7", "scale 1..7; better low", "",
      "Poäng = Nytta × (8 − Kostnad) (medianer, avrundat)", "6,5 × (8 − 5,5)", "16"
    ),
    (
      "scale 1..7; weight 2", "scale 1..7; weight 1", "",
      "Poäng = (2 · Nytta + Kostnad) / 3 (medianer, avrundat)", "(2 · 6,5 + 5,5) / 3", "6"
    ),
    (
      "scale 1..7", "scale 1..7", "score sum", "Poäng = Nytta + Kostnad (medianer)", "6,5 + 5,5",
      "12"
    ),
    (
      "scale 1..7", "scale 1..7", "score weakest",
      "Poäng = det lägsta av Nytta och Kostnad (medianer)", "det lägsta av 6,5 och 5,5", "5,5"
    ),
    (
      "scale 1..7; weight 2", "scale 1..7", "score product",
      "Poäng = Nytta² × Kostnad (medianer, avrundat)", "6,5² × 5,5", "232"
    ),
    (
      "scale 0..10", "scale 1..7", "",
      "Poäng = Nytta × Kostnad (medianer, varje skala räknad som 0–100 %, avrundat)",
      "65 % × 75 %", "49"
    ),
  ])
  func theRuleStandsWhereTheOrderIsRead(
    first: String, second: String, more: String, rule: String, working: String, score: String
  ) {
    func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
    let scene = scored(first, second, more)
    #expect(plain(drawn(scene)).contains(rule), "\(plain(drawn(scene)))")
    #expect(plain(said(scene)).contains(rule))
    #expect(plain(drawn(scene)).contains(working))
    #expect(plain(said(scene)).contains(working))
    let row = DrawnMatrix(scene).rows["one"] ?? ""
    #expect(row.hasSuffix(score), "\(row)")
    #expect(said(scene).contains(" \(score) "))
    let hidden = "”Tid” har ingen axel men räknas in."
    #expect(drawn(scene).contains(hidden) == (more == "criteria c"))
    #expect(said(scene).contains(hidden) == (more == "criteria c"))
  }

  @Test func scoresAreRoundedAlike() {
    func map(_ values: [String]) -> String {
      var text = """
        map m "M" { language sv }
        criterion a "A" { scale 1..7 }
        criterion b "B" { scale 1..7 }
        matrix m { x a; y b; items insights }

        """
      for (index, value) in values.enumerated() {
        text +=
          "insight i\(index) \"I \(index)\"\nrate i\(index) on a \(value)\nrate i\(index) on b 3\n"
      }
      return text
    }
    func scores(_ values: [String]) -> [String] {
      let rows = DrawnMatrix(MatrixMaps.scene(map(values))).rows
      return rows.sorted { $0.key < $1.key }.map { $0.value.split(separator: " ").last ?? "" }
        .map(String.init)
    }
    #expect(scores(["7", "6", "5"]) == ["21", "18", "15"])
    // three digits tell them exactly
    #expect(scores(["7", "6.5", "1"]) == ["21,0", "19,5", "3,0"])
    // more would promise more than there is
    #expect(scores(["6.75", "3", "1"]) == ["20", "9", "3"])
    // but what differs must look different
    #expect(scores(["6.75", "6.72", "1"]) == ["20,3", "20,2", "3,0"])
  }

  @Test func whatIsNotScoredHasNoRank() throws {
    let scene = MatrixMaps.scene(
      """
      map m "M" { language sv }
      criterion a "Alfa" { scale 1..7 }
      criterion b "Beta" { scale 1..7 }
      criterion c "Gamma" { scale 1..7 }
      insight one "Ett"
      insight two "Två"
      insight three "Tre"
      rate one on a 3
      rate one on b 3
      rate one on c 3
      rate two on a 7
      rate two on b 7
      matrix m { x a; y b; criteria c; items insights }
      """)
    let plot = DrawnMatrix(scene)
    #expect(plot.labels["one"]?.text == "1")
    // a number would be read as a rank
    #expect(plot.labels["two"]?.text == "A")
    let row = try #require(plot.rows["two"])
    #expect(row.hasPrefix("A Två") && row.hasSuffix("–"), "\(row)")
    let all = drawn(scene)
    for text in [
      "Inte bedömd på allt än (1)", "saknas: Gamma", "Inte bedömd än (1)",
      "saknas: Alfa, Beta och Gamma", "bokstav: har en plats men ingen poäng",
    ] {
      #expect(all.contains(text), "\(text)")
      let words = said(scene)
      #expect(
        words.contains(text) || words.contains(text.prefix(1).uppercased() + text.dropFirst()))
    }
    #expect(!said(scene).contains("2  "))
    let english = drawn(
      MatrixMaps.scene(try MatrixMaps.varna(), matrix: "ideer", language: .english))
    #expect(english.contains("Not yet rated on everything (1)"))
  }
}
