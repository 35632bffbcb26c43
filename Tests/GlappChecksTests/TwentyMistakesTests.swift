// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappText
import Testing

/// Twenty mistakes in one map are twenty messages, each in its place, and not one more: a
/// forgotten `{`, a block that is not closed, a text that is not closed and a list that a comma
/// lets swallow the next line among them.
@Suite struct TwentyMistakesTests {
  @Test(arguments: ["twenty.glapp", "tjugo.glapp"])
  func eachIsSaidOnceAndNothingElse(file: String) throws {
    let text = try Self.fixture(file)
    var expected: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split(separator: " ")
      if words.count == 3, words[0] == "//", words[1] == "!" {
        expected.append("\(index + 2) \(words[2])")
      }
    }
    #expect(Set(expected.map { $0.split(separator: " ")[1] }).count == 20, "twenty different ones")
    let map = CheckedMap(text)
    let lines = LineTable(map.source.bytes)
    let said = map.sink.sorted.filter { $0.severity > .hint }.map {
      "\(lines.line(of: $0.place.range.start) + 1) \($0.kind.code)"
    }
    #expect(said == expected)
    #expect(map.sink.dropped == 0)
  }

  /// Each of them shows its line and a way out, in both languages.
  @Test(arguments: ["twenty.glapp", "tjugo.glapp"], Language.allCases)
  func eachShowsAWayOut(file: String, language: Language) throws {
    let map = CheckedMap(try Self.fixture(file))
    for diagnostic in map.sink.sorted where diagnostic.severity > .hint {
      let hasWay = !diagnostic.hints(in: language).isEmpty
      let saysAll = ["off-scale", "backwards-range"].contains(diagnostic.kind.code)
      #expect(hasWay || saysAll, "\(diagnostic.kind.code)")
      #expect(!diagnostic.message(in: language).isEmpty)
    }
  }

  private static func fixture(_ name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try String(
      contentsOf: folder.appendingPathComponent("Fixtures/\(name)"), encoding: .utf8)
  }
}
