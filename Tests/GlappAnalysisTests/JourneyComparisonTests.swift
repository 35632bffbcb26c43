// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappCompiler
import GlappModel
import GlappText
import Testing

/// Journeys held against each other.
@Suite("Journeys compared")
struct JourneyComparisonTests {
  private func compile(_ text: String) -> ServiceMap {
    CompiledMap.compile(ParsedMap(SourceText(name: "t.glapp", bytes: Array(text.utf8)))).map
  }

  private func deviations(_ text: String) -> (JourneyDeviations, ServiceMap) {
    let map = compile(text)
    let journeys = map.elements(.journey)
    return (JourneyDeviations(of: journeys[1], from: journeys[0], in: map), map)
  }

  /// `b→b`, `–→x`, `c→–`, with a star where the order is another.
  private func told(_ all: JourneyDeviations, _ map: ServiceMap) -> [String] {
    all.pairs.map { pair in
      let names = [pair.base, pair.step].map { $0.map { map.name(of: $0) } ?? "–" }
      return names.joined(separator: "→") + (pair.isMoved ? "*" : "")
    }
  }

  // MARK: - Sequences

  @Test func theLongestCommonPartIsFound() {
    func longest(_ one: [Int], _ other: [Int]) -> [Int] {
      SequenceMatch.longest(one.map { [$0] }, other).map { other[$0.other] }
    }
    #expect(longest([1, 2, 3, 4], [2, 4, 3]).count == 2)
    #expect(longest([1, 2, 3], [1, 2, 3]) == [1, 2, 3])
    #expect(longest([], [1]).isEmpty)
    #expect(longest([1], []).isEmpty)
    #expect(longest([3, 1, 2], [1, 2, 3]) == [1, 2])
    #expect(longest([1, 2, 1, 2], [2, 1, 2]) == [2, 1, 2])
  }

  /// Against the quadratic definition, on short sequences with many repeats.
  @Test func noMatchingIsLonger() {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for round in 0..<300 {
      let one = (0..<next(12)).map { _ in next(5) }
      let other = (0..<next(12)).map { _ in next(5) }
      var table = [[Int]](
        repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
      for a in one.indices {
        for b in other.indices {
          table[a + 1][b + 1] =
            one[a] == other[b] ? table[a][b] + 1 : max(table[a][b + 1], table[a + 1][b])
        }
      }
      let found = SequenceMatch.longest(one.map { [$0] }, other)
      #expect(found.count == table[one.count][other.count], "round \(round): \(one) \(other)")
      #expect(found.allSatisfy { one[$0.one] == other[$0.other] })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.one < $1.one && $0.other < $1.other })
    }
  }

  /// A thousand visits to the same step on both sides are a million pairs: not all are tried.
  @Test func repeatsDoNotSquareTheWork() {
    let same = [Int](repeating: 0, count: 20_000)
    #expect(SequenceMatch.longest(same.map { [$0] }, same).count == 20_000)
  }

  // MARK: - Deviations

  @Test func stepsAreAsPlannedMissingExtraOrOutOfOrder() {
    let (all, map) = deviations(
      """
      journey p "Planned" { kind planned; step a "A"; step b "B"; step c "C"; step d "D"; step e "E" }
      journey q "Actual" { kind actual; step a "A"; step x "X"; step c "C"; step d "D"; step b "B" }
      """)
    #expect(told(all, map) == ["a→a", "–→x", "c→c", "d→d", "e→–", "b→b*"])
    #expect(all.planned == 5)
    #expect(all.asPlanned == 3)
    #expect(all.conformance == 0.6)
    #expect([all.missing, all.extra, all.moved, all.changed] == [1, 1, 1, 0])
  }

  @Test func anotherChannelOrActorIsNotAsPlanned() {
    let (all, _) = deviations(
      """
      role r "R"; role s "S"; touchpoint t "T"; touchpoint u "U"
      journey p "P" { step a "A" { by r; via t }; step b "B" { by r }; step c "C" { with r }
        step d "D" { wait 3 weeks } }
      journey q "Q" { step a "A" { by r; via u }; step b "B" { by s }; step c "C"
        step d "D" { wait 1 week } }
      """)
    #expect(all.pairs.map(\.changes) == [.channel, .lead, .others, .time])
    // a longer wait is no other step
    #expect(all.asPlanned == 1)
    #expect(all.conformance == 0.25)
  }

  @Test func theSameTitleIsTheSameStep() {
    let (all, _) = deviations(
      """
      journey p "P" { phase one "Before" { step "I  call" } }
      journey q "Q" { phase two "After" { step other "i call" } }
      """)
    #expect(all.pairs.count == 1)
    #expect(all.pairs[0].changes == .phase)
    #expect(all.conformance == 1)
  }

  @Test func touchpointsAndLeadKnowAStepUnderAnotherName() {
    let actors = "role r \"R\"; role s \"S\"; touchpoint t \"T\"; touchpoint u \"U\"\n"
    let (all, map) = deviations(
      actors + """
        journey p "P" { step a "A"; step b "Ring" { by r; via t }; step c "C"; step d "D" { by r } }
        journey q "Q" { step a "A"; step x "Samtal" { by r; via t }; step c "C"; step y "Y" { by r } }
        """)
    // who leads is not enough
    #expect(
      told(all, map) == ["a→a", "b→x", "c→c", "d→–", "–→y"]
        || told(all, map) == ["a→a", "b→x", "c→c", "–→y", "d→–"])
    #expect(all.pairs[1].changes == .name)
    #expect(all.asPlanned == 3)
    let (apart, other) = deviations(
      actors + """
        journey p "P" { step a "A"; step b "Ring" { by r; via t }; step c "C" }
        journey q "Q" { step a "A"; step c "C"; step x "Samtal" { by r; via t } }
        """)
    #expect(told(apart, other) == ["a→a", "b→–", "c→c", "–→x"])
  }

