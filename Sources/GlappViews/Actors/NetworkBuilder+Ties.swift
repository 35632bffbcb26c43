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
          sentence: words.seat(of: name(of: actor), in: team.caption, as: capacity)))
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
    tie.stub = words.see
    tie.verb = verb
    tie.saysOnlyKind = relation.label.isEmpty && !relation.isFormal && !relation.isActual
    if relation.isFormal { tie.label += words.formally }
    if relation.isActual { tie.label += words.inPractice }
    tie.strength = relation.strength?.value.middle
    tie.isStrained = relation.isStrained && relation.exists
    tie.isInterpreted = relation.basis == .interpreted || relation.basis == .assumed
    if relation.isAbsent {
      tie.state = .absent
      tie.saysOnlyKind = false
      tie.label = words.noContact + (relation.label.isEmpty ? "" : ": " + relation.label)
      let between = words.noContact(between: name(of: source), name(of: target))
      tie.sentence = between + aside(relation, tie, and: relation.label.isEmpty ? [] : [tie.label])
    } else if relation.isMissing {
      describeMissing(&tie, relation, source, target, declared)
    } else {
      let phrase = relation.type.map(words.phrase) ?? declared ?? words.tiedTo
      var text = "\(name(of: source)) \(phrase) \(name(of: target))"
      if tie.isStrained {
        text =
          words.strainedSentence + "\(fullName(of: source)) \(phrase) \(fullName(of: target))"
      }
      // words that only repeat the kind say nothing more
      if !relation.label.isEmpty, relation.label != verb {
        text += ": " + words.quoted(relation.label)
      }
      tie.sentence = text + aside(relation, tie)
    }
    return tie
  }

  private func describeMissing(
    _ tie: inout ActorNetwork.Tie, _ relation: Relation, _ source: EntryID, _ target: EntryID,
    _ declared: String?
  ) {
    tie.state = .missing
    tie.saysOnlyKind = false
    let what =
      [
        relation.missing?.value ?? "", relation.label, relation.type.map(words.noun) ?? "",
        declared ?? "",
      ].first { !$0.isEmpty } ?? words.anyContact
    tie.label = words.missing(what)
    tie.stub = words.missing(words.see)
    var asides: [String] = []
    if !relation.label.isEmpty, relation.label != what {
      asides.append(words.insteadOf(relation.label))
    }
    tie.sentence =
      words.missing(fullName(of: source), tie.shape, fullName(of: target), what)
      + aside(relation, tie, and: asides)
  }

  /// What else is known of a tie, in brackets.
  private func aside(
    _ relation: Relation, _ tie: ActorNetwork.Tie, and first: [String] = []
  ) -> String {
    var asides = first
    if tie.shape == .both, tie.state == .exists { asides.append(words.bothWays) }
    if relation.isFormal { asides.append(words.formal) }
    if relation.isActual { asides.append(words.actual) }
    if !relation.touchpoints.isEmpty {
      let names = relation.touchpoints.map { map.caption(of: $0.value) }
      asides.append(words.via + names.joined(separator: ", "))
    }
    if let strength = tie.strength { asides.append(words.strength(strength)) }
    if tie.isInterpreted { asides.append(words.interpreted) }
    return asides.isEmpty ? "" : " (" + asides.joined(separator: "; ") + ")"
  }

  private func kind(of relation: Relation) -> ActorNetwork.TieKind {
    if let type = relation.type { return .relation(type) }
    guard let declared = relation.declaredType else { return .plain }
    return .declared(declared, order: declaredOrder[declared] ?? 0)
  }

  // MARK: - Names in sentences

  /// A name that tells those apart who are called the same.
  private func name(of id: EntryID) -> String {
    isNameShared(map.caption(of: id)) ? fullName(of: id) : map.caption(of: id)
  }

  /// A name with the organisation it belongs to.
  private func fullName(of id: EntryID) -> String {
    let places = map[id].kind == .role || map[id].kind == .unit ? organisations(of: id) : []
    let name = map.caption(of: id)
    return places.count == 1 ? "\(name) (\(places[0].label))" : name
  }
}
