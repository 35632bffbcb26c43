// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappChecks
import GlappCompiler
import GlappSyntax
import GlappText
import Testing

/// What the maps of the repository give: few findings, each with a meaning.
@Suite struct RealMapTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All files of a folder as one map; the file with `map` first.
  private func check(_ files: [String]) throws -> (CheckedFiles, DiagnosticSink) {
    let text = try files.map {
      try String(contentsOf: Self.root.appendingPathComponent($0), encoding: .utf8)
    }.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("include ") }.joined(separator: "\n")
    let source = SourceText(name: files[0], bytes: Array(text.utf8))
    let sink = Checks.run(CompiledMap.compile(ParsedMap(source)))
    let renderer = DiagnosticRenderer(
      sources: [source], diagnostics: sink.kept, language: .swedish, usesColour: false)
    return (CheckedFiles(text: sink.sorted.map(renderer.render).joined()), sink)
  }

  private struct CheckedFiles { let text: String }

  @Test func theFirstRealMap() throws {
    let folder = "maps/varna/"
    let files = [
      "varna", "underlag", "organisationer", "resa", "insikter", "prioritering", "system",
    ]
    let (shown, sink) = try check(files.map { folder + $0 + ".glapp" })
    if ProcessInfo.processInfo.environment["GLAPP_SHOW"] != nil { print(shown.text) }
    #expect(sink.total(.error) == 0, "\(shown.text)")
    let warnings = sink.sorted.filter { $0.severity == .warning }.map(\.kind.code)
    #expect(warnings == ["feelings-apart"])
    #expect(sink.total(.hint) < 20)
  }

  @Test(
    arguments: [
      "examples/01-first-journey/resa.glapp", "examples/01-first-journey/journey.glapp",
      "examples/02-around-a-person/runt.glapp", "examples/02-around-a-person/around.glapp",
      "examples/03-what-first/forst.glapp", "examples/03-what-first/first.glapp",
    ])
  func theLessons(file: String) throws {
    let (shown, sink) = try check([file])
    if ProcessInfo.processInfo.environment["GLAPP_SHOW"] != nil { print(shown.text) }
    #expect(sink.total(.error) == 0, "\(shown.text)")
    #expect(sink.total(.warning) <= 2, "\(shown.text)")
  }
}
