// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

/// Weak ground.
@Suite struct GroundCheckTests {
  private let source = "source s \"S\"\n"

  @Test func nothingToRestOn() {
    expectFinding("no-evidence", in: "pain p \"Svårt\"\n", at: "\"Svårt\"")
    expectFinding(
      "no-evidence", in: "factor a \"A\"; factor b \"B\"\ninfluence a -> b +\n",
      at: "influence a -> b +")
    let gap = "organisation a \"A\"; organisation b \"B\"\ngap g \"Glapp\" between a, b\n"
    expectFinding("no-evidence", in: gap, at: "\"Glapp\"")
    #expect(CheckedMap(gap).diagnostics("no-evidence").first?.severity == .hint)
  }

  @Test(
    arguments: [
      "pain p \"P\" { from s }", "pain p \"P\" { evidence \"E\" from s }",
      "pain p \"P\" { evidence \"E\" }", "pain p \"P\" { basis assumed }", "gain p \"P\"",
      "factor a \"A\"; factor b \"B\"\ninfluence a -> b + { basis interpreted }",
    ])
  func somethingToRestOn(text: String) {
    expectNone("no-evidence", in: source + text + "\n")
  }

  private let matrix = """
    criterion k "K" { scale 1..7 }
    rater r1 "R1"; rater r2 "R2"
    insight i "Insikt"; insight j "Jämnt" { from s }
    matrix m "M" { x k; y k; items insights }

    """

  @Test func decisionOnNothing() {
    let text = source + matrix + "decision d \"Beslut\" on m { chose i, j }\n"
    expectFinding(
      "weak-decision", in: text, at: "\"Beslut\"", says: "1 av 2 som valdes saknar belägg")
    expectNone(
      "weak-decision", in: source + matrix + "decision d \"Beslut\" on m { chose j }\n")
  }

  @Test func ideasRestOnWhatTheyAreFor() {
    let opportunities = """
      opportunity o "O" { answers j; idea nested "N" }
      opportunity p "P" { answers i }
      idea far "F" for o
      idea loose "L" for p

      """
    func decision(_ items: String) -> String {
      source + matrix + opportunities + "decision d \"Beslut\" { chose \(items) }\n"
    }
    expectNone("weak-decision", in: decision("far, nested"))
    expectFinding("weak-decision", in: decision("far, loose"), at: "\"Beslut\"")
  }

  @Test func decisionWithDividedRaters() {
    let ratings = "rate j on k 2 by r1\nrate j on k 6..7 by r2\n"
    let decision = "decision d \"Beslut\" on m { chose j }\n"
    expectFinding(
      "divided-raters", in: source + matrix + ratings + decision, at: "\"Beslut\"",
      says: "bedömarna är oeniga om ”Jämnt”: från 2 till 6,5")
    let near =
      "rate j on k 3 by r1\nrate j on k 6 by r2\nrate i on k 1 by r1\nrate i on k 7 by r2\n"
    expectNone("divided-raters", in: source + matrix + near + decision)
  }

  @Test func insightThatAnswersToNothing() {
    expectFinding("unanswered-insight", in: "insight i \"Insikt\"\n", at: "\"Insikt\"")
  }

  @Test(
    arguments: [
      "insight i \"I\" { opportunity o \"O\" }",
      "insight i \"I\"\nopportunity o \"O\" { answers i }",
      "insight i \"I\"\nidea d \"D\" for i",
      "insight i \"I\"\nrecommendation r \"R\" { answers i }",
      "insight i \"I\"\ninsight j \"J\" from i { opportunity o \"O\" }",
    ])
  func insightThatIsTakenFurther(text: String) {
    expectNone("unanswered-insight", in: text + "\n")
  }

  @Test func ideaForNothing() {
    expectFinding("idle-idea", in: "idea i \"Idé\"\n", at: "\"Idé\"")
    expectNone("idle-idea", in: "idea i \"Idé\" { status dropped }\n")
    expectNone("idle-idea", in: "opportunity o \"O\" { idea i \"Idé\" }\n")
    expectNone("idle-idea", in: "opportunity o \"O\"\nidea i \"Idé\" for o\n")
    expectNone("idle-idea", in: "opportunity o \"O\"\nidea i \"Idé\" { for o }\n")
  }

  @Test func assumptionLeftOpen() {
    expectFinding("open-assumption", in: "assumption a \"Tro\"\n", at: "\"Tro\"")
    expectFinding("open-assumption", in: "assumption a \"Tro\" { status open }\n", at: "\"Tro\"")
    expectNone("open-assumption", in: "assumption a \"Tro\" { status refuted }\n")
    expectNone(
      "open-assumption",
      in: "organisation o \"O\"\nassumption a \"Tro\" { confirmed-by o }\n")
  }

  @Test func slipsNotSorted() {
    expectFinding(
      "unsorted-slips", in: "slip \"ett\"\nslip \"två\"\nslip \"tre\" { status sorted }\n",
      at: "\"ett\"", says: "osorterade lappar: 2")
    expectNone("unsorted-slips", in: "slip a \"ett\"\npain p \"P\" { from a }\n")
    expectNone("unsorted-slips", in: "slip a \"ett\"\npain p \"P\" { evidence \"E\" from a }\n")
  }
}
