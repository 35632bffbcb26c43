// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import Testing

@testable import GlappCompiler

/// What is written in a map is what the typed views read out of it.
@Suite struct ViewReadingTests {
  /// Compiles a text that must be without faults.
  private func map(_ text: String) -> ServiceMap {
    let source = SourceText(name: "test.glapp", bytes: Array(text.utf8))
    let compiled = CompiledMap.compile(ParsedMap(source))
    #expect(compiled.diagnostics.sorted.map { $0.message(in: .english) } == [])
    return compiled.map
  }

  private let actors = """
    organisation af "Arbetsförmedlingen" { short "AF"; role handlaggare "Handläggare" }
    organisation region "Regionen"
    person deltagare "Deltagaren"
    source rapport "Rapport" { kind report, interview; of deltagare; publish paraphrase-only }
    touchpoint video "Video" { kind video }

    """

  @Test func aStepHoldsWhatHappensInIt() throws {
    let map = map(
      actors + """
        journey resan "Resan" for deltagare {
          kind planned; form circular
          phase fore "Före" {
            step ett "Ett" {
              by handlaggare; via video for deltagare; takes 1 h 30 min
              feeling +2 -> -2 of handlaggare share some
              expects "Att slippa restid" of handlaggare
              backstage "Läser anmälan" by handlaggare
              thinks "Vad händer?"; moment-of-truth
              then ett "nytt möte" 30% laps 3
            }
            step tva "Två" { wait 2..4 weeks }
          }
        }
        """)
    let journey = try #require(Journey.all(in: map).first)
    #expect(journey.isCircular && journey.isExpectation)
    #expect(journey.people.map { map.name(of: $0.value) } == ["deltagare"])
    #expect(journey.phases.first?.steps.map(\.name) == ["ett", "tva"])
    let step = try #require(journey.steps.first)
    #expect(step.lead.map(map.name(of:)) == "handlaggare")
    #expect(step.channels.first?.people.map(map.name(of:)) == ["deltagare"])
    #expect(step.takes?.value.low == 90)
    let feeling = try #require(step.feelings.first)
    #expect(feeling.value?.value.low == 2 && feeling.end?.value.low == -2)
    #expect(feeling.share?.value == .part(.some))
    #expect(step.expectations.first?.actors.count == 1)
    #expect(step.backstage.first?.text.value == "Läser anmälan")
    #expect(step.thinks.count == 1 && step.isMomentOfTruth)
    #expect(step.branches.first?.target == step.id)
    #expect(step.branches.first?.laps?.low == 3)
    #expect(step.branches.first?.share?.unit == .percent)
    #expect(journey.steps.last?.wait?.length?.value.unit == .week)
    #expect(journey.steps.last?.feelings.isEmpty == true)
  }

  @Test func swedishWordsReadTheSame() throws {
    let map = map(
      """
      organisation fk "Försäkringskassan" { typ myndighet; roll handlaggare "Handläggare" }
      person deltagare "Deltagaren"
      team mgt "Teamet" { medlem handlaggare som "ordförande" andel 60% sedan 2020
        vakant fk inte-utsedd "ingen utsedd" }
      relation handlaggare -> mgt remitterar "anmälan" { styrka 4; ansträngd }
      resa resan "Resan" för deltagare {
        förval grund tolkat
        fas fore "Före" { steg ett "Ett" { av handlaggare; med mgt; känsla -2; väntan } }
      }
      glapp g "Glapp" mellan handlaggare, mgt {
        typ ansvar, tid; efter ett; förlorar "kraft"
        brygga b "Bryggan" { av handlaggare; status igång }
      }
      """)
    #expect(Organisation.all(in: map).first?.type?.value == .agency)
    let team = try #require(Team.all(in: map).first)
    #expect(team.members.first?.capacity == "ordförande")
    #expect(team.members.first?.since?.value.year == 2020)
    #expect(team.vacancies.first?.reason == .notAppointed)
    let relation = try #require(Relation.all(in: map).first)
    #expect(relation.type == .refers && relation.isStrained && relation.exists)
    let gap = try #require(Gap.all(in: map).first)
    #expect(gap.types.map(\.value) == [.responsibility, .time])
    #expect(gap.bridges.first?.status?.value == .running)
    let step = try #require(Step.all(in: map).first)
    #expect(step.gapsAfter == [gap] && step.isWait)
    #expect(step.feelings.first?.basis == .interpreted)
  }

