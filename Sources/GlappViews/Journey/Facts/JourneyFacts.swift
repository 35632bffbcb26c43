// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// Everything a journey's picture shows, read out of the map once, in columns.
///
/// Reading is linear in the journey and in what refers to it.
struct JourneyFacts: Sendable {
  let map: ServiceMap
  let addresses: AddressBook
  let language: Language
  let filter: ViewFilter
  let homes: JourneyHomes
  private let names: JourneyNames
  /// Counts the work of reading and drawing.
  let tally = JourneyTally()
  /// Nil where the map has no journey.
  let journey: EntryID?
  /// Whose journey it is.
  let people: [EntryID]
  /// The largest feeling on the scale; the smallest is its negative.
  let scale: Int

  var columns: [JourneyColumn] = []
  var steps: [JourneyStep] = []
  /// The column of each step.
  var columnOf: [EntryID: Int] = [:]
  /// The columns of each phase.
  var columnsOfPhase: [EntryID: ClosedRange<Int>] = [:]
  var branches: [JourneyStep.Branch] = []
  /// Whose feelings there are: those whose journey it is as nil, then others as they come.
  var perspectives: [EntryID?] = []
  /// What stands at the ends of their curves.
  var initials = JourneyInitials([])
  var notes: [JourneyNote] = []
  var gaps: [JourneyGap] = []
  /// Stories, owners and measures.
  var lines: [JourneyLine] = []

  init(_ settings: PictureSettings) {
    map = settings.map
    addresses = settings.addresses
    language = settings.language
    filter = ViewFilter(settings.map, view: settings.view)
    homes = JourneyHomes(settings.map)
    names = JourneyNames(settings.map, homes)
    journey = Self.subject(settings)
    let map = settings.map
    people =
      journey.map { id in
        map.references(.for, of: id) + map.references(id, .for).map(\.value)
      } ?? []
    let stated = map.quantity(.root, .feelingScale)?.value.high ?? 2
    scale = max(1, min(5, Int(stated.isFinite ? stated : 2)))
    guard let journey else { return }
    readColumns(journey)
    readSteps()
    orderPerspectives()
    findApart()
    initials = JourneyInitials(perspectives.map(names(of:)))
    readBranches()
    closeCircle(journey)
    notes = JourneyNoteReader(self, journey).notes()
    gaps = JourneyGapReader(self, journey).gaps()
    placeAnswers()
    lines = JourneyLineReader(facts: self).lines(journey)
  }

  private static func subject(_ settings: PictureSettings) -> EntryID? {
    let map = settings.map
    let asked =
      [settings.subject] + (settings.view.map { map.references($0, .of).map(\.value) } ?? [])
    for case let id? in asked where map[id].kind == .journey { return id }
    return map.elements(.journey).first
  }

  /// What people call an element on screen.
  func caption(_ id: EntryID) -> String { names.caption(id) }

  /// What people call an element where there is little room.
  func shortCaption(_ id: EntryID) -> String { names.short(id) }

  /// The short captions of `ids` with commas between.
  func shortCaptions(_ ids: [EntryID]) -> String {
    ids.map(shortCaption).joined(separator: ", ")
  }

  /// The captions of `ids` as one says them: `a, b och c`.
  func captions(_ ids: [EntryID]) -> String { JourneyWords(language).and(ids.map(caption)) }

  /// The short names of those whose feelings a perspective is.
  private func names(of perspective: EntryID?) -> [String] {
    if let perspective { return [shortCaption(perspective)] }
    return people.isEmpty ? [JourneyWords(language).traveller] : people.map(shortCaption)
  }

  func address(_ id: EntryID) -> String { addresses.address(of: id) }

  /// The English name of the choice in the journey's property `word`.
  func choice(_ word: Word) -> String? { journey.flatMap { map.choice($0, word)?.value } }

  /// Whether feelings are what is hoped for, since nobody has been there yet.
  var isExpected: Bool { ["future", "planned"].contains(choice(.kind)) }

  var isCircular: Bool { choice(.form) == "circular" }

  /// What a way back is called: a new round, or starting again from the first step; nil for any
  /// other way.
  func turn(_ branch: JourneyStep.Branch) -> String? {
    guard branch.to <= branch.from else { return nil }
    let words = JourneyWords(language)
    if isCircular { return words.newRound }
    return branch.to == steps.first?.column && branch.to < branch.from ? words.again : nil
  }

  /// The steps in columns `range`.
  func steps(in range: Range<Int>) -> [JourneyStep] {
    columns[range].compactMap { $0.step.map { steps[$0] } }
  }

  /// The code of the step in `column`; empty for a phase without steps.
  func code(_ column: Int) -> String {
    columns.indices.contains(column) ? columns[column].step.map { steps[$0].code } ?? "" : ""
  }
}
