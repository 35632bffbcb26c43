// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
package import GlappScene
import GlappText

/// Several journeys side by side: of several people, teams or places, as it is beside as it is
/// wished for, as planned beside as it turned out. What they have in common stands in one column;
/// what one lacks or has for itself says so.
///
/// In print the same holds as for a journey: see `JourneyPicture`.
package struct ComparePicture: Picture {
  private let facts: CompareFacts
  private let cells: CompareCells
  private let settings: PictureSettings

  package init(_ settings: PictureSettings) {
    self.settings = settings
    facts = CompareFacts(settings)
    cells = CompareCells(facts)
  }

  package var requests: [LayoutGraph] { [] }

  package func finish(_ placements: [LayoutPlacement]) -> Scene {
    let look = Look(settings.style)
    let lying = draw(look, width: settings.width)
    guard settings.width == nil, facts.alignment.columns.count <= 24, !fits(lying, look) else {
      return lying
    }
    let standing = PrintFit.largestSize(forText: look.type.small, .portrait).width.rounded(.down)
    let other = draw(look, width: standing)
    return fits(other, look) ? other : lying
  }

  private func fits(_ scene: Scene, _ look: Look) -> Bool {
    PrintFit.minimumTextSize(forSceneSize: scene.size) <= look.type.small + 0.01
  }

  /// A column for the division into rows: they break between phases where they can.
  private static func column(_ column: JourneysAbreast.Column) -> JourneyColumn {
    switch column.section {
    case .phases(let phases): JourneyColumn(step: nil, phases: Array(phases.prefix(1)))
    default: JourneyColumn(step: nil, phases: [])
    }
  }

  private func draw(_ look: Look, width: Double?) -> Scene {
    let words = cells.words
    let own = settings.view.map { settings.map.title(of: $0) } ?? ""
    let title = facts.rows.isEmpty ? words.none : own.isEmpty ? words.title : own
    let subtitle = facts.rows.isEmpty ? "" : CompareTelling(facts).subtitle
    let columns = facts.alignment.columns.map(Self.column)
    let frame = JourneyFrame(columns: columns, look: look, width: width)
    var tones: [EntryID: JourneyActors.ToneKey] = [:]
    var organisations = 0
    for row in facts.rows {
      let actors = JourneyActors(row.facts)
      tones.merge(actors.tones) { first, _ in first }
      organisations = actors.homes.count
    }
    let sheet = JourneySheet(
      facts: facts.rows.first?.facts ?? JourneyFacts(settings), look: look, words: words.journey,
      grid: frame.grid, bandCount: frame.bands.bands.count, tones: tones,
      organisationCount: organisations)
    var page = JourneyPage(sheet, frame)
    page.add(TitleBlock(title, subtitle, width: frame.width, look: look))
    if facts.rows.isEmpty {
      page.addHint(words.noneHint)
    } else if columns.isEmpty {
      page.addHint(words.journey.noSteps)
    } else {
      let feelings = CompareFeelings(sheet, facts)
      let lanes: [any JourneyLane] =
        [CompareSections(sheet: sheet, facts: facts)]
        + facts.rows.indices.map { CompareRowLane(sheet: sheet, cells: cells, index: $0) }
        + (feelings.isEmpty ? [] : [feelings])
      for band in frame.bands.bands {
        let range = "\(band.columns.lowerBound + 1)–\(band.columns.upperBound)"
        page.add(band, lanes, range: range)
      }
      let legend = CompareLegend(facts: facts, cells: cells, sheet: sheet).entries()
      page.add(Legend(legend, title: words.journey.legend, width: frame.width, look: look))
    }
    let footer = Footer(facts.map, facts.language, width: frame.width, look: look)
    page.add(footer)
    let telling = CompareNarrative(facts: facts, cells: cells).narrative(
      title: title, subtitle: subtitle, footer: footer.text)
    return Scene(
      size: page.size, background: look.palette.surface, title: title,
      description: subtitle.isEmpty ? words.noneHint : subtitle + ".",
      language: facts.language.rawValue, idPrefix: settings.idPrefix("compare"),
      items: page.items, narrative: telling)
  }
}
