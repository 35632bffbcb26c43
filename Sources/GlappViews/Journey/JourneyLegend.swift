// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene

/// The signs that stand in this picture, and no others.
struct JourneyLegend {
  let sheet: JourneySheet
  let actors: JourneyActors
  let leads: JourneyLeads
  let lanes: [JourneyLaneKey]
  /// The time to scale, where it is drawn.
  let timeline: JourneyTimeline?

  private var look: Look { sheet.look }
  private var facts: JourneyFacts { sheet.facts }
  private var words: JourneyWords { sheet.words }
  private var size: Size { Size(look.px(30), look.px(14)) }
  private var mid: Point { Point(look.px(15), look.px(7)) }

  func entries() -> [Legend.Entry] {
    var all: [Legend.Entry] = []
    if facts.steps.contains(where: \.isDecisive) {
      all.append(
        entry(
          words.legendDecisive,
          [.path(.diamond(center: mid, radius: look.px(5)), fill: look.palette.ink)]))
    }
    if lanes.contains(.feelings) { all += feelings() }
    if lanes.contains(.waits) || lanes.contains(.time),
      facts.steps.contains(where: { $0.times.contains { $0.length == nil } })
    {
      all.append(
        entry(
          words.legendWait,
          [line(Stroke.dotted(look.palette.muted, width: look.line(2.5), gap: look.px(6)))]))
    }
    if lanes.contains(.actors) { all += people() }
    if lanes.contains(.actors) { all += gaps() }
    all += cards()
    let signs = Set(facts.branches.map { WaySign($0, isCircular: facts.isCircular) })
    let head = Path.arrowHead(
      at: Point(size.width, mid.y), direction: Point(1, 0), length: look.px(8), width: look.px(8))
    for sign in WaySign.allCases where signs.contains(sign) {
      let way = SceneItem.line(
        Point(0, mid.y), Point(size.width - look.px(7), mid.y), sign.stroke(look))
      all.append(entry(sign.legend(words), [way, .path(head, fill: look.palette.muted)]))
    }
    return all + times()
  }

  private func times() -> [Legend.Entry] {
    let signs = Set((timeline?.pieces ?? []).map { TimelineSign($0) })
    let span = TimelineScale.Span(left: 0, middle: size.width, right: size.width)
    return TimelineSign.allCases.filter(signs.contains).compactMap { sign in
      sign.legend(words).map { entry($0, sign.items(span, look.px(1), look)) }
    }
  }

  private func entry(_ text: String, _ sample: [SceneItem]) -> Legend.Entry {
    Legend.Entry(text, size: size, sample: sample)
  }

  private func line(_ stroke: Stroke) -> SceneItem {
    .line(Point(0, mid.y), Point(size.width, mid.y), stroke)
  }

  private func feelings() -> [Legend.Entry] {
    let feelings = facts.steps.flatMap(\.feelings)
    guard !feelings.isEmpty else { return [] }
    var all: [Legend.Entry] = []
    for (index, person) in facts.perspectives.enumerated().prefix(12) {
      let name = person.map(facts.shortCaption) ?? sheet.mainName
      let tone = sheet.tone(of: person)
      let sign = FeelingSign(index)
      let mark = sign.mark(
        mid, radius: look.px(5.5), fill: look.palette.surface,
        stroke: Stroke(tone.strong, width: look.line(1.5)))
      all.append(entry(words.feeling(of: name), [line(sign.stroke(tone, look)), mark]))
    }
    let focus = look.palette.focus
    let stroke = Stroke(focus.strong, width: look.line(1.5))
    func dot(_ fill: Color) -> [SceneItem] {
      [.circle(mid, radius: look.px(5.5), fill: fill, stroke: stroke)]
    }
    if feelings.contains(where: { !$0.isInterpreted }) {
      all.append(entry(words.legendStated, dot(focus.strong)))
    }
    if feelings.contains(where: \.isInterpreted) {
      all.append(entry(words.legendInterpreted, dot(look.palette.surface)))
    }
    if feelings.contains(where: { $0.start.isRange || $0.end?.isRange == true }) {
      let bar = Rect(center: mid, size: Size(look.px(9), look.px(14)))
      all.append(
        entry(
          words.legendRange,
          [.rect(bar, radius: look.px(4.5), fill: look.palette.surface, stroke: stroke)]))
    }
    if feelings.contains(where: { $0.end != nil }) {
      let r = look.px(4.5)
      let (a, b) = (Point(r + 1, r + 1), Point(size.width - r - 1, size.height - r - 1))
      all.append(
        entry(
          words.legendChange,
          [
            .line(a, b, FeelingSign(0).stroke(focus, look)),
            .circle(a, radius: r, fill: look.palette.surface, stroke: stroke),
            .circle(b, radius: r, fill: look.palette.surface, stroke: stroke),
          ]))
    }
    let spread = Rect(center: mid, size: Size(look.px(8), size.height))
    if feelings.contains(where: { $0.spread != nil }) {
      all.append(entry(words.legendSpread, FeelingMarks.whisker(spread, look, focus)))
    }
    if facts.steps.contains(where: { $0.apart != nil }) {
      let limit = Threshold.feelingsApart.limit(MapSettings(facts.map))
      all.append(
        entry(
          words.legendApart(QuantityText.number(limit, facts.language)),
          FeelingMarks.apart(spread, look)))
    }
    if facts.isExpected {
      all.append(
        entry(
          words.legendExpected,
          [line(Stroke(focus.strong, width: look.line(2.2), dash: [look.px(9), look.px(4)]))]))
    }
    all.append(
      entry(
        words.scale(facts.scale), [line(Stroke(look.palette.outline, width: look.line(1)))]))
    return all
  }

