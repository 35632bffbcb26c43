// SPDX-License-Identifier: EUPL-1.2

import GlappModel
package import GlappScene
import GlappText

/// A journey: phases, steps, feelings, who is there, what hurts, what falls between.
///
/// What is guaranteed in print: a picture that was not asked to be wider is so narrow that, scaled
/// to the width of a lying A4, its smallest text is 8 points. One that fits a whole A4 so, lying or
/// else standing, is laid out for it. A journey that needs more goes on in further rows of steps;
/// each row names its lanes again, so the sheet can be cut between rows.
package struct JourneyPicture: Picture {
  let facts: JourneyFacts
  private let actors: JourneyActors
  private let leads: JourneyLeads
  private let settings: PictureSettings

  package init(_ settings: PictureSettings) {
    self.settings = settings
    facts = JourneyFacts(settings)
    actors = JourneyActors(facts)
    leads = JourneyLeads(facts)
  }

  package var requests: [LayoutGraph] { [] }

  package func finish(_ placements: [LayoutPlacement]) -> Scene {
    let look = Look(settings.style)
    let lying = draw(look, width: settings.width)
    // few steps with much on them may fit a standing sheet where a lying one is too low
    guard settings.width == nil, facts.columns.count <= 24, !fits(lying, look) else { return lying }
    let standing = PrintFit.largestSize(forText: look.type.small, .portrait).width.rounded(.down)
    let other = draw(look, width: standing)
    return fits(other, look) ? other : lying
  }

  package func pages(_ placements: [LayoutPlacement], on paper: PaperFormat) -> [Scene] {
    guard !facts.columns.isEmpty else {
      return [PaperSheet.fitted(finish(placements), on: paper)]
    }
    let head = JourneyHead(facts, view: settings.view)
    let keys = JourneyLaneKey.lanes(of: settings.view, in: facts)
    let isToScale = settings.view.map { facts.map.choice($0, .scale)?.value == "time" } ?? false
    let timeline = isToScale ? JourneyTimeline(facts) : nil
    let words = JourneyWords(facts.language)
    let rounds = words.rounds(JourneyRounds(facts))
    let asked = JourneyLaneKey.asked(by: settings.view, in: facts.map)
    let parts = JourneyParts(
      facts: facts, head: head, actors: actors, keys: keys,
      lanes: { JourneyLanes($0, $1, actors, leads, keys).lanes },
      foot: timeline.map { timeline in
        { page, sheet in
          if timeline.isEmpty {
            page.add(remark: sheet.words.noTimes)
          } else {
            page.add(TimelinePanel(sheet: sheet, timeline: timeline))
          }
        }
      },
      remarks: { filled in
        let empty = keys.filter { asked.contains($0) && !filled.contains($0) }
        return [rounds, empty.isEmpty ? "" : words.emptyLanes(empty.map { $0.title(words) })]
      },
      legend: {
        JourneyLegend(
          sheet: $0, actors: actors, leads: leads, lanes: keys, timeline: timeline
        ).entries()
      },
      names: keys.contains(.actors) ? actors.shortened(facts) : [],
      telling: {
        JourneyNarrative(facts, actors, leads, keys, timeline).narrative(
          title: head.title, subtitle: head.subtitle, foot: $0)
      },
      idPrefix: settings.idPrefix("journey"))
    return JourneyPaper(parts, Look(settings.style), paper).scenes
  }

  /// Whether all text of `scene` is 8 points on one A4.
  private func fits(_ scene: Scene, _ look: Look) -> Bool {
    PrintFit.minimumTextSize(forSceneSize: scene.size) <= look.type.small + 0.01
  }

  private func draw(_ look: Look, width: Double?) -> Scene {
    let head = JourneyHead(facts, view: settings.view)
    let lanes = JourneyLaneKey.lanes(of: settings.view, in: facts)
    let frame = JourneyFrame(facts, look: look, width: width)
    let sheet = JourneySheet(
      facts: facts, look: look, words: JourneyWords(facts.language), grid: frame.grid,
      bandCount: frame.bands.bands.count, tones: actors.tones,
      organisationCount: actors.homes.count)
    var page = JourneyPage(sheet, frame)
    page.add(TitleBlock(head.title, head.subtitle, width: frame.width, look: look))
    if facts.columns.isEmpty {
      page.addHint(facts.journey == nil ? sheet.words.noJourneyHint : sheet.words.noSteps)
    } else {
      let drawn = JourneyLanes(sheet, frame.bands, actors, leads, lanes)
      for band in frame.bands.bands { page.add(band, drawn.lanes) }
    }
    let isToScale = settings.view.map { facts.map.choice($0, .scale)?.value == "time" } ?? false
    let timeline = isToScale && !facts.columns.isEmpty ? JourneyTimeline(facts) : nil
    if let timeline {
      if timeline.isEmpty {
        page.add(remark: sheet.words.noTimes)
      } else {
        page.add(TimelinePanel(sheet: sheet, timeline: timeline))
      }
    }
    page.addWhole(NoteSpecs(facts: facts, look: look, words: sheet.words), lanes)
    let asked = JourneyLaneKey.asked(by: settings.view, in: facts.map)
    let empty = lanes.filter { asked.contains($0) && !page.filled.contains($0) }
    let remark = empty.isEmpty ? "" : sheet.words.emptyLanes(empty.map { $0.title(sheet.words) })
    let rounds = sheet.words.rounds(JourneyRounds(facts))
    if !facts.columns.isEmpty {
      page.add(remark: rounds)
      page.add(remark: remark)
    }
    let entries =
      facts.columns.isEmpty
      ? []
      : JourneyLegend(
        sheet: sheet, actors: actors, leads: leads, lanes: lanes, timeline: timeline
      ).entries()
    page.add(Legend(entries, title: sheet.words.legend, width: frame.width, look: look))
    if !facts.columns.isEmpty, lanes.contains(.actors) { page.add(names: actors.shortened(facts)) }
    let footer = Footer(facts.map, facts.language, width: frame.width, look: look)
    page.add(footer)
    let telling = JourneyNarrative(facts, actors, leads, lanes, timeline).narrative(
      title: head.title, subtitle: head.subtitle,
      foot: facts.columns.isEmpty ? [footer.text] : [rounds, remark, footer.text])
    return Scene(
      size: page.size, background: look.palette.surface, title: head.title,
      description: head.description, language: facts.language.rawValue,
      idPrefix: settings.idPrefix("journey"), items: page.items, narrative: telling)
  }
}
