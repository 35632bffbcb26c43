// SPDX-License-Identifier: EUPL-1.2

import GlappQuery
import GlappText
import Testing

/// What conditions mean.
@Suite("Conditions")
struct ConditionTests {
  @Test func withoutOneEverythingIsListedInTheOrderOfTheMap() throws {
    #expect(try ids("pains", nil) == ["unclear", "hurried", "long", "alone"])
    #expect(try ids("smärtpunkt", nil).count == 4)
    #expect(try ids("actors", nil) == ["af", "officer", "fk", "handler", "kim"])
    #expect(try ids("all", nil).count > 15)
  }

  @Test func numbersAreCompared() throws {
    #expect(try ids("pain", "severity >= 4") == ["unclear", "long"])
    #expect(try ids("pain", "severity>=4") == ["unclear", "long"])
    #expect(try ids("pain", "severity ≥ 4") == ["unclear", "long"])
    #expect(try ids("pain", "allvar > 4") == ["long"])
    #expect(try ids("pain", "severity = 4") == ["unclear"])
    #expect(try ids("pain", "severity 4") == ["unclear"])
    #expect(try ids("pain", "severity is not 4") == ["hurried", "long", "alone"])
    #expect(try ids("step", "feeling < -1") == ["consent"])
    #expect(try ids("step", "feeling −2") == ["consent"])
  }

  /// A range meets a comparison where all of it does.
  @Test func rangesAreSureOrNotAtAll() throws {
    #expect(try ids("pain", "severity <= 4") == ["unclear", "hurried"])
    #expect(try ids("pain", "severity >= 3") == ["unclear", "long"])
    #expect(try ids("pain", "severity = 2..4") == ["hurried"])
    #expect(try ids("pain", "severity between 2 and 4") == ["unclear", "hurried"])
    #expect(try ids("pain", "allvar mellan 4 och 5") == ["unclear", "long"])
    // One feeling lies below and another above: neither lies between.
    #expect(try ids("step", "feeling between -1 and 0").isEmpty)
    #expect(try ids("step", "feeling between -1 and 1") == ["consent", "silence"])
  }

  @Test func timesAndDatesAreCompared() throws {
    #expect(try ids("step", "takes >= 1 h") == ["consent"])
    #expect(try ids("step", "takes > 2 hours").isEmpty)
    #expect(try ids("step", "takes = 1.5 h") == ["consent"])
    #expect(try ids("step", "wait > 2 veckor") == ["silence"])
    #expect(try ids("source", "date >= 2022-02") == ["talks"])
    #expect(try ids("source", "date = 2022") == ["talks"])
    #expect(try ids("source", "date < 2022").isEmpty)
    #expect(try ids("source", "date <= 2022-02") == ["talks"])
    // A number is no time.
    #expect(try ids("step", "takes >= 1").isEmpty)
  }

