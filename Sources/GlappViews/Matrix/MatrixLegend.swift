// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappScene

/// What the signs of a matrix mean; only those that it holds.
enum MatrixLegend {
  static func entries(
    _ content: MatrixContent, _ facts: MatrixPlotFacts, look: Look
  ) -> [Legend.Entry] {
    let words = content.words
    let marked = content.entries.filter { !$0.label.isEmpty }
    var entries: [Legend.Entry] = []
    for verdict in Ranking.Verdict.allCases
    where marked.contains(where: { $0.verdict == verdict }) {
      entries.append(
        sample(
          MatrixMark(verdict: verdict, look: look), words.explained(verdict, content.trials)))
    }
    if marked.contains(where: { $0.standing != .ranked }) {
      var mark = MatrixMark(label: "A", look: look)
      mark.factor = 0.75
      entries.append(
        sample(
          mark,
          words.say(
            "bokstav: har en plats men ingen poäng", "a letter: has a place but no score")))
    }
    if marked.contains(where: { $0.choice == .chosen }) {
      let isOnlyProposed = marked.allSatisfy {
        !$0.choiceText.hasPrefix(words.say("✓ vald", "✓ chosen"))
      }
      entries.append(
        sample(
          MatrixMark(isChosen: true, look: look),
          isOnlyProposed
            ? words.say("med ring: föreslagen", "with a ring: proposed")
            : words.say("med ring: vald", "with a ring: chosen")))
    }
    if marked.contains(where: \.isInterpretation) {
      entries.append(
        sample(
          MatrixMark(isInterpretation: true, look: look),
          words.say("ofylld: platsen är tolkad", "outlined: the place is interpreted")))
    }
    let whiskers = content.placed.flatMap { [$0.whiskers.x, $0.whiskers.y] }.compactMap { $0 }
    if whiskers.contains(where: \.isPolarised) { entries.append(camps(words, look)) }
    if !facts.shared.isEmpty { entries.append(tray(words, look)) }
    if !facts.aside.isEmpty { entries.append(aside(words, look)) }
    if let size = content.table?.size, marked.contains(where: { $0.sizeFactor > 1 }) {
      var mark = MatrixMark(look: look)
      mark.factor = 0.62
      entries.append(
        sample(mark, words.say("storlek: ", "size: ") + size.caption))
    }
    return entries
  }

  private static func sample(_ mark: MatrixMark, _ text: String) -> Legend.Entry {
    let radius = mark.radius
    return Legend.Entry(
      text, size: Size(2 * radius, 2 * radius), sample: mark.items(at: Point(radius, radius)))
  }

  private static func camps(_ words: MatrixWords, _ look: Look) -> Legend.Entry {
    let (width, height) = (look.px(26), look.px(8))
    let (a, b) = (Point(0, height / 2), Point(width, height / 2))
    let color = look.palette.neutral.strong
    return Legend.Entry(
      words.say(
        "delad bild: minst en tredjedel av svaren i vardera änden",
        "divided: a third or more of the answers at each end"),
      size: Size(width, height),
      sample: [.line(a, b, Stroke(color, width: look.line(1.6)))]
        + [(b, Point(1, 0)), (a, Point(-1, 0))].map { tip, direction in
          .path(
            .arrowHead(at: tip, direction: direction, length: look.px(7), width: look.px(7)),
            fill: color)
        })
  }

  private static func tray(_ words: MatrixWords, _ look: Look) -> Legend.Entry {
    let size = Size(look.px(26), look.px(14))
    let dots = [look.px(8), look.px(18)].map {
      SceneItem.circle(
        Point($0, size.height / 2), radius: look.px(4), fill: look.palette.neutral.strong)
    }
    let frame = SceneItem.rect(
      Rect(origin: .zero, size: size), radius: look.px(4), fill: look.palette.card,
      stroke: Stroke(look.palette.outline, width: look.line(0.8)))
    return Legend.Entry(
      words.say("inramade: har samma plats", "framed: have the same place"), size: size,
      sample: [frame] + dots)
  }

  private static func aside(_ words: MatrixWords, _ look: Look) -> Legend.Entry {
    let (width, height) = (look.px(26), look.px(14))
    let dot = Point(look.px(3), height - look.px(3))
    let middle = Point(width - look.px(6), look.px(6))
    return Legend.Entry(
      words.say(
        "flyttade isär: punkten visar den rätta platsen",
        "moved apart: the dot shows the true place"),
      size: Size(width, height),
      sample: [
        .line(dot, middle, Stroke(look.palette.muted, width: look.line(0.8))),
        .circle(dot, radius: look.px(2.6), fill: look.palette.ink),
        .circle(middle, radius: look.px(6), fill: look.palette.neutral.strong),
      ])
  }
}
