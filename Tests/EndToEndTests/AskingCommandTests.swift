// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Questions to a map: `list`, `show` and `trace` as a user asks them.
@Suite("Asking")
struct AskingCommandTests {
  private let varna = "maps/varna/varna.glapp"

  // MARK: - list

  @Test func aListNamesThingsWhereTheyStand() throws {
    let outcome = try GlappProgram.run(["list", varna, "smärtpunkter"])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 10)
    let first = try #require(outcome.lines.first)
    #expect(first.hasPrefix("tunn-anmalan"))
    #expect(first.contains("Anmälan behöver säga mer"))
    #expect(first.contains("maps/varna/resa.glapp:"))
    #expect(outcome.errors.contains("10 smärtpunkter"))
  }

  @Test func aConditionPicksAndColumnsTell() throws {
    let sad = try GlappProgram.run(
      ["list", varna, "steg", "--where", "känsla < 0 och med stodperson", "--with", "känsla"])
    #expect(sad.status == 0)
    let all = try GlappProgram.run(["list", varna, "steg", "--where", "känsla < 0"])
    #expect(!sad.lines.isEmpty && sad.lines.count < all.lines.count)
    #expect(sad.lines.allSatisfy { $0.contains("-2") || $0.contains("-1") })
    let none = try GlappProgram.run(["list", varna, "gaps", "--where", "severity > 5"])
    #expect(none.status == 0 && none.bytes.isEmpty)
    #expect(none.errors.contains("0 glapp"))
    let mixed = try GlappProgram.run(["list", varna, "allt", "--where", #""maktobalans""#])
    #expect(Set(mixed.lines.map { $0.prefix { $0 != " " } }).count > 2)
  }

  @Test func aListIsReadByPrograms() throws {
    let outcome = try GlappProgram.run(["list", varna, "insights", "--json"])
    let list = try #require(
      JSONSerialization.jsonObject(with: outcome.bytes) as? [[String: Any]])
    #expect(list.count > 5)
    for item in list {
      #expect(item["kind"] as? String == "insight")
      #expect(item["title"] as? String != "")
      #expect((item["line"] as? Int ?? 0) > 0)
      let element = try #require(item["element"] as? [String: Any])
      #expect(element["id"] as? String == item["id"] as? String)
    }
  }

  @Test func whatCannotBeAskedIsSaid() throws {
    let english = ["--lang", "en"]
    let kind = try GlappProgram.run(["list", varna, "smrtpunkt"] + english)
    #expect(kind.status == 2 && kind.errors.contains("did you mean `smärtpunkt`"))
    let word = try GlappProgram.run(["list", varna, "pains", "--where", "alvar >= 4"] + english)
    #expect(word.status == 2 && word.errors.contains("--where:1:1"))
    #expect(word.errors.contains("^^^^^") && word.errors.contains("did you mean `allvar`?"))
    let column = try GlappProgram.run(["list", varna, "pains", "--with", "severty"] + english)
    #expect(column.status == 2 && column.errors.contains("did you mean `severity`?"))
    let nothing = try GlappProgram.run(["list", varna] + english)
    #expect(nothing.status == 2 && nothing.errors.contains("say what to list"))
    let many = try GlappProgram.run(["list", varna, "pains", "gaps"] + english)
    #expect(many.status == 2 && many.errors.contains("a word too many"))
    let explained = try GlappProgram.run(["explain", "where-needs-number", "--lang", "sv"])
    #expect(explained.status == 0 && explained.text.contains("Större och mindre"))
  }

  // MARK: - show

  @Test func aThingIsShownWithItsLinesAndWhatRefersToIt() throws {
    let outcome = try GlappProgram.run(["show", varna, "ensam-ar-utsatt"])
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("insikt \"Den som är dåligt förberedd"))
    #expect(outcome.text.contains("| insight ensam-ar-utsatt"))
    #expect(outcome.text.contains("Grund: sagt"))
    #expect(outcome.text.contains("Hänvisar till (3)"))
    #expect(outcome.text.contains("möjlighet \"Hur ser vi till"))
    let value = try GlappProgram.run(["show", varna, "--json", "koksbordet:relevant"])
    let object = try #require(
      JSONSerialization.jsonObject(with: value.bytes) as? [String: Any])
    #expect(object["kind"] as? String == "rating")
    #expect((object["source"] as? String)?.hasPrefix("rate koksbordet") == true)
    let english = try GlappProgram.run(["show", varna, "rapport", "--lang", "en"])
    #expect(english.text.contains("Referred to by"))
  }

  @Test func whatIsNotThereIsNotShown() throws {
    let outcome = try GlappProgram.run(["show", varna, "ensam-ar-utsat", "--lang", "en"])
    #expect(outcome.status == 2 && outcome.bytes.isEmpty)
    #expect(outcome.errors.contains("did you mean `ensam-ar-utsatt`?"))
    let missing = try GlappProgram.run(["show", "no.glapp", "a"])
    #expect(missing.status == 3)
  }

  /// The map's own lines are shown, but never what points out a human being.
  @Test func anIdentityNumberIsNeverRepeated() throws {
    let folder = try TestFolder()
    let map = try folder.write(
      "pain a \"Says 19811218-9876\" { note \"811218-9876\" }\n", to: "a.glapp")
    for command in [["show", map, "a"], ["list", map, "pains"], ["trace", map, "a"]] {
      let outcome = try GlappProgram.run(command)
      #expect(outcome.status == 0 && outcome.text.contains("Says"))
      #expect(!outcome.text.contains("811218-9876"), "\(command)")
    }
  }

  // MARK: - trace

  @Test func aDecisionIsFollowedToItsSources() throws {
    let outcome = try GlappProgram.run(["trace", varna, "bada-ideerna"])
    #expect(outcome.status == 0)
    let text = outcome.text
    for part in [
      "valt: idé \"Mötesförberedelser\"", "möjlighet \"Hur jämnar vi ut makten", "insikt \"",
      "smärtpunkt \"", "← rapport", "Källor:", "(se ovan)",
    ] {
      #expect(text.contains(part), "\(part) is missing")
    }
    // Each step further is one step further in.
    let idea = try #require(outcome.lines.first { $0.contains("(forberedelser)") })
    let chance = try #require(outcome.lines.first { $0.contains("(fokusfragan)") })
    #expect(idea.prefix { $0 == " " }.count < chance.prefix { $0 == " " }.count)
  }

  @Test func evidenceIsFollowedToWhatCameOfIt() throws {
    let outcome = try GlappProgram.run(["trace", varna, "maktobalans", "--lang", "en"])
    #expect(outcome.text.contains("What rests on it:"))
    #expect(outcome.text.contains("chosen: beslut") || outcome.text.contains("chosen: decision"))
    let json = try GlappProgram.run(["trace", varna, "maktobalans", "--json"])
    let object = try #require(JSONSerialization.jsonObject(with: json.bytes) as? [String: Any])
    let led = try #require(object["ledTo"] as? [String: Any])
    let elements = try #require(led["elements"] as? [[String: Any]])
    let ids = elements.compactMap { $0["id"] as? String }
    #expect(ids.contains("bada-ideerna") && Set(ids).count == ids.count)
    let links = try #require(led["links"] as? [[String: Any]])
    #expect(links.contains { $0["relation"] as? String == "chose" })
  }

  @Test func groundlessClaimsAndCirclesEnd() throws {
    let folder = try TestFolder()
    let map = try folder.write(
      """
      map m "M" { language en }
      source s "S"
      insight a "A" { from b; from p }
      insight b "B" { from a }
      pain p "P"
      pain q "Q" { evidence "No" from s { against } }
      idea i "I" { for o }
      opportunity o "O?" { answers a }
      decision d "D" { chose i; set-aside q "too dear" }

      """, to: "m.glapp")
    let outcome = try GlappProgram.run(["trace", map, "d"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("pain \"P\" (p) (no evidence)"))
    #expect(outcome.text.contains("set aside: pain \"Q\""))
    #expect(outcome.text.contains("against: evidence \"No\""))
    #expect(outcome.text.contains("insight \"A\" (a) (see above)"))
  }

  @Test func theFoldersOnlyMapNeedsNoName() throws {
    let folder = try TestFolder()
    _ = try folder.write("pain a \"A\"\n", to: "only.glapp")
    let list = try GlappProgram.run(["list", "pains"], in: folder.url)
    #expect(list.status == 0 && list.lines == ["a  A  only.glapp:1"])
    let show = try GlappProgram.run(["show", "a"], in: folder.url)
    #expect(show.status == 0 && show.text.contains("Nothing refers to it."))
  }
}
