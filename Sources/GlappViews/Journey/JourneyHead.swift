// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// The title of a journey's picture and the line under it: whose journey, of what kind, and what
/// it rests on.
struct JourneyHead {
  let title: String
  let subtitle: String
  /// A sentence or two for those who hear the picture.
  let description: String

  /// Which picture of the journey it is.
  enum Kind {
    case journey
    case blueprint(handovers: Int, parties: Int)
  }

  init(
    _ facts: JourneyFacts, view: EntryID?, of kind: Kind = .journey, showsFeelings: Bool = true
  ) {
    let words = JourneyWords(facts.language)
    let blueprint = BlueprintWords(facts.language)
    var isBlueprint = false
    if case .blueprint = kind { isBlueprint = true }
    let map = facts.map
    let own = view.map { map.title(of: $0) } ?? ""
    let journey = facts.journey.map(facts.caption) ?? ""
    let bare = isBlueprint ? blueprint.blueprint : words.userJourney
    let named = isBlueprint && !journey.isEmpty ? blueprint.blueprint(over: journey) : journey
    let title = [own, named].first { !$0.isEmpty } ?? bare
    self.title = facts.journey == nil && own.isEmpty ? words.noJourney : title
    var parts: [String] = []
    if facts.journey != nil {
      let people = facts.captions(facts.people)
      let whose = isBlueprint ? blueprint.blueprint(of: people) : words.journey(of: people)
      parts.append(facts.people.isEmpty ? bare : whose)
      if let kind = facts.choice(.kind).flatMap(words.kind) { parts.append(kind) }
      parts += Self.home(facts, words)
      if let period = facts.journey.flatMap({ map.text($0, .period)?.value }), !period.isEmpty {
        parts.append(period)
      }
      parts += Self.grounds(facts, words)
      let feelings = facts.steps.flatMap(\.feelings)
      if showsFeelings, feelings.contains(where: \.isInterpreted), !facts.isExpected {
        parts.append(
          feelings.allSatisfy(\.isInterpreted) ? words.allInterpreted : words.someInterpreted)
      }
    }
    subtitle = parts.joined(separator: " · ")
    description = Self.description(facts, words, subtitle, kind, showsFeelings)
  }

  /// Which journey it is a version of, and which step it shows more closely.
  private static func home(_ facts: JourneyFacts, _ words: JourneyWords) -> [String] {
    guard let journey = facts.journey.flatMap({ Journey($0, in: facts.map) }) else { return [] }
    var parts: [String] = []
    if let other = journey.original?.value, other != journey.id {
      parts.append(words.version(of: facts.caption(other)))
    }
    if let step = journey.whole?.value, let home = facts.map.enclosing(.journey, of: step) {
      parts.append(words.subJourney(of: facts.caption(step), in: facts.caption(home)))
    }
    return parts
  }

  /// What the journey rests on: the sources that its parts refer to.
  private static func grounds(_ facts: JourneyFacts, _ words: JourneyWords) -> [String] {
    guard let journey = facts.journey else { return [] }
    let map = facts.map
    var sources: Set<EntryID> = []
    func collect(_ entry: EntryID) {
      for slot in map.slots(of: entry) {
        guard case .reference(let target) = slot.value else { continue }
        if map[target].kind == .source {
          sources.insert(target)
        } else if map[target].kind == .respondent, let home = map.enclosing(.source, of: target) {
          sources.insert(home)
        }
      }
    }
    for entry in map.descendants(of: journey) { collect(entry) }
    for gap in facts.gaps where !(journey < gap.id && gap.id.index < map[journey].end) {
      for entry in map.descendants(of: gap.id) { collect(entry) }
    }
    guard let first = sources.min() else { return [words.noSources] }
    var parts = [words.sources(sources.count, facts.caption(first))]
    var people = 0.0
    for source in sources.sorted() {
      let kinds = map.names(source, .kind).map(\.value)
      if kinds.contains("interview"), let count = map.quantity(source, .people)?.value.low {
        people += count
      }
    }
    if people > 0 {
      parts.append(words.interviewed(QuantityText.number(people, facts.language)))
    }
    return parts
  }

  private static func description(
    _ facts: JourneyFacts, _ words: JourneyWords, _ subtitle: String, _ kind: Kind,
    _ showsFeelings: Bool
  ) -> String {
    guard facts.journey != nil else { return words.noJourneyHint }
    guard !facts.steps.isEmpty else { return subtitle + ". " + words.noSteps }
    let counts: String
    switch kind {
    case .journey:
      counts = words.counts(
        pains: facts.notes.count { $0.kind == .pain },
        gains: facts.notes.count { $0.kind == .gain }, gaps: facts.gaps.count)
    case .blueprint(let handovers, let parties):
      counts = BlueprintWords(facts.language).counts(handovers: handovers, parties: parties)
    }
    var text = subtitle + ". " + words.count(facts.columnsOfPhase.count, facts.steps.count)
    if !counts.isEmpty { text += ", " + counts }
    text += "."
    guard showsFeelings else { return text }
    let main = facts.perspectives.firstIndex { $0 == nil }
    var lowest: Double?
    var codes: [String] = []
    for step in facts.steps {
      for feeling in step.feelings where feeling.perspective == main {
        let value = min(feeling.start.low, feeling.end?.low ?? feeling.start.low)
        if let low = lowest, value > low { continue }
        if value != lowest { codes = [] }
        lowest = value
        if codes.last != step.code { codes.append(step.code) }
      }
    }
    if let lowest {
      let value = QuantityText.signed(lowest, facts.language)
      text += " " + words.lowest(value, codes.prefix(8).joined(separator: ", "))
    }
    return text
  }
}
