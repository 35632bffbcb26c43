// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// Ids that something has already: beside what is changed, or elsewhere in the map.
extension Desk {
  /// What has the id `name` among the children of `scope`.
  func sibling(called name: String, in scope: EntryID) -> EntryID? {
    map.map.children(of: scope).first { map.map.name(of: $0) == name }
  }

  func taken(_ name: String, by other: EntryID) -> EditRefusal {
    EditRefusal(
      .takenID, [.text("`\(name)`"), .text("”\(map.map.caption(of: other))”")],
      at: map.head(of: other))
  }

  /// Holds the id that something is to have in `scope` against the ids elsewhere in the map.
  ///
  /// What a person types at a prompt is looked up at top level first. With the same id there and
  /// deeper down, commands would mean the one at top level without a word: that is refused. Twice
  /// deeper down they ask which is meant: that is said.
  ///
  /// - Throws: why the id is not to be had.
  mutating func checkReach(
    of name: String, in scope: EntryID, except own: EntryID? = nil
  ) throws(EditRefusal) {
    var others: [EntryID]
    switch map.resolver.find(name, from: .root, among: .any) {
    case .one(let other), .wrongKind(let other): others = [other]
    case .several(let all): others = all
    case .nothing: others = []
    }
    others.removeAll { $0 == own || map.map.name(of: $0) != name }
    guard let other = others.first else { return }
    let isTop = map.map[other].parent == .root
    let addresses = others.map { Addresses.address(of: $0, in: map) }
    if isTop != (scope == .root), !force {
      let meant =
        isTop
        ? Bilingual(sv: "det som redan finns", en: "what is there already")
        : Bilingual(sv: "det nya", en: "the new one")
      throw EditRefusal(
        .shadowedID, [.text("`\(name)`"), .choices(addresses), .both(meant)],
        at: map.head(of: other))
    }
    notes.append(
      Diagnostic(.sharedID, at: map.head(of: other), [.text("`\(name)`"), .choices(addresses)]))
  }
}
