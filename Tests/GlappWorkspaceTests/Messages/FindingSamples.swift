// SPDX-License-Identifier: EUPL-1.2

/// A map for every kind of finding.
extension MessageSamples {
  private static func journey(_ steps: String, _ rest: String = "") -> String {
    actors + "journey j \"The way\" for kim { \(steps) }\n" + rest
  }

  private static let handover = #"step a "First" { by h }; step b "Second" { by u }"#
  private static let factors = """
    factor a "A"; factor b "B"
    influence a -> b + { basis interpreted }
    influence b -> a - { basis interpreted }

    """
  private static let choice = """
    source s "S"; criterion k "K" { scale 1..7 }; rater r1 "R"; rater r2 "Q"
    insight i "Loose"; insight j "Grounded" from s
    matrix m "M" { x k; items insights }

    """

  static let findings: [MessageSample] = [
    .init("unlinked-handover", journey(handover)),
    .init("unowned-wait", journey(#"step a "I wait" { wait 3 weeks }"#)),
    .init("placeless-gap", journey(#"step a "First""#, "gap g \"Nobody asks\" between h, u\n")),
    .init("alone-after-meeting", journey(#"step a "We meet" { by mgt }; step b "At home""#)),
    .init("vacant-seat", "organisation af \"A\"\nteam t \"T\" { vacant af not-appointed }"),
    .init(
      "cross-organisation-return",
      journey(#"step a "First" { by h }; step b "Second" { by u; then a }"#)),
    .init("feelings-apart", journey(#"step a "We meet" { feeling -1; feeling +2 of h }"#)),
    .init(
      "expectations-apart", journey(#"step a "We meet" { expects "All"; expects "Few" of h }"#)),
    .init(
      "term-two-meanings",
      journey(handover, #"term t "Rehabilitation" { means af "work"; means fk "health" }"#)),
    .init(
      "crowded-step",
      "map m \"M\" { threshold people-in-step 2 }\n" + journey(#"step a "We meet" { by mgt }"#)),
    .init(
      "total-differs", actors + "measure m \"M\" { value af 60; value fk 40; total 254 of af, fk }"),
    .init("percentage-differs", actors + "measure m \"M\" { base 254; value af 60; value af 30% }"),
    .init(
      "sources-differ", actors + "measure m \"M\" { value af at 2007 30; value af at 2007 50 }"),
    .init("no-evidence", "pain p \"It hurts\""),
    .init("weak-decision", choice + "decision d \"D\" on m { chose i, j }"),
    .init(
      "divided-raters",
      choice + "rate j on k 2 by r1\nrate j on k 6..7 by r2\ndecision d \"D\" on m { chose j }"),
    .init("unanswered-insight", "insight i \"I\""),
    .init("idle-idea", "idea i \"I\""),
    .init("open-assumption", "assumption a \"A\""),
    .init("unsorted-slips", "slip \"one\"\nslip \"two\""),
    .init(
      "thin-quote",
      "source s \"S\" { people 2 }\npain p \"P\" { evidence \"word for word\" from s { kind quote } }"
    ),
    .init("small-number", "person a \"A\"\nmeasure m \"M\" { unit \"people\"; value a 3 }"),
    .init(
      "off-criterion-scale", "insight i \"I\"\ncriterion k \"K\" { scale 1..5 }\nrate i on k 6"),
    .init("off-feeling-scale", step("feeling -3")),
    .init("reference-loop", "insight a \"A\" from a"),
    .init("loop-denied", factors + "loop l \"L\" through a, b { kind reinforcing }"),
    .init(
      "loop-not-closed",
      factors
        + "factor c \"C\"\ninfluence b -> c + { basis interpreted }\nloop l \"L\" through a, b, c"),
  ]
}
