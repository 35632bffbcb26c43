// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// The text beside the picture: everything the picture says, phase by phase and step by step,
/// each step lane by lane in the picture's own order.
struct JourneyNarrative {
  let telling: JourneyTelling
  let actors: JourneyActors
  let leads: JourneyLeads
  let lanes: [JourneyLaneKey]
  /// The time to scale, where it is drawn.
  private let timeline: JourneyTimeline?
  private let notes: [Int: [JourneyNote]]
  private let gaps: [Int: [JourneyGap]]
  /// Stories, owners and measures by the column where they begin.
  private let spoken: [Int: [JourneyLine]]
  private let ways: [Int: [JourneyStep.Branch]]
  /// The empty seats and the members of each team, and the teams that are there in each column.
  private let vacant: [Int: [JourneyActors.Row]]
  private let members: [Int: [JourneyActors.Row]]
  private let teamsAt: [Int: [Int]]

  private var facts: JourneyFacts { telling.facts }
  private var words: JourneyWords { telling.words }

  init(
    _ facts: JourneyFacts, _ actors: JourneyActors, _ leads: JourneyLeads,
    _ lanes: [JourneyLaneKey], _ timeline: JourneyTimeline? = nil
  ) {
    self.timeline = timeline
    telling = JourneyTelling(facts)
    self.actors = actors
    self.leads = leads
    self.lanes = lanes
    var notes: [Int: [JourneyNote]] = [:]
    for note in facts.notes {
      if let first = note.place.runs.first?.lowerBound { notes[first, default: []].append(note) }
    }
    self.notes = notes
    var gaps: [Int: [JourneyGap]] = [:]
    for gap in facts.gaps {
      let first = (gap.after + gap.place.runs.map(\.lowerBound)).min()
      if let first { gaps[first, default: []].append(gap) }
    }
    self.gaps = gaps
    spoken = Dictionary(grouping: facts.lines, by: { $0.columns?.lowerBound ?? -1 })
    ways = Dictionary(grouping: facts.branches, by: \.from)
    func seats(_ kind: JourneyActors.Row.Kind) -> [Int: [JourneyActors.Row]] {
      Dictionary(grouping: actors.rows.filter { $0.kind == kind }, by: { $0.team ?? -1 })
    }
    vacant = seats(.vacant)
    members = seats(.member)
    var teamsAt: [Int: [Int]] = [:]
    for (index, team) in actors.teams.enumerated() {
      for column in team.presence.keys { teamsAt[column, default: []].append(index) }
    }
    self.teamsAt = teamsAt
  }

  func narrative(title: String, subtitle: String, foot: [String]) -> SceneNarrative {
    var all = SceneNarrative()
    all.heading(1, title)
    all.paragraph(subtitle)
    var phases: [EntryID] = []
    for column in facts.columns {
      facts.tally.add()
      if !column.phases.isEmpty, column.phases != phases {
        all.heading(2, column.phases.map(facts.caption).joined(separator: " › "))
        phases = column.phases
      }
      guard let index = column.step else {
        all.paragraph(words.noStepsInPhase)
        continue
      }
      let step = facts.steps[index]
      let mark = step.isDecisive ? " (\(words.decisive))" : ""
      all.heading(3, "\(step.code) \(facts.caption(step.id))\(mark)")
      all.list(onwards(step) + lanes.flatMap { lines($0, step) })
    }
    if lanes.contains(.actors) {
      let who = whoIsWho()
      if !who.isEmpty {
        all.heading(2, words.actors)
        all.list(nested: who)
      }
    }
    if let timeline {
      all.heading(2, words.timeline)
      if timeline.isEmpty {
        all.paragraph(words.noTimes)
      } else {
        all.list(nested: telling.timeline(timeline))
      }
    }
    let whole = lanes.flatMap(wholeLines)
    if !whole.isEmpty {
      all.heading(2, words.wholeJourney)
      all.list(whole)
    }
    for text in foot where !text.isEmpty { all.paragraph(text) }
    return all
  }

  /// Where it goes from a step besides the next.
  func onwards(_ step: JourneyStep) -> [String] { (ways[step.column] ?? []).map(telling.onwards) }

