// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// What ties the actors: seats in teams, and relations with what is written on their lines.
extension NetworkBuilder {
  mutating func addTies() {
    for member in members {
      guard let actor = member.actor, let team = member.team, let from = nodes[team.id],
        let to = nodes[actor]
      else { continue }
      let capacity = member.capacity ?? ""
      network.ties.append(
        ActorNetwork.Tie(
          from: from, to: to, entry: member.id, kind: .seat, shape: .undirected, label: capacity,
          sentence: words.has(team.caption, seatFor: map.caption(of: actor), as: capacity)))
    }
    for relation in relations {
      guard let source = relation.source, let target = relation.target,
        let from = nodes[source], let to = nodes[target]
      else { continue }
      network.ties.append(tie(relation, from, to, source, target))
    }
  }

  private func tie(
    _ relation: Relation, _ from: Int, _ to: Int, _ source: EntryID, _ target: EntryID
  ) -> ActorNetwork.Tie {
    let declared = relation.declaredType.map { map.caption(of: $0) }
    let verb = relation.type.map(words.verb) ?? declared ?? ""
    var tie = ActorNetwork.Tie(
      from: from, to: to, entry: relation.id, kind: kind(of: relation), shape: relation.shape,
      label: relation.label.isEmpty ? verb : relation.label, sentence: "")
    if relation.isFormal { tie.label += words.formally }
    if relation.isActual { tie.label += words.inPractice }
    tie.strength = relation.strength?.value.middle
    tie.isStrained = relation.isStrained
    tie.isInterpreted = relation.basis == .interpreted || relation.basis == .assumed
    var parts = [
      map.caption(of: source), verb.isEmpty ? words.tiedTo : verb, map.caption(of: target),
    ]
    if relation.isAbsent {
      tie.state = .absent
      tie.label = words.noContact + (relation.label.isEmpty ? "" : ": " + relation.label)
      parts = [words.noContact(between: map.caption(of: source), map.caption(of: target))]
    } else if relation.isMissing {
      tie.state = .missing
      let what = [
        relation.missing?.value ?? "", relation.label, relation.type.map(words.noun) ?? "",
        declared ?? "", words.anyContact,
      ].first { !$0.isEmpty }
      tie.label = words.missing(what ?? words.anyContact)
      let (one, other) = (map.caption(of: source), map.caption(of: target))
      parts = [
        tie.shape == .forward ? words.fromTo(one, other) : words.between(one, other), tie.label,
      ]
    }
    tie.sentence = parts.joined(separator: " ") + details(of: relation, tie)
    return tie
  }

  private func details(of relation: Relation, _ tie: ActorNetwork.Tie) -> String {
    var details: [String] = []
    if !relation.label.isEmpty, tie.state != .missing || !tie.label.hasSuffix(relation.label) {
      details.append(relation.label)
    }
    if !relation.touchpoints.isEmpty {
      let names = relation.touchpoints.map { map.caption(of: $0.value) }
      details.append(words.via + names.joined(separator: ", "))
    }
    if tie.isStrained { details.append(words.strained) }
    if let strength = tie.strength { details.append(words.strength(strength)) }
    if tie.isInterpreted { details.append(words.interpreted) }
    return details.isEmpty ? "" : " (" + details.joined(separator: "; ") + ")"
  }

  private func kind(of relation: Relation) -> ActorNetwork.TieKind {
    if let type = relation.type { return .relation(type) }
    guard let declared = relation.declaredType else { return .plain }
    return .declared(declared, order: declaredOrder[declared] ?? 0)
  }
}
