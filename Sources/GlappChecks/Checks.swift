// SPDX-License-Identifier: EUPL-1.2

package import GlappAnalysis
package import GlappCompiler
import GlappSyntax
package import GlappText

/// Everything that is said about a map.
package enum Checks {
  /// How many findings of each kind are kept.
  package static let bound = 1_000

  /// All that is to be said about a map: the faults of reading and compiling it, what may not
  /// stand in it, and what the checks find; each as severe as the map wants it.
  ///
  /// The diagnostics of `compiled` are in the result: add nothing to it.
  package static func run(_ compiled: CompiledMap) -> DiagnosticSink {
    run(compiled, findings: MapFindings.all(in: compiled.map, bound: bound))
  }

  /// The same with findings that are at hand already.
  package static func run(_ compiled: CompiledMap, findings: FindingList) -> DiagnosticSink {
    let found = PrivateDataCheck.matches(in: compiled.sourceMap.sources)
    var collector = Collector(CheckSettings(compiled), Redaction(found))
    // Private data first: what it points at is hidden in every excerpt.
    PrivateDataCheck.report(found, to: &collector)
    collector.add(contentsOf: compiled.diagnostics)
    for diagnostic in collector.settings.faults(known: allKinds) { collector.add(diagnostic) }
    let wording = Wording(compiled)
    for finding in findings.kept {
      guard let check = checks[finding.kind] else { continue }
      collector.add(finding, check, wording)
    }
    for check in Check.all { collector.count(findings.dropped(check.finding), check.kind) }
    return collector.sink
  }

  /// What is wrong with a map, rather than what there is to say about it: faults of reading and
  /// compiling it, values off their scales, loops. Severities that the map sets don't make a fault
  /// of anything else, and private data is left to `run`: this is what edits are held against.
  package static func faults(_ compiled: CompiledMap) -> DiagnosticSink {
    var collector = Collector(CheckSettings(compiled), Redaction([]))
    collector.add(contentsOf: compiled.diagnostics)
    let wording = Wording(compiled)
    let findings = MapFindings.faults(in: compiled.map, bound: bound)
    for finding in findings.kept {
      guard let check = checks[finding.kind], check.kind.severity == .error else { continue }
      collector.add(finding, check, wording)
    }
    return collector.sink
  }

  private static let checks: [GlappAnalysis.Finding.Kind: Check] = Dictionary(
    uniqueKeysWithValues: Check.all.map { ($0.finding, $0) })

  /// Every kind of diagnostic there is, in the order of the reference.
  package static let allKinds: [DiagnosticKind] =
    DiagnosticKind.syntaxFaults + DiagnosticKind.compilerFaults + DiagnosticKind.privateData
    + Check.all.map(\.kind) + DiagnosticKind.settingFaults

  /// The kind with a code.
  package static func kind(_ code: String) -> DiagnosticKind? {
    allKinds.first { $0.code == code }
  }
}
