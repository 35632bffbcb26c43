// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

/// Figures that disagree.
@Suite struct FigureCheckTests {
  private let actors = """
    organisation a "A"; organisation b "B"; organisation c "C"
    source s "S"; source t "T"

    """

  private func measure(_ content: String) -> String {
    actors + "measure m \"Deltagare\" {\n\(content)\n}\n"
  }

  @Test func totalThatItsPartsDoNotGive() {
    expectFinding(
      "total-differs", in: measure("value a 60\nvalue b 40\ntotal 254 of a, b"),
      at: "total 254 of a, b", says: "summan är 254, men delarna ger 100")
    expectFinding(
      "total-differs", in: measure("value a 60\nvalue b 40\ntotal 99"), at: "total 99",
      says: "summan är 99, men delarna ger 100")
    expectFinding(
      "total-differs",
      in: measure("value a at start 1\nvalue a at end 60\nvalue b at end 40\ntotal at end 90"),
      at: "total at end 90")
    expectFinding(
      "total-differs", in: measure("value a 60\nvalue b missing") + "total m 50 of a, b\n",
      at: "total m 50 of a, b", says: "summan är 50, men delarna ger 60..")
    expectFinding(
      "total-differs", in: measure("value a 10..20\nvalue b 0.5\ntotal 30 of a, b"),
      at: "total 30 of a, b", says: "summan är 30, men delarna ger 10,5..20,5")
  }

  @Test(
    arguments: [
      "value a 60\nvalue b 40\ntotal 100 of a, b", "value a 60\nvalue b 40\ntotal 100",
      "value a 0.1\nvalue b 0.2\ntotal 0.3", "value a 60\ntotal 100",
      "value a 60\nvalue b missing\ntotal 100 of a, b", "value a 30..70\nvalue b 40\ntotal 100",
      "value a 60\nvalue b 40\ntotal 254 of a, b { differs \"två räknas dubbelt\" }",
      "value a at start 60\nvalue b at start 40\ntotal at end 254 of a, b",
      "value a 60\nvalue a 50 { differs \"ny räkning\" }\nvalue b 40\ntotal 90",
      "value a 50%\nvalue b 40%\ntotal 254",
    ])
  func totalThatAgrees(content: String) {
    expectNone("total-differs", in: measure(content))
  }

  @Test func percentageThatItsCountsDoNotGive() {
    expectFinding(
      "percentage-differs", in: measure("base 254\nvalue a 60\nvalue a 30%"), at: "value a 30%",
      says: "30 procent står här, men 60 av 254 är 23,6 procent")
    let bases = "measure alla \"Alla\" { value a 200; value b 50 }\n"
    expectFinding(
      "percentage-differs", in: measure("base alla\nvalue a 60\nvalue a 60%") + bases,
      at: "value a 60%", says: "60 procent står här, men 60 av 200 är 30 procent")
  }

  @Test(
    arguments: [
      "base 254\nvalue a 60\nvalue a 24%", "base 254\nvalue a 60\nvalue a 23.6%",
      "base 254\nvalue a 60\nvalue b 30%", "value a 60\nvalue a 30%",
      "base 254\nvalue a at start 60\nvalue a at end 30%", "base 254\nvalue a 60\nvalue a 20..30%",
      "base 254\nvalue a 60\nvalue a 30% { differs \"av dem som svarat\" }",
    ])
  func percentageThatAgrees(content: String) {
    expectNone("percentage-differs", in: measure(content))
  }

  @Test func sourcesThatDiffer() {
    expectFinding(
      "sources-differ", in: measure("value a 6 from s\nvalue a 7 from t"),
      at: "value a 7 from t", says: "två tal för samma sak: 6 och 7")
    expectFinding(
      "sources-differ", in: measure("value a at 2007 30..40\nvalue a at 2007 50"),
      at: "value a at 2007 50", says: "två tal för samma sak: 30..40 och 50")
  }

  @Test(
    arguments: [
      "value a 6 from s\nvalue b 7 from t", "value a at 2007 6\nvalue a at 2008 7",
      "value a 6 from s\nvalue a 6 from t", "value a 6\nvalue a 7\ndiffers \"listan har en till\"",
      "value a 6\nvalue a 7 { differs \"listan har en till\" }", "value a 30..40\nvalue a 35",
      "value a at \"år 1\" 6\nvalue a at \"år 2\" 7", "value a 60\nvalue a 30%",
      "value a missing\nvalue a 7",
    ])
  func sourcesThatAgree(content: String) {
    expectNone("sources-differ", in: measure(content))
  }
}
