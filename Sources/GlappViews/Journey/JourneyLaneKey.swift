// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// The lanes a view may ask for, by their English names in `lanes`.
enum JourneyLaneKey: String, CaseIterable, Sendable {
  case actions, actors, touchpoints, feelings, thoughts, quotes, expectations, waits, pains, gains
  case needs, questions, gaps, opportunities, frontstage, backstage, systems, evidence

  /// The lanes of a picture that says nothing of them, from the top down.
  ///
  /// What only those behind the scenes see belongs to a blueprint, and is left out here.
  static let usual: [JourneyLaneKey] = [
    .feelings, .waits, .actions, .thoughts, .quotes, .expectations, .touchpoints, .actors, .pains,
    .gains, .needs, .questions, .gaps, .opportunities,
  ]

  /// The lanes of `view`, each once, in its order; the usual ones where it names none.
  static func lanes(of view: EntryID?, in map: ServiceMap) -> [JourneyLaneKey] {
    guard let view else { return usual }
    var lanes: [JourneyLaneKey] = []
    for name in map.names(view, .lanes) {
      guard var lane = JourneyLaneKey(rawValue: name.value) else { continue }
      if lane == .frontstage { lane = .actors }
      if !lanes.contains(lane) { lanes.append(lane) }
    }
    return lanes.isEmpty ? usual : lanes
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
}
