// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Finds what a map says of the border between two parties: relations, and gaps where they stand.
struct LeadBorders {
  /// What ties one actor to another.
  private struct Tie {
    /// A relation that says a handover this way.
    var handover: EntryID?
    /// One this way that ought to be there, or is said not to be.
    var missing: EntryID?
    /// Any other, either way.
    var other: EntryID?
  }

  private let facts: JourneyFacts
  private var map: ServiceMap { facts.map }
  private var homes: JourneyHomes { facts.homes }
  /// What ties each actor, found once.
  private var known: [EntryID: [EntryID: Tie]] = [:]
  /// The gaps after and at each column.
  private var after: [Int: [JourneyGap]] = [:]
  private var inside: [Int: [JourneyGap]] = [:]
  /// A gap over a longer run of steps stands at no border in particular.
  private static let longest = 4

  init(_ facts: JourneyFacts) {
    self.facts = facts
    for gap in facts.gaps {
      for column in gap.after { after[column, default: []].append(gap) }
      for run in gap.place.runs where run.count <= Self.longest {
        for column in run { inside[column, default: []].append(gap) }
      }
    }
  }

  /// What carries the lead over from one who led in a column to another who leads in a later one.
  mutating func carrier(
    from one: (column: Int, lead: EntryID), to other: (column: Int, lead: EntryID)
  ) -> JourneyLeads.Carrier {
    let tie = tie(one.lead, other.lead)
    if let relation = tie.handover { return .relation(relation) }
    if let gap = gap(one, other) { return .gap(gap) }
    if let relation = tie.missing { return .missing(relation) }
    return tie.other.map { .other($0) } ?? .undescribed
  }

  /// The gap that stands at the border: after a step of it, best between the very two; else in a
  /// step beside it and between the two.
  private func gap(
    _ one: (column: Int, lead: EntryID), _ other: (column: Int, lead: EntryID)
  ) -> JourneyGap? {
    let ours = Set(homes.names(of: one.lead))
    let theirs = Set(homes.names(of: other.lead))
    func parts(_ gap: JourneyGap) -> (Bool, Bool) {
      facts.tally.add(gap.between.count)
      return (
        gap.between.contains(where: ours.contains), gap.between.contains(where: theirs.contains)
      )
    }
    var near: JourneyGap?
    for column in one.column..<other.column {
      for gap in after[column] ?? [] {
        let (isOurs, isTheirs) = parts(gap)
        if isOurs && isTheirs { return gap }
        if near == nil, isOurs || isTheirs || gap.between.isEmpty { near = gap }
      }
    }
    if let near { return near }
    for column in one.column...other.column {
      for gap in inside[column] ?? [] where parts(gap) == (true, true) { return gap }
    }
    return nil
  }

  private mutating func tie(_ one: EntryID, _ other: EntryID) -> Tie {
    let theirs = homes.names(of: other)
    var found = Tie()
    for name in homes.names(of: one) {
      let ties = ties(of: name)
      for their in theirs {
        facts.tally.add()
        guard let tie = ties[their] else { continue }
        found.handover = found.handover ?? tie.handover
        found.missing = found.missing ?? tie.missing
        found.other = found.other ?? tie.other
      }
    }
    return found
  }

  private mutating func ties(of actor: EntryID) -> [EntryID: Tie] {
    if let ties = known[actor] { return ties }
    var ties: [EntryID: Tie] = [:]
    for link in map.backlinks.to(actor) where map[link.from].kind == .relation {
      facts.tally.add()
      guard let relation = Relation(link.from, in: map), let source = relation.source,
        let target = relation.target
      else { continue }
      let other = source == actor ? target : source
      let isThisWay = source == actor || relation.shape != .forward
      var tie = ties[other] ?? Tie()
      if !relation.exists {
        if isThisWay { tie.missing = tie.missing ?? relation.id }
      } else if isThisWay, relation.saysHandover {
        tie.handover = tie.handover ?? relation.id
      } else {
        tie.other = tie.other ?? relation.id
      }
      ties[other] = tie
    }
    known[actor] = ties
    return ties
  }
}
