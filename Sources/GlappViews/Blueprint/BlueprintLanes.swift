// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The lanes of a blueprint, from the top down.
///
/// Its order is the field's own and stays: what is met, what the user does, the parties with their
/// two sides, what supports them. A view's `lanes` chooses which of them are shown, and adds lanes
/// of the journey under the steps or at the foot.
struct BlueprintLanes {
  let lanes: [any JourneyLane]

  /// What a blueprint shows when nobody says anything of lanes.
  static let usual: [JourneyLaneKey] = [
    .touchpoints, .actions, .time, .frontstage, .backstage, .systems, .gaps,
  ]

  /// Lanes of the journey that may stand under the steps, and those that may stand at the foot.
  static let upper: [JourneyLaneKey] = [
    .journeys, .story, .time, .waits, .feelings, .thoughts, .quotes, .expectations,
  ]
  static let lower: [JourneyLaneKey] = [
    .gaps, .bridges, .pains, .gains, .needs, .questions, .opportunities, .evidence, .owners,
    .measures,
  ]

  /// The lanes of `view`, each once; the usual ones where it names none; none that it hides.
  static func keys(of view: EntryID?, in map: ServiceMap) -> [JourneyLaneKey] {
    func names(_ word: Word) -> [JourneyLaneKey] {
      // who is there is what stands frontstage
      JourneyLaneKey.names(word, of: view, in: map).map { $0 == .actors ? .frontstage : $0 }
    }
    let named = names(.lanes)
    let hidden = Set(names(.hide))
    var keys: [JourneyLaneKey] = []
    for key in names(.first) + (named.isEmpty ? usual : named)
    where !keys.contains(key) && !hidden.contains(key) { keys.append(key) }
    return keys
  }

  init(
    _ sheet: JourneySheet, _ bands: JourneyBands, _ facts: BlueprintFacts,
    _ actors: JourneyActors, _ keys: [JourneyLaneKey]
  ) {
    let words = BlueprintWords(facts.journey.language)
    let all = Set(keys)
    let telling = BlueprintTelling(facts)
    func journey(_ wanted: [JourneyLaneKey]) -> [any JourneyLane] {
      let own = keys.filter(wanted.contains)
      guard !own.isEmpty else { return [] }
      return JourneyLanes(sheet, bands, actors, facts.leads, own).lanes.map(\.lane)
    }
    func cards(_ title: String, _ specs: [CardSpec], note: String = "", isLoose: Bool = false)
      -> any JourneyLane
    {
      CardLane(sheet, bands, title: title, note: note, isLoose: isLoose, specs)
    }
    var steps = StepLane(sheet: sheet)
    steps.title = words.userActions
    steps.untitled = words.alone
    var lanes: [any JourneyLane] = [PhaseLane(sheet: sheet)]
    if all.contains(.touchpoints) {
      var channels = ChannelLane(sheet: sheet)
      channels.title = words.physicalEvidence
      channels.note = words.physicalEvidenceNote
      lanes.append(channels)
    }
    lanes += [steps, BranchLane(sheet, bands)]
    if all.contains(.actions) {
      lanes.append(cards(words.userDoes, Self.doings(facts, sheet.look)))
    }
    if all.contains(.frontstage) {
      lanes.append(cards(words.companions, Self.companions(facts, sheet.look)))
    }
    lanes += journey(Self.upper)
    lanes.append(BlueprintBody(facts, sheet, all))
    if all.contains(.frontstage) || all.contains(.backstage) {
      lanes.append(
        cards(words.handovers, telling.cards(sheet.look), note: words.handoversNote, isLoose: true))
    }
    lanes += journey(Self.lower)
    self.lanes = lanes
  }

  /// What those whose journey it is do, and other persons.
  private static func doings(_ facts: BlueprintFacts, _ look: Look) -> [CardSpec] {
    let telling = JourneyTelling(facts.journey)
    return facts.journey.steps.flatMap { step in
      (facts.doings[step.column] ?? []).map { remark in
        var parts = [Card.Part(remark.text, look.body, maxLines: JourneySheet.mostLines)]
        let others = remark.actors.filter { !facts.journey.people.contains($0) }
        if !others.isEmpty {
          parts.append(
            Card.Part(
              facts.journey.shortCaptions(others), look.small, maxLines: JourneySheet.mostLines))
        }
        return CardSpec(
          id: remark.entry, title: "\(step.code): \(telling.remark(remark))",
          runs: [step.column...step.column], parts: parts, tone: look.palette.focus)
      }
    }
  }

  /// Persons beside those whose journey it is: one card where they stay for several steps.
  private static func companions(_ facts: BlueprintFacts, _ look: Look) -> [CardSpec] {
    var columns: [EntryID: Set<Int>] = [:]
    for (column, people) in facts.companions {
      for person in people { columns[person, default: []].insert(column) }
    }
    return columns.keys.sorted().map { person in
      CardSpec(
        id: person, title: facts.journey.caption(person),
        runs: JourneyPlace.runs(of: columns[person] ?? []),
        parts: [
          Card.Part(
            facts.journey.shortCaption(person), look.body, maxLines: JourneySheet.mostLines)
        ], tone: look.palette.neutral)
    }
  }
}
