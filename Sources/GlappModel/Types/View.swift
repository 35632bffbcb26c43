// SPDX-License-Identifier: EUPL-1.2

/// A picture that the map asks for.
package struct View: Element {
  package let map: ServiceMap
  package let id: EntryID
  package static let kinds = ElementKinds(.view)

  package init(map: ServiceMap, id: EntryID) {
    self.map = map
    self.id = id
  }

  package var type: ViewKind? { map.choice(.kind, of: id) }
  /// What it shows, in order; empty for everything.
  package var of: [EntryID] { map.references(id, .of).map(\.value) }
  /// The lanes of a journey, from the top down; empty for the usual ones.
  package var lanes: [ViewLane] { map.choices(id, .lanes).map(\.value) }
  /// The lanes that stand at the top, before the others.
  package var firstLanes: [ViewLane] { map.choices(id, .first).map(\.value) }
  /// The lanes that are not drawn.
  package var hiddenLanes: [ViewLane] { map.choices(id, .hide).map(\.value) }
  /// Kinds and tags that alone are shown; empty for all.
  package var only: ViewSelection { ViewSelection(map.names(id, .only).map(\.value)) }
  /// Kinds and tags that are left out.
  package var except: ViewSelection { ViewSelection(map.names(id, .except).map(\.value)) }
  /// Whether the time of a journey is drawn to scale.
  package var showsTimeToScale: Bool { map.choice(id, .scale)?.value == "time" }
  package var focus: [EntryID] { map.references(id, .focus).map(\.value) }
  /// `organisation`, `kind`, `level`, `theme`, `phase`, `tag`, `within`, `none` or a free name.
  package var groupBy: String? { map.choice(id, .groupBy)?.value }
  /// `betweenness`, `degree`, `closeness`, `people`, `severity`, `evidence`, `none` or a name.
  package var sizeBy: String? { map.choice(id, .sizeBy)?.value }
  package var form: ActorForm? { map.choice(id, .form)?.value }
  /// The names of the rings, from the inside out.
  package var rings: [String] { map.names(id, .rings).map(\.value) }
  /// The touchpoints that journeys are lined up by.
  package var align: [EntryID] { map.references(id, .align).map(\.value) }
  /// `paper`, `screen`, `dark`, `mono`, `room` or a name.
  package var style: String? { map.choice(id, .style)?.value }
  /// In pixels.
  package var width: Double? { map.quantity(id, .width)?.value.middle }
  /// The paper that it is laid out for, as `a3`.
  package var page: String? { map.choice(id, .page)?.value }
  /// What is kept in its place, in the picture's own units.
  package var pins: [(item: EntryID, x: Double, y: Double)] {
    map.properties(id, .pin).compactMap { entry in
      let numbers = map.slots(of: entry).filter { $0.role == .value }
        .compactMap { map.quantity($0.value)?.middle }
      guard let item = map.references(.item, of: entry).first, numbers.count == 2
      else { return nil }
      return (item, numbers[0], numbers[1])
    }
  }
  /// Whether it shows also what the tool has found by itself.
  package var showsFindings: Bool { map.has(id, .findings) }
}

/// The pictures that glapp draws.
package enum ViewKind: String, CaseIterable, Sendable {
  case journey, blueprint, compare, actors
  case gapMatrix = "gap-matrix"
  case system, matrix, disagreement, ranking, perspectives, trace, themes, timeline, figures
}

/// A lane under or above the steps of a journey.
package enum ViewLane: String, CaseIterable, Sendable {
  case phases, steps, journeys, story, feelings, actions, thoughts, quotes, expectations, channels
  case touchpoints, actors, frontstage, backstage, systems, needs, pains, gains, gaps, bridges
  case questions, opportunities, evidence, time, waits, owners, measures
}

/// The form of an actor map.
package enum ActorForm: String, CaseIterable, Sendable {
  case network, rings, columns, ecomap
}

/// Kinds and tags that a view keeps or leaves out.
package struct ViewSelection: Equatable, Sendable {
  package var kinds: ElementKinds = []
  package var tags: Set<String> = []

  /// Sorts names into kinds, by their plural, and tags.
  package init(_ names: [String]) {
    for name in names {
      if let kind = ElementKind(plural: name) {
        kinds.formUnion(ElementKinds(kind))
      } else {
        tags.insert(name)
      }
    }
  }

  package var isEmpty: Bool { kinds.isEmpty && tags.isEmpty }
}
