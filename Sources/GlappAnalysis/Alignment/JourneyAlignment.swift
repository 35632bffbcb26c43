// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// Two journeys held against each other step by step: one as it was planned, one as it turned out.
///
/// The steps are aligned by least edit distance: as many as can be are the same, in the same order,
/// at the least cost of what differs. What is left over is missing or extra; a step that is left over
/// on both sides came out of order. This is how deviations are found between planned and actual
/// journeys in customer journey modelling, and how conformance is measured.
package struct JourneyAlignment: Sendable {
  /// In what a step did not come as planned.
  package struct Deviation: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Planned, but it never came.
    package static let missing = Deviation(rawValue: 1)
    /// It came without being planned.
    package static let extra = Deviation(rawValue: 2)
    /// It came, but earlier or later than planned.
    package static let outOfOrder = Deviation(rawValue: 4)
    /// It came through other touchpoints.
    package static let otherChannel = Deviation(rawValue: 8)
    /// It was led by somebody else.
    package static let otherActor = Deviation(rawValue: 16)
  }

  /// A planned step with the actual one that answers to it, or one of them alone.
  package struct Pair: Sendable, Equatable {
    /// Nil for a step that was not planned.
    package let planned: EntryID?
    /// Nil for a step that never came.
    package let actual: EntryID?
    package let deviations: Deviation
    /// Whether only its touchpoints and its lead say that it is the same: it is called otherwise.
    package let isReworded: Bool
    /// Whether it came again after it had come once.
    package let isRepeat: Bool

    /// Whether it came as planned.
    package var isAsPlanned: Bool { deviations.isEmpty && planned != nil && actual != nil }
  }

  /// Along the actual journey, with what is missing where it was planned.
  package let pairs: [Pair]
  /// The same for drawing, a column each: steps that came in another order stand twice, once where
  /// they were planned and once where they came.
  package let columns: [(planned: EntryID?, actual: EntryID?)]
  /// How many steps were planned.
  package let plannedCount: Int
  /// How many of them came, in order, through the planned touchpoints and led by the planned.
  package let matchedCount: Int

  /// The share of the planned steps that came as planned, 0...1; nil where nothing was planned.
  package var conformance: Double? {
    plannedCount == 0 ? nil : Double(matchedCount) / Double(plannedCount)
  }

  /// How many pairs deviate so.
  package func count(_ deviation: Deviation) -> Int {
    pairs.count { $0.deviations.contains(deviation) }
  }

  /// More pairs of steps than this are not held against each other, after what is alike at both
  /// ends: a thousand steps on each side.
  package static let limit = 1_000_000

  /// Aligns the steps of `actual` with those of `planned`.
  ///
  /// - Returns: nil where both are so long that it would take more than `limit` comparisons.
  /// - Complexity: the product of their numbers of steps.
  package init?(planned: EntryID, actual: EntryID, in map: ServiceMap) {
    var reader = StepSignatures(map)
    let plan = reader.steps(of: planned)
    let real = reader.steps(of: actual)
    guard let path = StepAlignment(plan, real, limit: Self.limit)?.path else { return nil }
    pairs = Self.pairs(plan, real, path)
    columns = path.map { move in
      switch move {
      case .both(let one, let other): (plan[one].step, real[other].step)
      case .planned(let one): (plan[one].step, nil)
      case .actual(let other): (nil, real[other].step)
      }
    }
    plannedCount = plan.count
    matchedCount = pairs.count(where: \.isAsPlanned)
  }

  /// Names what is left over on either side, and puts together what is left over on both.
  private static func pairs(
    _ plan: [StepSignature], _ real: [StepSignature], _ path: [StepAlignment.Move]
  ) -> [Pair] {
    var late: [Int: [Int]] = [:]
    var known: Set<Int> = []
    for move in path {
      switch move {
      case .both(let one, _): known.formUnion(plan[one].keys)
      case .planned(let one):
        if let key = plan[one].keys.first { late[key, default: []].append(one) }
        // known by its title as well as by its id
        if plan[one].keys.count > 1 { late[plan[one].keys[1], default: []].append(one) }
      case .actual: break
      }
    }
    // earlier planned ones are taken first
    var taken: Set<Int> = []
    var partner: [Int: Int] = [:]
    for move in path {
      guard case .actual(let other) = move else { continue }
      let candidates = real[other].keys.flatMap { late[$0] ?? [] }.filter { !taken.contains($0) }
      guard let one = candidates.min() else { continue }
      taken.insert(one)
      partner[other] = one
      known.formUnion(plan[one].keys)
    }
    var came: Set<Int> = []
    return path.compactMap { move -> Pair? in
      switch move {
      case .both(let one, let other):
        came.formUnion(real[other].keys)
        return Pair(
          planned: plan[one].step, actual: real[other].step,
          deviations: plan[one].deviations(real[other]), isReworded: !plan[one].isSame(real[other]),
          isRepeat: false)
      case .planned(let one):
        guard !taken.contains(one) else { return nil }
        return Pair(
          planned: plan[one].step, actual: nil, deviations: .missing, isReworded: false,
          isRepeat: false)
      case .actual(let other):
        defer { came.formUnion(real[other].keys) }
        if let one = partner[other] {
          return Pair(
            planned: plan[one].step, actual: real[other].step,
            deviations: plan[one].deviations(real[other]).union(.outOfOrder), isReworded: false,
            isRepeat: false)
        }
        return Pair(
          planned: nil, actual: real[other].step, deviations: .extra, isReworded: false,
          isRepeat: real[other].keys.contains { came.contains($0) })
      }
    }
  }
}
