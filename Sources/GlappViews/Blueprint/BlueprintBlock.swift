// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// A card in a cell of a blueprint, with the group that it becomes.
struct BlueprintCard: Sendable {
  var card: Card
  var id: EntryID
  var part: String?
  var title: String
  /// Whether it is the one who leads the step.
  var isLead = false
}

/// The cards of one party, or of what supports, in one column.
struct BlueprintCell: Sendable {
  var column: Int
  var cards: [BlueprintCard]
  /// Where its cards stand, once it is placed.
  var rects: [Rect] = []

  var height: Double { cards.reduce(0) { $0 + $1.card.height } + Double(cards.count - 1) * space }
  let space: Double

  var bounds: Rect? {
    guard let first = rects.first, let last = rects.last else { return nil }
    return first.union(last)
  }

  /// The card of whoever leads, else the first.
  var lead: Rect? { zip(cards, rects).first { $0.0.isLead }?.1 ?? rects.first }

  /// Puts the cards under each other from `origin` down.
  mutating func place(_ origin: Point) {
    rects = []
    var y = origin.y
    for card in cards {
      rects.append(Rect(origin.x, y, card.card.width, card.card.height))
      y += card.card.height + space
    }
  }
}

/// A row of cells with its name at the left.
struct BlueprintRow: Sendable {
  /// What the row is in its block.
  enum Zone: Sendable { case front, back, support }

  var zone: Zone
  /// The party; nil for what supports all of them.
  var party: Int?
  var cells: [BlueprintCell]
  var label: [TextBlock]
  var top = 0.0
  var height: Double
}

/// A line across the picture with its name at the left.
struct BlueprintStrip: Sendable {
  enum Kind: Sendable { case interaction, visibility, internalInteraction, border }

  var kind: Kind
  var label: TextBlock
  var badges: [BlueprintBadge] = []
  /// Where the last badge of each line of them ends.
  var ends: [Double] = []
  var top = 0.0
  var height = 0.0
  var mid: Double { top + height / 2 }
}

/// A code on a line: a handover or a gap.
struct BlueprintBadge: Sendable {
  var x: Double
  var width: Double
  var text: String
  /// Nil where it stands for several.
  var id: EntryID?
  var part: String
  var title: String
  /// Nil for a gap.
  var form: HandoverMark.Form?
  /// In which line of badges it stands.
  var row = 0
}

/// Something in the order from the top down.
enum BlueprintPiece: Sendable {
  case row(BlueprintRow)
  case strip(BlueprintStrip)
}

/// Makes the cards of a blueprint.
struct BlueprintCards {
  let facts: BlueprintFacts
  let sheet: JourneySheet
  let words: BlueprintWords
  /// The room of a card.
  let width: Double
  private var look: Look { sheet.look }
  private var journey: JourneyFacts { facts.journey }
  private var telling: JourneyTelling { JourneyTelling(journey) }
  private var space: Double { look.px(4) }

  /// The tone of a party: its organisation's.
  func tone(_ party: Int?) -> Tone {
    guard let id = party.flatMap({ facts.parties[$0].id }) else { return look.palette.neutral }
    if let index = journey.homes.index(of: id) { return look.palette.organisation(index) }
    return journey.map[id].kind == .team ? look.palette.band : look.palette.neutral
  }

  func front(_ party: Int, _ column: Int) -> BlueprintCell? {
    guard let front = facts.fronts[party][column] else { return nil }
    let code = journey.code(column)
    let tone = tone(party)
    var cards = front.people.map { one -> BlueprintCard in
      let isSure = one.certainty == .said
      var name = journey.shortCaption(one.actor)
      if one.certainty == .possible { name += " (\(sheet.words.possible))" }
      let style = one.isLead ? look.strong : look.body
      var parts = [
        Card.Part(name, isSure ? style : style.slanted, maxLines: JourneySheet.mostLines)
      ]
      if !one.channels.isEmpty {
        parts.append(
          Card.Part(
            journey.shortCaptions(one.channels), look.small, maxLines: JourneySheet.mostLines))
      }
      let presence = JourneyActors.Presence(
        part: one.isLead ? .leads : .along, certainty: one.certainty)
      let title = "\(code): \(telling.presence(journey.caption(one.actor), presence, team: nil))"
      return BlueprintCard(
        card: Card(
          parts, tone: tone, isAssumption: !isSure, framed: one.isLead, width: width, look: look),
        id: one.actor, part: code, title: title, isLead: one.isLead)
    }
    cards += front.doings.map { remark in
      text(
        remark.text, remark.actors, remark.entry, nil, "\(code): \(telling.remark(remark))", tone)
    }
    return BlueprintCell(column: column, cards: cards, space: space)
  }

  func back(_ party: Int, _ column: Int) -> BlueprintCell? {
    guard let backs = facts.backs[party][column] else { return nil }
    let code = journey.code(column)
    let tone = tone(party)
    let cards = backs.map { back in
      // that the party itself does it goes without saying
      let actors = back.actors.filter { $0 != facts.parties[party].id }
      return text(
        back.remark.text, actors, back.remark.entry, back.part,
        "\(code): \(telling.remark(back.remark))", tone)
    }
    return BlueprintCell(column: column, cards: cards, space: space)
  }

  func support(_ column: Int) -> BlueprintCell? {
    guard let supports = facts.supports[column] else { return nil }
    let code = journey.code(column)
    let cards = supports.map { remark in
      text(
        remark.text, remark.actors, remark.entry, nil, "\(code): \(telling.remark(remark))",
        look.palette.neutral)
    }
    return BlueprintCell(column: column, cards: cards, space: space)
  }

  private func text(
    _ text: String, _ actors: [EntryID], _ id: EntryID, _ part: String?, _ title: String,
    _ tone: Tone
  ) -> BlueprintCard {
    var parts = [Card.Part(text, look.body, maxLines: JourneySheet.mostLines)]
    if !actors.isEmpty {
      parts.append(
        Card.Part(journey.shortCaptions(actors), look.small, maxLines: JourneySheet.mostLines))
    }
    return BlueprintCard(
      card: Card(parts, tone: tone, width: width, look: look), id: id, part: part, title: title)
  }
}
