// SPDX-License-Identifier: EUPL-1.2

/// Where the person meets someone: a meeting, a letter, a form, a place.
package struct Touchpoint: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.touchpoint)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var type: Stated<ChannelKind>? { map.choice(id, .kind) }
  package var aliases: [Stated<String>] { map.texts(id, .alias) }
  package var closeness: Stated<Quantity>? { map.quantity(id, .closeness) }
  /// Who answers for it: the owners it names, else the organisation or unit it stands in.
  package var owners: [Stated<EntryID>] {
    let named = map.references(id, .owner)
    guard named.isEmpty else { return named }
    return map.enclosing(ElementKinds(.organisation, .unit), of: id).map {
      [map.stated($0, by: id)]
    } ?? []
  }
  /// The steps that go through it.
  package var steps: [Step] { map.views(map.linking(Step.kinds, to: id, nil, .via)) }
}

/// What kind of touchpoint one is; pictures have a sign for each.
package enum ChannelKind: String, CaseIterable, Sendable {
  case meeting, phone, video, letter, form, digital, place
}
