// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappCompiler
import GlappModel
import GlappText
import Testing

@testable import GlappAnalysis

/// What came as planned and what did not.
struct JourneyAlignmentTests {
  private static let actors = """
    organisation af "Af" { role h "H" }
    organisation fk "Fk" { role u "U" }
    touchpoint tel "Telefon"; touchpoint brev "Brev"

    """

  private func align(_ planned: String, _ actual: String) throws -> (JourneyAlignment, ServiceMap) {
    let text =
      Self.actors
      + "journey plan \"Plan\" {\n\(planned)\n}\njourney real \"Så blev det\" {\n\(actual)\n}"
    let source = SourceText(name: "m.glapp", bytes: Array(text.utf8))
    let map = CompiledMap.compile(ParsedMap(source)).map
    let journeys = map.elements(.journey)
    return (try #require(JourneyAlignment(planned: journeys[0], actual: journeys[1], in: map)), map)
  }

  /// `a=a`, `b-` missing, `+c` extra, with the deviations of pairs.
  private func told(_ alignment: JourneyAlignment, _ map: ServiceMap) -> [String] {
    alignment.pairs.map { pair in
      let one = pair.planned.map { map.title(of: $0) } ?? ""
      let other = pair.actual.map { map.title(of: $0) } ?? ""
      var text = one.isEmpty ? "+\(other)" : other.isEmpty ? "\(one)-" : "\(one)=\(other)"
      if pair.deviations.contains(.outOfOrder) { text += " order" }
      if pair.deviations.contains(.otherChannel) { text += " channel" }
      if pair.deviations.contains(.otherActor) { text += " actor" }
      if pair.isReworded { text += " reworded" }
      if pair.isRepeat { text += " again" }
      return text
    }
  }

  private func steps(_ names: String) -> String {
    names.map { "step \"\($0)\" { }" }.joined(separator: "\n")
  }

  /// Rows of steps with one letter each.
  struct Rows {
    let planned: String
    let actual: String
    let expected: [String]
    let conformance: Double
  }

  static let rows = [
    Rows(planned: "ABC", actual: "ABC", expected: ["A=A", "B=B", "C=C"], conformance: 1),
    Rows(planned: "ABC", actual: "AC", expected: ["A=A", "B-", "C=C"], conformance: 2.0 / 3),
    Rows(planned: "AC", actual: "ABC", expected: ["A=A", "+B", "C=C"], conformance: 1),
    Rows(
      planned: "ABCD", actual: "ACDB", expected: ["A=A", "C=C", "D=D", "B=B order"],
      conformance: 0.75),
    Rows(
      planned: "ABC", actual: "ABBC", expected: ["A=A", "B=B", "+B again", "C=C"], conformance: 1),
    Rows(
      planned: "ABC", actual: "XYZ", expected: ["A-", "B-", "C-", "+X", "+Y", "+Z"], conformance: 0),
    Rows(planned: "AB", actual: "", expected: ["A-", "B-"], conformance: 0),
  ]

  @Test(arguments: rows)
  func stepsAreAlignedInOrder(_ row: Rows) throws {
    let (alignment, map) = try align(steps(row.planned), steps(row.actual))
    // which of two alike comes first among what is only left over makes no difference
    #expect(
      told(alignment, map).map { $0.replacingOccurrences(of: " again", with: "") }.sorted()
        == row.expected.map { $0.replacingOccurrences(of: " again", with: "") }.sorted())
    #expect(alignment.conformance == row.conformance)
    #expect(alignment.plannedCount == row.planned.count)
    let real = alignment.pairs.compactMap(\.actual).map { map.title(of: $0) }.joined()
    #expect(real == row.actual)
    #expect(alignment.columns.compactMap(\.planned).count == row.planned.count)
    #expect(alignment.columns.compactMap(\.actual).count == row.actual.count)
  }

