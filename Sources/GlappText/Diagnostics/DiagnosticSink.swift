// SPDX-License-Identifier: EUPL-1.2

/// Collects diagnostics, up to a bound for each severity; beyond it they are only counted, so
/// that a file of a million mistakes neither fills the memory nor the screen.
package struct DiagnosticSink: Sendable {
  package private(set) var kept: [Diagnostic] = []
  private var counts = [0, 0, 0]
  private let bound: Int

  /// - Parameter bound: how many of each severity are kept.
  package init(bound: Int = 1_000) { self.bound = bound }

  /// Whether another diagnostic of this severity would only be counted: then its facts need
  /// not be worked out.
  package func isFull(_ severity: Severity) -> Bool { counts[severity.rawValue] >= bound }

  package mutating func add(_ diagnostic: Diagnostic) {
    counts[diagnostic.severity.rawValue] += 1
    if counts[diagnostic.severity.rawValue] <= bound { kept.append(diagnostic) }
  }

  /// Says one of `kept` in another way; it must be as severe.
  package mutating func replace(_ index: Int, with diagnostic: Diagnostic) {
    precondition(kept[index].severity == diagnostic.severity, "counts go by severity")
    kept[index] = diagnostic
  }

  /// Counts one more without keeping it.
  package mutating func count(_ severity: Severity) { counts[severity.rawValue] += 1 }

  /// Takes over what another collected, its counts of what it did not keep included.
  package mutating func add(contentsOf other: DiagnosticSink) {
    for diagnostic in other.kept { add(diagnostic) }
    for severity in Severity.allCases {
      let kept = other.kept.count { $0.severity == severity }
      counts[severity.rawValue] += other.counts[severity.rawValue] - kept
    }
  }

  /// How many there were of `severity`, those not kept included.
  package func total(_ severity: Severity) -> Int { counts[severity.rawValue] }

  /// How many were counted but not kept.
  package var dropped: Int { counts.reduce(0, +) - kept.count }

  /// All that were kept, in the order of their places.
  package var sorted: [Diagnostic] {
    kept.enumerated().sorted { one, other in
      let a = one.element.place
      let b = other.element.place
      if a.file != b.file { return a.file < b.file }
      if a.range.start != b.range.start { return a.range.start < b.range.start }
      return one.offset < other.offset
    }.map(\.element)
  }
}
