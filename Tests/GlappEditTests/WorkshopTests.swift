// SPDX-License-Identifier: EUPL-1.2

import GlappText
import Testing

@testable import GlappEdit

/// The verbs of a workshop: ties, ratings, votes.
@Suite struct WorkshopTests {
  private let actors = """
    role a "A"
    role b "B"
    role c "C"
    relation a -> b informs "ett brev"
    relation b -> c refers

    person p "P"
    """

  private func link(
    _ a: String, _ b: String, _ kind: String, _ label: String? = nil,
    _ shape: Edit.Link.Shape = .forward
  ) -> Edit {
    .link(Edit.Link(a, b, kind: kind, label: label, shape: shape))
  }

  @Test func tiesStandBesideTiesFromTheSame() {
    checkEdit(
      actors, link("a", "c", "möter"),
      actors.replacing("brev\"\n", with: "brev\"\nrelation a -> c meets\n"))
    checkEdit(
      actors, link("c", "a", "informs", "två \"ord\""),
      actors.replacing("refers\n", with: "refers\nrelation c -> a informs \"två \\\"ord\\\"\"\n"))
    checkEdit(
      actors, link("c", "p", "supports", nil, .both),
      actors.replacing("refers\n", with: "refers\nrelation c <-> p supports\n"))
    checkEdit(
      actors, link("p", "c", "supports", nil, .undirected),
      actors.replacing("refers\n", with: "refers\nrelation p -- c supports\n"))
  }

  @Test func aTieIsNeverDoubled() {
    checkEdit(actors, link("a", "b", "informerar"), actors)
    checkEdit(actors, link("a", "b", "informs", "ett brev"), actors)
    checkEdit(
      actors, link("a", "b", "informs", "två brev"), actors.replacing("ett brev", with: "två brev"))
    let both = actors + "\nrelation a <-> c meets"
    checkEdit(both, link("c", "a", "meets", nil, .both), both)
  }

  @Test func betweenFactorsItIsAnInfluence() {
    checkEdit(
      "faktor x \"X\"\nfaktor y \"Y\"\n", link("x", "y", "-"),
      "faktor x \"X\"\nfaktor y \"Y\"\n\npåverkan x -> y -\n")
    checkEdit(
      "factor x \"X\"\ninfluence x -> y +\nfactor y \"Y\"\n", link("x", "y", "plus"),
      "factor x \"X\"\ninfluence x -> y +\nfactor y \"Y\"\n")
  }

  @Test func kindsOfOnesOwn() {
    let own = actors + "\nrelation-kind shares \"shares rooms\"\n"
    checkEdit(
      own, link("a", "p", "shares"),
      own.replacing("brev\"\n", with: "brev\"\nrelation a -> p shares\n"))
    checkRefusal(
      actors, link("a", "b", "remiterar"),
      "unknown-reference: `remiterar` is not in the map; here a kind of relation is needed (remitterar)"
    )
    checkRefusal(
      actors, link("a", "d", "meets"),
      "unknown-reference: `d` is not in the map; here an actor or a touchpoint is needed")
  }

  private let ratings = """
    criterion c "C" { scale 1..7 }
    idea i "I"
    idea j "J"
    rater r "R"
    rater s "S" {
      rate i on c 2
    }
    rate i on c 4 by r { basis stated }
    rate j on c 5 by r date 2022
    """

  private func rate(
    _ item: String, _ value: String, by rater: String? = nil, date: String? = nil
  ) -> Edit {
    .rate(Edit.Judgement(item: item, value: value, by: rater, date: date), criterion: "c")
  }

  @Test func aRatersEarlierAnswerGivesWay() {
    checkEdit(ratings, rate("i", "6", by: "r"), ratings.replacing("c 4", with: "c 6"))
    checkEdit(ratings, rate("i", "5..6", by: "r"), ratings.replacing("c 4", with: "c 5..6"))
    checkEdit(ratings, rate("i", "okänt", by: "r"), ratings.replacing("c 4", with: "c unknown"))
    checkEdit(ratings, rate("i", "3", by: "s"), ratings.replacing("c 2", with: "c 3"))
    checkEdit(ratings, rate("j", "3", by: "r"), ratings.replacing("c 5", with: "c 3"))
    checkEdit(ratings, rate("j", "3", by: "r", date: "2022"), ratings.replacing("c 5", with: "c 3"))
    checkEdit(ratings, rate("i", "4", by: "r"), ratings)
  }

