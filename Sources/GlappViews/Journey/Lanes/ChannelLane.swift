// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Through what people meet: a chip a touchpoint, and who is on it where that differs; or only of
/// what kind these are.
struct ChannelLane: JourneyLane {
  let sheet: JourneySheet
  var title: String
  var note: String
  /// Whether it shows what kinds of touchpoints they are, and not which.
  private let isOfKinds: Bool

  /// The touchpoints, or with `isOfKinds` of what kind they are; `isBesideKinds` names it after the
  /// touchpoints, since the kinds have a lane of their own.
  init(sheet: JourneySheet, isOfKinds: Bool = false, isBesideKinds: Bool = false) {
    self.sheet = sheet
    self.isOfKinds = isOfKinds
    title = isBesideKinds ? sheet.words.touchpoints : sheet.words.channels
    let isApart = sheet.facts.steps.contains { $0.channels.contains { !$0.actors.isEmpty } }
    note = isApart && !isOfKinds ? sheet.words.channelsNote : ""
  }

  /// The same channel in steps beside each other.
  private struct Stretch {
    var chip: Chip
    var columns: ClosedRange<Int>
  }

  /// What stands in a chip.
  private struct Chip: Equatable {
    var name: String
    var entry: EntryID
    var actors: [EntryID] = []
  }

  private func chips(_ step: JourneyStep) -> [Chip] {
    guard isOfKinds else {
      return step.channels.map {
        Chip(name: sheet.facts.caption($0.touchpoint), entry: $0.touchpoint, actors: $0.actors)
      }
    }
    return sheet.facts.kinds(of: step).map {
      Chip(name: sheet.words.channel($0.kind), entry: $0.touchpoint)
    }
  }

  func draw(_ band: JourneyBand, _ top: Double) -> LaneDrawing? {
    let steps = sheet.facts.steps(in: band.columns)
    let chips = steps.map(chips)
    let rows = chips.map(\.count).max() ?? 0
    guard rows > 0 else { return nil }
    var items: [SceneItem] = []
    var y = top
    for row in 0..<rows {
      var height = 0.0
      for stretch in stretches(steps, chips, row) {
        let drawing = draw(stretch, row, band, y)
        items += drawing.items
        height = max(height, drawing.height)
      }
      y += height
    }
    return LaneDrawing(height: y - top + sheet.look.px(6), items: items)
  }

  private func stretches(
    _ steps: [JourneyStep], _ chips: [[Chip]], _ row: Int
  ) -> [Stretch] {
    var result: [Stretch] = []
    for (step, chips) in zip(steps, chips) where row < chips.count {
      let chip = chips[row]
      if let last = result.last, last.columns.upperBound + 1 == step.column, isSame(last.chip, chip)
      {
        result[result.count - 1].columns = last.columns.lowerBound...step.column
      } else {
        result.append(Stretch(chip: chip, columns: step.column...step.column))
      }
    }
    return result
  }

  private func isSame(_ one: Chip, _ other: Chip) -> Bool {
    isOfKinds ? one.name == other.name : one == other
  }

  private func draw(_ stretch: Stretch, _ row: Int, _ band: JourneyBand, _ top: Double)
    -> LaneDrawing
  {
    let look = sheet.look
    let facts = sheet.facts
    let tone = look.palette.neutral
    let (x0, x1) = sheet.grid.span(stretch.columns, band, sheet.pad)
    let pad = look.px(8)
    let name = stretch.chip.name
    let style = look.small.weighted(.semibold).colored(look.palette.ink)
    let chip = TextBlock(
      name, style: style, width: x1 - x0 - 2 * pad, maxLines: 20, balanced: true)
    // one step: as long as its name; several: from the first to the last
    let length = stretch.columns.count > 1 ? x1 - x0 : chip.width + 2 * pad
    let height = chip.height + look.px(5)
    let box = Rect((x0 + x1 - length) / 2, top, length, height)
    var items: [SceneItem] = [
      .rect(box, radius: min(height / 2, look.px(11)), fill: tone.tint)
    ]
    items += chip.items(in: box, align: .center, vertical: .middle)
    let codes = [stretch.columns.lowerBound, stretch.columns.upperBound].map(facts.code)
    var title = "\(codes[0] == codes[1] ? codes[0] : codes.joined(separator: "–")): \(name)"
    var total = height
    let actors = stretch.chip.actors
    if !actors.isEmpty {
      let who = TextBlock(
        facts.shortCaptions(actors), style: look.small, width: x1 - x0, maxLines: 20,
        balanced: true)
      items += who.items(
        in: Rect(x0, box.maxY + look.px(1), x1 - x0, who.height), align: .center)
      total += who.height + look.px(1)
      title += " (\(sheet.words.forWhom(facts.captions(actors))))"
    }
    return LaneDrawing(
      height: total + look.px(6),
      items: [
        sheet.group(
          stretch.chip.entry, title,
          part: "\(isOfKinds ? "kind-" : "")\(codes[0])-\(row + 1)", items)
      ])
  }
}

extension JourneyFacts {
  /// What kinds of touchpoints a step goes through, each once, with the first of each.
  func kinds(of step: JourneyStep) -> [(kind: ChannelKind, touchpoint: EntryID)] {
    var found: [(ChannelKind, EntryID)] = []
    for channel in step.channels {
      guard let kind = Touchpoint(channel.touchpoint, in: map)?.type?.value,
        !found.contains(where: { $0.0 == kind })
      else { continue }
      found.append((kind, channel.touchpoint))
    }
    // in the same order everywhere, so that a kind goes on from step to step
    let order = ChannelKind.allCases
    return found.sorted {
      (order.firstIndex(of: $0.0) ?? 0) < (order.firstIndex(of: $1.0) ?? 0)
    }
  }
}
