// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// The words beside the picture say what the picture says.
struct JourneyWordsTests {
  /// Without spaces of any kind, hyphens and what only wraps.
  private func plain(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "-" }
  }

  @Test(arguments: Language.allCases)
  func whatStandsInThePictureStandsInTheWords(language: Language) throws {
    let maps = [
      JourneySamples.everything, JourneySamples.planned,
      try JourneyMaps.file("maps/varna/varna.glapp"),
    ]
    for text in maps {
      let settings = JourneyMaps.settings(text, language: language)
      let scene = JourneyMaps.draw(text, language: language)
      let told = plain(JourneyMaps.told(scene))
      let facts = JourneyFacts(settings)
      for id in settings.map.entries.indices.map({ EntryID($0) }) {
        let address = settings.addresses.address(of: id)
        guard !JourneyMaps.groups(address, scene).isEmpty, id != .root else { continue }
        let caption = facts.caption(id)
        guard !settings.map.title(of: id).isEmpty, settings.map[id].kind != .journey,
          settings.map[id].kind != .vacant
        else { continue }
        #expect(told.contains(plain(caption)), "\(caption)")
      }
      // every number of a mark, every code, every foot of a card
      for group in JourneyMaps.groups(scene) {
        for string in JourneyMaps.texts(group.items) where string.contains(where: \.isNumber) {
          for word in string.split(whereSeparator: { " (),:→".contains($0) })
          where word.contains(where: \.isNumber) {
            #expect(told.contains(plain(String(word))), "\(string)")
          }
        }
      }
    }
  }

  @Test func theOrderIsThatOfThePicture() throws {
    let told = JourneyMaps.told(JourneyMaps.draw(JourneySamples.everything))
    let step = try #require(told.range(of: "S1 Jag ringer")).upperBound
    let next = try #require(told.range(of: "S2 Jag får")).lowerBound
    let lines = String(told[step..<next])
    let order = [
      "Känsla, Kim: −1", "Gör: Letar", "Tänker: ”Är det", "Förväntan: Att någon", "Kanal: Telefon",
      "Handläggare leder", "Smärtpunkt: Vet inte",
    ]
    var last = lines.startIndex
    for part in order {
      let found = try #require(lines.range(of: part), "\(part)").lowerBound
      #expect(found >= last, "\(part)")
      last = found
    }
  }

  @Test func whatIsNotKnownIsSaid() {
    let text = """
      person p "Kim"
      journey j "J" for p { step a "A" { feeling 1 } step b "B" { } }
      """
    #expect(JourneyMaps.told(JourneyMaps.draw(text)).contains("Känsla: ingen uppgift"))
  }

  @Test func theFootIsSaidToo() {
    let told = JourneyMaps.told(JourneyMaps.draw(JourneySamples.everything))
    #expect(told.contains("utgåva 2026") && told.contains("Konfidentiellt"))
  }

  @Test func quotesTakeTheMarksOfTheirLanguage() {
    let swedish = JourneyWords(.swedish)
    let english = JourneyWords(.english)
    #expect(swedish.quote("Jag vet inte") == "”Jag vet inte”")
    #expect(english.quote("I don't know") == "“I don't know”")
    #expect(swedish.quote("\"Jag vet inte\"") == "”Jag vet inte”")
    #expect(swedish.quote("”Ja” eller ”nej”") == "””Ja” eller ”nej””")
    let text = "journey j \"J\" { step a \"A\" { says \"Hjälp\" } }"
    #expect(JourneyMaps.texts(JourneyMaps.draw(text).items).contains("”Hjälp”"))
    let other = JourneyMaps.draw(text, language: .english)
    #expect(JourneyMaps.texts(other.items).contains("“Hjälp”"))
    #expect(JourneyMaps.told(other).contains("“Hjälp”"))
  }

  @Test func listsAreSaidAsOneSaysThem() {
    #expect(JourneyWords(.swedish).and(["a", "b", "c"]) == "a, b och c")
    #expect(JourneyWords(.english).and(["a", "b"]) == "a and b")
    #expect(JourneyWords(.english).and([]) == "")
  }
}
