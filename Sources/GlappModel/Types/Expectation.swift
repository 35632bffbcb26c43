// SPDX-License-Identifier: EUPL-1.2

/// What someone expects of a step; its title says what.
package struct Expectation: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.expectation)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  /// Who expects it; empty when it is the person of the journey.
  package var actors: [EntryID] { map.references(.of, of: id) }
  package var step: Step? { map.enclosing(.step, of: id).flatMap { Step($0, in: map) } }
}
