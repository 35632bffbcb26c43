// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What a step is known by when journeys are held against each other.
struct StepSignature: Sendable {
  let step: EntryID
  /// Its id and its title, as numbers; the same number is the same text.
  let keys: [Int]
  /// The touchpoints it goes through, ascending.
  let touchpoints: [EntryID]
  /// Whoever leads it and those they act for; empty where nobody is said to.
  let lead: [EntryID]

  /// Whether it is called the same: by id or by title.
  func isSame(_ other: StepSignature) -> Bool { keys.contains { other.keys.contains($0) } }

  /// Whether it is the same under another name: the same touchpoints, led by the same.
  func isReworded(_ other: StepSignature) -> Bool {
    !touchpoints.isEmpty && touchpoints == other.touchpoints && !lead.isEmpty && sharesLead(other)
  }

  private func sharesLead(_ other: StepSignature) -> Bool {
    lead.contains { other.lead.contains($0) }
  }

  /// In what `actual` differs; what one of them does not say differs in nothing.
  func deviations(_ actual: StepSignature) -> JourneyAlignment.Deviation {
    var all: JourneyAlignment.Deviation = []
    if !touchpoints.isEmpty, !actual.touchpoints.isEmpty, touchpoints != actual.touchpoints {
      all.insert(.otherChannel)
    }
    if !lead.isEmpty, !actual.lead.isEmpty, !sharesLead(actual) { all.insert(.otherActor) }
    return all
  }
}

/// Reads the signatures of steps.
struct StepSignatures {
  private let map: ServiceMap
  private let parties: Parties
  private var numbers: [String: Int] = [:]

  init(_ map: ServiceMap) {
    self.map = map
    parties = Parties(map)
  }

  /// The steps of a journey, in order.
  mutating func steps(of journey: EntryID) -> [StepSignature] {
    var all: [StepSignature] = []
    for id in map.descendants(of: journey) where map[id].kind == .step { all.append(read(id)) }
    return all
  }

  private mutating func read(_ step: EntryID) -> StepSignature {
    var touchpoints: Set<EntryID> = []
    var lead: EntryID?
    for child in map.children(of: step) {
      switch map[child].word {
      case .via: touchpoints.formUnion(map.references(.value, of: child))
      case .by: lead = lead ?? map.target(.value, of: child)
      default: break
      }
    }
    var keys: [Int] = []
    // an id and a title are told apart: one step's title may be another's id
    for text in ["#" + map.name(of: step), plain(map.title(of: step))] where text.utf8.count > 1 {
      let number = numbers[text] ?? numbers.count
      numbers[text] = number
      keys.append(number)
    }
    return StepSignature(
      step: step, keys: keys, touchpoints: touchpoints.sorted(),
      lead: lead.map { parties.names(of: $0) } ?? [])
  }

  /// A title without what makes no difference: case, and spaces around.
  private func plain(_ title: String) -> String {
    var text = title.lowercased()[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return "=" + text
  }
}