  /// What one lane says of a step.
  func lines(_ lane: JourneyLaneKey, _ step: JourneyStep) -> [String] {
    switch lane {
    case .feelings:
      let hasMain = facts.perspectives.contains { $0 == nil }
      let isUnknown =
        hasMain && !step.feelings.contains { facts.perspectives[$0.perspective] == nil }
      let lane = facts.isExpected ? words.expectedFeelings : words.feelings
      return (isUnknown ? ["\(lane): \(words.noFeeling)"] : []) + step.feelings.map(telling.feeling)
        + (step.apart.map { [telling.apart($0)] } ?? [])
    case .phases, .steps: return []
    // the same times are told once
    case .waits where lanes.contains(.time): return []
    case .time: return step.times.map(telling.time)
    case .waits: return step.times.filter(\.isWait).map(telling.time)
    case .channels:
      let kinds = facts.kinds(of: step).map { words.channel($0.kind) }
      return kinds.isEmpty ? [] : [words.via(words.and(kinds))]
    case .touchpoints:
      return step.channels.map { channel in
        let who =
          channel.actors.isEmpty ? "" : " (\(words.forWhom(facts.captions(channel.actors))))"
        let text = facts.caption(channel.touchpoint)
        return (lanes.contains(.channels) ? words.touchpoint(text) : words.via(text)) + who
      }
    case .actors: return people(step)
    case .frontstage:
      let stage = facts.frontstage(step)
      return stage.done.map(telling.frontstage)
        + (stage.others.isEmpty ? [] : [telling.frontstage(step)])
    case .pains: return notes(.pain, step)
    case .gains: return notes(.gain, step)
    case .needs: return notes(.need, step)
    case .questions: return notes(.question, step)
    case .opportunities: return notes(.opportunity, step)
    case .gaps:
      return (gaps[step.column] ?? []).flatMap { gap in
        [telling.gap(gap)] + (lanes.contains(.bridges) ? [] : gap.bridges.map(telling.bridge))
      }
    case .bridges:
      return (gaps[step.column] ?? []).flatMap { gap in
        gap.bridges.map { "\(telling.bridge($0)) [\(gap.code)]" }
      }
    case .journeys, .story, .owners, .measures:
      return (spoken[step.column] ?? []).filter { $0.lane == lane }.map(telling.line)
    case .evidence: return NoteSpecs.evidence(step, facts).map(facts.caption)
    case .expectations:
      let all = step.expectations
      return (facts.differs(all) ? [words.differingSentence] : []) + all.map(telling.remark)
    case .actions:
      let hasStage = lanes.contains(.frontstage)
      return step.remarks.filter { $0.word == .does && !(hasStage && facts.isOfOthers($0)) }
        .map(telling.remark)
    case .thoughts, .quotes, .backstage, .systems:
      return step.remarks.filter { JourneyLaneKey($0.word) == lane }.map(telling.remark)
    }
  }

  private func notes(_ kind: ElementKind, _ step: JourneyStep) -> [String] {
    (notes[step.column] ?? []).filter { $0.kind == kind }.map {
      telling.note($0) + others($0.place)
    }
  }

  /// Where else a note belongs, as codes.
  private func others(_ place: JourneyPlace) -> String {
    let codes = place.runs.flatMap { run in
      run.count > 3
        ? ["\(facts.code(run.lowerBound))–\(facts.code(run.upperBound))"] : run.map(facts.code)
    }
    return codes.count < 2 && (place.runs.first?.count ?? 0) < 4
      ? "" : " [\(codes.joined(separator: ", "))]"
  }

  /// Who is there in a step: who leads, who is along, who follows from a team.
  private func people(_ step: JourneyStep) -> [String] {
    var lines: [String] = []
    if let change = leads.changes[step.column] { lines.append(telling.change(change, leads)) }
    let travellers = Set(facts.people)
    var seen: [EntryID: JourneyActors.Presence] = [:]
    var along: [EntryID] = []
    let mentions =
      step.by.enumerated().map { ($1.actor, $0 == 0, $1.certainty) }
      + step.with.map { ($0.actor, false, $0.certainty) }
    for (actor, isLead, certainty) in mentions {
      let one = JourneyActors.Presence(part: isLead ? .leads : .along, certainty: certainty)
      if seen[actor] == nil { along.append(actor) }
      seen[actor] = one.joined(with: seen[actor])
    }
    var plain: [String] = []
    for actor in along {
      guard let presence = seen[actor], !travellers.contains(actor) || presence.part == .leads
      else { continue }
      if presence.part == .along, presence.certainty == .said {
        plain.append(facts.caption(actor))
      } else {
        lines.append(telling.presence(facts.caption(actor), presence, team: nil))
      }
    }
    if !plain.isEmpty { lines.append(words.alongAll(plain)) }
    for index in teamsAt[step.column] ?? [] {
      let team = actors.teams[index]
      if members[index] != nil { lines.append(words.members(of: team.label)) }
      for seat in vacant[index] ?? [] {
        lines.append("\(words.vacant(seat.label, seat.reason)) (\(words.seatOf(team.label)))")
      }
    }
    return lines
  }

  /// The teams with who sits in them, and the full names of those who are called by short ones.
  private func whoIsWho() -> [SceneNarrative.ListItem] {
    var items: [SceneNarrative.ListItem] = []
    for row in actors.rows where row.team == nil {
      let title = facts.caption(row.id)
      let isPossible = actors.isOnlyPossible(row)
      guard row.label != title || isPossible else { continue }
      let text = row.label == title ? title : words.knownAs(row.label, title)
      items.append(.init(isPossible ? "\(text) (\(words.possible))" : text))
    }
    for (index, team) in actors.teams.enumerated() {
      var seats = (members[index] ?? []).map { row in
        let title = facts.caption(row.id)
        return row.label == title ? title : words.knownAs(row.label, title)
      }
      seats += (vacant[index] ?? []).map { words.vacant($0.label, $0.reason) }
      if team.hasUnknownSeats { seats.append(words.unknownSeats) }
      items.append(.init(team.label, children: seats.map { .init($0) }))
    }
    return items
  }

  func wholeLines(_ lane: JourneyLaneKey) -> [String] {
    if lane == .measures || lane == .story || lane == .owners {
      return facts.lines.filter { $0.lane == lane && $0.columns == nil }.map(telling.line)
    }
    if lane == .gaps {
      return facts.gaps.filter { $0.place.isWhole && $0.after.isEmpty }
        .flatMap { [telling.gap($0)] + $0.bridges.map(telling.bridge) }
    }
    guard [.pains, .gains, .needs, .questions, .opportunities].contains(lane) else { return [] }
    return facts.notes.filter { $0.place.isWhole && JourneyLaneKey($0.kind) == lane }
      .map(telling.note)
  }
}
