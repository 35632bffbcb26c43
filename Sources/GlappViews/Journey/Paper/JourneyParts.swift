// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// What a picture along the steps of a journey puts on its pages, whichever of them it is.
struct JourneyParts {
  let facts: JourneyFacts
  let head: JourneyHead
  let actors: JourneyActors
  /// Its lanes by the words of `lanes`; says what belongs to the journey as a whole, too.
  let keys: [JourneyLaneKey]
  /// The width of the narrowest column, in px of normal text.
  var narrowest = 118.0
  /// Its lanes, from the top down.
  let lanes: (JourneySheet, JourneyBands) -> [JourneyLanes.Entry]
  /// What stands under the last row, before what belongs to the whole; nil for nothing.
  var foot: ((inout JourneyPage, JourneySheet) -> Void)?
  /// What is said of the picture as a whole, given the lanes that have something to show.
  var remarks: (Set<JourneyLaneKey>) -> [String] = { _ in [] }
  /// A word where there is little to show; nil for none.
  var hint: String?
  let legend: (JourneySheet) -> [Legend.Entry]
  /// What stands in it under a short name, with its full one.
  let names: [(label: String, title: String)]
  /// The same in words; given the remarks and the foot.
  let telling: ([String]) -> SceneNarrative
  let idPrefix: String
}
