// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Says in words what the picture shows: for titles of its parts and for the text beside it.
struct JourneyTelling {
  private let facts: JourneyFacts
  private let words: JourneyWords
  private var map: ServiceMap { facts.map }

  init(_ facts: JourneyFacts) {
    self.facts = facts
    words = JourneyWords(facts.language)
  }

  private func heading(_ step: JourneyStep) -> String { "\(step.code) \(facts.caption(step.id))" }

  private func height(_ height: JourneyFeeling.Height) -> String {
    let low = QuantityText.signed(height.low, facts.language)
    guard height.isRange else { return low }
    return "\(low)…\(QuantityText.signed(height.high, facts.language))"
  }

  /// `Känsla, Handläggare: +1 (tolkning, 1 belägg)`.
  func feeling(_ feeling: JourneyFeeling, _ step: JourneyStep) -> String {
    let person =
      facts.perspectives[feeling.perspective].map(facts.caption)
      ?? (facts.people.isEmpty ? "" : facts.captions(facts.people))
    var text = facts.isExpected ? words.expectedFeelings : words.feelings
    if !person.isEmpty { text += ", \(person)" }
    text += ": \(height(feeling.start))"
    if let end = feeling.end { text += " \(words.change) \(height(end))" }
    var notes: [String] = []
    if let share = feeling.share { notes.append(share) }
    if feeling.isInterpreted { notes.append(words.interpretation) }
    if feeling.evidence > 0 { notes.append(words.evidence(feeling.evidence)) }
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: ", ")))"
  }

  private func severity(_ severity: Stated<Quantity>?) -> String? {
    severity.map { words.severity(QuantityText.text($0.value, facts.language)) }
  }

  /// How far a pain or a gap has come, where it is no longer as it was.
  func status(_ id: EntryID) -> String? {
    map.choice(id, .status).flatMap { words.gapStatus($0.value) }
  }

  /// What kinds of gap it is, in words.
  func kinds(_ gap: EntryID) -> [String] {
    map.names(gap, .kind).compactMap { words.gapKind($0.value) }
  }

  private func noteKind(_ kind: ElementKind) -> String {
    switch kind {
    case .pain: words.pain
    case .gain: words.gain
    case .need: words.need
    default: words.opportunity
    }
  }

  /// A note: `Smärtpunkt: … (allvar 4 av 5, 2 belägg)`.
  func note(_ note: JourneyNote) -> String {
    var notes = [severity(note.severity)].compactMap { $0 }
    if let often = map.quantity(note.id, .frequency)?.value {
      notes.append(words.frequency(QuantityText.text(often, facts.language)))
    }
    if !note.feltBy.isEmpty {
      let names = facts.captions(note.feltBy)
      switch note.kind {
      case .pain: notes.append(words.feltBy(names))
      case .need: notes.append(words.needOf(names))
      default: notes.append(words.concerns(names))
      }
    }
    if let status = status(note.id) { notes.append(status) }
    if !note.support.isEmpty { notes.append(note.support) }
    if note.isAssumption, note.kind == .pain || note.kind == .gain {
      notes.append(words.assumption)
    }
    let text = "\(noteKind(note.kind)): \(facts.caption(note.id))"
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: ", ")))"
  }

  /// A gap with its place, what it loses and how it is known.
  func gap(_ gap: JourneyGap) -> String {
    var parts = ["\(words.gap) \(gap.code)"]
    if !gap.between.isEmpty { parts.append(words.between(facts.captions(gap.between))) }
    let places =
      gap.after.map { words.after(facts.code($0)) }
      + gap.place.runs.map { run in
        run.count == 1
          ? facts.code(run.lowerBound)
          : "\(facts.code(run.lowerBound))–\(facts.code(run.upperBound))"
      }
    if !places.isEmpty { parts.append(places.joined(separator: ", ")) }
    var text = parts.joined(separator: ", ") + ": " + facts.caption(gap.id)
    for loss in gap.loses {
      text += (text.last.map { ".?!…".contains($0) } == true ? " " : ". ") + words.loses(loss)
    }
    var notes = [severity(gap.severity)].compactMap { $0 }
    notes = kinds(gap.id) + notes
    let affected = map.references(gap.id, .affects).map(\.value)
    if !affected.isEmpty { notes.append(words.feltBy(facts.captions(affected))) }
    if let status = status(gap.id) { notes.append(status) }
    if !gap.support.isEmpty { notes.append(gap.support) }
    if gap.isAssumption { notes.append(words.assumption) }
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: ", ")))"
  }

  /// A bridge with who builds it and how far it has come.
  func bridge(_ id: EntryID) -> String {
    var notes: [String] = []
    let by = map.references(id, .by).map(\.value)
    if !by.isEmpty { notes.append(facts.captions(by)) }
    if let status = map.choice(id, .status).flatMap({ words.bridgeStatus($0.value) }) {
      notes.append(status)
    }
    let text = words.bridge(facts.caption(id))
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: ", ")))"
  }

  /// A way to another step.
  func branch(_ branch: JourneyStep.Branch) -> String {
    var text = "\(facts.code(branch.from)) \(words.goesTo(facts.code(branch.to)))"
    if facts.isCircular, branch.to <= branch.from { text += ", \(words.newRound)" }
    if !branch.label.isEmpty { text += ": \(branch.label)" }
    let extras = [branch.share, branch.laps.map(words.laps)].compactMap { $0 }
    return extras.isEmpty ? text : "\(text) (\(extras.joined(separator: ", ")))"
  }

  private func remark(_ remark: JourneyStep.Remark) -> String {
    let lead: String
    switch remark.word {
    case .does: lead = words.does
    case .thinks: lead = words.thinks
    case .says, .quote: lead = words.says
    case .expects: lead = words.expects
    case .backstage: lead = words.backstage
    default: lead = words.systems
    }
    let text = "\(lead): \(remark.text)"
    return remark.actors.isEmpty ? text : "\(text) (\(facts.captions(remark.actors)))"
  }

  /// Everything the picture says, phase by phase and step by step.
  func narrative(
    title: String, subtitle: String, actors: JourneyActors, lanes: [JourneyLaneKey]
  ) -> SceneNarrative {
    var all = SceneNarrative()
    all.heading(1, title)
    all.paragraph(subtitle)
    let along = lines(lanes)
    var handovers: [Int: Int] = [:]
    for (from, to) in actors.handovers(in: 0..<facts.columns.count) { handovers[to] = from }
    var phase: EntryID?
    for column in facts.columns {
      if let own = column.phases.last, own != phase {
        all.heading(2, column.phases.map(facts.caption).joined(separator: " › "))
        phase = own
      }
      guard let index = column.step else {
        all.paragraph(words.noStepsInPhase)
        continue
      }
      let step = facts.steps[index]
      all.heading(3, heading(step) + (step.isDecisive ? " (\(words.decisive))" : ""))
      all.list(
        self.lines(step, actors, handovers, lanes) + (along[step.column] ?? []))
    }
    if !facts.branches.isEmpty {
      all.heading(2, words.otherWays)
      all.list(facts.branches.map(branch))
    }
    if lanes.contains(.actors), !actors.teams.isEmpty {
      all.heading(2, words.actors)
      all.list(nested: teams(actors))
    }
    let whole = wholeLines(lanes)
    if !whole.isEmpty {
      all.heading(2, words.wholeJourney)
      all.list(whole)
    }
    return all
  }

  /// The teams with who sits in them.
  private func teams(_ actors: JourneyActors) -> [SceneNarrative.ListItem] {
    actors.teams.enumerated().map { index, team in
      var seats = actors.rows.filter { $0.team == index && $0.kind != .team }.map { row in
        row.kind == .vacant ? words.vacant(row.label, row.reason) : row.label
      }
      if team.hasUnknownSeats { seats.append(words.unknownSeats) }
      return SceneNarrative.ListItem(team.label, children: seats.map { .init($0) })
    }
  }

  private func lines(
    _ step: JourneyStep, _ actors: JourneyActors, _ handovers: [Int: Int],
    _ lanes: [JourneyLaneKey]
  ) -> [String] {
    var lines: [String] = []
    if lanes.contains(.feelings) { lines += step.feelings.map { feeling($0, step) } }
    if lanes.contains(.waits) {
      for time in step.times {
        let text = time.length.map { QuantityText.text($0, facts.language) }
        let line = text.map(time.isWait ? words.wait : words.takes) ?? words.unknownWait
        lines.append(
          time.owners.isEmpty ? line : line + ", " + words.owner(facts.captions(time.owners)))
      }
    }
    if lanes.contains(.touchpoints) {
      lines += step.channels.map { channel in
        let who = channel.actors.isEmpty ? "" : " (\(facts.captions(channel.actors)))"
        return words.via(facts.caption(channel.touchpoint)) + who
      }
    }
    if lanes.contains(.actors) {
      if let from = handovers[step.column], let before = actors.leaders[from],
        let now = actors.leaders[step.column]
      {
        lines.append(words.handover(facts.caption(before), facts.caption(now)))
      }
      if let lead = step.lead { lines.append(words.leads(facts.caption(lead))) }
      let along = step.by.dropFirst() + step.with
      if !along.isEmpty { lines.append(words.along(facts.captions(Array(along)))) }
      for row in actors.rows where row.kind == .vacant && row.presence[step.column] != nil {
        let team = row.team.map { " (\(words.seatOf(actors.teams[$0].label)))" } ?? ""
        lines.append(words.vacant(row.label, row.reason) + team)
      }
    }
    lines += step.remarks.filter { lanes.contains(JourneyLaneKey($0.word)) }.map(remark)
    return lines
  }

  /// Notes and gaps by the column where they begin.
  private func lines(_ lanes: [JourneyLaneKey]) -> [Int: [String]] {
    var lines: [Int: [String]] = [:]
    for note in facts.notes where lanes.contains(JourneyLaneKey(note.kind)) {
      guard let first = note.place.runs.first?.lowerBound else { continue }
      lines[first, default: []].append(self.note(note) + others(note.place, first))
    }
    guard lanes.contains(.gaps) else { return lines }
    for gap in facts.gaps {
      guard let first = (gap.after + gap.place.runs.map(\.lowerBound)).min() else { continue }
      lines[first, default: []].append(self.gap(gap))
      lines[first, default: []] += gap.bridges.map(bridge)
    }
    return lines
  }

  /// Where else a note belongs, as codes.
  private func others(_ place: JourneyPlace, _ first: Int) -> String {
    let codes = place.runs.flatMap { run in
      run.count > 3
        ? ["\(facts.code(run.lowerBound))–\(facts.code(run.upperBound))"] : run.map(facts.code)
    }
    return codes.count < 2 ? "" : " [\(codes.joined(separator: ", "))]"
  }

  private func wholeLines(_ lanes: [JourneyLaneKey]) -> [String] {
    facts.notes.filter { $0.place.isWhole && lanes.contains(JourneyLaneKey($0.kind)) }.map(note)
      + (lanes.contains(.gaps)
        ? facts.gaps.filter { $0.place.isWhole && $0.after.isEmpty }
          .flatMap { [gap($0)] + $0.bridges.map(bridge) } : [])
  }
}