  @Test func whatComesAgainIsToldApart() throws {
    let (alignment, _) = try align(steps("ABC"), steps("ABCB"))
    #expect(alignment.pairs.last?.isRepeat == true)
    #expect(alignment.pairs.dropLast().allSatisfy { !$0.isRepeat })
  }

  @Test func nothingPlannedHasNoConformance() throws {
    let (alignment, _) = try align("", steps("AB"))
    #expect(alignment.conformance == nil)
    #expect(alignment.count(.extra) == 2)
  }

  @Test func otherChannelsAndLeadsDeviate() throws {
    let (alignment, map) = try align(
      """
      step a "A" { by h; via tel }
      step b "B" { by h; via tel }
      step c "C" { by h }
      step d "D" { by h; via tel }
      """,
      """
      step a "A" { by af; via tel }
      step b "B" { by u; via brev }
      step c "C" { via brev }
      step e "Ringer upp" { by h; via tel }
      """)
    // what one of them does not say is no deviation; an organisation stands for its roles
    #expect(told(alignment, map) == ["A=A", "B=B channel actor", "C=C", "D=Ringer upp reworded"])
    #expect(alignment.matchedCount == 3)
    #expect(alignment.count(.otherChannel) == 1 && alignment.count(.otherActor) == 1)
  }

  @Test func anIdKnowsAStepUnderAnotherTitle() throws {
    let (alignment, map) = try align(
      "step samtal \"Ett samtal\" { }", "step samtal \"Ett möte\" { }")
    #expect(told(alignment, map) == ["Ett samtal=Ett möte"])
    let (second, other) = try align("step \"Ett  samtal\" { }\nstep x \"Y\"", "step z \"y \" { }")
    #expect(told(second, other) == ["Ett  samtal-", "Y=y "])
  }

  @Test func noAlignmentIsCheaper() throws {
    // every way of aligning short rows, against what was found
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    func row() -> [StepSignature] {
      (0..<next(6)).map { _ in
        StepSignature(
          step: .root, keys: [next(4)], touchpoints: next(2) == 0 ? [] : [EntryID(next(2))],
          lead: [EntryID(next(2))])
      }
    }
    func least(_ plan: ArraySlice<StepSignature>, _ real: ArraySlice<StepSignature>) -> Int {
      guard let one = plan.first else { return real.count * StepAlignment.single }
      guard let other = real.first else { return plan.count * StepAlignment.single }
      var best = StepAlignment.single + least(plan.dropFirst(), real)
      best = min(best, StepAlignment.single + least(plan, real.dropFirst()))
      if let cost = StepAlignment.cost(one, other) {
        best = min(best, cost + least(plan.dropFirst(), real.dropFirst()))
      }
      return best
    }
    for round in 0..<200 {
      let (plan, real) = (row(), row())
      let found = try #require(StepAlignment(plan, real, limit: 100))
      var cost = 0
      for move in found.path {
        switch move {
        case .both(let one, let other):
          cost += try #require(StepAlignment.cost(plan[one], real[other]))
        default: cost += StepAlignment.single
        }
      }
      #expect(cost == least(plan[...], real[...]), "round \(round)")
      // every step stands in it once, in order
      let planned = found.path.compactMap { move -> Int? in
        switch move {
        case .both(let one, _), .planned(let one): one
        case .actual: nil
        }
      }
      #expect(planned == Array(plan.indices), "round \(round)")
    }
  }

  @Test func whatIsTooLongIsRefusedUnlessItIsAlike() {
    func row(_ count: Int, _ start: Int) -> [StepSignature] {
      (0..<count).map {
        StepSignature(step: .root, keys: [start + $0], touchpoints: [], lead: [])
      }
    }
    #expect(StepAlignment(row(50, 0), row(50, 1000), limit: 2_000) == nil)
    #expect(StepAlignment(row(50, 0), row(50, 0), limit: 2_000)?.cost == 0)
    #expect(StepAlignment(row(5_000, 0), row(5_000, 0) + row(3, 9_000), limit: 100)?.cost == 9)
  }
}
