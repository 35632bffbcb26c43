// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import Testing

@testable import GlappCompiler

/// Ids out of titles.
@Suite struct NameTests {
  /// Checks the ids of the facts in `text`, in order.
  private func checkNames(
    _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let map = CompileCheck.compile(text).map
    let names = map.elements(.fact).map(map.name(of:))
    #expect(names == expected, sourceLocation: sourceLocation)
  }

  @Test func titlesGiveIds() {
    checkNames(#"fact "Före mötet""#, ["fore-motet"])
    checkNames(#"fact "ÅÄÖ åäö Éé""#, ["aao-aao-ee"])
    checkNames("fact \"Fo\u{308}re mo\u{308}tet\"", ["fore-motet"])
    checkNames(#"fact "  Vem?  Vad – då!  ""#, ["vem-vad-da"])
    checkNames(#"fact "Übung, façade & Øresund""#, ["ubung-facade-oresund"])
    checkNames(#"fact "日本語""#, ["日本語"])
    checkNames(#"fact "A_b c""#, ["a-b-c"])
  }

  @Test func anIdIsNeverEmptyAndNeverBeginsWithADigit() {
    checkNames(#"fact """#, ["fact"])
    checkNames(#"fact "?!""#, ["fact"])
    checkNames(#"fact "👍""#, ["fact"])
    checkNames(#"fact "3 veckor""#, ["fact-3-veckor"])
    checkNames(#"fact "for""#, ["fact-for"])
    checkNames("fact \"\u{0}\"", ["fact"])
  }

  @Test func equalTitlesAreNumbered() {
    checkNames(#"fact "A"; fact "a"; fact "A!""#, ["a", "a-2", "a-3"])
    checkNames(#"fact "A"; fact a "B"; fact a-2 "C""#, ["a-3", "a", "a-2"])
    checkNames(#"fact "A 2"; fact "A"; fact "A""#, ["a-2", "a", "a-3"])
  }

  @Test func longTitlesAreCutAtAWord() throws {
    let map = CompileCheck.compile(
      "fact \"Det är väldigt svårt att veta vem som egentligen har ansvar för helheten\""
    ).map
    let name = map.name(of: try #require(map.elements(.fact).first))
    #expect(name == "det-ar-valdigt-svart-att-veta-vem-som")
    let long = CompileCheck.compile("fact \"\(String(repeating: "é", count: 5_000))\"").map
    #expect(long.name(of: EntryID(1)).utf8.count <= DerivedName.limit)
  }

  /// Titles are masked where they are shown; the id beside them must not tell what they hide.
  @Test func numbersOfPersonsStayOutOfIds() {
    let titles = [
      "Ring 070-1234567 i dag", "Kim 811228-9874 sa det", "Skriv till kim@exempel.se", "0701234567",
    ]
    for (title, id) in zip(titles, ["ring-i-dag", "kim-sa-det", "skriv-till", "fact"]) {
      #expect(CompileCheck.compile("fact \"\(title)\"").map.name(of: EntryID(1)) == id)
    }
    let plain = CompileCheck.compile(#"fact "Mellan 2021 och 2022""#).map.name(of: EntryID(1))
    #expect(plain == "mellan-2021-och-2022")
  }

  @Test func whatIsDerivedIsNoOtherIdThanItself() {
    let titles = ["Före mötet", "3 veckor", "日本 語", "a--b", "-", "å\u{301}x", "a\u{301}\u{323}"]
    for title in titles {
      let map = CompileCheck.compile("fact \"\(title)\"").map
      let name = map.name(of: EntryID(1))
      let again = CompileCheck.compile("fact \(name) \"x\"\nfact b { from \(name) }")
      #expect(again.map.name(of: EntryID(1)) == name)
    }
  }

  @Test func connectivesAreReservedInEnglishOnly() {
    for word in Connective.all where word.isReserved {
      checkSaid("fact \(word.english) \"x\"", ["reserved-id \(word.english)"])
      checkSaid("fact \(word.swedish) \"x\"", [])
      checkReference(word.swedish, in: "fact \(word.swedish) \"x\"", [word.swedish])
    }
  }

  @Test func everyOtherWordMayBeAnId() {
    for row in Schema.current.rows {
      for word in [row.english, row.swedish]
      where !Connective.all.contains(where: { $0.isReserved && $0.english == word }) {
        checkSaid("source \(word) \"x\"\nfact f \"y\" { from \(word) }", [])
      }
    }
  }

  /// Where what ties refer to stands in the tie by mistake, its address would go round for ever.
  @Test func anAddressNeverGoesRound() {
    for text in [
      "relation a -> b informs { role a \"A\" }\nrole b \"B\"",
      "relation a -> b informs { role b \"B\" }\nrelation b -> a informs { role a \"A\" }",
      "influence a -> b + { factor a \"A\"; factor b \"B\" }",
      "criterion c \"C\"\nrate i on c 5 { idea i \"I\" }",
    ] {
      let map = CompileCheck.compile(text).map
      let book = AddressBook(map)
      let addresses = map.entries.indices.map { book.address(of: EntryID($0)) }
      #expect(map.entries.count > 2 && addresses.allSatisfy { $0.utf8.count < 1_000 }, "\(text)")
    }
  }
}
