// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappText

/// How much a picture would have to show, held against what a picture can: drawing takes time and
/// memory for each mark, and nobody can read a journey of a hundred thousand steps. Counting is
/// linear in the map.
package struct PictureLoad: Sendable, Equatable {
  /// Of what there is too much, in the plural.
  package let what: Bilingual
  /// How many there are.
  package let count: Int
  /// How many a picture can hold.
  package let limit: Int

  /// What makes a picture too large to be drawn; nil when it is not.
  package static func excess(of plan: PicturePlan, in map: ServiceMap) -> PictureLoad? {
    let counts =
      switch plan.kind {
      case .journey, .blueprint: plan.subject.map { journey($0, in: map) } ?? []
      case .matrix: plan.subject.map { matrix($0, in: map) } ?? []
      case .actors: actors(in: map)
      case .compare: compare(plan, in: map)
      case .trace: trace(plan, in: map)
      default: [PictureLoad]()
      }
    return counts.first { $0.count > $0.limit }
  }

  private static func journey(_ id: EntryID, in map: ServiceMap) -> [PictureLoad] {
    let below = map.descendants(of: id)
    var steps = 0
    var marks = below.count
    var parties: Set<EntryID> = []
    for entry in below {
      if map[entry].kind == .step { steps += 1 }
      // Gaps, opportunities and bridges stand elsewhere and point in here.
      marks += map.backlinks.to(entry).count
      for slot in map.slots(of: entry) {
        guard case .reference(let target) = slot.value,
          ElementKinds.actor.holds(map[target].kind)
        else { continue }
        parties.insert(target)
      }
    }
    let seats = parties.reduce(0) { sum, party in
      // A team gives a row to each of its members.
      sum + (map[party].kind == .team ? Int(map[party].end - party.index) : 1)
    }
    return [
      PictureLoad(what: Bilingual(sv: "steg", en: "steps"), count: steps, limit: 5_000),
      PictureLoad(
        what: Bilingual(sv: "uppgifter att visa", en: "things to show"), count: marks,
        limit: 60_000),
      PictureLoad(
        what: Bilingual(sv: "rutor i rader av aktörer", en: "cells in rows of actors"),
        count: steps * seats, limit: 2_000_000),
    ]
  }

  private static func matrix(_ id: EntryID, in map: ServiceMap) -> [PictureLoad] {
    guard let matrix = Matrix(id, in: map) else { return [] }
    return [
      PictureLoad(
        what: Bilingual(sv: "saker att placera", en: "things to place"),
        count: matrix.items.count, limit: 1_000),
      PictureLoad(
        what: Bilingual(sv: "bedömare", en: "raters"), count: map.elements(.rater).count,
        limit: 2_000),
    ]
  }

  private static func trace(_ plan: PicturePlan, in map: ServiceMap) -> [PictureLoad] {
    let count = TraceContent.count(map, view: plan.view, subject: plan.subject)
    return [
      PictureLoad(what: Bilingual(sv: "led", en: "links"), count: count.links, limit: 2_000),
      PictureLoad(
        what: Bilingual(sv: "delar i spåret", en: "parts of the trace"), count: count.parts,
        limit: 300),
    ]
  }

  private static func compare(_ plan: PicturePlan, in map: ServiceMap) -> [PictureLoad] {
    let journeys = CompareFacts.journeys(map, plan.view).prefix(CompareFacts.most)
    let loads = journeys.map { journey($0, in: map) }
    return loads.first.map { first in
      first.indices.map { index in
        PictureLoad(
          what: first[index].what, count: loads.reduce(0) { $0 + $1[index].count },
          limit: first[index].limit)
      }
    } ?? []
  }

  private static func actors(in map: ServiceMap) -> [PictureLoad] {
    let ties = map.entries.count { $0.kind == .relation || $0.kind == .member }
    return [
      PictureLoad(what: Bilingual(sv: "band", en: "ties"), count: ties, limit: 300_000)
    ]
  }
}