  /// What people say for `not has`, and for `unknown`.
  @Test func everydayWords() throws {
    let without = try ids("pain", "not has evidence")
    #expect(!without.isEmpty)
    for condition in ["saknar belägg", "lacks evidence", "utan belägg", "without evidence"] {
      #expect(try ids("pain", condition) == without)
      #expect(try ids("pain", "not \(condition)") == ids("pain", "has evidence"))
    }
    #expect(
      try ids("pain", "severity >= 4 and saknar belägg")
        == ids(
          "pain", "severity >= 4 and not has evidence"))
    let unknown = try ids("pain", "severity = unknown")
    for value in ["vet-inte", "vet inte", "vet ej", "okänt"] {
      #expect(try ids("pain", "allvar = \(value)") == unknown)
      #expect(try ids("pain", "allvar är \(value)") == unknown)
    }
  }

  @Test func andOrNotBindAsOneExpects() throws {
    let loose = "severity = 5 or severity = 4 and has evidence"
    #expect(try ids("pain", loose) == ["unclear", "long"])
    #expect(try ids("pain", "(severity = 5 or severity = 4) and has evidence") == ["unclear"])
    #expect(try ids("pain", "not severity >= 4") == ["hurried", "alone"])
    #expect(try ids("pain", "not (severity >= 4 or tag trust)") == ["hurried"])
    #expect(try ids("pain", "inte allvar >= 4 och har tagg") == ["alone"])
  }

  @Test func wordsThatAreThereAreFound() throws {
    #expect(try ids("pain", "has evidence") == ["unclear"])
    #expect(try ids("pain", "har belägg") == ["unclear"])
    #expect(try ids("pain", "not has severity") == ["alone"])
    #expect(try ids("relation", "strained").count == 1)
    #expect(try ids("relation", "not strained").isEmpty)
    #expect(try ids("step", "has wait") == ["silence"])
    #expect(try ids("pain", "evidence >= 1") == ["unclear"])
    #expect(try ids("step", "pain >= 2") == ["consent"])
    #expect(try ids("step", "pain = 0") == ["silence"])
  }

  @Test func choicesAreKnownInBothLanguages() throws {
    #expect(try ids("gap", "kind = information") == ["seam"])
    #expect(try ids("gap", "kind time") == ["seam"])
    #expect(try ids("gap", "slag in (tid, makt)") == ["seam"])
    #expect(try ids("gap", "kind not in (time, power)") == ["inner"])
    #expect(try ids("gap", "status closed") == ["inner"])
    #expect(try ids("pain", "basis = interpreted") == ["alone"])
    #expect(try ids("pain", "grund tolkat") == ["alone"])
  }

  /// Who answers for somebody is asked for by the organisation too.
  @Test func referencesAreFollowedToOrganisations() throws {
    #expect(try ids("gap", "between officer") == ["seam", "inner"])
    #expect(try ids("gap", "between af") == ["seam", "inner"])
    #expect(try ids("gap", "mellan af, fk") == ["seam"])
    #expect(try ids("gap", "between fk or between kim") == ["seam", "inner"])
    #expect(try ids("relation", "between fk").count == 1)
    #expect(try ids("relation", "from af").count == 1)
    #expect(try ids("relation", "from fk").isEmpty)
    #expect(try ids("step", "by af") == ["consent"])
    #expect(try ids("step", "organisation af") == ["consent"])
    #expect(try ids("pain", "felt-by kim") == ["long"])
    #expect(try ids("pain", "from talks") == ["unclear"])
    #expect(try ids("pain", "evidence talks") == ["unclear"])
  }

  @Test func whereThingsStandCounts() throws {
    #expect(try ids("pain", "at consent") == ["unclear", "hurried"])
    #expect(try ids("pain", "at silence") == ["long"])
    #expect(try ids("pain", "at way") == ["unclear", "hurried", "long"])
    #expect(try ids("pain", "in before") == ["unclear", "hurried"])
    #expect(try ids("pain", "i way.before.consent") == ["unclear", "hurried"])
  }

  @Test func textsAreSearchedWhateverTheCase() throws {
    #expect(try ids("pain", #"title contains "HOW LONG""#) == ["long"])
    #expect(try ids("pain", "title ~ 'alone'") == ["alone"])
    #expect(try ids("pain", #""hurry""#) == ["hurried"])
    #expect(try ids("pain", "”hurry”") == ["hurried"])
    #expect(try ids("pain", "tag = law") == ["unclear"])
    #expect(try ids("pain", "tag trust, law") == ["unclear"])
    #expect(try ids("evidence", #"at contains "p. 4""#) == ["e1"])
    #expect(try ids("person", #"title = "kim""#) == ["kim"])
  }

  @Test(arguments: [
    ("severty >= 4", "where-unknown-word", 0, "severity"),
    ("severity >= high", "where-not-a-number", 12, ""),
    ("tag >= 4", "where-needs-number", 4, ""),
    ("basis = guessed", "where-unknown-choice", 8, ""),
    ("basis = asumed", "where-unknown-choice", 8, "assumed"),
    ("felt-by kimm", "unknown-reference", 8, "kim"),
    ("severity >=", "where-needs-value", 11, ""),
    ("severity = 4 severity = 5", "where-unexpected", 13, ""),
    ("(severity = 4", "where-unclosed", 0, ""),
    ("title ~ \"long", "where-unclosed", 8, ""),
    ("and severity = 4", "where-needs-condition", 0, ""),
    ("severity = 4 or", "where-needs-condition", 15, ""),
    ("", "where-needs-condition", 0, ""),
    ("severity = 4 @", "where-unexpected", 13, ""),
  ])
  func faultsPointAtTheirPlaceAndAtTheWayOut(
    condition: String, code: String, offset: Int, suggestion: String
  ) throws {
    let found = try #require(fault("pain", condition), "`\(condition)` was understood")
    #expect(found.kind.code == code)
    #expect(Int(found.place.range.start) == offset)
    if !suggestion.isEmpty { #expect(found.suggestions.contains(suggestion)) }
    for language in Language.allCases {
      #expect(!found.message(in: language).contains("{"))
      #expect(!found.hints(in: language).isEmpty)
    }
  }

  @Test func anyDepthEnds() {
    let deep = String(repeating: "(", count: 100_000) + "severity = 4"
    #expect(fault("pain", deep)?.kind.code == "where-too-deep")
    let nots = String(repeating: "not ", count: 100_000) + "severity = 4"
    #expect(fault("pain", nots)?.kind.code == "where-too-deep")
  }

  /// Whatever is typed gives a list or a message, never a crash.
  @Test func anyTextIsReadOrRefused() {
    let pieces = [
      "severity", ">=", "4", "and", "or", "not", "(", ")", "has", "in", "between", "\"", "'", ",",
      "kim", "..", "-", "−2", "3 weeks", "2022-13-45", "9999999999999999999", "é", "\u{301}", "~",
      "=", "<>", "!", "%", "5%", "title", "contains", "evidence", "officer", "a->b", "#", "\u{0}",
    ]
    var random = SeededGenerator(seed: 20_221)
    for _ in 0..<400 {
      let count = Int.random(in: 1...9, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      do {
        _ = try ids("pain", text)
      } catch {
        let range = (error as? QueryFault)?.diagnostic.place.range
        #expect(range != nil, "seed 20221: \(text)")
        #expect(Int(range?.end ?? .max) <= text.utf8.count, "seed 20221: \(text)")
      }
    }
  }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
