// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappCompiler
import GlappModel
import GlappText
import Testing

/// The search for findings grows with the map, not with its square.
@Suite struct FindingStepsTests {
  /// A map with everything finders look at, `size` times, all hanging on the same few elements:
  /// what is asked of those must not be asked again and again.
  private func map(_ size: Int) -> ServiceMap {
    var text = """
      person kim "Kim"
      organisation a "A" { role ra "RA" }
      organisation b "B" { role rb "RB" }
      team t "T" { member ra; member rb; seats 12 }
      touchpoint room "Room" { kind meeting }
      source s "S" { people 3 }
      criterion c "C" { scale 1..5 }
      measure m "M" { unit "people"; base 100 }
      factor f "F"; factor g "G"

      """
    var steps = ""
    var rest = ""
    for index in 0..<size {
      steps += """
        step s\(index) "Step" {
          by \(index % 2 == 0 ? "ra" : "rb"); with t; via room
          feeling -2; feeling +2 of ra; expects "one"; expects "two" of rb
          \(index > 0 ? "then s\(index - 1)" : "wait")
          says "words" { from s }
          pain p\(index) "Pain"
        }
        step w\(index) "Alone" { wait }

        """
      rest += """
        insight i\(index) "I" { from p\(index) }
        idea d\(index) "D"
        rate i\(index) on c 9
        slip "note"
        influence f -> g +
        vote i\(index) 3
        decision e\(index) "E" { chose i\(index), i0 }
        loop l\(index) "L" through f, g
        gap g\(index) "G" between ra, t
        relation a -> b informs
        total m 5 of a, b

        """
    }
    text += "journey j \"J\" for kim {\n\(steps)}\n" + rest
    text += "measure n \"N\" { base 10\n"
    for index in 0..<size {
      text += "value s\(index) 3\nvalue s\(index) 40%\ntotal 3 of s\(index)\n"
    }
    text += "}\n"
    let source = SourceText(name: "m", bytes: Array(text.utf8))
    let compiled = CompiledMap.compile(ParsedMap(source))
    #expect(compiled.diagnostics.kept.map(\.kind.code) == [])
    return compiled.map
  }

  @Test func stepsGrowWithTheMap() {
    let small = map(500)
    let large = map(2_000)
    let growth = Double(large.entries.count) / Double(small.entries.count)
    let steps = Double(MapFindings.steps(in: large)) / Double(MapFindings.steps(in: small))
    #expect(growth > 3.5)
    #expect(steps < growth * 1.3, "\(steps) against \(growth)")
  }

  @Test func keepsAtMostSoManyOfAKind() {
    let list = MapFindings.all(in: map(50), bound: 10)
    #expect(list.kept.count { $0.kind == .offCriterionScale } == 10)
    #expect(list.total(.offCriterionScale) == 50)
    #expect(list.dropped(.offCriterionScale) == 40)
    #expect(list.dropped(.vacantSeat) == 0)
  }
}
