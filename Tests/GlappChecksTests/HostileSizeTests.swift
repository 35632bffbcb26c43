// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappChecks
import GlappCompiler
import GlappSyntax
import GlappText
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reading, resolving and checking a map of twice the size takes twice the steps, whatever it is
/// full of; and what is kept of its messages does not grow at all.
@Suite("Hostile sizes")
struct HostileSizeTests {
  /// What reading a text to its end took, by stage.
  private struct Cost {
    let parse: Int
    let compile: Int
    let find: Int
    let bytes: Int
    var all: Int { parse + compile + find }
  }

  /// How large the smallest map is; `make fuzz` asks for a good deal more.
  private static let size: Int = {
    let bytes = getenv("GLAPP_FUZZ_BYTES").flatMap { Int(String(cString: $0)) }
    return bytes.map { max(500, min(20_000, $0 / 500)) } ?? 400
  }()

  private func cost(_ text: String) -> Cost {
    let parsed = ParsedMap(SourceText(name: "m.glapp", bytes: Array(text.utf8)))
    let compiled = CompiledMap.compile(parsed)
    let sink = Checks.run(compiled)
    // Of the syntax, the compiler, people, findings and settings each so many of each severity.
    #expect(sink.kept.count <= 20_000)
    #expect(sink.kept.count { $0.severity == .error } <= 5_000)
    return Cost(
      parse: parsed.trees[0].steps, compile: compiled.steps,
      find: MapFindings.steps(in: compiled.map), bytes: text.utf8.count)
  }

  @Test(arguments: GrowingMaps.names)
  func stepsGrowWithTheMap(name: String) {
    // What has a bound of its own (namesakes, suggestions) must have reached it.
    let sizes = [Self.size, 2 * Self.size, 4 * Self.size]
    let costs = sizes.map { cost(GrowingMaps.text(name, $0)) }
    for (small, large) in zip(costs, costs.dropFirst()) {
      let growth = Double(large.bytes) / Double(small.bytes)
      #expect(growth > 1.8)
      let most = 1.15 * growth * Double(small.all) + 2_000
      #expect(Double(large.all) <= most, "\(name): \(small) to \(large)")
    }
    let most = 17 * costs[2].bytes + 10_000
    #expect(costs[2].parse <= most, "\(name): \(costs[2])")
  }

  @Test func messagesAreCountedNotKept() {
    let count = 20 * Self.size
    let text = String(repeating: "feling -2\n", count: count)
    let sink = Checks.run(
      CompiledMap.compile(ParsedMap(SourceText(name: "m", bytes: Array(text.utf8)))))
    #expect(sink.total(.error) == count)
    #expect(sink.kept.count <= 1_000)
    #expect(sink.dropped == count - sink.kept.count)
  }
}
