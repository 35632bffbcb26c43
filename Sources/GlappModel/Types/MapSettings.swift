// SPDX-License-Identifier: EUPL-1.2

/// What a map says about itself; read once.
package struct MapSettings: Sendable {
  package private(set) var title: String
  package private(set) var name: String
  /// `sv` or `en`; nil when not said.
  package private(set) var language: String?
  package private(set) var about: String?
  /// Who answers for the map, as elements …
  package private(set) var owners: [EntryID] = []
  /// … or in words.
  package private(set) var ownerText: String?
  /// As written: a date or words.
  package private(set) var edition: String?
  package private(set) var isConfidential = false
  /// How far the scale of feelings goes each way; the field's is −2 to +2.
  package private(set) var feelingScale = 2
  /// Limits by name, where the map sets its own.
  package private(set) var thresholds: [String: Double] = [:]
  /// How seriously to take findings, by code, where the map says so.
  package private(set) var severities: [String: FindingLevel] = [:]
  /// Findings that the map accepts.
  package private(set) var allowances: [Allowance] = []
  package private(set) var palette: [String] = []
  package private(set) var logo: String?
  package private(set) var notes: [String] = []
  package private(set) var tags: [String] = []

  /// How seriously a finding is taken.
  package enum FindingLevel: String, CaseIterable, Sendable { case error, warning, hint, off }

  /// A finding that the map accepts, for a reason.
  package struct Allowance: Sendable {
    package let code: String
    /// Empty when no reason is given.
    package let because: String
    /// Where; empty for the whole map.
    package let places: [EntryID]
    package let entry: EntryID
  }

  /// Reads the settings among the children of the map.
  package init(_ map: ServiceMap) {
    title = map.title(of: .root)
    name = map.name(of: .root)
    for entry in map.children(of: .root) where map[entry].kind == .property {
      read(entry, in: map)
    }
  }

  private mutating func read(_ entry: EntryID, in map: ServiceMap) {
    let value = map.slot(.value, of: entry)
    let text = map[entry].title == .none ? map.string(value) : map.title(of: entry)
    switch map[entry].word {
    case .language: language = text
    case .about: about = text
    case .owner:
      owners += map.references(.value, of: entry)
      ownerText = owners.isEmpty ? text : ownerText
    case .edition:
      if case .date(let date)? = value { edition = date.description } else { edition = text }
    case .confidential: isConfidential = true
    case .feelingScale:
      feelingScale = map.quantity(value)?.middle.flatMap(Int.init(exactly:)) ?? feelingScale
    case .threshold:
      if let name = map.string(map.slot(.kind, of: entry)), let limit = map.quantity(value)?.middle
      {
        thresholds[name] = limit
      }
    case .severity:
      if let code = text, let level: FindingLevel = map.choice(.kind, of: entry) {
        severities[code] = level
      }
    case .allow:
      allowances.append(
        Allowance(
          code: text ?? "", because: map.string(map.slot(.because, of: entry)) ?? "",
          places: map.references(.at, of: entry), entry: entry))
    case .palette: palette += map.slots(of: entry).compactMap { map.string($0.value) }
    case .logo: logo = text
    case .note: notes += text.map { [$0] } ?? []
    case .tag: tags += map.slots(of: entry).compactMap { map.string($0.value) }
    default: break
    }
  }
}