  private func people() -> [Legend.Entry] {
    guard actors.rows.contains(where: { $0.kind != .person }) else { return [] }
    var all: [Legend.Entry] = []
    let presences = Set(actors.rows.flatMap(\.own.values))
    let style = ActorBar(look: look, tone: look.palette.neutral)
    func bar(
      _ text: String, _ part: JourneyActors.Presence.Part,
      _ certainty: JourneyCertainty = .said, kind: JourneyActors.Row.Kind = .actor
    ) -> Legend.Entry {
      let presence = JourneyActors.Presence(part: part, certainty: certainty)
      return entry(text, [style.bar(mid, size.width, kind, presence)])
    }
    if presences.contains(.init(part: .leads, certainty: .said)) {
      all.append(bar(words.legendLeads, .leads))
    }
    if presences.contains(.init(part: .along, certainty: .said)) || !facts.people.isEmpty {
      all.append(bar(words.legendAlong, .along))
    }
    let isInferred = actors.rows.contains { row in
      row.kind == .member && row.team.map { !actors.teams[$0].presence.isEmpty } == true
    }
    if isInferred { all.append(bar(words.legendViaTeam, .viaTeam)) }
    if presences.contains(where: { $0.certainty < .said }) {
      all.append(bar(words.legendPossible, .along, .possible))
    }
    if !actors.teams.isEmpty {
      let stroke = Stroke(
        look.palette.outline, width: look.line(1), dash: [look.px(3), look.px(3)])
      let frame = Rect(center: mid, size: Size(size.width, look.px(14)))
      all.append(
        entry(words.legendTeam, [.rect(frame, radius: look.px(4), fill: nil, stroke: stroke)]))
    }
    if actors.rows.contains(where: { $0.kind == .vacant }) {
      all.append(bar(words.legendVacant, .along, kind: .vacant))
    }
    let changes = leads.changes.values
    let sign = Rect(center: mid, size: size)
    for (text, form) in [
      (words.legendHandover, HandoverMark.Form.carried), (words.legendBrokenLead, .broken),
      (words.legendNewLead, .open),
    ] where changes.contains(where: { HandoverMark.Form($0) == form }) {
      all.append(entry(text, HandoverMark.sign(sign, form, look)))
    }
    if changes.contains(where: { $0.returnsTo != nil }) {
      all.append(entry(words.legendReturn, [HandoverMark.ring(mid, look)]))
    }
    return all
  }

  private func gaps() -> [Legend.Entry] {
    var all: [Legend.Entry] = []
    let stroke = Stroke(look.palette.gap.strong, width: look.line(1.6))
    func zigzag(_ low: Double, _ high: Double) -> SceneItem {
      .line(
        .zigzag(
          Point(mid.x, low), Point(mid.x, high), amplitude: look.px(3.5), period: look.px(9)),
        stroke)
    }
    if facts.gaps.contains(where: { !$0.after.isEmpty }) {
      all.append(entry(words.legendGapAfter, [zigzag(0, size.height)]))
    }
    if facts.gaps.contains(where: { !$0.place.runs.isEmpty }) {
      let ends = [0, size.height].map { y -> SceneItem in
        .circle(
          Point(mid.x, y), radius: look.px(2.6), fill: look.palette.gap.strong)
      }
      all.append(entry(words.legendGapAt, [zigzag(0, size.height)] + ends))
    }
    return all
  }

  private func cards() -> [Legend.Entry] {
    var all: [Legend.Entry] = []
    let notes = facts.notes.filter { lanes.contains(JourneyLaneKey($0.kind)) }
    let gaps = lanes.contains(.gaps) ? facts.gaps : []
    let severities = notes.compactMap(\.severity) + gaps.compactMap(\.severity)
    let wide = Size(look.px(4 * 9 + 6), size.height)
    func dots(_ interpreted: Bool, _ text: String) -> Legend.Entry {
      let dots = Card.Dots(low: 3, high: 3, isInterpreted: interpreted)
      let sample = Card.draw(
        dots, at: Point(0, mid.y), tone: look.palette.negative, look: look)
      return Legend.Entry(text, size: wide, sample: sample)
    }
    if severities.contains(where: { !$0.isInterpretation }) {
      all.append(dots(false, words.legendSeverity))
    }
    if severities.contains(where: \.isInterpretation) {
      all.append(dots(true, words.legendSeverityRead))
    }
    let assumed = notes.contains { $0.isAssumption && ($0.kind == .pain || $0.kind == .gain) }
    if assumed || gaps.contains(where: \.isAssumption) {
      let tone = look.palette.negative
      let rect = Rect(center: mid, size: Size(size.width, look.px(13)))
      let stroke = Stroke(tone.strong, width: look.line(1), dash: [look.px(4), look.px(3)])
      all.append(
        entry(
          words.legendAssumption,
          [.rect(rect, radius: look.px(3), fill: tone.tint, stroke: stroke)]))
    }
    return all
  }
}
