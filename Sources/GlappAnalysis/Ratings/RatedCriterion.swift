// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// A criterion as a matrix uses it.
package struct RatedCriterion: Sendable {
  /// The criterion in the map.
  package let id: EntryID
  /// What it is called; its id where it has no title.
  package let caption: String
  /// What the lowest number means; empty where the map does not say.
  package let lowWord: String
  /// What the highest number means; empty where the map does not say.
  package let highWord: String
  /// Its scale; nil where the source gives none, so that nothing can be placed.
  package let scale: RatingScale?
  /// How much it weighs; 1 unless stated.
  package let weight: Double
  /// Whether the map gives a weight.
  package let hasWeight: Bool

  package init(_ id: EntryID, in map: ServiceMap) {
    self.id = id
    let view = Criterion(map: map, id: id)
    caption = view.caption
    lowWord = view.low?.value ?? ""
    highWord = view.high?.value ?? ""
    let ends = view.scale?.value
    scale = RatingScale(ends?.low, ends?.high, lowIsBetter: !view.isHighBetter)
    hasWeight = map.has(id, .weight)
    weight = max(0, view.weight)
  }
}
