// SPDX-License-Identifier: EUPL-1.2

extension ElementKind {
  /// The kind that a plural names, as `items` and `only` write it; the schema has the same list.
  package init?(plural: String) {
    guard let kind = Self.plurals[plural] else { return nil }
    self = kind
  }

  private static let plurals: [String: ElementKind] = [
    "insights": .insight, "ideas": .idea, "opportunities": .opportunity, "gaps": .gap,
    "pains": .pain, "gains": .gain, "needs": .need, "bridges": .bridge,
    "challenges": .challenge, "themes": .theme, "factors": .factor, "hinders": .hinder,
    "enablers": .enabler, "recommendations": .recommendation, "organisations": .organisation,
    "roles": .role, "persons": .person, "teams": .team, "measures": .measure, "goals": .goal,
    "parts": .part,
  ]
}
