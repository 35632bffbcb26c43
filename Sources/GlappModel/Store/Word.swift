// SPDX-License-Identifier: EUPL-1.2

/// The words of the language, by their English spelling in camel case.
///
/// A word is a spelling, not a meaning: `kind` or `of` mean what their row in the schema says
/// for the place where they stand. The order is that of the reference.
package enum Word: UInt16, CaseIterable, Sendable {
  // The file and its settings.
  case map, include, language, about, owner, edition, confidential, feelingScale
  case allow, threshold, palette, logo
  // On every element.
  case note, tag, basis, evidence, from, status, field, `default`
  // Where knowledge comes from.
  case slip, source, respondent, fact, assumption, question, lesson, voice
  case kind, of, by, at, date, people, interviews, publish, share, against, consent
  case answeredBy, answer
  // Who.
  case organisation, unit, role, person, team, member, vacant, term
  case short, alias, mission, period, need, goal, ability, limitation, quote
  case meets, seats, since, closeness, means
  // What ties them. `noContact` is written `none`, which would read as an absent optional here.
  case relation, relationKind, touchpoint
  case strength, missing, confirmedBy, noContact, strained, formal, actual, via
  // Journeys.
  case journey, phase, step, feeling, expects, wait, then
  case `for`, form, story, with, does, thinks, says, takes, backstage, system, momentOfTruth
  // What hurts and what is lost.
  case pain, gain, gap, bridge, hinder, enabler
  case severity, frequency, feltBy, between, after, loses, affects, pains
  // From insight to idea.
  case challenge, theme, insight, opportunity, idea, part, benefit, test, recommendation
  case answers, effort, cost, result, to
  // Priorities and decisions.
  case criterion, rater, rate, vote, matrix, decision
  case scale, low, high, weight, better, beneficiary, anonymous
  case x, y, size, criteria, items, split, preset, quadrant, score, select
  case on, chose, setAside, because, alternative, position, followUp, record
  // Systems.
  case factor, influence, loop
  case level, within, lever, meadows, delay, through
  // Figures.
  case measure, value, total, distribution, flow
  case base, differs, categories, transition, target, due, outcome
  // Pictures.
  case view
  case lanes, first, hide, only, except, focus, groupBy, sizeBy, rings, align, style, width, page,
    pin, findings

  /// Whether `default basis` reaches it: only what people read into sources, never facts.
  package var takesDefaultBasis: Bool {
    switch self {
    case .feeling, .rate, .influence: true
    default: false
    }
  }
}
