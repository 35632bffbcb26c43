// SPDX-License-Identifier: EUPL-1.2

/// What an entry of the model is: one case for each kind of element the language knows.
///
/// Raw values are bit positions in `ElementKinds`, so there can be at most 64.
package enum ElementKind: UInt8, CaseIterable, Sendable {
  /// Not an element: a property of one (`severity 4`, `by handlaggare`).
  case property
  /// The map itself; always entry 0.
  case map
  case slip, source, respondent, evidence, fact, assumption, question, lesson, voice
  case organisation, unit, role, person, team, member, vacant, term
  case relation, relationKind, touchpoint
  case journey, phase, step, feeling, expectation, wait, branch
  case pain, gain, need, gap, bridge, hinder, enabler
  case challenge, theme, insight, opportunity, idea, part, benefit, test, recommendation
  case criterion, rater, rating, vote, matrix, decision
  case factor, influence, loop
  case measure, figure, total, distribution, flow, goal
  case view
}

/// A set of element kinds, used for what a reference may point at.
package struct ElementKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set that holds just `kinds`.
  package init(_ kinds: ElementKind...) {
    rawValue = kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// Whether `kind` is in the set.
  @inlinable package func holds(_ kind: ElementKind) -> Bool {
    rawValue & (1 << UInt64(kind.byte)) != 0
  }

  /// The kinds in the set, in the order of declaration.
  package var members: [ElementKind] { ElementKind.allCases.filter(holds) }
}

extension ElementKinds {
  /// Anyone who can act or be somewhere: people, roles, teams and organisations.
  package static let actor = ElementKinds(.organisation, .unit, .role, .person, .team)
  /// Every kind of element.
  package static let any = ElementKinds(rawValue: ~1)
  /// What can be rated, voted for, listed in a matrix and chosen.
  package static let rateable = ElementKinds(
    .insight, .idea, .opportunity, .pain, .gain, .need, .gap, .bridge, .challenge, .theme, .factor,
    .recommendation, .measure, .goal, .organisation, .unit, .role, .person, .team, .hinder,
    .enabler, .part)
  /// What an insight, a theme or a decision may rest on.
  package static let ground = ElementKinds(
    .pain, .gain, .need, .gap, .bridge, .evidence, .source, .respondent, .insight, .slip, .fact,
    .hinder, .enabler, .question, .assumption, .step, .figure)
}
