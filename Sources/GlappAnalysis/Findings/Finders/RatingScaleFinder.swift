// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Ratings off their criterion's scale.
enum RatingScaleFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    // Ratings by one criterion often stand together.
    var last = EntryID.root
    var scale: (low: Double, high: Double)?
    for rating in context[.rating] {
      context.steps += 1
      guard let criterion = map.target(.criterion, of: rating) else { continue }
      if criterion != last {
        last = criterion
        scale = context.scale(of: criterion)
      }
      guard let scale, let (low, high) = map.bounds(.value, of: rating),
        (low.isFinite && low < scale.low) || (high.isFinite && high > scale.high)
          || (low.isFinite && low > scale.high) || (high.isFinite && high < scale.low)
      else { continue }
      list.add(
        .offCriterionScale,
        Finding(
          .offCriterionScale, rating,
          [
            .range(low.isFinite ? low : high, high.isFinite ? high : low),
            .range(scale.low, scale.high),
          ]))
    }
  }
}
