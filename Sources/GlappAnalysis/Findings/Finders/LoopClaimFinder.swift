// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// Named loops that the influences do not close, or whose signs deny what is said of them.
enum LoopClaimFinder {
  static func find(_ context: FindingContext, _ list: inout FindingList) {
    let map = context.map
    guard !context[.loop].isEmpty else { return }
    let signs = signs(context)
    for loop in context[.loop] {
      var factors: [EntryID] = []
      map.forEachTie(.through, .through, of: loop) { factors.append($0) }
      context.steps += factors.count + 1
      guard factors.count > 0 else { continue }
      var minuses = 0
      var isSure = true
      var isClosed = true
      for (index, factor) in factors.enumerated() {
        let next = factors[(index + 1) % factors.count]
        switch signs[Tie(source: factor, target: next)] {
        case .plus?: break
        case .minus?: minuses += 1
        case .uncertain?: isSure = false
        case nil:
          if isClosed {
            list.add(
              .loopNotClosed,
              Finding(
                .loopNotClosed, loop, also: [factor, next], [.entry(factor), .entry(next)]))
          }
          isClosed = false
        }
      }
      guard isClosed, isSure, let claim = map.child(.kind, of: loop) else { continue }
      let saysReinforcing = map.isChoice(.value, of: claim, "reinforcing")
      let saysBalancing = map.isChoice(.value, of: claim, "balancing")
      guard minuses % 2 == 0 ? saysBalancing : saysReinforcing else { continue }
      list.add(
        .loopDenied, Finding(.loopDenied, claim, also: [loop], [.number(Double(minuses))]))
    }
  }

  private struct Tie: Hashable {
    let source: EntryID
    let target: EntryID
  }

  /// The sign of each influence; uncertain where several disagree.
  private static func signs(_ context: FindingContext) -> [Tie: Polarity] {
    let map = context.map
    var signs: [Tie: Polarity] = [:]
    for influence in context[.influence] {
      context.steps += 1
      guard let source = map.target(.source, of: influence),
        let target = map.target(.target, of: influence),
        case .sign(let sign)? = map.value(.sign, of: influence)
      else { continue }
      let tie = Tie(source: source, target: target)
      signs[tie] = signs[tie].map { $0 == sign ? sign : .uncertain } ?? sign
      if case .arrow(.both)? = map.value(.arrow, of: influence) {
        let back = Tie(source: target, target: source)
        signs[back] = signs[back].map { $0 == sign ? sign : .uncertain } ?? sign
      }
    }
    return signs
  }
}
