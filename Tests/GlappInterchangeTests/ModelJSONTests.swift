// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappInterchange
import GlappJSON
import GlappText
import Testing

/// The JSON form of a model.
struct ModelJSONTests {
  private func export(_ text: String) -> JSONValue {
    let source = SourceText(name: "t.glapp", bytes: Array(text.utf8))
    return ModelJSON.value(of: CompiledMap.compile(ParsedMap(source)).map)
  }

  @Test func elementsCarryAddressKindAndTitle() {
    let value = export(
      #"""
      map m "Karta" { language sv }
      person p "Personen"
      journey j "Resan" for p { phase f "Före" { step s "Jag börjar" { feeling -2 } } }
      """#)
    #expect(value["glapp"] == 1)
    #expect(value["map"]?["id"] == "m")
    let step = value["journeys"]?[0]?["phases"]?[0]?["steps"]?[0]
    #expect(step?["id"] == "j.f.s")
    #expect(step?["kind"] == "step")
    #expect(step?["title"] == "Jag börjar")
    #expect(step?["feelings"]?[0]?["id"] == "j.f.s:feeling")
    #expect(step?["feelings"]?[0]?["value"] == -2)
  }

  @Test func valuesSayHowTheyAreKnown() {
    let value = export(
      #"""
      source r "Rapport"
      pain a "Ont" { severity 4..5 { basis interpreted; note "vår läsning" } }
      pain b "Mer" { severity 3 { evidence "Så stod det" from r } }
      """#)
    let first = value["pains"]?[0]?["severity"]
    #expect(first?["value"]?["low"] == 4)
    #expect(first?["value"]?["high"] == 5)
    #expect(first?["basis"] == "interpreted")
    let second = value["pains"]?[1]?["severity"]
    #expect(second?["value"] == 3)
    #expect(second?["basis"] == "stated")
    #expect(second?["evidence"]?[0]?["from"]?[0]?["value"]?[0]?["ref"] == "r")
  }

  @Test func defaultBasisReachesFeelings() {
    let value = export(
      #"""
      person p "P"
      journey j "J" for p {
        default basis interpreted
        step s "S" { feeling -1; feeling 0 { basis assumed } }
      }
      """#)
    let feelings = value["journeys"]?[0]?["steps"]?[0]?["feelings"]
    #expect(feelings?[0]?["basis"] == "interpreted")
    #expect(feelings?[1]?["basis"] == "assumed")
  }

  @Test func theSameMapGivesTheSameBytes() {
    let text = #"person p "P"; person "Utan id"; relation p -> utan-id meets "x" { strength 3 }"#
    var first = JSONWriter(.pretty)
    first.write(export(text))
    var second = JSONWriter(.pretty)
    second.write(export(text))
    #expect(first.bytes == second.bytes)
    #expect(String(decoding: first.bytes, as: UTF8.self).contains("p->utan-id:meets"))
  }
}
