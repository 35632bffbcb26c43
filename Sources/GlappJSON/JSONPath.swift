// SPDX-License-Identifier: EUPL-1.2

/// The way from the top of a JSON value to something in it: `$.journeys[0].phases[1].title`.
package struct JSONPath: Hashable, Sendable, CustomStringConvertible {
  /// One step down.
  package enum Step: Hashable, Sendable {
    case name(String)
    case index(Int)
  }

  /// The steps from the top.
  package private(set) var steps: [Step] = []

  /// The top itself.
  package init() {}

  /// The member `name` of what this leads to.
  package subscript(name: String) -> JSONPath {
    var path = self
    path.steps.append(.name(name))
    return path
  }

  /// The element `index` of what this leads to.
  package subscript(index: Int) -> JSONPath {
    var path = self
    path.steps.append(.index(index))
    return path
  }

  /// As it is written in messages; names that are no plain words are quoted.
  package var description: String {
    steps.reduce("$") { text, step in
      switch step {
      case .name(let name): text + JSONText.pathStep(name)
      case .index(let index): text + "[\(index)]"
      }
    }
  }
}