  @Test func otherwiseItIsAdded() {
    checkEdit(
      ratings, rate("j", "3", by: "s"), ratings.replacing("c 2\n", with: "c 2\n  rate j on c 3\n"))
    checkEdit(
      ratings, rate("j", "3", by: "r", date: "2023"),
      ratings + "\nrate j on c 3 by r date 2023")
    checkEdit(
      ratings, rate("j", "3"),
      ratings + "\nrate j on c 3")
    checkEdit(
      "kriterium c \"C\"\nidé i \"I\"\n", rate("i", "3"),
      "kriterium c \"C\"\nidé i \"I\"\n\nbedöm i på c 3\n")
  }

  @Test func whatCannotBeRatedIsRefused() {
    checkRefusal(
      ratings, rate("r", "3"),
      "wrong-kind: `r` is a rater, but here something to rate (an idea, an insight, a gap …) is needed"
    )
    checkRefusal(
      ratings, rate("i", "mycket"),
      "unexpected-argument: `mycket` does not fit in `rate`; here a number or a range (1..2), or `unknown` is needed"
    )
  }

  @Test func votesLikewise() {
    let text = "idea i \"I\"\nrater r \"R\"\nvote i 2 by r\n"
    func vote(_ count: String, by rater: String? = nil) -> Edit {
      .vote(Edit.Judgement(item: "i", value: count, by: rater))
    }
    checkEdit(text, vote("3", by: "r"), text.replacing("i 2", with: "i 3"))
    checkEdit(text, vote("3"), text + "vote i 3\n")
    checkEdit(text, vote("2", by: "r"), text)
    checkRefusal(text, vote("2.5"), "not-whole: `vote` needs a whole number")
  }

  @Test func slipsAreAdded() {
    checkEdit(
      "karta m \"M\"\nkälla r \"R\"\nlapp \"Förr\" från r\n\nperson p \"P\"\n",
      .add(Edit.Addition("slip", ["Jag visste inte"], properties: [.init("from", "r")])),
      "karta m \"M\"\nkälla r \"R\"\nlapp \"Förr\" från r\nlapp \"Jag visste inte\" från r\n\nperson p \"P\"\n"
    )
  }

  /// A label where the kind should be: the kind is what is missing, not quotes.
  @Test func theKindOfATieIsMissing() throws {
    do throws(EditRefusal) {
      _ = try EditPlanner.plan(link("a", "c", "en blankett"), in: EditCheck.map(actors))
      Issue.record("it was made")
    } catch {
      #expect(error.diagnostic.kind.code == "edit-no-kind")
      #expect(error.diagnostic.message(in: .swedish) == "bandets slag fattas före ”en blankett”")
      let hint = error.diagnostic.hints(in: .swedish).joined()
      #expect(hint.contains("`remitterar`") && hint.contains("`informerar`"), "\(hint)")
      #expect(error.diagnostic.hints(in: .english).joined().contains("`refers`"))
    }
  }

  /// An answer without a rater is said to be one, with the raters there are.
  @Test func anAnonymousAnswerIsSaid() throws {
    func notes(_ text: String, by: String?) throws -> [String] {
      let answer = Edit.Judgement(item: "i", value: "3", by: by)
      let plan = try EditPlanner.plan(.rate(answer, criterion: "c"), in: EditCheck.map(text))
      return plan.notes.map { $0.hints(in: .swedish).joined() }
    }
    #expect(try notes(ratings, by: nil) == ["säg vem med --by, till exempel `r` eller `s`"])
    #expect(try notes(ratings, by: "r") == [])
    let bare = "criterion c \"C\" { scale 1..7 }\nidea i \"I\"\n"
    #expect(
      try notes(bare, by: nil) == [
        "säg vem med --by, till exempel en bedömare eller en organisation"
      ])
  }
}
