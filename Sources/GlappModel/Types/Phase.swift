// SPDX-License-Identifier: EUPL-1.2

/// A part of a journey (*före, under, efter*).
package struct Phase: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.phase)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var journey: Journey? { map.enclosing(.journey, of: id).flatMap { Journey($0, in: map) } }
  /// Phases directly inside it.
  package var phases: [Phase] { Phase.children(of: id, in: map) }
  /// All its steps in order, those of its inner phases too.
  package var steps: [Step] { map.descendants(of: id).compactMap { Step($0, in: map) } }
  package var pains: [Pain] { map.views(map.joined(Pain.kinds, with: id, .at, .at)) }
  package var gaps: [Gap] { map.views(map.joined(Gap.kinds, with: id, .at, .at)) }
}
