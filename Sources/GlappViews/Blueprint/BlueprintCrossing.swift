// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Where the way goes over a border from one party to another: a handover, with what carries it.
struct BlueprintCrossing: Sendable {
  /// From where to where.
  enum Way: Sendable {
    /// From the one who led a step to the one who leads a later one.
    case lead
    /// In one step, from the one who meets the person to another who does something unseen.
    case behind
  }

  /// 1, 2 … along the journey.
  var number: Int
  var way: Way
  /// The columns in which it begins and ends.
  var from: Int
  var to: Int
  var before: EntryID
  var now: EntryID
  var carrier: JourneyLeads.Carrier
  var returnsTo: Int?

  /// `H1`, `H2` …, to point at.
  var code: String { "H\(number)" }

  /// The column before which it breaks or arrives.
  var border: Int {
    guard case .gap(let gap) = carrier,
      let after = gap.after.first(where: { (from..<to).contains($0) })
    else { return to }
    return after + 1
  }

  /// The relation that carries it.
  var relation: EntryID? {
    if case .relation(let id) = carrier { id } else { nil }
  }

  var form: HandoverMark.Form { HandoverMark.Form(carrier) }
}

/// Finds all crossings of a journey, in its order.
struct BlueprintCrossings {
  private(set) var all: [BlueprintCrossing] = []

  /// Linear in the journey and in the relations of those who are in it.
  init(_ facts: BlueprintFacts) {
    var borders = LeadBorders(facts.journey)
    var behind: [Int: [Int]] = [:]
    for (party, cells) in facts.backs.enumerated() where facts.parties[party].id != nil {
      for column in cells.keys { behind[column, default: []].append(party) }
    }
    for step in facts.journey.steps {
      if let change = facts.leads.changes[step.column], !change.isPersonal {
        all.append(
          BlueprintCrossing(
            number: 0, way: .lead, from: change.from, to: change.to, before: change.before,
            now: change.now, carrier: change.carrier, returnsTo: change.returnsTo))
      }
      guard let lead = step.lead, let front = facts.index(of: lead),
        facts.fronts[front][step.column] != nil
      else { continue }
      for party in (behind[step.column] ?? []).sorted()
      where party != front && facts.fronts[party][step.column] == nil {
        facts.journey.tally.add()
        guard let now = facts.backs[party][step.column]?.first?.actors.first else { continue }
        all.append(
          BlueprintCrossing(
            number: 0, way: .behind, from: step.column, to: step.column, before: lead, now: now,
            carrier: borders.carrier(from: (step.column, lead), to: (step.column, now))))
      }
    }
    for index in all.indices { all[index].number = index + 1 }
  }
}
