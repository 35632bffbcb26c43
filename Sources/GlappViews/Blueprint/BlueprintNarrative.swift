// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The text beside a blueprint: everything it says, phase by phase and step by step, in the order of
/// its lanes.
struct BlueprintNarrative {
  let facts: BlueprintFacts
  let lanes: [JourneyLaneKey]
  private let told: JourneyNarrative
  private let crossings: [Int: [BlueprintCrossing]]

  private var journey: JourneyFacts { facts.journey }
  private var words: BlueprintWords { BlueprintWords(journey.language) }
  private var common: JourneyWords { JourneyWords(journey.language) }
  private var telling: JourneyTelling { JourneyTelling(journey) }

  init(_ facts: BlueprintFacts, _ actors: JourneyActors, _ lanes: [JourneyLaneKey]) {
    self.facts = facts
    self.lanes = lanes
    told = JourneyNarrative(facts.journey, actors, facts.leads, lanes)
    crossings = Dictionary(grouping: facts.crossings, by: \.to)
  }

  func narrative(title: String, subtitle: String, footer: String) -> SceneNarrative {
    var all = SceneNarrative()
    all.heading(1, title)
    all.paragraph(subtitle)
    var phases: [EntryID] = []
    for column in journey.columns {
      journey.tally.add()
      if !column.phases.isEmpty, column.phases != phases {
        all.heading(2, column.phases.map(journey.caption).joined(separator: " › "))
        phases = column.phases
      }
      guard let index = column.step else {
        all.paragraph(common.noStepsInPhase)
        continue
      }
      let step = journey.steps[index]
      let isAlone = journey.map.title(of: step.id).isEmpty
      let name = isAlone ? words.alone : journey.caption(step.id)
      let mark = step.isDecisive ? " (\(common.decisive))" : ""
      all.heading(3, "\(step.code) \(name)\(mark)")
      all.list(lines(step))
    }
    let whole = lanes.flatMap(told.wholeLines)
    if !whole.isEmpty {
      all.heading(2, common.wholeJourney)
      all.list(whole)
    }
    if !facts.hasBackstage, facts.supports.isEmpty, !journey.steps.isEmpty {
      all.paragraph(words.nothingBehind)
    }
    if !footer.isEmpty { all.paragraph(footer) }
    return all
  }

  private func lines(_ step: JourneyStep) -> [String] {
    let column = step.column
    var lines: [String] = told.onwards(step)
    if lanes.contains(.touchpoints) { lines += told.lines(.touchpoints, step) }
    if lanes.contains(.actions) {
      lines += (facts.doings[column] ?? []).map(telling.remark)
    }
    if lanes.contains(.frontstage) {
      lines += (facts.companions[column] ?? []).map { common.along(journey.caption($0)) }
    }
    for lane in BlueprintLanes.upper where lanes.contains(lane) {
      lines += told.lines(lane, step)
    }
    for party in facts.partiesAt[column] ?? [] {
      let name = facts.parties[party].title
      if lanes.contains(.frontstage), let front = facts.fronts[party][column] {
        lines.append("\(words.says(words.frontstage, name)): \(people(front))")
        lines += front.doings.map { "\(words.says(words.frontstage, name)): \(telling.remark($0))" }
      }
      if lanes.contains(.backstage) {
        lines += (facts.backs[party][column] ?? []).map { back in
          let who =
            back.actors.isEmpty || back.actors == [facts.parties[party].id]
            ? "" : " (\(journey.captions(back.actors)))"
          return "\(words.says(words.backstage, name)): \(back.remark.text)\(who)"
        }
      }
    }
    if lanes.contains(.systems) {
      lines += (facts.supports[column] ?? []).map { "\(words.support): \($0.text)" }
    }
    lines += (crossings[column] ?? []).map(BlueprintTelling(facts).crossing)
    for lane in BlueprintLanes.lower where lanes.contains(lane) {
      lines += told.lines(lane, step)
    }
    return lines
  }

  /// Who is met: whoever leads, then the others, with what is theirs alone.
  private func people(_ front: BlueprintFacts.Front) -> String {
    let all = front.people.map { one -> String in
      let presence = JourneyActors.Presence(
        part: one.isLead ? .leads : .along, certainty: one.certainty)
      let text = telling.presence(journey.caption(one.actor), presence, team: nil)
      return one.channels.isEmpty ? text : "\(text) (\(journey.captions(one.channels)))"
    }
    return all.joined(separator: ", ")
  }
}
