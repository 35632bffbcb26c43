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

  /// A number as people write it in the language: at most one decimal.
  func number(_ value: Double) -> String {
    let tenths = (abs(value) * 10).rounded()
    guard tenths.isFinite, tenths < 1e15 else { return say("mycket stort", "very large") }
    let whole = Int(tenths) / 10
    let rest = Int(tenths) % 10
    let sign = value < 0 && tenths > 0 ? "−" : ""
    return sign + "\(whole)" + (rest == 0 ? "" : say(",", ".") + "\(rest)")
  }

  /// A score: whole numbers from ten up, since more digits would promise more than there is.
  func score(_ value: Double) -> String {
    abs(value) >= 10 ? number(value.rounded()) : number(value)
  }

  /// `5` or `5–6`.
  func range(_ low: Double, _ high: Double) -> String {
    low == high ? number(low) : number(low) + "–" + number(high)
  }

  /// `1 bedömare`, `3 bedömare`.
  func count(_ count: Int, _ one: (String, String), _ many: (String, String)) -> String {
    "\(count) " + (count == 1 ? say(one.0, one.1) : say(many.0, many.1))
  }

  func raters(_ n: Int) -> String {
    count(n, ("bedömare", "rater"), ("bedömare", "raters"))
  }

  func evidence(_ n: Int) -> String {
    n == 0
      ? say("inga belägg", "no evidence")
      : count(n, ("belägg", "piece of evidence"), ("belägg", "pieces of evidence"))
  }

  func votes(_ n: Int) -> String { count(n, ("röst", "vote"), ("röster", "votes")) }

  func unknown(_ n: Int) -> String {
    count(n, ("vet inte", "does not know"), ("vet inte", "do not know"))
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
    let line =
      trials.top == 1
      ? say("den främsta", "the first")
      : say("de \(trials.top) främsta", "the first \(trials.top)")
    switch (verdict, trials.hasWeights, trials.hasRaters) {
    case (.stable, true, true):
      return say(
        "stabil: samma sida om \(line) med nästan alla vikter, också utan en av bedömarna",
        "stable: same side of \(line) with nearly all weights, also without any one rater")
    case (.stable, true, false):
      return say(
        "stabil: samma sida om \(line) med nästan alla vikter",
        "stable: same side of \(line) with nearly all weights")
    case (.stable, false, _):
      return say(
        "stabil: samma sida om \(line) också utan en av bedömarna",
        "stable: same side of \(line) also without any one rater")
    case (.sensitive, true, true):
      return say(
        "känslig: andra vikter, eller en bedömare mindre, kan flytta den",
        "sensitive: other weights, or one rater less, may move it")
    case (.sensitive, true, false):
      return say("känslig: andra vikter kan flytta den", "sensitive: other weights may move it")
    case (.sensitive, false, _):
      return say(
        "känslig: en bedömare mindre kan flytta den", "sensitive: one rater less may move it")
    case (.undecided, true, _):
      return say(
        "oavgjord: lika poäng, eller de flesta vikter flyttar den",
        "undecided: a tie, or most weights move it")
    case (.undecided, false, _):
      return say(
        "oavgjord: lika poäng, eller var och en av flera bedömare flyttar den",
        "undecided: a tie, or each of several raters moves it")
    }
  }

  /// How scores are made.
  func rule(_ rule: MatrixScore, plain: Bool) -> String {
    let what =
      switch rule {
      case .product: say("medianerna multiplicerade", "the medians multiplied")
      case .sum: say("medianernas summa", "the sum of the medians")
      case .weighted: say("medianernas vägda medelvärde", "the weighted mean of the medians")
      case .weakest: say("den lägsta medianen", "the lowest median")
      }
    return say("Poäng: ", "Score: ") + what
      + (plain ? "" : say(", räknat på 0–100 av varje skala", ", counted on 0–100 of each scale"))
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
