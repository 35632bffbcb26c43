// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
package import GlappCompiler
import GlappModel
package import GlappText

/// A map as it was when it was read: its files, its model, and all that is to be said about it.
package struct Snapshot: Sendable {
  package let compiled: CompiledMap
  /// Faults of syntax, of includes and of meaning, and what the tool found by itself.
  package let diagnostics: DiagnosticSink
  /// The language to speak of the map, where it tells one.
  package let language: Language?

  /// Compiles and checks a map that has been read.
  package init(_ loaded: LoadedMap) {
    let compiled = CompiledMap.compile(loaded.parsed)
    var all = DiagnosticSink()
    all.add(contentsOf: loaded.diagnostics)
    all.add(contentsOf: Checks.run(compiled))
    self.compiled = compiled
    diagnostics = all
    language = compiled.language
  }

  /// Whether the map says something that cannot be understood.
  package var hasErrors: Bool { diagnostics.total(.error) > 0 }
}
