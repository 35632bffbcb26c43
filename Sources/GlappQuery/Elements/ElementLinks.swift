// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// What an element refers to, and what refers to it: `glapp show`.
package struct ElementLinks: Sendable {
  /// One reference, seen from one of its ends.
  package struct Link: Hashable, Sendable {
    /// The element at the other end.
    package let element: EntryID
    /// The word that says it: the property's, else the element's own.
    package let word: Word
    /// The statement that says it.
    package let statement: EntryID
  }

  /// What it and all that stands in it refer to outside it, each once.
  package let outgoing: [Link]
  /// The elements that refer to it, in the order of the map, each once for each word.
  package let incoming: [Link]

  /// - Complexity: linear in the element and in the references to it.
  package init(of id: EntryID, in map: ServiceMap) {
    let inside = Int(id.index)..<Int(map[id].end)
    var seen = Set<Link>()
    var outgoing: [Link] = []
    for index in inside {
      let entry = EntryID(index)
      for slot in map.slots(of: entry) {
        guard case .reference(let target) = slot.value, !inside.contains(Int(target.index)) else {
          continue
        }
        let link = Link(element: target, word: map[entry].word, statement: .root)
        if seen.insert(link).inserted {
          outgoing.append(Link(element: target, word: link.word, statement: entry))
        }
      }
    }
    var incoming: [Link] = []
    seen = []
    for backlink in map.backlinks.to(id) where !inside.contains(Int(backlink.from.index)) {
      let owner = Self.owner(of: backlink.from, in: map)
      let link = Link(element: owner, word: map[backlink.from].word, statement: .root)
      if seen.insert(link).inserted {
        incoming.append(Link(element: owner, word: link.word, statement: backlink.from))
      }
    }
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// The nearest element that a statement belongs to: itself, where it is one.
  package static func owner(of statement: EntryID, in map: ServiceMap) -> EntryID {
    var current = statement
    while current != .root, map[current].kind == .property { current = map[current].parent }
    return current
  }
}
