// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Where the lead goes from one party to another, and whether the map says that something is
/// handed over there.
///
/// That somebody else leads the next step is no handover: it may as well be the very place where
/// nothing was handed over. A handover is drawn only where a relation says one.
struct JourneyLeads: Sendable {
  /// A change of the leading party.
  struct Change: Sendable {
    /// The columns before and after; steps that nobody leads, such as waits, lie between.
    var from: Int
    var to: Int
    /// Who led, and who leads now.
    var before: EntryID
    var now: EntryID
    /// The relation that says the handover; nil for a mere change.
    var handover: EntryID?
  }

  /// The changes by the column in which somebody new leads.
  private(set) var changes: [Int: Change] = [:]

  init(_ facts: JourneyFacts) {
    let homes = facts.homes
    var relations = HandoverRelations(facts, homes)
    var last: (column: Int, lead: EntryID)?
    for step in facts.steps {
      guard let lead = step.lead else { continue }
      if let last, homes.party(of: last.lead) != homes.party(of: lead) {
        changes[step.column] = Change(
          from: last.column, to: step.column, before: last.lead, now: lead,
          handover: relations.relation(from: last.lead, to: lead))
      }
      last = (step.column, lead)
    }
  }
}

/// Finds the relation that says that one hands over to another.
private struct HandoverRelations {
  private let facts: JourneyFacts
  private let homes: JourneyHomes
  private var map: ServiceMap { facts.map }
  /// To whom someone hands over, with the relation that says so.
  private var known: [EntryID: [EntryID: EntryID]] = [:]

  init(_ facts: JourneyFacts, _ homes: JourneyHomes) {
    self.facts = facts
    self.homes = homes
  }

  mutating func relation(from one: EntryID, to other: EntryID) -> EntryID? {
    let theirs = homes.names(of: other)
    for name in homes.names(of: one) {
      let targets = targets(of: name)
      for their in theirs {
        facts.tally.add()
        if let relation = targets[their] { return relation }
      }
    }
    return nil
  }

  private mutating func targets(of actor: EntryID) -> [EntryID: EntryID] {
    if let targets = known[actor] { return targets }
    var targets: [EntryID: EntryID] = [:]
    for link in map.backlinks.to(actor) where map[link.from].kind == .relation {
      facts.tally.add()
      guard let relation = Relation(link.from, in: map), relation.saysHandover,
        let source = relation.source, let target = relation.target
      else { continue }
      let goesBothWays = relation.shape != .forward
      if source == actor, targets[target] == nil { targets[target] = relation.id }
      if goesBothWays, target == actor, targets[source] == nil { targets[source] = relation.id }
    }
    known[actor] = targets
    return targets
  }
}
