// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappText
import Testing

/// Maps as people write them on their first day, with the habits of other tools: YAML, Markdown, a
/// word processor, `=` for values, names for ids. Each slip is said in its place with a way out, and
/// none is made up for another.
@Suite struct BeginnerMistakesTests {
  static let files = ["yaml", "markdown", "word", "equals", "ids"].map { "beginner-\($0).glapp" }

  @Test(arguments: files)
  func eachIsSaidInItsPlace(file: String) throws {
    let text = try Self.fixture(file)
    var expected: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.hasPrefix("// ! ") {
      expected += line.dropFirst(5).split(separator: " ").map { "\(index + 2) \($0)" }
    }
    #expect(expected.count >= 10)
    let map = CheckedMap(text)
    let lines = LineTable(map.source.bytes)
    let said = map.sink.sorted.filter { $0.severity > .hint }.map {
      "\(lines.line(of: $0.place.range.start) + 1) \($0.kind.code)"
    }
    #expect(said == expected)
  }

  @Test(arguments: files, Language.allCases)
  func eachShowsAWayOut(file: String, language: Language) throws {
    for diagnostic in CheckedMap(try Self.fixture(file)).sink.sorted
    where diagnostic.severity > .hint {
      let hints = diagnostic.hints(in: language)
      // `x` is a relation, but here a role is needed: the message is the way out.
      let saysAll = diagnostic.kind.code == "wrong-kind"
      #expect(saysAll || !hints.isEmpty, "\(diagnostic.kind.code)")
      #expect(hints.allSatisfy { !$0.isEmpty && !$0.contains("{") || $0.contains("{ …") })
    }
  }

  /// What the messages tell to do, done: nothing is left to say of these lines.
  @Test func theWaysOutLeadOut() throws {
    let mended = """
      karta m "Kims resa" { språk sv }
      person kim "Kim"
      roll läkare "Läkaren"
      resa vägen "Vägen" för kim {
        steg ett "Jag ringer" { känsla –1; väntan 3..4 veckor { ägare läkare } }
        steg vänta "Jag väntar…" { av läkare, kim; känsla −2; smärtpunkt "Ingen svarar" }
      }
      relation kim -> läkare möter
      källa "Intervjuer" { typ intervju, rapport; personer 5; datum 2022 }
      """
    #expect(CheckedMap(mended).sink.sorted.filter { $0.severity > .hint }.map(\.kind.code) == [])
  }

  private static func fixture(_ name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try String(
      contentsOf: folder.appendingPathComponent("Fixtures/\(name)"), encoding: .utf8)
  }
}
