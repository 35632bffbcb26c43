// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText
import Testing

/// What `--public` leaves out.
struct PublicMapTests {
  static let text = #"""
    map m "Karta"
    source open "Öppen" { publish open }
    source paraphrase "Omskriven" { publish paraphrase-only }
    source closed "Stängd" { publish never }
    person p "Personen"
    slip "Hört i korridoren" from open
    journey j "Resan" for p {
      step one "Jag börjar" {
        note "Fråga igen"
        pain kept "Får vara kvar" { from open }
        pain both "Vilar på två" { from open, closed }
        pain gone "Får inte spridas" { from closed }
        gain quoted "Högt" { evidence "ordagrant" from paraphrase { kind quote } }
        gain spoken "Lågt" { evidence "ordagrant öppet" from open { kind quote } }
      }
    }
    insight i "Insikt" { from kept, gone }
    """#

  private func titles(_ map: ServiceMap) -> Set<String> {
    Set(map.entries.indices.map { map.title(of: EntryID($0)) })
  }

  @Test func leavesOutWhatMustNotBePublished() {
    let compiled = CompiledMap.compile(
      ParsedMap(SourceText(name: "t.glapp", bytes: Array(Self.text.utf8))))
    #expect(compiled.diagnostics.total(.error) == 0)
    let all = titles(compiled.map)
    let open = titles(PublicMap.filtered(compiled.map) { $0 })
    #expect(all.contains("Får inte spridas"))
    for title in ["Stängd", "Får inte spridas", "Hört i korridoren", "ordagrant", "Fråga igen"] {
      #expect(!open.contains(title), "\(title) should be left out")
    }
    for title in ["Öppen", "Får vara kvar", "Vilar på två", "ordagrant öppet", "Insikt", "Högt"] {
      #expect(open.contains(title), "\(title) should stay")
    }
  }

  @Test func numbersOfPersonsAreMasked() {
    let text = #"map m "K"; person p "Kim, 811228-9874" { quote "Ring 070-1234567" }; fact "Ett""#
    let map = CompiledMap.compile(ParsedMap(SourceText(name: "t.glapp", bytes: Array(text.utf8))))
      .map
    let open = PublicMap.filtered(map, mask: PrivateData.masked)
    #expect(open.texts.count == map.texts.count)
    #expect(titles(open).contains("Kim, ***********") && titles(open).contains("Ett"))
    let all = String(decoding: open.texts.bytes, as: UTF8.self)
    #expect(!all.contains("811228") && !all.contains("1234567"))
  }

  @Test func keepsTheTreeWhole() {
    let compiled = CompiledMap.compile(
      ParsedMap(SourceText(name: "t.glapp", bytes: Array(Self.text.utf8))))
    let open = PublicMap.filtered(compiled.map) { $0 }
    for index in open.entries.indices.dropFirst() {
      let entry = open.entries[index]
      #expect(entry.parent.index < index)
      #expect(entry.end > index && entry.end <= open[entry.parent].end)
    }
    let insight = open.elements(.insight)[0]
    let grounds = open.references(insight, .from).map { open.title(of: $0.value) }
    #expect(grounds == ["Får vara kvar"])
  }
}
