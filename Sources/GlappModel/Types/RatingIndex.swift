// SPDX-License-Identifier: EUPL-1.2

/// All ratings of a map by what they rate and by which criterion; built once, then cheap.
package struct RatingIndex: Sendable {
  private let ratings: [Key: [Rating]]

  private struct Key: Hashable, Sendable {
    let item: EntryID
    let criterion: EntryID
  }

  /// Reads the whole map.
  package init(_ map: ServiceMap) {
    var ratings: [Key: [Rating]] = [:]
    for rating in Rating.all(in: map) {
      guard let item = rating.item, let criterion = rating.criterion else { continue }
      ratings[Key(item: item, criterion: criterion), default: []].append(rating)
    }
    self.ratings = ratings
  }

  /// The ratings of `item` by `criterion`, in the order of the map; unknown ones too.
  package func ratings(of item: EntryID, on criterion: EntryID) -> [Rating] {
    ratings[Key(item: item, criterion: criterion)] ?? []
  }
}
