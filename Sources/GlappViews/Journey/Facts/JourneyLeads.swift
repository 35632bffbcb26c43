// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Where the lead goes from one party to another, and what the map says of that border.
///
/// That somebody else leads the next step is not yet a handover that works: it may as well be the
/// very place where nothing was handed over. So what carries it is told apart: a relation, a gap
/// that a person has written there, or nothing that the map describes.
struct JourneyLeads: Sendable {
  /// What the map says of a border between two leads.
  enum Carrier: Sendable {
    /// A relation that says a handover.
    case relation(EntryID)
    /// A gap that a person has written there.
    case gap(JourneyGap)
    /// A relation that ought to be there, or that was asked for and is not.
    case missing(EntryID)
    /// They are related, but nothing says that anything is handed over.
    case other(EntryID)
    /// The map describes no relation between them.
    case undescribed
  }

  /// A change of the leading party.
  struct Change: Sendable {
    /// The columns before and after; steps that nobody leads, such as waits, lie between.
    var from: Int
    var to: Int
    /// Who led, and who leads now.
    var before: EntryID
    var now: EntryID
    var carrier: Carrier
    /// The column in which the party that leads now led last, before it was left for another.
    var returnsTo: Int?
    /// Whether a person goes on by herself here: between her and a party nothing need be carried.
    var isPersonal: Bool

    /// The column before which it breaks or arrives: right after the step that a gap comes after.
    var border: Int {
      guard case .gap(let gap) = carrier,
        let after = gap.after.first(where: { (from..<to).contains($0) })
      else { return to }
      return after + 1
    }

    /// The relation that says the handover; nil for a mere change.
    var handover: EntryID? {
      if case .relation(let id) = carrier { id } else { nil }
    }
  }

  /// The changes by the column in which somebody new leads.
  private(set) var changes: [Int: Change] = [:]
  /// Whether the map describes any relation: else it goes without saying that one is not described.
  let hasRelations: Bool

  init(_ facts: JourneyFacts) {
    let homes = facts.homes
    hasRelations = !facts.map.elements(.relation).isEmpty
    var borders = LeadBorders(facts)
    var last: (column: Int, lead: EntryID)?
    // who led last among those that are no persons, and where each of them led last
    var holder: EntryID?
    var led: [EntryID: Int] = [:]
    for step in facts.steps {
      guard let lead = step.lead else { continue }
      let party = homes.party(of: lead)
      let isPerson = facts.map[party].kind == .person
      if let last, homes.party(of: last.lead) != party {
        let isPersonal = isPerson || facts.map[homes.party(of: last.lead)].kind == .person
        changes[step.column] = Change(
          from: last.column, to: step.column, before: last.lead, now: lead,
          carrier: borders.carrier(from: last, to: (step.column, lead)),
          returnsTo: isPerson || holder == party ? nil : led[party], isPersonal: isPersonal)
      }
      if !isPerson {
        holder = party
        led[party] = step.column
      }
      last = (step.column, lead)
    }
  }
}
