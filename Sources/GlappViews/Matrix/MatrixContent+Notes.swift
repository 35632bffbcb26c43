// SPDX-License-Identifier: EUPL-1.2

extension MatrixContent {
  /// What the reader has to know about the plot and what it rests on.
  func notes(_ facts: MatrixPlotFacts) -> [String] {
    var notes: [String] = []
    if !hasEvidence, !entries.isEmpty {
      notes.append(
        entries.count == 1
          ? words.say("Inga belägg finns i kartan.", "The map holds no evidence for it.")
          : words.say(
            "Belägg saknas för alla \(entries.count) \(kind.many).",
            "There is no evidence for any of the \(entries.count) \(kind.many)."))
    }
    if !facts.aside.isEmpty {
      notes.append(
        words.say("Flyttade isär för att synas: ", "Moved apart to be seen: ")
          + words.shortList(facts.aside)
          + words.say(
            ". Punkten visar den rätta platsen.", ". The dot shows the true place."))
    }
    if !facts.unmarked.isEmpty {
      notes.append(
        words.say("Bara en punkt fick plats: ", "There was only room for a dot: ")
          + words.shortList(facts.unmarked) + ".")
    }
    if !facts.unnamed.isEmpty {
      notes.append(
        words.say(
          "\(facts.unnamed.count) av \(placed.count) namn får inte plats vid sina märken. De står i listan, vid samma siffra.",
          "There is no room for \(facts.unnamed.count) of \(placed.count) names at their marks. They stand in the list, by the same number."
        ))
    }
    if !facts.unplacedFields.isEmpty {
      notes.append(
        words.say("Fält: ", "Fields: ")
          + facts.unplacedFields.map { corner($0) + ": " + $0.name }.joined(separator: "; ") + ".")
    }
    if fields.presetMisfits {
      notes.append(
        words.say(
          "Mallens fältnamn visas inte, eftersom mallen har andra axlar.",
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
