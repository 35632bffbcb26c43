// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// What a picture is drawn from, as a value that can be compared: as long as it stays the same, and
/// the picture is drawn in the same way, drawing it again gives the same bytes.
///
/// It may take in more than the picture shows, never less. Comments, spacing and what other pictures
/// show are not in it. Good for as long as the process lives: it is hashed with the process's seed.
package struct PictureContent: Hashable, Sendable {
  private let kind: PicturePlan.Kind
  /// How many entries of the map it takes in.
  private let count: Int
  private let digest: Int

  /// The content of `plan` in `map`.
  ///
  /// - Parameters:
  ///   - plan: a picture of that map.
  ///   - map: the map, without what must not be published where that is left out.
  ///   - addresses: the addresses of its entries.
  /// - Complexity: linear in the map.
  package init(of plan: PicturePlan, in map: ServiceMap, _ addresses: AddressBook) {
    var scope = ContentScope(map)
    switch plan.kind {
    // what the tool has found by itself may lie anywhere
    case _ where plan.view.map({ map.has($0, .findings) }) ?? false: scope.addEverything()
    case .journey, .blueprint: scope.addJourney(plan)
    case .compare: scope.addComparison(plan)
    case .actors: scope.addActors(plan)
    case .matrix: scope.addMatrix(plan)
    // a picture whose ways through the map nobody has told takes in all of it
    default: scope.addEverything()
    }
    kind = plan.kind
    (count, digest) = scope.digest(addresses)
  }
}
