// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
import GlappCompiler
import GlappJSON
import GlappSyntax
import GlappText
import GlappWorkspace

/// How long each stage of reading a map takes, without the start of the program; for
/// `make bench` alone, which asks for it by a word that no help shows.
enum ReadingTimes {
  /// `glapp __times FILE`.
  static let word = "__times"

  /// Writes the seconds of each stage as JSON.
  ///
  /// - Throws: `CommandFailure` when the file cannot be read.
  static func report(_ path: String) throws(CommandFailure) {
    let bytes: [UInt8]
    do throws(WorldError) {
      bytes = try DiskWorld().read(path)
    } catch {
      throw .world(error)
    }
    let clock = ContinuousClock()
    _ = CompiledSchema.current
    let began = clock.now
    let parsed = ParsedMap(SourceText(name: path, bytes: bytes))
    let isParsed = clock.now
    let compiled = CompiledMap.compile(parsed)
    let isResolved = clock.now
    let findings = Checks.run(compiled)
    let isChecked = clock.now
    func seconds(_ from: ContinuousClock.Instant, _ to: ContinuousClock.Instant) -> JSONValue {
      let parts = from.duration(to: to).components
      return .number(Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
    }
    let report: JSONValue = [
      "bytes": .integer(bytes.count),
      "statements": .integer(parsed.trees.reduce(0) { $0 + $1.statements.count }),
      "parse": seconds(began, isParsed), "resolve": seconds(isParsed, isResolved),
      "check": seconds(isResolved, isChecked),
      "errors": .integer(findings.total(.error)),
    ]
    Terminal.write(report.bytes() + [UInt8(ascii: "\n")])
  }
}
