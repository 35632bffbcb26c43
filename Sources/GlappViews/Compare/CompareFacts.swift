// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappText

/// What a comparison of journeys shows, read out of the map once.
struct CompareFacts: Sendable {
  /// One journey of the comparison.
  struct Row: Sendable {
    /// `A`, `B` …, to point at.
    let letter: String
    let facts: JourneyFacts
    /// The row that it is held against; nil where it stands for itself.
    let base: Int?
    /// How it departs from that row.
    let deviations: JourneyDeviations?
    /// The column of each of its steps.
    let columns: [Int]
    /// Whether the two are a plan and what became of it.
    var isActual: Bool { facts.choice(.kind) == "actual" }
  }

  let map: ServiceMap
  let language: Language
  let rows: [Row]
  let alignment: JourneysAbreast
  /// The touchpoints that all are lined up by; empty where phases do it.
  let touchpoints: [EntryID]
  /// How many journeys there were, with those that are left out.
  let count: Int

  /// More cannot be told apart.
  static let most = 12

  init(_ settings: PictureSettings) {
    let map = settings.map
    self.map = map
    language = settings.language
    let all = Self.journeys(map, settings.view)
    let journeys = Array(all.prefix(Self.most))
    count = all.count
    touchpoints = settings.view.map { map.references($0, .align).map(\.value) } ?? []
    let alignment = JourneysAbreast(journeys, by: touchpoints, in: map)
    self.alignment = alignment
    var columns = alignment.steps.map { [Int](repeating: 0, count: $0.count) }
    for (column, all) in alignment.columns.enumerated() {
      for (journey, place) in all.steps.enumerated() {
        if let place { columns[journey][place] = column }
      }
    }
    rows = journeys.enumerated().map { index, journey in
      let base = Self.base(of: index, journeys, map)
      return Row(
        letter: String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index))),
        facts: JourneyFacts(settings.showing(journey)), base: base,
        deviations: base.map { JourneyDeviations(of: journey, from: journeys[$0], in: map) },
        columns: columns[index])
    }
  }

  /// The journeys that a view names, or all; one alone stands with its other versions.
  static func journeys(_ map: ServiceMap, _ view: EntryID?) -> [EntryID] {
    let asked = view.map { map.references($0, .of).map(\.value) } ?? []
    var seen: Set<EntryID> = []
    let named = asked.filter { map[$0].kind == .journey && seen.insert($0).inserted }
    guard !named.isEmpty else { return map.elements(.journey) }
    guard named.count == 1, let journey = Journey(named[0], in: map) else { return named }
    let origin = journey.original.flatMap { Journey($0.value, in: map) } ?? journey
    let family = [origin.id] + origin.versions.map(\.id)
    return family.contains(named[0]) ? family : named
  }

  /// What a journey is a version of: what it says itself, or else the first of a kind that goes
  /// before its own, for the same people.
  private static func base(of index: Int, _ journeys: [EntryID], _ map: ServiceMap) -> Int? {
    let journey = Journey(map: map, id: journeys[index])
    if let original = journey.original?.value {
      return journeys.firstIndex(of: original).flatMap { $0 == index ? nil : $0 }
    }
    let before: [JourneyKind?]
    switch journey.type?.value {
    case .actual: before = [.planned]
    case .future, .planned: before = [.current, nil]
    case .current: before = [.former]
    default: return nil
    }
    func people(_ journey: Journey) -> Set<EntryID> {
      Set(map.references(.for, of: journey.id) + journey.people.map(\.value))
    }
    return journeys.indices.first { other in
      guard other != index else { return false }
      let one = Journey(map: map, id: journeys[other])
      return before.contains(one.type?.value) && people(one) == people(journey)
    }
  }
}

extension PictureSettings {
  /// The same settings for one journey of several.
  func showing(_ journey: EntryID) -> PictureSettings {
    PictureSettings(
      map: map, addresses: addresses, language: language, view: view, subject: journey,
      style: style, width: width, isPublic: isPublic)
  }
}
