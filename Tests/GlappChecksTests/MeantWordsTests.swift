// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

/// What people write nearly right: one message, with the word that they meant.
@Suite("Words that were meant")
struct MeantWordsTests {
  private let around = """
    karta m "M" { språk sv }
    person kim "Kim"
    organisation af "Förmedlingen" { roll h "Handläggare" }
    bedömare grupp "Gruppen"
    kriterium nytta "Nytta" { skala 1..7 }
    idé lots "Lots"

    """

  private func said(_ line: String) -> [String] {
    let map = CheckedMap(around + line + "\n")
    return map.sink.sorted.filter { $0.severity == .error }.map { said in
      let hints = said.hints(in: .swedish).joined(separator: " ")
      return "\(map.text(said.place)): \(said.message(in: .swedish)) → \(hints)"
    }
  }

  private func step(_ text: String) -> String {
    "resa r \"R\" för kim { steg a \"A\" { \(text) } }"
  }

  @Test func whoseAFeelingIs() {
    #expect(
      said(step("känsla 1 av kim")) == [
        "av: `av` passar inte i `känsla`; vem det gäller står efter `hos` → menade du `hos`?"
      ])
    // Another statement that was run in is one all the same.
    #expect(said(step("av h känsla -1")).first?.contains("börjar en ny sats") == true)
    #expect(said(step("känsla 1 hos kim")) == [])
  }

  @Test func aTitleWhereAnIdBelongs() {
    #expect(
      said(step("av \"Handläggare\"")) == [
        "\"Handläggare\": `\"Handläggare\"` passar inte i `av`; här behövs id:t för en aktör "
          + "→ menade du `h`?"
      ])
    #expect(said(step("av \"handlägare\""))[0].hasSuffix("menade du `h`?"))
    // No such thing: the example of the word.
    #expect(said(step("av \"Kyrkvaktmästaren i byn\""))[0].hasSuffix("→ så här: `av handlaggare`"))
  }

  @Test(arguments: ["vet-inte", "vet inte", "vet ej", "oklart"])
  func notKnown(written: String) {
    for rest in ["", " av grupp"] {
      #expect(
        said("bedöm lots på nytta \(written)\(rest)") == [
          "\(written): `\(written)` passar inte i `bedöm`; här behövs ett tal eller ett spann (1..2), "
            + "eller `okänt` → menade du `okänt`?"
        ])
    }
  }

  @Test func missing() {
    #expect(said("mått x \"X\" { värde af bortfall }")[0].hasSuffix("menade du `saknas`?"))
  }

  /// Those who are there to answer come before the organisation they answer for.
  @Test func ratersBeforeOrganisations() {
    let both = "organisation kommun \"K\"\nbedömare kommunen-chefer \"C\"\n"
    let said = self.said(both + "bedöm lots på nytta 3 av kommunen")
    #expect(said.count == 1 && said[0].hasSuffix("→ menade du `kommunen-chefer`?"), "\(said)")
    let none = self.said("organisation kommun \"K\"\nbedöm lots på nytta 3 av kommunn")
    #expect(none[0].hasSuffix("→ menade du `kommun`?"), "\(none)")
  }

  /// Both spellings of one word are no choice.
  @Test func wordsOfTheFilesOwnLanguage() {
    #expect(said("rol x \"X\"")[0].hasSuffix("→ menade du `roll`?"))
    #expect(said("ide x \"X\"")[0].hasSuffix("→ menade du `idé`?"))
    let english = CheckedMap("map m \"M\"\nperson p \"P\"\nrol x \"X\"\n").sink.sorted
    #expect(english.first?.suggestions == ["role"])
  }

  /// `2007.. 60`: a range sign that touches only what is before it leaves the range open.
  @Test func anOpenPeriodAndANumber() {
    #expect(said("mått x \"X\" { värde af vid 2007.. 2010 }") == [])
    #expect(said("mått x \"X\" { värde af vid 2007..2010 60 }") == [])
    #expect(said("mått x \"X\" { värde af vid 2007 .. 2010 60 }") == [])
    #expect(said("mått x \"X\" { värde af vid 2007..2010 }").count == 1)
  }

  // MARK: - Files of other formats

  private func format(_ text: String) -> [String] {
    CheckedMap(text).sink.sorted.filter { $0.severity == .error }.map {
      "\($0.kind.code): \($0.message(in: .english)) → \($0.hints(in: .english).joined())"
    }
  }

  @Test(
    arguments: [
      ("{\n  \"glapp\": 1,\n  \"map\": {\"id\": \"m\"}\n}\n", "JSON"),
      ("[{\"a\": 1}]", "JSON"),
      ("\u{FEFF}{ \"a\": [1, 2] }", "JSON"),
      ("title: Resan\nsteps:\n  - name: Ringer\n  - name: Väntar\n", "YAML"),
      ("---\nmap: x\nsteps:\n- a\n- b\n", "YAML"),
      ("graph TD\n  A-->B\n  B-->C\n", "Mermaid"),
      ("journey\n    title My day\n    section Work\n      Make tea: 5: Me\n", "Mermaid"),
      ("%%{init: {}}%%\nflowchart LR\n", "Mermaid"),
      ("flowchart LR\n  a --> b\n", "Mermaid"),
      ("digraph g {\n  a -> b;\n}\n", "DOT (Graphviz)"),
      ("<?xml version=\"1.0\"?>\n<graphml></graphml>", "GraphML"),
      ("<svg xmlns=\"x\"></svg>", "SVG"), ("<!DOCTYPE html>\n<p>", "HTML"),
    ])
  func aFileOfAnotherFormat(text: String, name: String) {
    for text in [text, text.replacing("\n", with: "\r\n")] {
      let all = format(text)
      #expect(all.count == 1, "\(all)")
      #expect(
        all.first?.hasPrefix("other-format: the file looks like \(name), not like a map → ")
          == true,
        "\(all)")
      #expect(all.first?.contains("glapp ") == true, "a command that helps: \(all)")
      if name == "JSON" {
        #expect(all[0].contains("`glapp import test.glapp --from json -o new.glapp`"))
      }
    }
  }

  /// What may be a map with mistakes is read as one.
  @Test(
    arguments: [
      "", "{", "{ }", "map m \"M\"", "person: kim\n", "journey j \"J\" {\n  step \"S\"\n}\n",
      "journey\n", "// graph TD\nperson kim \"Kim\"\n", "graph \"x\"\n", "- a\n- b\n- c\n",
      "steg: \"a\"\nperson kim \"Kim\"\nrole r \"R\"\n", "--- x\n", "< a\n", "person { \"x\": 1 }",
    ])
  func aMapWithMistakesIsStillAMap(text: String) {
    #expect(!format(text).contains { $0.hasPrefix("other-format") }, "\(text)")
  }
}
