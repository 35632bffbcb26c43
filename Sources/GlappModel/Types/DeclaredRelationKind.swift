// SPDX-License-Identifier: EUPL-1.2

/// A kind of relation that the map declares itself.
package struct DeclaredRelationKind: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.relationKind)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// The relations of this kind.
  package var relations: [Relation] {
    map.views(map.backlinks.to(id).filter { $0.role == .kind }.map(\.from))
  }
}
