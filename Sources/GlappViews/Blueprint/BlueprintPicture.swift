// SPDX-License-Identifier: EUPL-1.2

import GlappModel
package import GlappScene
import GlappText

/// The service blueprint of a journey: what the user meets and does, who meets the user, what is
/// done unseen and what supports it, with the lines between them and what goes over the borders of
/// organisations.
///
/// It goes on in further rows of steps as a journey does, and is as legible in print: scaled to the
/// width of a lying A4, its smallest text is 8 points.
package struct BlueprintPicture: Picture {
  let facts: BlueprintFacts
  private let actors: JourneyActors
  private let settings: PictureSettings
  private var journey: JourneyFacts { facts.journey }

  package init(_ settings: PictureSettings) {
    self.settings = settings
    let journey = JourneyFacts(settings)
    facts = BlueprintFacts(journey)
    actors = JourneyActors(journey)
  }

  package var requests: [LayoutGraph] { [] }

  package func finish(_ placements: [LayoutPlacement]) -> Scene {
    let look = Look(settings.style)
    let words = BlueprintWords(journey.language)
    let keys = BlueprintLanes.keys(of: settings.view, in: journey.map)
    let frame = JourneyFrame(journey, look: look, width: settings.width, narrowest: 150)
    let sheet = JourneySheet(
      facts: journey, look: look, words: JourneyWords(journey.language), grid: frame.grid,
      bandCount: frame.bands.bands.count, tones: actors.tones,
      organisationCount: actors.homes.count)
    let head = head(keys)
    var page = JourneyPage(sheet, frame)
    page.add(TitleBlock(head.title, head.subtitle, width: frame.width, look: look))
    if journey.columns.isEmpty {
      page.addHint(journey.journey == nil ? sheet.words.noJourneyHint : sheet.words.noSteps)
    } else {
      let drawn = BlueprintLanes(sheet, frame.bands, facts, actors, keys)
      for band in frame.bands.bands {
        page.add(band, drawn.lanes)
      }
      if !facts.hasBackstage, facts.supports.isEmpty { page.addHint(words.nothingBehind) }
    }
    page.addWhole(NoteSpecs(facts: journey, look: look, words: sheet.words), keys)
    let entries =
      journey.columns.isEmpty
      ? [] : BlueprintLegend(facts: facts, sheet: sheet, lanes: Set(keys)).entries()
    page.add(Legend(entries, title: sheet.words.legend, width: frame.width, look: look))
    if !journey.columns.isEmpty { page.add(names: shortNames()) }
    let footer = Footer(journey.map, journey.language, width: frame.width, look: look)
    page.add(footer)
    let telling = BlueprintNarrative(facts, actors, keys).narrative(
      title: head.title, subtitle: head.subtitle, footer: footer.text)
    return Scene(
      size: page.size, background: look.palette.surface, title: head.title,
      description: head.description, language: journey.language.rawValue,
      idPrefix: idPrefix,
      items: page.items, narrative: telling)
  }

  package func pages(_ placements: [LayoutPlacement], on paper: PaperFormat) -> [Scene] {
    guard !journey.columns.isEmpty else {
      return [PaperSheet.fitted(finish(placements), on: paper)]
    }
    let keys = BlueprintLanes.keys(of: settings.view, in: journey.map)
    let head = head(keys)
    let isBare = !facts.hasBackstage && facts.supports.isEmpty
    let parts = JourneyParts(
      facts: journey, head: head, actors: actors, keys: keys, narrowest: 150,
      lanes: {
        BlueprintLanes($0, $1, facts, actors, keys).lanes.map { .init(key: nil, lane: $0) }
      },
      hint: isBare ? BlueprintWords(journey.language).nothingBehind : nil,
      legend: { BlueprintLegend(facts: facts, sheet: $0, lanes: Set(keys)).entries() },
      names: shortNames(),
      telling: {
        BlueprintNarrative(facts, actors, keys).narrative(
          title: head.title, subtitle: head.subtitle, footer: $0.last ?? "")
      },
      idPrefix: idPrefix)
    return JourneyPaper(parts, Look(settings.style), paper).scenes
  }

  private func head(_ keys: [JourneyLaneKey]) -> JourneyHead {
    JourneyHead(
      journey, view: settings.view,
      of: .blueprint(handovers: facts.crossings.count, parties: facts.parties.count),
      showsFeelings: keys.contains(.feelings))
  }

  private var idPrefix: String {
    settings.idPrefix("blueprint") + (settings.view == nil ? "-blueprint" : "")
  }

  /// What stands in the picture under a short name, with its full one.
  private func shortNames() -> [(label: String, title: String)] {
    var seen: Set<EntryID> = []
    let parties = facts.parties.compactMap(\.id)
    let people = facts.fronts.flatMap { $0.values.flatMap { $0.people.map(\.actor) } }
    return (parties + people.sorted()).compactMap { id in
      guard seen.insert(id).inserted else { return nil }
      let (label, title) = (journey.shortCaption(id), journey.caption(id))
      return label == title ? nil : (label, title)
    }
  }
}
