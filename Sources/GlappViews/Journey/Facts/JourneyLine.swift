// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Something said of a step, a phase or the whole journey that stands in a lane of its own: its
/// story, who owns it, what is measured there.
struct JourneyLine: Sendable {
  /// What says it.
  var entry: EntryID
  var lane: JourneyLaneKey
  /// What is read first.
  var text: String
  /// What is added in small.
  var detail: String = ""
  /// Where it stands; nil for the whole journey.
  var columns: ClosedRange<Int>?
  /// Which drawing of the entry it is; nil where there is only one.
  var part: String?
}

/// Reads stories, owners and measures.
struct JourneyLineReader {
  let facts: JourneyFacts
  private var map: ServiceMap { facts.map }
  private var words: JourneyWords { JourneyWords(facts.language) }

  func lines(_ journey: EntryID) -> [JourneyLine] {
    var lines: [JourneyLine] = []
    for phase in facts.columnsOfPhase.keys.sorted() {
      guard let columns = facts.columnsOfPhase[phase] else { continue }
      lines += spoken(phase, columns) + figures(phase, columns) + journeys(phase, columns)
    }
    for step in facts.steps {
      facts.tally.add()
      let columns = step.column...step.column
      lines += spoken(step.id, columns) + figures(step.id, columns) + owners(step)
      lines += journeys(step.id, columns)
    }
    return lines + figures(journey, nil)
  }

  /// The story of a step or phase, and who it says owns it.
  private func spoken(_ id: EntryID, _ columns: ClosedRange<Int>) -> [JourneyLine] {
    let stories = map.properties(id, .story).compactMap { entry -> JourneyLine? in
      guard let text = map.string(map.slot(.value, of: entry)), !text.isEmpty else { return nil }
      return JourneyLine(entry: entry, lane: .story, text: text, columns: columns)
    }
    let owners = map.properties(id, .owner).compactMap { entry -> JourneyLine? in
      let text = owner(entry)
      return text.isEmpty
        ? nil : JourneyLine(entry: entry, lane: .owners, text: text, columns: columns)
    }
    return stories + owners
  }

  /// The journeys that show a step or phase more closely.
  private func journeys(_ id: EntryID, _ columns: ClosedRange<Int>) -> [JourneyLine] {
    map.linking(Journey.kinds, to: id, .of, .of).compactMap { sub in
      facts.tally.add()
      let steps = map.descendants(of: sub).count { map[$0].kind == .step }
      return JourneyLine(
        entry: sub, lane: .journeys, text: facts.caption(sub), detail: words.count(0, steps),
        columns: columns)
    }
  }

  private func owner(_ entry: EntryID) -> String {
    let actors = map.references(.value, of: entry)
    return actors.isEmpty
      ? map.string(map.slot(.value, of: entry)) ?? "" : facts.shortCaptions(actors)
  }

  /// Who owns the waits and the touchpoints of a step.
  private func owners(_ step: JourneyStep) -> [JourneyLine] {
    let columns = step.column...step.column
    var lines: [JourneyLine] = []
    for time in step.times where time.isWait {
      for entry in map.properties(time.entry, .owner) {
        lines.append(
          JourneyLine(
            entry: entry, lane: .owners, text: owner(entry), detail: words.waitWord,
            columns: columns))
      }
    }
    var seen: Set<EntryID> = []
    for channel in step.channels where seen.insert(channel.touchpoint).inserted {
      for entry in map.properties(channel.touchpoint, .owner) {
        lines.append(
          JourneyLine(
            entry: entry, lane: .owners, text: owner(entry),
            detail: facts.caption(channel.touchpoint), columns: columns, part: step.code))
      }
    }
    return lines.filter { !$0.text.isEmpty }
  }

  /// The numbers that measures give for `subject`.
  private func figures(_ subject: EntryID, _ columns: ClosedRange<Int>?) -> [JourneyLine] {
    map.backlinks.to(subject).compactMap { link in
      guard link.role == .item, map[link.from].kind == .figure,
        let figure = Figure(link.from, in: map), let measure = figure.measure
      else { return nil }
      facts.tally.add()
      var text = words.amount(figure.amount.value)
      if let unit = measure.unit, !unit.isEmpty, case .quantity(let amount) = figure.amount.value,
        amount.unit == .none
      {
        text += " \(unit)"
      }
      if let moment = figure.moment.flatMap(words.moment) { text += ", \(moment)" }
      if let reason = figure.reason, !reason.isEmpty { text += " (\(reason))" }
      return JourneyLine(
        entry: link.from, lane: .measures, text: facts.caption(measure.id), detail: text,
        columns: columns)
    }
  }
}

extension JourneyFacts {
  /// Whether a step or a phase says who owns it.
  var saysOwners: Bool {
    lines.contains { $0.lane == .owners && $0.detail.isEmpty }
  }

  /// Whether what different people expect of a step differs.
  func differs(_ expectations: [JourneyStep.Remark]) -> Bool {
    guard let first = expectations.first else { return false }
    return expectations.dropFirst().contains {
      expecting($0) != expecting(first) && $0.text != first.text
    }
  }

  /// Whose expectation it is; nil for whose journey it is.
  func expecting(_ expectation: JourneyStep.Remark) -> EntryID? {
    expectation.actors.first.flatMap { people.contains($0) ? nil : $0 }
  }
}
