// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

/// Plain faults.
@Suite struct FaultCheckTests {
  private let rated = "insight i \"I\"\ncriterion k \"K\" { scale 1..5 }\ncriterion u \"U\"\n"

  @Test func ratingOffItsScale() {
    expectFinding(
      "off-criterion-scale", in: rated + "rate i on k 6\n", at: "rate i on k 6",
      says: "6 ligger utanför kriteriets skala 1..5")
    expectFinding(
      "off-criterion-scale", in: rated + "rate i on k 5..7\n", at: "rate i on k 5..7",
      says: "5..7 ligger utanför kriteriets skala 1..5")
    expectFinding("off-criterion-scale", in: rated + "rate i on k 0\n", at: "rate i on k 0")
    for rating in ["rate i on k 5", "rate i on u 9", "rate i on k unknown", "rate i on k 1..5"] {
      expectNone("off-criterion-scale", in: rated + rating + "\n")
    }
  }

  private func step(_ feeling: String, _ map: String = "") -> String {
    map + "person p \"P\"\njourney j \"J\" for p { step s \"S\" { \(feeling) } }\n"
  }

  @Test func feelingOffTheScale() {
    expectFinding(
      "off-feeling-scale", in: step("feeling -3"), at: "feeling -3",
      says: "-3 ligger utanför känsloskalan, som går från -2 till +2")
    expectFinding("off-feeling-scale", in: step("feeling 1..3"), at: "feeling 1..3")
    expectFinding("off-feeling-scale", in: step("feeling +1 -> -4"), at: "feeling +1 -> -4")
    expectNone("off-feeling-scale", in: step("feeling -2 -> +2"))
    expectNone("off-feeling-scale", in: step("feeling -3", "map m \"M\" { feeling-scale 3 }\n"))
  }

  @Test func thingsThatRestOnThemselves() {
    let insights = "insight a \"A\" from b\ninsight b \"B\" { from c }\ninsight c \"C\" from a\n"
    expectFinding("reference-loop", in: insights, at: "\"C\"")
    expectFinding("reference-loop", in: "insight a \"A\" from a\n", at: "\"A\"")
    expectFinding(
      "reference-loop", in: "team t \"T\" { member u }\nteam u \"U\" { member t }\n", at: "\"U\"")
    expectFinding(
      "reference-loop",
      in: "person p \"P\"\njourney j \"J\" for p { of k }\njourney k \"K\" for p { of j }\n",
      at: "\"K\"")
    let tree = "insight a \"A\" from b, c\ninsight b \"B\" from d\ninsight c \"C\" from d\n"
    expectNone("reference-loop", in: tree + "insight d \"D\"\n")
  }

  private let factors = """
    factor a "A"; factor b "B"
    influence a -> b -
    influence b -> a +

    """

  @Test func loopThatItsSignsDeny() {
    expectFinding(
      "loop-denied", in: factors + "loop l \"L\" through a, b { kind reinforcing }\n",
      at: "kind reinforcing", says: "tecknen säger något annat: slingan har 1 minus")
    expectNone("loop-denied", in: factors + "loop l \"L\" through a, b { kind balancing }\n")
    expectNone(
      "loop-denied",
      in: factors + "influence a -> b +\nloop l \"L\" through a, b { kind reinforcing }\n")
  }

  @Test func loopThatIsNotClosed() {
    let text = factors + "factor c \"C\"\ninfluence b -> c +\nloop l \"L\" through a, b, c\n"
    expectFinding(
      "loop-not-closed", in: text, at: "\"L\"",
      says: "slingan är inte sluten: det finns ingen påverkan från ”C” till ”A”")
    expectNone("loop-not-closed", in: factors + "loop l \"L\" through b, a\n")
  }
}
