// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappText

/// Gathers what is said about a map, as the map wants it and without private data.
struct Collector {
  let settings: CheckSettings
  private(set) var sink = DiagnosticSink()
  private let redaction: Redaction

  init(_ settings: CheckSettings, _ redaction: Redaction) {
    self.settings = settings
    self.redaction = redaction
  }

  /// Adds a diagnostic about the text.
  mutating func add(_ diagnostic: Diagnostic) {
    guard let severity = settings.severity(diagnostic.kind),
      !settings.allows(diagnostic.kind, at: diagnostic.place)
    else { return }
    guard !sink.isFull(severity) else { return sink.count(severity) }
    var diagnostic = redaction.cleaned(diagnostic)
    diagnostic.severity = severity
    sink.add(diagnostic)
  }

  /// Adds the faults of syntax and meaning, those that were only counted too.
  mutating func add(contentsOf faults: DiagnosticSink) {
    if settings.isPlain, redaction.isEmpty { return sink.add(contentsOf: faults) }
    for diagnostic in faults.kept { add(diagnostic) }
    for severity in Severity.allCases {
      let kept = faults.kept.count { $0.severity == severity }
      for _ in kept..<max(kept, faults.total(severity)) { sink.count(severity) }
    }
  }

  /// Adds what a check says of a finding.
  mutating func add(_ finding: Finding, _ check: Check, _ wording: Wording) {
    guard let severity = settings.severity(check.kind), !settings.allows(finding, check.kind)
    else { return }
    guard !sink.isFull(severity) else { return sink.count(severity) }
    var diagnostic = redaction.cleaned(wording.diagnostic(finding, check))
    diagnostic.severity = severity
    sink.add(diagnostic)
  }

  /// Counts findings of a kind that were not kept.
  mutating func count(_ number: Int, _ kind: DiagnosticKind) {
    guard number > 0, !settings.allowsEverywhere(kind), let severity = settings.severity(kind)
    else { return }
    for _ in 0..<number { sink.count(severity) }
  }
}
