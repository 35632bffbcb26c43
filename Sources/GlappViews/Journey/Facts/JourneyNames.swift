// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What people call the elements of a map on screen.
///
/// Roles that share a title, as *handläggare* does everywhere, are named with their organisation.
struct JourneyNames: Sendable {
  private let map: ServiceMap
  private let homes: JourneyHomes
  /// How many roles have each title, and each short name.
  private var titles: [String: Int] = [:]
  private var shorts: [String: Int] = [:]

  init(_ map: ServiceMap, _ homes: JourneyHomes) {
    self.map = map
    self.homes = homes
    for role in map.elements(.role) {
      titles[plain(role), default: 0] += 1
      shorts[plainShort(role), default: 0] += 1
    }
  }

  /// The titles and short names that several roles have: whether a name is one of them decides how
  /// a role is called. Each sorted.
  var shared: [[String]] {
    [titles, shorts].map { counts in counts.filter { $0.value > 1 }.map(\.key).sorted() }
  }

  private func plain(_ id: EntryID) -> String {
    let title = map.title(of: id)
    return title.isEmpty ? map.name(of: id) : title
  }

  private func plainShort(_ id: EntryID) -> String {
    if let short = map.text(id, .short)?.value, !short.isEmpty { return short }
    let title = plain(id)
    guard title.utf8.count > 20 else { return title }
    return map.texts(id, .alias).map(\.value).first { !$0.isEmpty && $0.utf8.count <= 12 } ?? title
  }

  /// The title, else the id.
  func caption(_ id: EntryID) -> String { apart(plain(id), id, titles) }

  /// The same where there is little room: its abbreviation, or for a long name a short alias.
  func short(_ id: EntryID) -> String { apart(plainShort(id), id, shorts) }

  private func apart(_ name: String, _ id: EntryID, _ counts: [String: Int]) -> String {
    guard map[id].kind == .role, counts[name, default: 0] > 1,
      let home = homes.organisation(of: id), home != id
    else { return name }
    return "\(name), \(plainShort(home))"
  }
}
