// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Says in words what goes over a border, for titles, cards and the text beside the picture.
struct BlueprintTelling {
  let facts: BlueprintFacts
  private var journey: JourneyFacts { facts.journey }
  private var words: BlueprintWords { BlueprintWords(journey.language) }
  private var common: JourneyWords { JourneyWords(journey.language) }
  private var telling: JourneyTelling { JourneyTelling(journey) }

  init(_ facts: BlueprintFacts) { self.facts = facts }

  /// `Överlämning H2 från Af-handläggare till Teamet: intresseanmäler`.
  func crossing(_ crossing: BlueprintCrossing) -> String {
    let names = (journey.caption(crossing.before), journey.caption(crossing.now))
    var text = words.handover(crossing.code, names.0, names.1)
    text += ", \(place(crossing))"
    let carrier = carrier(crossing)
    if !carrier.isEmpty { text += ": \(carrier)" }
    if let column = crossing.returnsTo { text += ", \(common.ledBefore(journey.code(column)))" }
    return text
  }

  /// Where it goes: `från S2 till S3`, `bakom scenen i S3`.
  func place(_ crossing: BlueprintCrossing) -> String {
    let (from, to) = (journey.code(crossing.from), journey.code(crossing.to))
    return crossing.way == .lead ? words.fromTo(from, to) : words.behindIn(to)
  }

  /// What carries it, or what the map says instead; empty where it says nothing.
  func carrier(_ crossing: BlueprintCrossing) -> String {
    switch crossing.carrier {
    case .relation(let relation):
      let text = telling.carrying(relation)
      let isSaid = JourneyCertainty(journey.map.basis(of: relation)) == .said
      return isSaid ? text : "\(text) (\(common.interpretation))"
    case .gap(let gap): return common.gapBetween(gap.code)
    case .missing(let relation): return telling.missing(relation)
    case .other: return common.noHandover
    case .undescribed: return facts.leads.hasRelations ? common.noRelation : ""
    }
  }

  /// The cards of the handovers, under the steps in which they arrive.
  func cards(_ look: Look) -> [CardSpec] {
    let most = JourneySheet.mostLines
    return facts.crossings.map { crossing in
      let ways = words.way(
        journey.shortCaption(crossing.before), journey.shortCaption(crossing.now))
      var parts = [Card.Part(ways, look.strong, maxLines: most)]
      let carrier = carrier(crossing)
      if !carrier.isEmpty { parts.append(Card.Part(carrier, look.small, maxLines: most)) }
      var foot = crossing.way == .behind ? [words.backstage.lowercased()] : []
      if let column = crossing.returnsTo { foot.append(common.ledBefore(journey.code(column))) }
      if !foot.isEmpty {
        parts.append(Card.Part(foot.joined(separator: ", "), look.small, maxLines: most))
      }
      return CardSpec(
        id: crossing.relation ?? crossing.now, title: self.crossing(crossing),
        runs: [crossing.to...crossing.to], parts: parts, code: crossing.code,
        tone: crossing.form == .broken ? look.palette.gap : look.palette.neutral,
        isAssumption: crossing.form == .open, part: "card-\(crossing.code)")
    }
  }
}
