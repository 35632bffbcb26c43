// SPDX-License-Identifier: EUPL-1.2

/// Findings, at most so many of each kind; beyond that they are only counted.
package struct FindingList: Sendable {
  package private(set) var kept: [Finding] = []
  private var counts = [Int](repeating: 0, count: Finding.Kind.allCases.count)
  private let bound: Int

  /// - Parameter bound: how many of each kind are kept.
  package init(bound: Int = 1_000) { self.bound = bound }

  private static let places: [Finding.Kind: Int] = Dictionary(
    uniqueKeysWithValues: Finding.Kind.allCases.enumerated().map { ($1, $0) })

  /// Adds a finding; one beyond the bound is only counted, and its facts are never worked out.
  package mutating func add(_ kind: Finding.Kind, _ finding: @autoclosure () -> Finding) {
    let place = Self.places[kind] ?? 0
    counts[place] += 1
    if counts[place] <= bound { kept.append(finding()) }
  }

  /// How many there are of a kind, those not kept included.
  package func total(_ kind: Finding.Kind) -> Int { counts[Self.places[kind] ?? 0] }

  /// How many of a kind were counted but not kept.
  package func dropped(_ kind: Finding.Kind) -> Int { max(0, total(kind) - bound) }
}
