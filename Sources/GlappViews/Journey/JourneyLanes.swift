// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The lanes of a picture, from the top down.
struct JourneyLanes {
  /// A lane with what a view calls it.
  struct Entry {
    /// Nil for a lane that only other pictures have.
    var key: JourneyLaneKey?
    var lane: any JourneyLane
  }

  private(set) var lanes: [Entry] = []
  private let sheet: JourneySheet
  private let bands: JourneyBands
  private let keys: Set<JourneyLaneKey>

  init(
    _ sheet: JourneySheet, _ bands: JourneyBands, _ actors: JourneyActors,
    _ leads: JourneyLeads, _ keys: [JourneyLaneKey]
  ) {
    self.sheet = sheet
    self.bands = bands
    self.keys = Set(keys)
    for key in keys {
      for lane in lanes(key, actors, leads) { lanes.append(Entry(key: key, lane: lane)) }
    }
  }

  private func cards(
    _ key: JourneyLaneKey, note: String = "", isLoose: Bool = false, _ specs: [CardSpec]
  ) -> [any JourneyLane] {
    [
      CardLane(
        sheet, bands, title: key.title(sheet.words), note: note, isLoose: isLoose, specs)
    ]
  }

  private func lanes(
    _ key: JourneyLaneKey, _ actors: JourneyActors, _ leads: JourneyLeads
  ) -> [any JourneyLane] {
    switch key {
    case .phases: [PhaseLane(sheet: sheet)]
    // ways to other steps go up to the cards of the steps, whatever else the view says
    case .steps: [StepLane(sheet: sheet), BranchLane(sheet, bands)]
    case .feelings: [FeelingLane(sheet: sheet)]
    case .time: [TimeLane(sheet)]
    case .waits: [TimeLane(sheet, isOfWaits: true)]
    case .channels: [ChannelLane(sheet: sheet, isOfKinds: true)]
    case .touchpoints: [ChannelLane(sheet: sheet, isBesideKinds: keys.contains(.channels))]
    case .actors: [ActorLane(sheet, JourneyRows(actors, bands), leads)]
    case .expectations: [ExpectationLane(sheet)]
    case .backstage: backstage
    default: cards(key)
    }
  }

  /// The lanes that hold cards only.
  private func cards(_ key: JourneyLaneKey) -> [any JourneyLane] {
    let words = sheet.words
    let neutral = sheet.look.palette.neutral
    let specs = NoteSpecs(facts: sheet.facts, look: sheet.look, words: words)
    switch key {
    case .actions:
      // what others do stands on the stage, where there is one
      let hasStage = keys.contains(.frontstage)
      return cards(
        key, specs.remarks([.does], neutral) { !hasStage || !sheet.facts.isOfOthers($0) })
    case .thoughts: return cards(key, specs.remarks([.thinks], neutral))
    case .quotes: return cards(key, specs.remarks([.says, .quote], neutral))
    case .systems: return cards(key, specs.remarks([.system], neutral))
    case .frontstage: return cards(key, specs.frontstage())
    case .evidence: return cards(key, specs.evidence())
    case .pains:
      let hasSeverity = sheet.facts.notes.contains { $0.kind == .pain && $0.severity != nil }
      return cards(
        key, note: hasSeverity ? words.painsNote : "", specs.notes(.pain, whole: false))
    case .gains: return cards(key, specs.notes(.gain, whole: false))
    case .needs: return cards(key, specs.notes(.need, whole: false))
    case .questions: return cards(key, specs.notes(.question, whole: false))
    case .opportunities:
      return cards(
        key, note: words.opportunitiesNote, specs.notes(.opportunity, whole: false))
    case .gaps:
      let gaps = specs.gaps(whole: false, withBridges: !keys.contains(.bridges))
      return cards(key, note: words.gapsNote, isLoose: true, gaps)
    case .bridges: return cards(key, isLoose: true, specs.bridges(whole: false))
    default: return cards(key, specs.lines(key))
    }
  }

  /// A lane for what each organisation does behind the scenes.
  private var backstage: [any JourneyLane] {
    let specs = NoteSpecs(facts: sheet.facts, look: sheet.look, words: sheet.words)
    return specs.backstage().flatMap { organisation, specs in
      cards(.backstage, note: organisation.map(sheet.facts.shortCaption) ?? "", specs)
    }
  }
}
