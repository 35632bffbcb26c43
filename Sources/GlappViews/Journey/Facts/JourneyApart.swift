// SPDX-License-Identifier: EUPL-1.2

/// Two people whose feelings in one step lie far apart.
struct JourneyApart: Sendable {
  /// The one who feels worse.
  var worse: JourneyFeeling
  /// The one who feels better.
  var better: JourneyFeeling
  /// How far it is from the best of the one to the worst of the other, on the scale of the map.
  var distance: Double

  /// The two farthest apart among `feelings`; nil where nobody is `limit` from anybody else.
  ///
  /// Several feelings of the same person are several groups of people and not compared.
  init?(_ feelings: [JourneyFeeling], limit: Double) {
    guard feelings.count > 1 else { return nil }
    let worst = Self.two(feelings) { $0.span.high < $1.span.high }
    let best = Self.two(feelings) { $0.span.low > $1.span.low }
    var widest: (Double, JourneyFeeling, JourneyFeeling)?
    for low in worst {
      for high in best where low.perspective != high.perspective {
        let distance = high.span.low - low.span.high
        if distance >= limit - 0.004, distance > widest?.0 ?? 0 { widest = (distance, low, high) }
      }
    }
    guard let widest else { return nil }
    (distance, worse, better) = widest
  }

  /// The first by `order`, and the first of those of other people.
  private static func two(
    _ feelings: [JourneyFeeling], _ order: (JourneyFeeling, JourneyFeeling) -> Bool
  ) -> [JourneyFeeling] {
    guard let first = feelings.min(by: order) else { return [] }
    let others = feelings.lazy.filter { $0.perspective != first.perspective }
    return [first] + [others.min(by: order)].compactMap { $0 }
  }
}
