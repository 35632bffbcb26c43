// SPDX-License-Identifier: EUPL-1.2

import GlappScene

extension MatrixList {
  /// What the plot could not show where it belongs: names of fields and of items.
  func notes(_ plot: MatrixPlot) -> [ColumnFlow.Block] {
    content.notes(plot).map { text in paragraph(text, look.remark) }.enumerated().map {
      index, block in
      var block = block
      block.space = look.px(index == 0 ? 12 : 3)
      return block
    }
  }
}

extension MatrixContent {
  /// What the plot could not show where it belongs.
  func notes(_ plot: MatrixPlot) -> [String] {
    var notes: [String] = []
    if !hasEvidence, !entries.isEmpty {
      notes.append(
        entries.count == 1
          ? words.say("Den vilar inte på några belägg.", "It rests on no evidence.")
          : words.say(
            "Ingen av de \(entries.count) vilar på belägg.",
            "None of the \(entries.count) rests on evidence."))
    }
    if plot.unnamed > 0 {
      notes.append(
        words.say(
          "\(plot.unnamed) av \(placed.count) namn fick inte plats vid sina märken: numren leder hit.",
          "\(plot.unnamed) of \(placed.count) names had no room at their marks: the numbers lead here."
        ))
    }
    if !plot.unplacedFields.isEmpty {
      notes.append(
        words.say("Fält: ", "Fields: ")
          + plot.unplacedFields.map { corner($0) + ": " + $0.name }.joined(separator: "; ") + ".")
    }
    if fields.presetMisfits {
      notes.append(
        words.say(
          "Mallens namn på fälten visas inte, för den har andra axlar.",
          "The preset's names of fields are not shown, since its axes are others."))
    }
    return notes
  }

  /// Where a field lies, in words.
  func corner(_ field: MatrixFields.Named) -> String {
    let upright =
      field.y.upperBound >= 1
      ? words.say("uppe", "upper") : field.y.lowerBound <= 0 ? words.say("nere", "lower") : ""
    let level =
      field.x.lowerBound <= 0
      ? words.say("till vänster", "left")
      : field.x.upperBound >= 1 ? words.say("till höger", "right") : ""
    let both = [upright, level].filter { !$0.isEmpty }.joined(separator: " ")
    return both.isEmpty
      ? words.say("i mitten", "middle")
      : level.isEmpty ? both + words.say(" i mitten", " middle") : both
  }
}
