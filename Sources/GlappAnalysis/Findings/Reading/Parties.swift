// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Which organisations an actor acts for.
///
/// An organisation acts for itself; a unit and a role for those they stand in or are at; a team
/// for those of its members. A person acts for none. At most `bound` organisations are kept for
/// an actor, so that teams of teams stay cheap.
final class Parties {
  private let map: ServiceMap
  private var known: [EntryID: [EntryID]] = [:]
  /// How many organisations one actor can act for; the rest is left out.
  static let bound = 16
  private static let depth = 8

  init(_ map: ServiceMap) { self.map = map }

  /// The organisations of `actor`, ascending; empty when the map does not say.
  func organisations(of actor: EntryID) -> [EntryID] {
    if let all = known[actor] { return all }
    // Stands in for a team that is its own member.
    known[actor] = []
    let all = find(actor, Self.depth)
    known[actor] = all
    return all
  }

  private func find(_ actor: EntryID, _ depth: Int) -> [EntryID] {
    let kind = map[actor].kind
    if kind == .organisation { return [actor] }
    guard depth > 0, kind == .unit || kind == .role || kind == .team else { return [] }
    var all: [EntryID] = []
    func add(_ other: EntryID) {
      guard other != actor, all.count < Self.bound else { return }
      for organisation in known[other] ?? find(other, depth - 1)
      where !all.contains(organisation) && all.count < Self.bound { all.append(organisation) }
    }
    let parent = map[actor].parent
    if parent != .root { add(parent) }
    if kind != .unit { map.forEachTie(.at, .at, of: actor, add) }
    if kind == .team {
      for child in map.children(of: actor) where map[child].kind == .member {
        map.forEachTarget(.item, of: child, add)
      }
    }
    return all.sorted()
  }

  /// Whether both act for someone, and no organisation is in both.
  func areApart(_ one: EntryID, _ other: EntryID) -> Bool {
    guard one != other else { return false }
    let ours = organisations(of: one)
    let theirs = organisations(of: other)
    guard !ours.isEmpty, !theirs.isEmpty else { return false }
    return !ours.contains(where: theirs.contains)
  }

  /// Who could stand for `actor` in a tie: itself and its organisations.
  func names(of actor: EntryID) -> [EntryID] {
    let all = organisations(of: actor)
    return all.contains(actor) ? all : [actor] + all
  }
}
