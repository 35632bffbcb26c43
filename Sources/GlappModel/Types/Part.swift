// SPDX-License-Identifier: EUPL-1.2

/// A part of an idea.
package struct Part: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.part)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var idea: Idea? { map.enclosing(.idea, of: id).flatMap { Idea($0, in: map) } }
}
