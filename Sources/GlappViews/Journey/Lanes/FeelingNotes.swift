// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// What is said under the scale about the feelings of one step: the map's own remarks, such as
/// when it feels so, the feelings that had no room among the marks, and who is far from whom.
struct FeelingNotes {
  /// Where the step stands.
  let column: Int
  private(set) var height = 0.0
  private var apart: (block: TextBlock, top: Double)?
  private var lines: [Key: (block: TextBlock, top: Double)] = [:]

  /// A feeling, of one of those it is about.
  private struct Key: Hashable {
    var entry: EntryID
    var part: String?
  }

  init(
    _ sheet: JourneySheet, _ step: JourneyStep, _ column: FeelingColumn, _ band: JourneyBand
  ) {
    self.column = step.column
    let facts = sheet.facts
    let look = sheet.look
    let telling = JourneyTelling(facts)
    let width = sheet.grid.width(band) - 2 * sheet.pad
    func add(_ feeling: JourneyFeeling, _ share: String?, isHidden: Bool) {
      guard !feeling.note.isEmpty || isHidden || share != nil else { return }
      var text = ""
      if let person = facts.perspectives[feeling.perspective] {
        text = facts.shortCaption(person) + " "
      }
      text += telling.height(feeling.start)
      if let end = feeling.end { text += " → \(telling.height(end))" }
      if let share { text += ", \(share)" }
      if !feeling.note.isEmpty { text += ": \(feeling.note)" }
      let block = TextBlock(
        text, style: look.small.colored(look.palette.ink), width: width, maxLines: 20)
      lines[Key(entry: feeling.entry, part: feeling.part)] = (block, height)
      height += block.height + look.px(2)
    }
    func aside(_ feeling: JourneyFeeling) -> String? {
      let text = feeling.aside(sheet.words)
      return text.isEmpty ? nil : text
    }
    for mark in column.marks {
      add(mark.feeling, mark.aside == nil ? aside(mark.feeling) : nil, isHidden: false)
    }
    for feeling in column.hidden { add(feeling, aside(feeling), isHidden: true) }
    if let one = step.apart {
      let block = TextBlock(
        telling.shortApart(one),
        style: look.small.weighted(.semibold).colored(look.palette.gap.strong), width: width,
        maxLines: 20)
      apart = (block, height)
      height += block.height + look.px(2)
    }
  }

  /// That two people are far apart, the first line of all beginning at `origin`.
  func apart(at origin: Point) -> [SceneItem] {
    guard let apart else { return [] }
    return apart.block.items(
      in: Rect(origin.x, origin.y + apart.top, apart.block.width, apart.block.height))
  }

  /// The line of `feeling`, the first line of all beginning at `origin`.
  func items(of feeling: JourneyFeeling, at origin: Point) -> [SceneItem] {
    guard let line = lines[Key(entry: feeling.entry, part: feeling.part)] else { return [] }
    return line.block.items(
      in: Rect(origin.x, origin.y + line.top, line.block.width, line.block.height))
  }
}
