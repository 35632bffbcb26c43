// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappText

/// What a comparison says of its journeys and their steps, in words.
struct CompareTelling {
  let facts: CompareFacts
  let words: CompareWords

  init(_ facts: CompareFacts) {
    self.facts = facts
    words = CompareWords(facts.language)
  }

  /// What a journey is: its kind, whose it is where they differ, how it departs from another.
  func remarks(_ index: Int) -> [String] {
    let row = facts.rows[index]
    var parts: [String] = []
    if let kind = row.facts.choice(.kind).flatMap(words.journey.kind) { parts.append(kind) }
    let people = Set(facts.rows.map { Set($0.facts.people) })
    if people.count > 1, !row.facts.people.isEmpty {
      parts.append(row.facts.people.map(row.facts.shortCaption).joined(separator: ", "))
    }
    if let base = row.base, let deviations = row.deviations {
      parts.append(
        words.against(facts.rows[base].letter) + ": "
          + words.counts(deviations, isActual: row.isActual))
      if let share = words.conformance(deviations, isActual: row.isActual) { parts.append(share) }
    } else {
      parts.append(words.steps(row.facts.steps.count))
    }
    return parts
  }

  /// What stands under the name of a journey: what the title does not say of it.
  func note(_ index: Int) -> [String] {
    let row = facts.rows[index]
    var parts = [kind(row)].compactMap { $0 }
    let people = Set(facts.rows.map { Set($0.facts.people) })
    if people.count > 1, !row.facts.people.isEmpty {
      parts.append(row.facts.people.map(row.facts.shortCaption).joined(separator: ", "))
    }
    return parts + [words.steps(row.facts.steps.count)]
  }

  /// What stands under the title of a step: who leads it, who is there, channels, time.
  func lines(_ step: JourneyStep, _ index: Int) -> [String] {
    let row = facts.rows[index].facts
    let own = Set(row.people)
    var lines: [String] = []
    if let lead = step.lead, !own.contains(lead) {
      lines.append(words.leads(row.shortCaption(lead)))
    }
    let along = (step.by.dropFirst() + step.with).map(\.actor).filter { !own.contains($0) }
    if !along.isEmpty {
      lines.append(words.along(along.map(row.shortCaption).joined(separator: ", ")))
    }
    let channels = step.channels.map { row.shortCaption($0.touchpoint) }
    if !channels.isEmpty { lines.append(words.journey.via(channels.joined(separator: ", "))) }
    let time = CompareCells.time(step, facts.language, words)
    if !time.isEmpty { lines.append(time) }
    return lines
  }

  /// The name of a section of columns.
  func name(_ section: JourneysAbreast.Section) -> String {
    let touchpoint = facts.touchpoints.first.map { facts.rows.first?.facts.caption($0) ?? "" } ?? ""
    switch section {
    case .phases(let phases):
      var names: [String] = []
      for phase in phases {
        let name = facts.rows.first?.facts.caption(phase) ?? ""
        if !names.contains(where: { $0.lowercased() == name.lowercased() }) { names.append(name) }
      }
      return names.isEmpty ? words.noPhase : names.joined(separator: " / ")
    case .before: return "\(words.before) \(touchpoint)"
    case .at: return touchpoint
    case .after: return "\(words.after) \(touchpoint)"
    case .aside: return words.aside
    }
  }

  /// The line under the title.
  var subtitle: String {
    var parts = [
      facts.count > facts.rows.count
        ? words.onlyFirst(facts.rows.count, of: facts.count) : words.journeys(facts.rows.count)
    ]
    if let touchpoint = facts.touchpoints.first {
      let name = facts.rows.first?.facts.caption(touchpoint) ?? ""
      parts.append(words.byTouchpoint(name))
      let without = facts.alignment.withoutTouchpoint.map { facts.rows[$0].letter }
      if !without.isEmpty { parts.append(words.without(words.journey.and(without), name)) }
    } else {
      parts.append(words.byPhase)
    }
    for (index, row) in facts.rows.enumerated() where row.base != nil {
      parts.append(
        row.letter + " " + remarks(index).filter { $0 != kind(row) }.joined(separator: ", "))
    }
    return parts.joined(separator: " · ")
  }

  private func kind(_ row: CompareFacts.Row) -> String? {
    row.facts.choice(.kind).flatMap(words.journey.kind)
  }
}
