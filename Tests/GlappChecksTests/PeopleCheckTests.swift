// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

/// People at risk.
@Suite struct PeopleCheckTests {
  /// A number that is valid and one that is not, in every corner of a file.
  private static let corners = [
    "person p \"811228-9874\"\n", "// 811228-9874\n", "person p811228-9874 \"P\"\n",
    "person p \"P\" { note \"födda 19811228-9874\" }\n", "step 811228-9874\n",
    "map m \"M\" { severity 811228-9874 off }\n", "person p \"P\" { quote 811228 9874 }\n",
    "relation p811228-9874 -> x meets\n", "person p811228-9874 \"A\"\nperson p811228-9874 \"B\"\n",
    "person p \"kim\u{0}811228-9874\n", "811228-9874\n", "measure m \"M\" { value 811228-9874 }\n",
    "person p811228-9874 \"P\"\nrelation p811228-9875 -> p811228-9874 meets\n",
    "pain p \"811228-9874 vet inte vad det gäller\"\n", "threshold\nmap m \"8112289874\"\n",
    "map m \"M\" { threshold p811228-9874 2 }\n",
    "insight i \"811228-9874\"\ndecision d \"D\" { chose i }\nrate i on i 811228-9874\n",
  ]

  @Test(arguments: corners)
  func identityNumbersAreFoundAndNeverRepeated(text: String) {
    let map = CheckedMap(text)
    #expect(!map.diagnostics("identity-number").isEmpty, "\(map.all)")
    #expect(map.sink.total(.error) > 0)
    var said = Language.allCases.map(map.rendered)
    // All that the JSON form is made from.
    for diagnostic in map.sink.kept {
      for language in Language.allCases {
        said.append(diagnostic.message(in: language))
        said += diagnostic.hints(in: language)
        said += diagnostic.fixes.map(\.title[language])
        said += diagnostic.related.map(\.message[language])
      }
      said += diagnostic.suggestions
      said += diagnostic.fixes.flatMap { $0.edits.map(\.text) }
    }
    for text in said {
      #expect(!text.contains("9874") && !text.contains("811228"), "\(text)")
    }
  }

  @Test func identityNumberHasItsPlace() {
    let map = CheckedMap("person p \"P\" // 811228-9874, eller 640823-3234\n")
    let found = map.diagnostics("identity-number")
    #expect(found.map { map.text($0.place) } == ["811228-9874", "640823-3234"])
    #expect(found.map(\.severity) == [.error, .error])
  }

  @Test func aWrongCheckDigitIsAWarning() {
    let map = CheckedMap("// 811228-9873\n")
    #expect(map.all == ["possible-identity-number @ 811228-9873"])
    #expect(map.sink.kept.map(\.severity) == [.warning])
    #expect(!map.rendered(.swedish).contains("9873"))
  }

  @Test func excerptsHideWhatIsNotKept() {
    var text = ""
    for _ in 0..<1_100 { text += "// 811228-9874\n" }
    text += "prson p \"640823-3234\"\npain p \"640823-3234\"\n"
    let map = CheckedMap(text)
    #expect(map.sink.total(.error) >= 1_102)
    #expect(!map.diagnostics("no-evidence").isEmpty)
    #expect(!map.rendered(.english).contains("3234"))
  }

  @Test func contactDetails() {
    let map = CheckedMap("person p \"kim@example.org\" { note \"070-123 45 67\" }\n")
    #expect(
      map.all == ["email-address @ kim@example.org", "phone-number @ 070-123 45 67"])
    #expect(map.sink.kept.allSatisfy { $0.severity == .warning && $0.kind.isPrivate })
    #expect(!map.rendered(.swedish).contains("kim@"))
    #expect(CheckedMap("person p \"P\" { note \"Ring 0771-524 524\" }\n").all == [])
  }

  private let sources = """
    source few "Få" { people 3 }
    source more "Fler" { people 4 }
    source enough "Nog" { people 5 }
    source silent "Okänt"
    source kept "Isär" { respondent r1; respondent r2 }
    person kim "Kim"

    """

  @Test(
    arguments: [
      ("evidence e \"Ord\" from few { kind quote }", "\"Ord\"", 3),
      ("person p \"P\" { quote \"Ord\" from few }", "\"Ord\"", 3),
      ("evidence e \"Ord\" from few, kept.r1 { kind quote }", "\"Ord\"", 4),
      ("evidence e \"Ord\" from kept.r1, kept.r2 { kind quote }", "\"Ord\"", 2),
      ("evidence e \"Ord\" from few, few { kind quote }", "\"Ord\"", 3),
      ("evidence e \"Ord\" from enough { kind quote; people 2 }", "\"Ord\"", 2),
      ("journey j \"J\" for kim { step a \"A\" { says \"Ord\" { from few } } }", "\"Ord\"", 3),
    ])
  func quoteFromFew(text: String, mark: String, count: Int) {
    let map = CheckedMap(sources + text + "\n")
    let found = map.diagnostics("thin-quote")
    #expect(found.count == 1, "\(map.all)")
    #expect(found.first.map { map.text($0.place).contains(mark) } == true)
    #expect(
      found.first?.message(in: .english)
        == "people behind the quote: \(count); someone may be recognised")
  }

  @Test(
    arguments: [
      "evidence e \"Ord\" from enough { kind quote }", "evidence e \"Ord\" from few",
      "evidence e \"Ord\" from few, more { kind quote }",
      "evidence e \"Ord\" from silent { kind quote }", "person p \"P\" { quote \"Ord\" }",
    ])
  func quoteFromEnough(text: String) {
    expectNone("thin-quote", in: sources + text + "\n")
  }

  @Test func smallNumbers() {
    expectFinding(
      "small-number",
      in:
        "person a \"A\"; person b \"B\"\nmeasure m \"M\" { unit \"personer\"; value a 3; value b 4 }\n",
      at: "value a 3", says: "tal som gäller färre än 5 personer: 2; någon kan bli igenkänd")
    let rows = "distribution d \"D\" { categories x, y; of a 3, 12 }\n"
    expectFinding("small-number", in: "person a \"A\"\n" + rows, at: "of a 3, 12")
    expectNone("small-number", in: "measure m \"M\" { unit \"veckor\"; value 3 }\n")
    expectNone("small-number", in: "measure m \"M\" { unit \"personer\"; value 5; value 0 }\n")
    expectNone("small-number", in: "measure m \"M\" { value 3 }\n")
  }
}