  @Test func whatComesOnceMoreIsToldApart() {
    let (all, _) = deviations(
      """
      journey p "P" { step a "A"; step b "B" }
      journey q "Q" { step a "A"; step b "B"; step a2 "A"; step x "X" }
      """)
    #expect(all.pairs.map(\.isAgain) == [false, false, true, false])
    #expect(all.extra == 2)
  }

  @Test func withoutAPlanThereIsNoConformance() {
    let (all, _) = deviations("journey p \"P\"; journey q \"Q\" { step a \"A\" }")
    #expect(all.conformance == nil)
    #expect(all.extra == 1)
  }

  // MARK: - Side by side

  private func columns(_ text: String, by touchpoint: String? = nil) -> [String] {
    let map = compile(text)
    let touchpoints = map.elements(.touchpoint).filter { map.name(of: $0) == touchpoint }
    let alignment = JourneysAbreast(map.elements(.journey), by: touchpoints, in: map)
    return alignment.columns.map { column in
      column.steps.enumerated().map { journey, place in
        place.map { map.name(of: alignment.steps[journey][$0]) } ?? "·"
      }.joined(separator: " ")
    }
  }

  @Test func whatIsTheSameStandsInOneColumn() {
    #expect(
      columns(
        """
        journey p "P" { phase f "F" { step a "A"; step b "B"; step c "C" } phase g "G" { step d "D" } }
        journey q "Q" { phase f "F" { step x "X"; step y "Y"; step b "B" } phase g "G" { step d "D" } }
        """) == ["a x", "· y", "b b", "c ·", "d d"])
  }

  @Test func phasesThatOnlyOneHasStandAlone() {
    #expect(
      columns(
        """
        journey p "P" { phase f "F" { step a "A" } phase h "H" { step c "C" } }
        journey q "Q" { phase f "F" { step a "A" } phase g "G" { step b "B" } phase h "H" { step c "C" } }
        """) == ["a a", "· b", "c c"])
  }

  @Test func threeStandSideBySide() {
    #expect(
      columns(
        """
        journey p "P" { step a "A"; step b "B" }
        journey q "Q" { step b "B"; step c "C" }
        journey r "R" { step a "A"; step c "C" }
        """) == ["a · a", "b b ·", "· c c"])
  }

  @Test func oneEndsWhereTheOtherBegins() {
    let text = """
      touchpoint m "M"
      journey p "P" { step a "A" { via m }; step b "B"; step c "C" { via m } }
      journey q "Q" { step d "D" { via m }; step e "E" }
      journey r "R" { step f "F" }
      """
    #expect(columns(text, by: "m") == ["a · ·", "b · ·", "c d ·", "· e ·", "· · f"])
  }

  @Test func theWorkGrowsWithTheJourneys() {
    let steps = { (prefix: String) in
      (0..<2_000).map { "step \(prefix)\($0 % 7 == 0 ? "x" : "")\($0) \"T\($0)\"" }
        .joined(separator: "; ")
    }
    let map = compile(
      "journey p \"P\" { \(steps("a")) }; journey q \"Q\" { \(steps("b")) }")
    let alignment = JourneysAbreast(map.elements(.journey), by: [], in: map)
    #expect(alignment.columns.count == 2_000)
  }
}
