// SPDX-License-Identifier: EUPL-1.2

import GlappChecks
import GlappText
import Testing

/// What a map says of its own checks.
@Suite struct SettingsTests {
  private func map(_ settings: String) -> CheckedMap {
    CheckedMap("map m \"M\" { \(settings) }\npain p \"P\"\ngap g \"G\"\n")
  }

  @Test(arguments: ["error", "warning", "hint"])
  func severityOfTheMap(word: String) {
    let found = map("severity no-evidence \(word)").diagnostics("no-evidence")
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.severity == Severity(word: word) })
  }

  @Test func off() {
    #expect(map("severity no-evidence off").all == [])
    #expect(map("").diagnostics("no-evidence").count == 2)
    #expect(map("allvar no-evidence av").all == [])
  }

  @Test func allowEverywhereOrInAPlace() {
    #expect(map("allow no-evidence \"vi vet\"").all == [])
    #expect(map("allow no-evidence \"vi vet\" at p").all == ["no-evidence @ \"G\""])
    #expect(map("allow no-evidence \"vi vet\" at g, p").all == [])
    #expect(map("allow vacant-seat \"tillfrågad\"").all.count == 2)
  }

  @Test func allowReachesWhatStandsInside() {
    let text = """
      map m "M" { allow unowned-wait "prövat" at f }
      person p "P"
      journey j "J" for p {
        phase f "F" { step a "A" { wait } }
        phase g "G" { step b "B" { wait } }
      }

      """
    let found = CheckedMap(text).diagnostics("unowned-wait")
    #expect(found.map { $0.message(in: .english) } == ["nobody owns the wait in “B”"])
  }

  @Test func allowPrivateDataInAPlace() {
    let text = "map m \"M\" { allow phone-number \"växel\" at o }\n"
    let map = CheckedMap(
      text + "organisation o \"O\" { note \"08-123 456 78\" }\nnote\n// 08-123 456 79\n")
    #expect(
      map.diagnostics("phone-number").map { map.text($0.place) } == ["08-123 456 79"])
    #expect(!map.rendered(.swedish).contains("456 78"))
  }

  @Test func codesThatDoNotExist() {
    let map = map("severity no-evidense off; allow vacant-seet \"x\"; threshold people 3")
    #expect(map.diagnostics("unknown-code").count == 2)
    #expect(
      map.diagnostics("unknown-code").map(\.suggestions) == [["no-evidence"], ["vacant-seat"]])
    let limits = map.diagnostics("unknown-threshold")
    #expect(limits.count == 1)
    #expect(limits.first?.severity == .warning)
  }

  @Test func faultsOfTheTextStayErrors() {
    let map = CheckedMap(
      "map m \"M\" { severity unknown-word off; allow unknown-word \"x\" }\nprson p \"P\"\n")
    #expect(map.diagnostics("unknown-word").map(\.severity) == [.error])
    #expect(map.diagnostics("fixed-severity").count == 2)
  }

  @Test func hintsOfTheTextCanBeSilenced() {
    let quotes = "person p ”P”\n"
    #expect(CheckedMap(quotes).diagnostics("curly-quotes").count == 1)
    let silent = "map m \"M\" { severity curly-quotes off }\n" + quotes
    #expect(CheckedMap(silent).all == [])
  }

  @Test func anAllowanceWantsAReason() {
    #expect(map("allow no-evidence").all == ["unexplained-allowance @ allow no-evidence"])
  }

  @Test func moreThanCanBeKeptIsCounted() {
    var text = "map m \"M\" { severity no-evidence warning }\n"
    for index in 0..<1_500 { text += "pain p\(index) \"P\"\n" }
    let map = CheckedMap(text)
    #expect(map.sink.total(.warning) == 1_500)
    #expect(map.sink.kept.count == 1_000)
    #expect(CheckedMap("map m \"M\" { allow no-evidence \"x\" }\n" + text.dropMap()).all == [])
  }
}

extension String {
  /// The text without its first line.
  fileprivate func dropMap() -> String {
    split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
  }
}
