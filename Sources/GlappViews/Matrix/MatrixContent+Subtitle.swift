// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel

extension MatrixContent {
  /// The line under the title: who rated, and what the lines through the marks show.
  var subtitle: String {
    guard let table else { return words.say("Kartan har ingen matris.", "The map has no matrix.") }
    var parts: [String] = []
    if title != words.say("Prioriteringsmatris", "Priority matrix") {
      parts.append(words.say("Prioriteringsmatris", "Priority matrix"))
    }
    parts.append(fault.isEmpty ? whoRated(table) : fault)
    let lines = whatLinesShow(table)
    if !lines.isEmpty { parts.append(lines) }
    return parts.joined(separator: " · ")
  }

  private func whoRated(_ table: MatrixTable) -> String {
    let cells = table.rows.flatMap(\.cells)
    guard cells.contains(where: { !$0.answers.isEmpty }) else {
      return words.say("inga bedömningar ännu", "no ratings yet")
    }
    let raters = table.raters
    let nameless = cells.map { $0.answers.count { $0.rater == nil } }.max() ?? 0
    if raters.isEmpty {
      return nameless > 1
        ? words.say(
          "median av upp till \(nameless) svar, vem som har svarat framgår inte",
          "median of up to \(nameless) answers, from whom is not said")
        : words.say("vem som har bedömt framgår inte", "who rated is not said")
    }
    let also =
      nameless == 0 ? "" : words.say(" och svar utan avsändare", " and answers from no one named")
    if raters.count == 1 { return words.say("bedömt av ", "rated by ") + name(raters[0]) + also }
    let homes = table.organisations.count
    let from =
      homes < 2 ? "" : words.say(" från \(homes) organisationer", " from \(homes) organisations")
    let answers = cells.map(\.answers.count).filter { $0 > 0 }
    let (low, high) = (answers.min() ?? 0, answers.max() ?? 0)
    let who = words.raters(raters.count) + from + also
    if low == raters.count, nameless == 0 { return words.say("median av ", "median of ") + who }
    // a median of one answer is no more than that answer: say how few there may be
    return words.say("median av ", "median of ") + words.answers(low...max(low, high)) + " · " + who
  }

  /// What a rater may be called in a picture.
  private func name(_ rater: EntryID) -> String {
    let view = Rater(rater, in: map)
    guard view?.isAnonymous != true else { return words.say("en bedömare", "one rater") }
    var name = map.caption(of: rater)
    if let people = view?.people?.value, let low = people.low, let high = people.high {
      name += words.say(
        " (\(words.range(low, high)) personer)", " (\(words.range(low, high)) people)")
    }
    return name
  }

  private func whatLinesShow(_ table: MatrixTable) -> String {
    let axes = [table.x, table.y].compactMap { $0 }
    let kinds = Set(
      table.rows.flatMap { row in
        axes.compactMap { table.criteria[$0].scale == nil ? nil : row.cells[$0].spread?.kind }
      })
    let half = words.say(
      "strecken visar mittersta hälften av svaren (kvartilavståndet)",
      "lines show the middle half of the answers (interquartile range)")
    let all = words.say(
      "strecken visar från lägsta till högsta svar",
      "lines show from the lowest answer to the highest")
    if kinds.contains(.middleHalf) {
      return kinds.count == 1
        ? half
        : half
          + words.say(
            ", med färre än fyra svar från lägsta till högsta",
            ", with fewer than four answers from the lowest to the highest")
    }
    if kinds == [.answer] {
      return words.say("strecken visar spannet i varje svar", "lines show the range of each answer")
    }
    return kinds.isEmpty ? "" : all
  }

  /// A decision without anything to see it by: what is said then, as half a sentence; else empty.
  var fault: String {
    guard table != nil, !entries.isEmpty, !isRated else { return "" }
    let standing = decisions.map { $0.status?.value }.filter { $0 != .returned && $0 != .postponed }
    guard !standing.isEmpty else { return "" }
    let what =
      standing.contains(.taken)
      ? words.say("beslutet är fattat", "the decision is taken")
      : standing.contains(.proposed)
        ? words.say("ett beslut är föreslaget", "a decision is proposed")
        : words.say("ett beslut finns", "there is a decision")
    return what + words.say(", men kartan har inga bedömningar", ", but the map holds no ratings")
  }
}
