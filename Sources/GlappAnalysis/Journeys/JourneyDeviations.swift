// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// How one journey departs from another: the future from the current, the actual from the planned.
///
/// The classes are those of the Customer Journey Modelling Language (Halvorsrud, Kvale & Følstad,
/// "Improving service quality through customer journey analysis", 2016): as planned, missing,
/// extra, out of order, through another channel or with another actor.
package struct JourneyDeviations: Sendable {
  /// What differs in a step that both have.
  package struct Change: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Another leads it.
    package static let lead = Change(rawValue: 1)
    /// Others are there too.
    package static let others = Change(rawValue: 2)
    /// It goes through other touchpoints.
    package static let channel = Change(rawValue: 4)
    /// It takes another time, or the wait is another.
    package static let time = Change(rawValue: 8)
    /// It stands in another phase.
    package static let phase = Change(rawValue: 16)
    /// It is called otherwise: only its touchpoints and its lead say that it is the same.
    package static let name = Change(rawValue: 32)
  }

  /// A step of one journey, or of both.
  package struct Pair: Sendable {
    /// The step in the journey held against; nil where it is extra.
    package let base: EntryID?
    /// The step in this journey; nil where it is missing.
    package let step: EntryID?
    /// Whether both have it but in another order.
    package let isMoved: Bool
    /// Whether it is extra since it comes once more than planned.
    package let isAgain: Bool
    package let changes: Change
  }

  /// All steps of both: in the order of this journey, what is missing after what it came after.
  package let pairs: [Pair]
  /// How many steps the journey held against has.
  package let planned: Int
  /// How many of those are as planned: in order, the same channel and the same actors.
  package let asPlanned: Int

  package var missing: Int { pairs.count { $0.step == nil } }
  package var extra: Int { pairs.count { $0.base == nil } }
  package var moved: Int { pairs.count(where: \.isMoved) }
  package var changed: Int { pairs.count { !$0.changes.isEmpty } }

  /// As planned of planned, 0…1; nil where nothing was planned.
  package var conformance: Double? {
    planned > 0 ? Double(asPlanned) / Double(planned) : nil
  }

  /// Holds the steps of `journey` against those of `base`, found again by the fewest insertions
  /// and deletions.
  package init(of journey: EntryID, from base: EntryID, in map: ServiceMap) {
    var keys = StepKeys(map)
    let old = Journey(map: map, id: base).steps.map(\.id)
    let new = Journey(map: map, id: journey).steps.map(\.id)
    let oldKeys = keys.keys(old)
    let newKeys = keys.keys(new)
    var oldOf = [Int?](repeating: nil, count: new.count)
    var isFound = [Bool](repeating: false, count: old.count)
    for pair in SequenceMatch.longest(oldKeys.map { [$0] }, newKeys) {
      oldOf[pair.other] = pair.one
      isFound[pair.one] = true
    }
    // what is in both but not in order: the first that is left with the same key
    var left: [Int: [Int]] = [:]
    for place in old.indices.reversed() where !isFound[place] {
      left[oldKeys[place], default: []].append(place)
    }
    var isMoved = [Bool](repeating: false, count: new.count)
    for place in new.indices where oldOf[place] == nil {
      guard let other = left[newKeys[place]]?.popLast() else { continue }
      oldOf[place] = other
      isMoved[place] = true
      isFound[other] = true
    }
    var phases = StepKeys(map)
    let facts = StepFacts(map)
    let renamed = facts.renamed(old, new, &oldOf, &isFound, isMoved)
    let known = Set(oldKeys)
    var pairs: [Pair] = []
    func addMissing(from first: Int) {
      var place = first
      while place < old.count, !isFound[place] {
        pairs.append(Pair(base: old[place], step: nil, isMoved: false, isAgain: false, changes: []))
        place += 1
      }
    }
    addMissing(from: 0)
    var kept = 0
    for (place, step) in new.enumerated() {
      guard let other = oldOf[place] else {
        pairs.append(
          Pair(
            base: nil, step: step, isMoved: false, isAgain: known.contains(newKeys[place]),
            changes: []))
        continue
      }
      var changes = facts.changes(old[other], step, &phases)
      if renamed.contains(place) { changes.insert(.name) }
      if !isMoved[place], changes.isDisjoint(with: [.lead, .others, .channel]) { kept += 1 }
      pairs.append(
        Pair(
          base: old[other], step: step, isMoved: isMoved[place], isAgain: false, changes: changes))
      addMissing(from: other + 1)
    }
    self.pairs = pairs
    planned = old.count
    asPlanned = kept
  }
}

/// What of two steps is compared.
private struct StepFacts {
  let map: ServiceMap

  init(_ map: ServiceMap) { self.map = map }

  /// Finds the same step under another name: between two steps that both journeys have, one that is
  /// missing and one that is extra, in order, through the same touchpoints and led by the same.
  ///
  /// - Returns: the places of such steps in `new`.
  func renamed(
    _ old: [EntryID], _ new: [EntryID], _ oldOf: inout [Int?], _ isFound: inout [Bool],
    _ isMoved: [Bool]
  ) -> Set<Int> {
    var renamed: Set<Int> = []
    var place = 0
    for (index, step) in new.enumerated() {
      if let other = oldOf[index] {
        if !isMoved[index] { place = other + 1 }
        continue
      }
      // the next that is missing here, and no further than what both have
      guard place < old.count, !isFound[place], isSame(old[place], step) else { continue }
      oldOf[index] = place
      isFound[place] = true
      renamed.insert(index)
      place += 1
    }
    return renamed
  }

  private func isSame(_ old: EntryID, _ new: EntryID) -> Bool {
    let (one, other) = (Step(map: map, id: old), Step(map: map, id: new))
    return one.lead != nil && one.lead == other.lead && !one.touchpoints.isEmpty
      && Set(one.touchpoints) == Set(other.touchpoints)
  }

  func changes(
    _ old: EntryID, _ new: EntryID, _ phases: inout StepKeys
  ) -> JourneyDeviations.Change {
    let (one, other) = (Step(map: map, id: old), Step(map: map, id: new))
    var changes: JourneyDeviations.Change = []
    if one.lead != other.lead { changes.insert(.lead) }
    func others(_ step: Step) -> Set<EntryID> {
      Set((step.by.dropFirst() + step.with).map(\.value))
    }
    if others(one) != others(other) { changes.insert(.others) }
    if Set(one.touchpoints) != Set(other.touchpoints) { changes.insert(.channel) }
    let waits = [one, other].map { $0.isWait ? $0.wait?.length?.value : nil }
    if one.isWait != other.isWait || waits[0] != waits[1]
      || one.takes?.value != other.takes?.value
    {
      changes.insert(.time)
    }
    if let here = one.phase?.id, let there = other.phase?.id,
      phases.keys([here]) != phases.keys([there])
    {
      changes.insert(.phase)
    }
    return changes
  }
}