  @Test func whatComesOfAnInsightCanBeFollowed() throws {
    let map = map(
      actors + """
        slip lapp "Alldeles för många" from rapport
        pain trangt "Trångt" { from lapp; severity 3..4 }
        theme rummet "Rummet" { insight manga "För många" { from trangt, rapport
          voice handlaggare for "behövs" share most } }
        opportunity balans "Hur skulle vi kunna få balans?" { answers manga }
        idea koksbordet "Köksbordet" for balans { benefit "Lugn" for deltagare; status sketched }
        criterion nytta "Nytta" { scale 1..7; weight 2 }
        rater gruppen "Gruppen" { people 5; rate koksbordet on nytta 5..6 }
        matrix vilken "Vilken?" { preset svid; x nytta; items ideas; split 4, 4
          quadrant high-high "Börja här"
          decision forst "Bordet först" { chose koksbordet; by gruppen
            position region reserves "saknar bemanning" } }
        """)
    #expect(Slip.all(in: map).first?.isSorted == true)
    let insight = try #require(Insight.all(in: map).first)
    #expect(insight.themes.map { map.name(of: $0.value) } == ["rummet"])
    #expect(insight.voices.first?.stand == .for)
    #expect(insight.voices.first?.share?.value == .part(.most))
    #expect(insight.opportunities.first?.ideas.map(\.name) == ["koksbordet"])
    #expect(Theme.all(in: map).first?.insights == [insight])
    let rating = try #require(Rating.all(in: map).first)
    #expect(rating.rater.map(map.name(of:)) == "gruppen")
    let matrix = try #require(Matrix.all(in: map).first)
    #expect(matrix.preset == .svid && matrix.split?.x == 4)
    #expect(matrix.quadrants.first?.field == MatrixField(x: .high, y: .high))
    let decision = try #require(matrix.decisions.first)
    #expect(decision.positions.first?.stand == .reserves)
    #expect(decision.chose.map(\.value) == matrix.items)
  }

  @Test func figuresKeepTheSourcesOwnNumbers() throws {
    let map = map(
      actors + """
        measure antal "Antal" { unit "personer"; base 254
          value af at start 60; value region at end missing "inte frågat"
          total 254 of af, region }
        distribution forsorjning "Försörjning" { categories arbete, studier, annat
          of af at start 3, 5, missing }
        flow vagar "Vägar" { transition anmäld -> antagen 12 }
        goal halften "Hälften" of deltagare { on antal; target 50%; outcome 33%; due 2009 }
        factor tid "Tid"; factor tillit "Tillit" { level relation; within af; meadows 6 }
        influence tid -> tillit + { strength 2; delay "månader" }
        influence i2 tillit -> tid ?
        loop upp "Uppåt" through tid, tillit { kind reinforcing }
        view natet actors "Nätet" { form rings; rings "nära", "långt bort"; only roles, akut
          pin deltagare 400, 300.5; findings }
        """)
    let measure = try #require(Measure.all(in: map).first)
    #expect(measure.figures.map { $0.amount.value.quantity?.low } == [60, nil])
    #expect(measure.figures.map(\.moment) == [.start, .end])
    #expect(measure.figures.last?.reason == "inte frågat")
    #expect(measure.totals.first?.subjects.count == 2)
    let row = try #require(Distribution.all(in: map).first?.rows.first)
    #expect(row.counts.map { $0?.low } == [3, 5, nil])
    #expect(Flow.all(in: map).first?.transitions.first?.to == "antagen")
    let goal = try #require(Goal.all(in: map).first)
    #expect(goal.target?.value.quantity?.unit == .percent && goal.measure == measure.id)
    #expect(Influence.all(in: map).map { $0.sign.value } == [.plus, .uncertain])
    #expect(Influence.all(in: map).map(\.isDelayed) == [true, false])
    #expect(Loop.all(in: map).first?.factors.count == 2)
    let view = try #require(View.all(in: map).first)
    #expect(view.type == .actors && view.form == .rings && view.showsFindings)
    #expect(view.rings == ["nära", "långt bort"])
    #expect(view.only.kinds == ElementKinds(.role) && view.only.tags == ["akut"])
    #expect(view.pins.first?.y == 300.5)
  }
}
