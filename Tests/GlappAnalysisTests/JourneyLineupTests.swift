// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText
import Testing

@testable import GlappAnalysis

/// Which steps of several journeys stand above each other.
struct JourneyLineupTests {
  private func map(_ text: String) -> ServiceMap {
    let source = SourceText(name: "m.glapp", bytes: Array(text.utf8))
    return CompiledMap.compile(ParsedMap(source)).map
  }

  private func told(_ lineup: JourneyLineup, _ map: ServiceMap) -> [String] {
    lineup.columns.map { column in
      column.steps.map { $0.map { map.title(of: $0) } ?? "-" }.joined()
    }
  }

  @Test func phasesOfTheSameNameStandAboveEachOther() {
    let map = map(
      """
      journey one "1" {
        phase a "Före" { step "a" ; step "b" }
        phase b "Efter" { step "c" }
      }
      journey two "2" {
        phase a "före" { step "d" }
        phase x "Under" { step "e"; step "f" }
        phase b "Efter" { step "g"; step "h" }
      }
      """)
    let lineup = JourneyLineup(map.elements(.journey), in: map)
    #expect(told(lineup, map) == ["ad", "b-", "-e", "-f", "cg", "-h"])
    #expect(lineup.columns.compactMap(\.phase).map { map.title(of: $0) }.first == "Före")
    #expect(lineup.unaligned.isEmpty)
  }

  @Test func aTouchpointOfBothStandsInOneColumn() {
    let map = map(
      """
      touchpoint mote "Mötet"
      journey one "1" { step "a"; step "b"; step "c" { via mote } }
      journey two "2" { step "d" { via mote }; step "e" { via mote } }
      journey three "3" { step "f" }
      """)
    let journeys = map.elements(.journey)
    let lineup = JourneyLineup(journeys, at: map.elements(.touchpoint)[0], in: map)
    #expect(told(lineup, map) == ["a-f", "b--", "cd-", "-e-"])
    #expect(lineup.unaligned == [journeys[2]])
  }

  @Test func nothingGivesNothing() {
    let map = map("journey one \"1\" { }\njourney two \"2\" { phase p \"P\" { } }")
    #expect(JourneyLineup(map.elements(.journey), in: map).columns.isEmpty)
    #expect(JourneyLineup([], in: map).columns.isEmpty)
  }
}
