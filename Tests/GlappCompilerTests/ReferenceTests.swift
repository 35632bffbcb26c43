// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import Testing

@testable import GlappCompiler

/// Where references lead, and what is said where they lead nowhere.
@Suite struct ReferenceTests {
  private let journey = """
    person p "P"
    organisation fk "FK" { role chef "Chef" }
    organisation af "AF" { role chef "Chef"; role ensam "Ensam" }
    journey resan "R" for p {
      phase fore "F" { step ett "1" { feeling -1; feeling 2; pain ont "Aj" } }
      phase efter "E" { step ett "1" { pain ont "Aj" } step tva "2" { wait } }
    }
    criterion nytta "N" { scale 1..5 }
    idea bord "B"
    rater grupp "G"
    rate bord on nytta 3 by grupp
    rate bord on nytta 4 by fk
    factor x "X"; factor y "Y"
    influence x -> y +
    influence x -> y -
    relation fk -> af refers
    relation fk <-> af meets
    relation af.chef -> fk.chef informs "a"
    """

  /// Checks what `by`, `with` or `at` inside the journey's step leads to.
  private func checkFrom(
    _ statement: String, _ expected: [String], _ said: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = journey + "\ngap g \"G\" between fk, p { \(statement) }"
    let compiled = CompileCheck.compile(text)
    #expect(CompileCheck.said(compiled) == said, sourceLocation: sourceLocation)
    let map = compiled.map
    let book = AddressBook(map)
    let gap = map.elements(.gap)[0]
    let found = map.children(of: gap).flatMap { child in
      map.slots(of: child).compactMap { slot -> String? in
        guard case .reference(let id) = slot.value else { return nil }
        return book.address(of: id)
      }
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  @Test func aNameIsFoundAnywhereIfOnlyOneFits() {
    checkFrom("at tva", ["resan.efter.tva"])
    checkFrom("confirmed-by ensam", ["af.ensam"])
    checkFrom("confirmed-by fk, af, p", ["fk", "af", "p"])
  }

  @Test func thePathTellsNamesakesApart() {
    checkFrom("confirmed-by af.chef", ["af.chef"])
    checkFrom("at fore.ett", ["resan.fore.ett"])
    checkFrom("at resan.efter.ett", ["resan.efter.ett"])
    checkFrom("at resan.tva", ["resan.efter.tva"])
    checkFrom("pains efter.ont", ["resan.efter.ett.ont"])
  }

  @Test func severalThatFitAreListed() throws {
    checkFrom("confirmed-by chef", [], ["ambiguous-reference chef"])
    checkFrom("at resan.ett", [], ["ambiguous-reference resan.ett"])
    let compiled = CompileCheck.compile(journey + "\ngap g \"G\" between chef, p")
    let said = try #require(compiled.diagnostics.sorted.first)
    #expect(said.hints(in: .english).contains { $0.contains("`fk.chef` or `af.chef`") })
  }

  @Test func theNearestOneIsMeant() {
    let map = CompileCheck.compile(
      """
      journey a "A" { phase f "F" { step x "1"; step y "2" { then x } } }
      journey b "B" { phase f "F" { step x "1"; step y "2" { then x } } }
      journey c "C" { step x "1"; phase f "F" { step y "2" { then x } } }
      """
    )
    #expect(CompileCheck.said(map) == [])
    let targets = CompileCheck.targets(of: .target, in: .then, map.map)
    let other = CompileCheck.targets(of: .value, in: .then, map.map)
    let item = CompileCheck.targets(of: .item, in: .then, map.map)
    let to = CompileCheck.targets(of: .to, in: .then, map.map)
    #expect(targets + other + item + to == ["a.f.x", "b.f.x", "c.x"])
  }

  @Test func kindsThatDoNotFitAreNotMeant() {
    let map = "source a \"A\" { respondent b \"B\" }\nperson c \"C\" { goal b \"Mål\" }"
    checkReference("b", in: map, ["a.b"])
    checkReference("c", in: map, ["?c"], ["wrong-kind c"])
    checkReference("a.b", in: map, ["a.b"])
    checkReference("c.b", in: map, ["?c.b"], ["wrong-kind c.b"])
  }

  @Test func theMapItselfIsOutsideItAll() {
    let map = "map a \"A\"\nsource a \"A\""
    checkReference("a", in: map, ["a"])
    checkReference("m", in: "map m \"M\"", ["?m"], ["unknown-reference m"])
  }

  @Test func orderMeansNothing() {
    checkSaid("gap g \"G\" between a, b\nperson a \"A\"\norganisation b \"B\"", [])
  }

  @Test func aMisspeltNameHasItsNeighbours() throws {
    let text = "source intervjuer \"I\"\nfact f \"F\" { from intervjer }"
    let said = try #require(CompileCheck.compile(text).diagnostics.sorted.first)
    #expect(said.suggestions == ["intervjuer"])
    #expect(said.fixes.first?.edits.first?.text == "intervjuer")
  }

  @Test func equalIdsInOnePlaceAreSaidOnce() {
    checkSaid(
      "source a \"A\"\nsource a \"B\"\nfact f \"F\" { from a }", ["doubled-id source a \"B\""])
    checkSaid("organisation a \"A\" { role r \"R\" }\norganisation b \"B\" { role r \"R\" }", [])
  }

  // MARK: - Addresses

  @Test func tiesAreFoundByTheirEnds() {
    checkAddress("fk->af:refers", "fk->af:refers")
    checkAddress("fk->af:remitterar", "fk->af:refers")
    checkAddress("fk->af", "fk->af:refers")
    checkAddress("fk<->af:meets", "fk<->af:meets")
    checkAddress("x->y", "x->y")
    checkAddress("x->y#2", "x->y#2")
    checkAddress("af.chef->fk.chef:informs", "af.chef->fk.chef:informs")
    checkAddress("fk->af:funds", nil)
    checkAddress("fk->p", nil)
    checkAddress("x->y#3", nil)
  }

  @Test func whatStandsInSomethingIsFoundByItsWord() {
    checkAddress("fore.ett:feeling", "resan.fore.ett:feeling")
    checkAddress("fore.ett:känsla", "resan.fore.ett:feeling")
    checkAddress("fore.ett:feeling#2", "resan.fore.ett:feeling#2")
    checkAddress("resan.efter.tva:wait", "resan.efter.tva:wait")
    checkAddress("tva:wait", "resan.efter.tva:wait")
    checkAddress("tva:feeling", nil)
  }

  @Test func ratingsAreFoundByWhatTheyRate() {
    checkAddress("bord:nytta:grupp", "bord:nytta:grupp")
    checkAddress("bord:nytta:fk", "bord:nytta:fk")
    checkAddress("bord:nytta:af", nil)
  }

  @Test func everyAddressIsAReference() throws {
    let map = CompileCheck.compile(journey).map
    let book = AddressBook(map)
    for index in map.entries.indices.dropFirst() where map.entries[index].kind != .property {
      checkAddress(book.address(of: EntryID(index)), book.address(of: EntryID(index)))
    }
  }

  /// Checks what an address leads to from `allow … at`, which takes anything.
  private func checkAddress(
    _ address: String, _ expected: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let compiled = CompileCheck.compile(
      "map m \"M\" { allow no-evidence \"så\" at \(address) }\n" + journey)
    let targets = CompileCheck.targets(of: .at, in: .allow, compiled.map)
    #expect(targets == [expected ?? "?" + address], sourceLocation: sourceLocation)
    let codes = compiled.diagnostics.sorted.map(\.kind.code)
    #expect(codes == (expected == nil ? ["unknown-reference"] : []), sourceLocation: sourceLocation)
  }
}
