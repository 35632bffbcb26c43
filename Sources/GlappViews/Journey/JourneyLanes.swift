// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The lanes of a picture, from the top down.
struct JourneyLanes {
  let lanes: [any JourneyLane]

  init(
    _ sheet: JourneySheet, _ bands: JourneyBands, _ actors: JourneyActors,
    _ leads: JourneyLeads, _ keys: [JourneyLaneKey]
  ) {
    let words = sheet.words
    let palette = sheet.look.palette
    let specs = NoteSpecs(facts: sheet.facts, look: sheet.look, words: words)
    func cards(_ title: String, note: String = "", isLoose: Bool = false, _ specs: [CardSpec])
      -> CardLane
    {
      CardLane(sheet, bands, title: title, note: note, isLoose: isLoose, specs)
    }
    let rows = JourneyRows(actors, bands)
    let hasSeverity = sheet.facts.notes.contains { $0.kind == .pain && $0.severity != nil }
    lanes =
      [PhaseLane(sheet: sheet), StepLane(sheet: sheet), BranchLane(sheet, bands)]
      + keys.map { key -> any JourneyLane in
        switch key {
        case .feelings: FeelingLane(sheet: sheet)
        case .waits: TimeLane(sheet)
        case .touchpoints: ChannelLane(sheet: sheet)
        case .actors, .frontstage: ActorLane(sheet, rows, leads)
        case .actions: cards(words.does, specs.remarks([.does], palette.neutral))
        case .thoughts: cards(words.thinks, specs.remarks([.thinks], palette.neutral))
        case .quotes: cards(words.says, specs.remarks([.says, .quote], palette.neutral))
        case .expectations: cards(words.expects, specs.remarks([.expects], palette.neutral))
        case .backstage: cards(words.backstage, specs.remarks([.backstage], palette.neutral))
        case .systems: cards(words.systems, specs.remarks([.system], palette.neutral))
        case .evidence: cards(words.evidenceLane, specs.evidence())
        case .pains:
          cards(
            words.pains, note: hasSeverity ? words.painsNote : "", specs.notes(.pain, whole: false))
        case .gains: cards(words.gains, specs.notes(.gain, whole: false))
        case .needs: cards(words.needs, specs.notes(.need, whole: false))
        case .questions: cards(words.questions, specs.notes(.question, whole: false))
        case .gaps: cards(words.gaps, note: words.gapsNote, isLoose: true, specs.gaps(whole: false))
        case .opportunities:
          cards(
            words.opportunities, note: words.opportunitiesNote,
            specs.notes(.opportunity, whole: false))
        }
      }
  }
}
