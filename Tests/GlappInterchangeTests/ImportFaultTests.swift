// SPDX-License-Identifier: EUPL-1.2

import GlappInterchange
import GlappJSON
import GlappText
import Testing

/// What is said of JSON that is no map: a stable code, the way to it, the bytes before it.
@Suite("Faults in JSON")
struct ImportFaultTests {
  private func checkFault(
    _ json: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(RoundTrip.said(json) == expected, sourceLocation: sourceLocation)
    #expect(RoundTrip.read(json).text == nil, sourceLocation: sourceLocation)
  }

  /// A map around what stands at its top.
  private func map(_ inside: String) -> String {
    #"{"glapp": 1, "map": {"kind": "map"}, \#(inside)}"#
  }

  @Test func whatIsNoJSON() {
    checkFault("", ["json-syntax $"])
    checkFault(#"{"glapp": 1,}"#, ["json-syntax $.glapp"])
    checkFault(#"{"glapp": 1, "map": {"kind": "map"}"#, ["json-syntax $.map"])
    checkFault(map(#""pains": [{"id": "a\q"}]"#), ["json-syntax $.pains[0].id"])
    checkFault(map(#""pains": [{"id": tru}]"#), ["json-syntax $.pains[0].id"])
    checkFault(map(#""pains": [] x"#), ["json-syntax $.pains"])
    checkFault(map(#""pains": []"#) + " []", ["json-syntax $"])
  }

  @Test func doubledNames() {
    let json = map(#""pains": [{"id": "a", "kind": "pain", "id": "b"}]"#)
    checkFault(json, ["json-doubled-name $.pains[0].id"])
    let problem = RoundTrip.read(json).problems.first
    #expect(problem?.offset == json.utf8.count - 12)
    let message = problem?.diagnostic.message(in: .swedish)
    #expect(message == "`id` står två gånger i samma objekt")
  }

  @Test func hugeNumbersDeepNestingBrokenBytes() {
    checkFault(map(#""pains": [1e999]"#), ["json-number $.pains[0]"])
    checkFault(map(#""pains": 99999999999999999999"#), ["json-number $.pains"])
    let deep = String(repeating: "[", count: 5_000)
    #expect(RoundTrip.said(deep).first?.hasPrefix("json-too-deep $[0][0]") == true)
    var broken = Array(map(#""pains": ["a"]"#).utf8)
    broken[broken.count - 4] = 0xFF
    let outcome = MapImport.run(SourceText(name: "t.json", bytes: broken))
    #expect(outcome.problems.map(\.diagnostic.kind.code) == ["json-encoding"])
    #expect(outcome.problems.first?.offset == broken.count - 4)
  }

  @Test func whatIsNoMap() {
    checkFault("[]", ["json-not-glapp $"])
    checkFault("{}", ["json-not-glapp $"])
    checkFault(#"{"glapp": 2}"#, ["json-not-glapp $.glapp"])
    checkFault(#"{"glapp": "1"}"#, ["json-not-glapp $.glapp"])
  }

  @Test func wrongTypes() {
    checkFault(map(#""pains": {}"#), ["json-wrong-type $.pains"])
    checkFault(map(#""pains": [4]"#), ["json-wrong-type $.pains[0]"])
    checkFault(
      map(#""pains": [{"id": 4, "kind": "pain", "title": []}]"#),
      ["json-wrong-type $.pains[0].id", "json-wrong-type $.pains[0].title"])
    checkFault(#"{"glapp": 1, "map": null}"#, ["json-wrong-type $.map"])
    let pain = #""id": "a", "kind": "pain", "title": "A""#
    checkFault(
      map(#""pains": [{\#(pain), "severity": 4}]"#), ["json-wrong-type $.pains[0].severity"])
    checkFault(
      map(#""pains": [{\#(pain), "derivedId": "yes"}]"#), ["json-wrong-type $.pains[0].derivedId"])
  }

  @Test func wrongValues() {
    let pain = #""id": "a", "kind": "pain", "title": "A""#
    for value in [
      #""4""#, "9", "0.5", "true", "[4]", #"{"low": 4}"#, #"{"low": 5, "high": 4}"#,
      #"{"low": null, "high": null}"#, #"{"low": 4, "high": 9}"#, #"{"percent": "4"}"#,
      #"{"ref": "a"}"#, "null",
    ] {
      checkFault(
        map(#""pains": [{\#(pain), "severity": {"value": \#(value)}}]"#),
        ["json-wrong-value $.pains[0].severity.value"])
    }
    for value in ["2022-13", "2022-2", "22", "2022-02-30", "0000", "2022-00", "igår"] {
      checkFault(
        map(
          #""sources": [{"id": "s", "kind": "source", "title": "S", "date": {"value": "\#(value)"}}]"#
        ), ["json-wrong-value $.sources[0].date.value"])
    }
    checkFault(
      map(#""pains": [{\#(pain), "status": {"value": "opne"}}]"#),
      ["json-wrong-value $.pains[0].status.value"])
    checkFault(
      map(#""pains": [{\#(pain), "tag": [{"value": ["två ord"]}]}]"#),
      ["json-wrong-value $.pains[0].tag[0].value[0]"])
    checkFault(
      map(#""pains": [{"id": "a", "kind": "gain", "title": "A"}]"#),
      ["json-wrong-value $.pains[0].kind"])
    checkFault(
      map(#""pains": [{\#(pain), "basis": "guessed"}]"#), ["json-wrong-value $.pains[0].basis"])
  }

  @Test func unknownAndMissingFields() {
    let pain = #""id": "a", "kind": "pain", "title": "A""#
    let json = map(#""pains": [{\#(pain), "severty": {"value": 4}}]"#)
    checkFault(json, ["json-unknown-field $.pains[0].severty"])
    let diagnostic = RoundTrip.read(json).problems.first?.diagnostic
    #expect(diagnostic?.suggestions.first == "severity")
    #expect(diagnostic?.message(in: .english) == "`pain` has no field `severty`")
    checkFault(map(#""paints": []"#), ["json-unknown-field $.paints"])
    checkFault(map(#""pains": [{"id": "a", "kind": "pain"}]"#), ["json-missing-field $.pains[0]"])
    checkFault(
      map(#""pains": [{\#(pain), "severity": {}}]"#), ["json-missing-field $.pains[0].severity"])
    checkFault(
      map(#""feelings": []"#), ["json-unknown-field $.feelings"])
  }

  @Test func idsAndReferences() {
    checkFault(
      map(#""pains": [{"id": "två ord", "kind": "pain", "title": "A"}]"#),
      ["json-bad-id $.pains[0].id"])
    checkFault(
      map(#""pains": [{"id": "a\" { x", "kind": "pain", "title": "A"}]"#),
      ["json-bad-id $.pains[0].id"])
    let twice = #"{"id": "a", "kind": "pain", "title": "A"}"#
    checkFault(map(#""pains": [\#(twice), \#(twice)]"#), ["json-doubled-id $.pains[1].id"])
    checkFault(
      map(#""pains": [{"id": "for", "kind": "pain", "title": "A"}]"#), ["reserved-id $.pains[0]"])
    func gap(_ value: String) -> String {
      map(
        #"""
        "organisations": [{"id": "fk", "kind": "organisation", "title": "FK"}],
        "gaps": [{"id": "g", "kind": "gap", "title": "G", "between": [{"value": [\#(value)]}]}]
        """#)
    }
    checkFault(
      gap(#"{"ref": "fkk"}"#), ["json-unknown-reference $.gaps[0].between[0].value[0].ref"])
    #expect(
      RoundTrip.read(gap(#"{"ref": "fkk"}"#)).problems.first?.diagnostic.suggestions == ["fk"])
    checkFault(
      gap(#"{"unresolved": "af"}"#), ["json-unresolved $.gaps[0].between[0].value[0].unresolved"])
    checkFault(gap(#"{"ref": "g"}"#), ["wrong-kind $.gaps[0].between[0]"])
    #expect(RoundTrip.read(gap(#"{"ref": "fk"}"#)).problems.isEmpty)
  }

  @Test func aReferenceThatSomethingNearerHides() {
    let json = map(
      #"""
      "pains": [
        {"id": "x", "kind": "pain", "title": "X"},
        {"id": "y", "kind": "pain", "title": "Y", "opportunities": [
          {"id": "y.o", "kind": "opportunity", "title": "O", "answers": [{"value": [{"ref": "x"}]}]},
          {"id": "y.x", "kind": "opportunity", "title": "X2"}]}]
      """#)
    checkFault(
      json,
      ["json-hidden-reference $.pains[1].opportunities[0].answers[0].value[0].ref"])
  }

  @Test func placesAreBytesOfTheFile() {
    let json = map(#""pains": [{"id": "å", "kind": "pain", "title": 4}]"#)
    let problem = RoundTrip.read(json).problems.first
    let bytes = Array(json.utf8)
    #expect(problem.map { bytes[$0.offset] } == UInt8(ascii: "4"))
    #expect(problem?.path == "$.pains[0].title")
  }

  @Test func manyProblemsAreCounted() {
    let all = Array(repeating: "4", count: 250).joined(separator: ",")
    let outcome = RoundTrip.read(map(#""pains": [\#(all)]"#))
    #expect(outcome.problems.count == 100 && outcome.dropped == 150)
  }

  @Test func everyKindIsWordedInBothLanguages() {
    for kind in DiagnosticKind.importFaults {
      #expect(kind.code.hasPrefix("json-"))
      for text in [kind.message, kind.hint, kind.explanation].compactMap(\.self) {
        #expect(text.swedish != text.english, "\(kind.code)")
        #expect(places(text.swedish) == places(text.english), "\(kind.code)")
      }
    }
    #expect(Set(DiagnosticKind.importFaults.map(\.code)).count == DiagnosticKind.importFaults.count)
  }

  /// The places for facts in a text: `{0}`, `{1}` ….
  private func places(_ text: String) -> Set<Int> {
    Set((0...9).filter { text.contains("{\($0)}") })
  }
}
