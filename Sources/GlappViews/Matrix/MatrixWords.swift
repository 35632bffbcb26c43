// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappText

/// The captions of the matrix picture, in one of the two languages.
struct MatrixWords {
  let language: Language

  /// The text in the picture's language.
  func say(_ swedish: String, _ english: String) -> String {
    language == .swedish ? swedish : english
  }

  /// A number as people write it in the language: at most two decimals.
  func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return say("mycket stort", "very large") }
    return QuantityText.number(value, language)
  }

  /// `5` or `5–6`.
  func range(_ low: Double, _ high: Double) -> String {
    low == high ? number(low) : number(low) + "–" + number(high)
  }

  /// The text between the quotation marks of the language.
  func quoted(_ text: String) -> String { say("”", "“") + text + "”" }

  /// `a`, `a och b`, `a, b och c`.
  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + say(" och ", " and ") + last
  }

  /// The same, cut after some ten with a count of the others.
  func shortList(_ parts: [String]) -> String {
    guard parts.count > 12 else { return list(parts) }
    return list(
      Array(parts.prefix(10)) + [say("\(parts.count - 10) till", "\(parts.count - 10) more")])
  }

  /// `1 bedömare`, `3 bedömare`.
  func count(_ count: Int, _ one: (String, String), _ many: (String, String)) -> String {
    "\(count) " + (count == 1 ? say(one.0, one.1) : say(many.0, many.1))
  }

  func raters(_ n: Int) -> String {
    count(n, ("bedömare", "rater"), ("bedömare", "raters"))
  }

  /// How many answered, at least and at most.
  func answers(_ n: ClosedRange<Int>) -> String {
    let many = n.upperBound != 1
    let figure = n.count == 1 ? "\(n.lowerBound)" : "\(n.lowerBound)–\(n.upperBound)"
    return figure + say(" svar per fråga", many ? " answers per question" : " answer per question")
  }

  func evidence(_ n: Int) -> String {
    n == 0
      ? say("inga belägg", "no evidence")
      : count(n, ("belägg", "piece of evidence"), ("belägg", "pieces of evidence"))
  }

  func votes(_ n: Int) -> String { count(n, ("röst", "vote"), ("röster", "votes")) }

  func unknown(_ n: Int) -> String {
    count(n, ("svarade ”vet inte”", "does not know"), ("svarade ”vet inte”", "do not know"))
  }

  /// The rank that equal scores share.
  func sharedRank(_ rank: ClosedRange<Int>) -> String {
    say("delad plats ", "shares rank ") + "\(rank.lowerBound)–\(rank.upperBound)"
  }

  /// How sure the order is, after an item.
  func verdict(_ verdict: Ranking.Verdict) -> String {
    switch verdict {
    case .stable: say("ordningen stabil", "order stable")
    case .sensitive: say("ordningen känslig", "order sensitive")
    case .undecided: say("ordningen oavgjord", "order undecided")
    }
  }

  /// How sure the order is, in the legend.
  func explained(_ verdict: Ranking.Verdict, _ trials: MatrixTrials) -> String {
    let among =
      trials.top == 1
      ? say("främst", "first")
      : say("bland de \(trials.top) främsta", "among the first \(trials.top)")
    switch verdict {
    case .stable:
      let tried =
        switch (trials.hasWeights, trials.hasRaters) {
        case (true, true):
          say(
            "med nästan alla vikter och utan någon enskild bedömare",
            "with nearly all weights and without any one rater")
        case (true, false): say("med nästan alla vikter", "with nearly all weights")
        case (false, _):
          say("också utan någon enskild bedömare", "also without any one rater")
        }
      let stays =
        trials.top == 1
        ? say("kvar som nummer ett, eller efter,", "stays first, or below,")
        : say(
          "kvar bland de \(trials.top) främsta, eller efter dem,",
          "stays among the first \(trials.top), or below them,")
      return say("stabil: ", "stable: ") + stays + " " + tried
    case .sensitive:
      let tried =
        switch (trials.hasWeights, trials.hasRaters) {
        case (true, true):
          say("andra vikter, eller en bedömare färre,", "other weights, or one rater fewer,")
        case (true, false): say("andra vikter", "other weights")
        case (false, _): say("en bedömare färre", "one rater fewer")
        }
      return say(
        "känslig: \(tried) kan ändra om den är ", "sensitive: \(tried) may change whether it is ")
        + among
    case .undecided:
      let tried =
        trials.hasWeights
        ? say("de flesta vikter", "most weights")
        : say("var och en av flera bedömare", "each of several raters")
      return say(
        "oavgjord: lika poäng, eller \(tried) ändrar om den är ",
        "undecided: a tie, or \(tried) would change whether it is ")
        + among
    }
  }

  /// What has become of a decision, as a word after `Beslut`.
  func status(_ status: DecisionStatus) -> String {
    switch status {
    case .proposed: say("föreslaget", "proposed")
    case .taken: say("fattat", "taken")
    case .postponed: say("uppskjutet", "postponed")
    case .returned: say("återremitterat", "returned")
    }
  }

  /// What things of a kind are called: one, several.
  func kind(_ kind: ElementKind?) -> (one: String, many: String) {
    switch kind {
    case .insight: (say("insikt", "insight"), say("insikter", "insights"))
    case .idea: (say("idé", "idea"), say("idéer", "ideas"))
    case .opportunity: (say("möjlighet", "opportunity"), say("möjligheter", "opportunities"))
    case .gap: (say("glapp", "gap"), say("glapp", "gaps"))
    case .pain: (say("smärtpunkt", "pain"), say("smärtpunkter", "pains"))
    case .need: (say("behov", "need"), say("behov", "needs"))
    case .recommendation:
      (say("rekommendation", "recommendation"), say("rekommendationer", "recommendations"))
    case .organisation, .role, .person, .team, .unit:
      (say("aktör", "actor"), say("aktörer", "actors"))
    default: (say("sak", "item"), say("saker", "items"))
    }
  }
}
