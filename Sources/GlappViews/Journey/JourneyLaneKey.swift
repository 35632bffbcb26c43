// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// The lanes a view may ask for, by their English names in `lanes`, `first` and `hide`.
enum JourneyLaneKey: String, CaseIterable, Sendable {
  case phases, steps, journeys, story, feelings, actions, thoughts, quotes, expectations, channels
  case touchpoints, actors, frontstage, backstage, systems, needs, pains, gains, gaps, bridges
  case questions, opportunities, evidence, time, waits, owners, measures

  /// The lanes of a picture that says nothing of them, from the top down.
  ///
  /// What only those behind the scenes see belongs to a blueprint, and is left out here.
  static let usual: [JourneyLaneKey] = [
    .journeys, .story, .feelings, .time, .actions, .thoughts, .quotes, .expectations, .touchpoints,
    .actors,
    .pains, .gains, .needs, .questions, .gaps, .opportunities, .measures,
  ]

  /// The lanes of `view`, each once, from the top down: those it names, else the usual ones; those
  /// that it pins first; none that it hides.
  static func lanes(of view: EntryID?, in facts: JourneyFacts) -> [JourneyLaneKey] {
    var keys = names(.lanes, of: view, in: facts.map)
    // who owns what is shown where somebody has thought of saying it
    if keys.isEmpty { keys = usual + (facts.saysOwners ? [.owners] : []) }
    let first = names(.first, of: view, in: facts.map)
    keys = first + keys.filter { !first.contains($0) }
    let hidden = Set(names(.hide, of: view, in: facts.map)).subtracting([.steps])
    keys.removeAll(where: hidden.contains)
    if !keys.contains(.steps) { keys.insert(.steps, at: 0) }
    if !keys.contains(.phases), !hidden.contains(.phases) { keys.insert(.phases, at: 0) }
    return keys
  }

  /// The lanes that `view` asks for by name.
  static func asked(by view: EntryID?, in map: ServiceMap) -> Set<JourneyLaneKey> {
    let hidden = names(.hide, of: view, in: map)
    return Set(names(.lanes, of: view, in: map) + names(.first, of: view, in: map))
      .subtracting(hidden)
  }

  /// The lanes that `view` names with `word`, each once.
  static func names(
    _ word: Word, of view: EntryID?, in map: ServiceMap
  ) -> [JourneyLaneKey] {
    var lanes: [JourneyLaneKey] = []
    for name in view.map({ map.names($0, word) }) ?? [] {
      guard let lane = JourneyLaneKey(rawValue: name.value), !lanes.contains(lane) else { continue }
      lanes.append(lane)
    }
    return lanes
  }

  /// The lane in which remarks of `word` stand.
  init(_ word: Word) {
    switch word {
    case .does: self = .actions
    case .thinks: self = .thoughts
    case .says, .quote: self = .quotes
    case .expects: self = .expectations
    case .backstage: self = .backstage
    default: self = .systems
    }
  }

  /// The lane in which notes of `kind` stand.
  init(_ kind: ElementKind) {
    switch kind {
    case .pain: self = .pains
    case .gain: self = .gains
    case .need: self = .needs
    case .question: self = .questions
    default: self = .opportunities
    }
  }

  /// What it is called on a picture.
  func title(_ words: JourneyWords) -> String {
    switch self {
    case .phases: words.phases
    case .steps: words.steps
    case .journeys: words.subJourneys
    case .story: words.story
    case .feelings: words.feelings
    case .actions: words.does
    case .thoughts: words.thinks
    case .quotes: words.says
    case .expectations: words.expects
    case .channels: words.channels
    case .touchpoints: words.touchpoints
    case .actors: words.actors
    case .frontstage: words.frontstage
    case .backstage: words.backstage
    case .systems: words.systems
    case .needs: words.needs
    case .pains: words.pains
    case .gains: words.gains
    case .gaps: words.gaps
    case .bridges: words.bridges
    case .questions: words.questions
    case .opportunities: words.opportunities
    case .evidence: words.evidenceLane
    case .time: words.times
    case .waits: words.waits
    case .owners: words.owners
    case .measures: words.measures
    }
  }
}
