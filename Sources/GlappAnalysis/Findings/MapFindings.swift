// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// Everything the tool finds by itself in a model.
package enum MapFindings {
  /// Runs every finder.
  ///
  /// - Parameters:
  ///   - map: the map.
  ///   - bound: how many findings of each kind are kept.
  /// - Returns: findings, finder by finder, each in the order of the map.
  /// - Complexity: near linear in the map; each finder reads only the kinds it is about.
  package static func all(in map: ServiceMap, bound: Int = 1_000) -> FindingList {
    let context = FindingContext(map)
    var list = FindingList(bound: bound)
    for finder in finders { finder(context, &list) }
    return list
  }

  /// What a map says that cannot be so: values off their scales, references and loops that go
  /// round. Cheaper than all findings: an edit asks for these each time.
  ///
  /// - Complexity: near linear in the map.
  package static func faults(in map: ServiceMap, bound: Int = 1_000) -> FindingList {
    let context = FindingContext(map)
    var list = FindingList(bound: bound)
    for finder in faultFinders { finder(context, &list) }
    return list
  }

  /// How many steps all finders together took: asserted to grow with the map in tests.
  package static func steps(in map: ServiceMap) -> Int {
    let context = FindingContext(map)
    var list = FindingList()
    for finder in finders { finder(context, &list) }
    return context.steps
  }

  private typealias Finder = @Sendable (FindingContext, inout FindingList) -> Void

  private static let faultFinders: [Finder] = [
    FeelingFinder.findOffScale, RatingScaleFinder.find, ReferenceLoopFinder.find,
    LoopClaimFinder.find,
  ]

  private static let finders: [Finder] = [
    HandoverFinder.find, WaitFinder.find, GapPlaceFinder.find, LonelyStepFinder.find,
    VacancyFinder.find, ReturnFinder.find, FeelingFinder.find, ExpectationFinder.find,
    TermFinder.find, CrowdFinder.find, FigureFinder.find, TotalFinder.find, GroundFinder.find,
    DecisionFinder.find, InsightFinder.find, IdeaFinder.find, AssumptionFinder.find,
    SlipFinder.find, QuoteFinder.find, SmallNumberFinder.find, RatingScaleFinder.find,
    ReferenceLoopFinder.find, LoopClaimFinder.find,
  ]
}
