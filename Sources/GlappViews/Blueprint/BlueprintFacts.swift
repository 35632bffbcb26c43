// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What a service blueprint shows beside the journey itself: for each party what it does where the
/// person meets it and where the person does not, what supports them, and where the way goes from
/// one party to another.
///
/// A party is an organisation, a team across several, or somebody who belongs to none. Reading is
/// linear in the journey.
struct BlueprintFacts: Sendable {
  /// An organisation, a team, or somebody without either.
  struct Party: Sendable {
    /// Nil for what nobody is named for.
    var id: EntryID?
    var label: String
    var title: String
  }

  /// Somebody who meets the person in a step.
  struct Meeting: Sendable {
    var actor: EntryID
    var isLead: Bool
    var certainty: JourneyCertainty
    /// The touchpoints that are said to be theirs.
    var channels: [EntryID]
  }

  /// What a party does where the person sees it.
  struct Front: Sendable {
    var people: [Meeting] = []
    var doings: [JourneyStep.Remark] = []
  }

  /// Something a party does where the person does not see it.
  struct Back: Sendable {
    var remark: JourneyStep.Remark
    /// Those of the party who do it.
    var actors: [EntryID]
    /// Which drawing of the statement it is; nil for the first.
    var part: String?
  }

  let journey: JourneyFacts
  let leads: JourneyLeads
  private(set) var parties: [Party] = []
  /// By party and column.
  private(set) var fronts: [[Int: Front]] = []
  private(set) var backs: [[Int: [Back]]] = []
  /// The statements of what supports a step, by column.
  private(set) var supports: [Int: [JourneyStep.Remark]] = [:]
  /// Persons beside those whose journey it is, by column.
  private(set) var companions: [Int: [EntryID]] = [:]
  /// What those whose journey it is, and other persons, do.
  private(set) var doings: [Int: [JourneyStep.Remark]] = [:]
  private(set) var crossings: [BlueprintCrossing] = []
  private var numbers: [EntryID?: Int] = [:]
  /// The columns in which each party has something.
  private(set) var columns: [Set<Int>] = []
  /// The parties that have something in each column.
  private(set) var partiesAt: [Int: [Int]] = [:]

  init(_ journey: JourneyFacts) {
    self.journey = journey
    leads = JourneyLeads(journey)
    for step in journey.steps { read(step) }
    order()
    crossings = BlueprintCrossings(self).all
  }

  /// Whether anything happens that the person does not see.
  var hasBackstage: Bool { backs.contains { !$0.isEmpty } }

  /// The place of the party of `actor`; nil where it is a person, or not shown.
  func index(of actor: EntryID) -> Int? {
    let party = journey.homes.party(of: actor)
    return journey.map[party].kind == .person ? nil : numbers[party]
  }

  // MARK: - Reading

  private func isPerson(_ actor: EntryID) -> Bool {
    journey.map[journey.homes.party(of: actor)].kind == .person
  }

  private mutating func number(_ party: EntryID?) -> Int {
    if let number = numbers[party] { return number }
    let words = BlueprintWords(journey.language)
    let label = party.map(journey.shortCaption) ?? words.nobody
    parties.append(
      Party(id: party, label: label, title: party.map(journey.caption) ?? words.nobody))
    fronts.append([:])
    backs.append([:])
    columns.append([])
    numbers[party] = parties.count - 1
    return parties.count - 1
  }

  private mutating func read(_ step: JourneyStep) {
    // those whose journey it is have the lane of the user
    var seen = Set(journey.people)
    var own: [EntryID: [EntryID]] = [:]
    for channel in step.channels {
      for actor in channel.actors { own[actor, default: []].append(channel.touchpoint) }
    }
    var mentions = step.by.enumerated().map { index, one in
      Meeting(actor: one.actor, isLead: index == 0, certainty: one.certainty, channels: [])
    }
    mentions += step.with.map {
      Meeting(actor: $0.actor, isLead: false, certainty: $0.certainty, channels: [])
    }
    for channel in step.channels {
      mentions += channel.actors.map {
        Meeting(actor: $0, isLead: false, certainty: .said, channels: [])
      }
    }
    for var one in mentions {
      journey.tally.add()
      guard seen.insert(one.actor).inserted, journey.filter.shows(one.actor) else { continue }
      one.channels = own[one.actor] ?? []
      add(one, step.column)
    }
    for remark in step.remarks { read(remark, step.column) }
  }

  private mutating func add(_ one: Meeting, _ column: Int) {
    guard !isPerson(one.actor) else {
      companions[column, default: []].append(one.actor)
      return
    }
    let party = number(journey.homes.party(of: one.actor))
    columns[party].insert(column)
    fronts[party][column, default: Front()].people.append(one)
  }

  private mutating func read(_ remark: JourneyStep.Remark, _ column: Int) {
    journey.tally.add()
    switch remark.word {
    case .system: supports[column, default: []].append(remark)
    case .does:
      guard let actor = remark.actors.first(where: { !isPerson($0) }) else {
        doings[column, default: []].append(remark)
        return
      }
      let party = number(journey.homes.party(of: actor))
      columns[party].insert(column)
      fronts[party][column, default: Front()].doings.append(remark)
    case .backstage:
      var parts: [(party: EntryID?, actors: [EntryID])] = []
      for actor in remark.actors {
        let party = journey.homes.party(of: actor)
        if let index = parts.firstIndex(where: { $0.party == party }) {
          parts[index].actors.append(actor)
        } else {
          parts.append((party, [actor]))
        }
      }
      if parts.isEmpty { parts = [(nil, [])] }
      for (index, part) in parts.enumerated() {
        let party = number(part.party)
        columns[party].insert(column)
        backs[party][column, default: []].append(
          Back(
            remark: remark, actors: part.actors, part: index == 0 ? nil : "party-\(index + 1)"))
      }
    default: break
    }
  }

  /// Puts organisations first, in the order of the map; then the others as they come; last what
  /// nobody is named for.
  private mutating func order() {
    let homes = journey.homes
    let order = parties.indices.sorted { one, other in
      func rank(_ index: Int) -> Int {
        guard let id = parties[index].id else { return .max }
        return homes.index(of: id) ?? homes.count
      }
      return rank(one) == rank(other) ? one < other : rank(one) < rank(other)
    }
    parties = order.map { parties[$0] }
    fronts = order.map { fronts[$0] }
    backs = order.map { backs[$0] }
    columns = order.map { columns[$0] }
    numbers = [:]
    for (index, party) in parties.enumerated() {
      numbers[party.id] = index
      for column in columns[index] { partiesAt[column, default: []].append(index) }
    }
  }
}
