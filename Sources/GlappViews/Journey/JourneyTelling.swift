// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Says in words what the picture shows: for titles of its parts and for the text beside it.
struct JourneyTelling {
  let facts: JourneyFacts
  let words: JourneyWords
  private var map: ServiceMap { facts.map }

  init(_ facts: JourneyFacts) {
    self.facts = facts
    words = JourneyWords(facts.language)
  }

  /// A height as its mark shows it: `−2`, `−2…−1`.
  func height(_ height: JourneyFeeling.Height) -> String {
    let low = QuantityText.signed(height.low, facts.language)
    guard height.isRange else { return low }
    return "\(low)…\(QuantityText.signed(height.high, facts.language))"
  }

  /// `Känsla, Handläggare: +1 (tolkning, 1 belägg)`.
  func feeling(_ feeling: JourneyFeeling) -> String {
    let person =
      facts.perspectives[feeling.perspective].map(facts.caption)
      ?? (facts.people.isEmpty ? "" : facts.captions(facts.people))
    var text = facts.isExpected ? words.expectedFeelings : words.feelings
    if !person.isEmpty { text += ", \(person)" }
    text += ": \(height(feeling.start))"
    if let end = feeling.end { text += " \(words.change) \(height(end))" }
    var notes: [String] = []
    if let share = feeling.share { notes.append(share) }
    if feeling.isInterpreted { notes.append(words.interpretation) }
    if let spread = feeling.spread {
      notes.append(words.spread(spread.count, height(.init(low: spread.low, high: spread.high))))
    }
    if feeling.evidence > feeling.spread?.count ?? 0 {
      notes.append(words.evidence(feeling.evidence))
    }
    if !notes.isEmpty { text += " (\(notes.joined(separator: ", ")))" }
    return feeling.note.isEmpty ? text : "\(text). \(feeling.note)"
  }

  /// `Långt isär (4): Kim −2, Handläggare +2`.
  func apart(_ apart: JourneyApart) -> String {
    let distance = QuantityText.number(apart.distance, facts.language)
    let both = [apart.worse, apart.better].map { feeling in
      let name = facts.perspectives[feeling.perspective].map(facts.caption) ?? mainName
      return "\(name) \(height(feeling.span))"
    }
    return "\(words.farApart(distance)): \(both.joined(separator: ", "))"
  }

  /// `4 isär: K −2, H +2`.
  func shortApart(_ apart: JourneyApart) -> String {
    let distance = QuantityText.number(apart.distance, facts.language)
    let both = [apart.worse, apart.better].map { feeling in
      "\(facts.initials[feeling.perspective])\u{A0}\(height(feeling.span))"
    }
    return "\(words.apart(distance)): \(both.joined(separator: ", "))"
  }

  private var mainName: String {
    facts.people.isEmpty ? words.traveller : facts.captions(facts.people)
  }

  /// How someone is there: `Handläggare leder`, `Stödperson kan vara med (antagande)`.
  func presence(
    _ name: String, _ presence: JourneyActors.Presence, team: String?,
    kind: JourneyActors.Row.Kind = .actor
  ) -> String {
    if kind == .vacant { return name }
    let leads = presence.part == .leads
    let text: String
    switch presence.certainty {
    case .possible:
      text = (leads ? words.maybeLeads(name) : words.maybe(name)) + " (\(words.assumption))"
    case .read:
      text = (leads ? words.leads(name) : words.along(name)) + " (\(words.interpretation))"
    case .said:
      if presence.part == .viaTeam, let team { return words.viaTeam(name, team) }
      text = leads ? words.leads(name) : words.along(name)
    }
    return text
  }

  /// `Överlämning från Läkare till Handläggare: remiss`, or only that somebody else leads now, with
  /// what the map says stands between, and whether they have led before.
  func change(_ change: JourneyLeads.Change, _ leads: JourneyLeads) -> String {
    var text: String
    if let relation = change.handover {
      text = words.handover(facts.caption(change.before), facts.caption(change.now))
      text += ": \(carrying(relation))"
      if JourneyCertainty(map.basis(of: relation)) != .said { text += " (\(words.interpretation))" }
    } else {
      text = words.newLead(facts.caption(change.now), after: facts.caption(change.before))
      if !change.isPersonal { text += " (\(lack(change, leads)))" }
    }
    if let column = change.returnsTo { text += ", \(words.ledBefore(facts.code(column)))" }
    return text
  }

  /// What a relation carries: what is written along it, else what kind it is.
  func carrying(_ relation: EntryID) -> String {
    let label = map.title(of: relation)
    if !label.isEmpty { return label }
    guard let relation = Relation(relation, in: map) else { return "" }
    if let kind = relation.declaredType { return facts.caption(kind) }
    return relation.type.map(ActorWords(language: facts.language).verb) ?? ""
  }

  /// Why a change of lead is no handover that the map states.
  private func lack(_ change: JourneyLeads.Change, _ leads: JourneyLeads) -> String {
    switch change.carrier {
    case .gap(let gap): return words.gapBetween(gap.code)
    case .missing(let relation): return missing(relation)
    case .undescribed where leads.hasRelations: return words.noRelation
    default: return words.noHandover
    }
  }

  /// What ought to tie two parties and does not.
  func missing(_ relation: EntryID) -> String {
    let words = ActorWords(language: facts.language)
    if map.has(relation, .noContact) { return words.noContact }
    let what = map.text(relation, .missing)?.value ?? ""
    return words.missing(what.isEmpty ? carrying(relation) : what)
  }

  private func severity(_ severity: Stated<Quantity>?) -> String? {
    severity.map {
      words.severity(QuantityText.text($0.value, facts.language))
        + ($0.isInterpretation ? ", \(words.interpretation)" : "")
    }
  }

  /// How far a pain or a gap has come, where it is no longer as it was.
  func status(_ id: EntryID) -> String? {
    map.choice(id, .status).flatMap { words.gapStatus($0.value) }
  }

  /// What kinds of gap it is, in words.
  func kinds(_ gap: EntryID) -> [String] {
    map.names(gap, .kind).compactMap { words.gapKind($0.value) }
  }

  private func noteKind(_ kind: ElementKind) -> String {
    switch kind {
    case .pain: words.pain
    case .gain: words.gain
    case .need: words.need
    case .question: words.question
    default: words.opportunity
    }
  }

  /// A note: `Smärtpunkt: … (allvar 4 av 5, 2 belägg)`.
  func note(_ note: JourneyNote) -> String {
    var notes = [severity(note.severity)].compactMap { $0 }
    if let often = map.quantity(note.id, .frequency)?.value {
      notes.append(words.frequency(QuantityText.text(often, facts.language)))
    }
    if !note.feltBy.isEmpty {
      let names = facts.captions(note.feltBy)
      switch note.kind {
      case .pain: notes.append(words.feltBy(names))
      case .need: notes.append(words.needOf(names))
      default: notes.append(words.concerns(names))
      }
    }
    if let status = status(note.id) { notes.append(status) }
    if !note.support.isEmpty { notes.append(note.support) }
    if note.isAssumption, note.kind == .pain || note.kind == .gain {
      notes.append(words.assumption)
    }
    let text = "\(noteKind(note.kind)): \(facts.caption(note.id))"
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: ", ")))"
  }

  /// Where a gap is: `vid S4`, `efter S9`.
  func place(_ gap: JourneyGap) -> String {
    var places: [String] = []
    if !gap.place.runs.isEmpty {
      places.append(
        words.at(
          words.and(
            gap.place.runs.map { run in
              run.count == 1
                ? facts.code(run.lowerBound)
                : "\(facts.code(run.lowerBound))–\(facts.code(run.upperBound))"
            })))
    }
    if !gap.after.isEmpty { places.append(words.after(words.and(gap.after.map(facts.code)))) }
    return places.joined(separator: ", ")
  }

  /// A gap with its place, what it loses and how it is known.
  func gap(_ gap: JourneyGap) -> String {
    var head = "\(words.gap) \(gap.code)"
    if !gap.between.isEmpty { head += " \(words.between(facts.captions(gap.between)))" }
    let place = place(gap)
    if !place.isEmpty { head += ", \(place)" }
    var text = head + ": " + facts.caption(gap.id)
    for loss in gap.loses {
      text += (text.last.map { ".?!…".contains($0) } == true ? " " : ". ") + words.loses(loss)
    }
    var notes = kinds(gap.id) + [severity(gap.severity)].compactMap { $0 }
    let affected = map.references(gap.id, .affects).map(\.value)
    if !affected.isEmpty { notes.append(words.feltBy(facts.captions(affected))) }
    if let status = status(gap.id) { notes.append(status) }
    if !gap.support.isEmpty { notes.append(gap.support) }
    if gap.isAssumption { notes.append(words.assumption) }
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: ", ")))"
  }

  /// A bridge with who builds it and how far it has come.
  func bridge(_ id: EntryID) -> String {
    var notes: [String] = []
    let by = map.references(id, .by).map(\.value)
    if !by.isEmpty { notes.append(facts.captions(by)) }
    if let status = map.choice(id, .status).flatMap({ words.bridgeStatus($0.value) }) {
      notes.append(status)
    }
    let text = words.bridge(facts.caption(id))
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: ", ")))"
  }

  /// A way to another step: `S9 → S2, nytt varv: nytt möte (30 %)`.
  func branch(_ branch: JourneyStep.Branch) -> String {
    "\(facts.code(branch.from)) → " + onwards(branch, facts.code(branch.to))
  }

  /// A way on, as told at the step where it begins.
  func onwards(_ branch: JourneyStep.Branch) -> String {
    onwards(branch, words.onwards(facts.code(branch.to)))
  }

  private func onwards(_ branch: JourneyStep.Branch, _ start: String) -> String {
    var text = start
    if let turn = facts.turn(branch) { text += ", \(turn)" }
    if !branch.label.isEmpty { text += ": \(branch.label)" }
    let extras = [branch.share, branch.laps.map(words.laps)].compactMap { $0 }
    return extras.isEmpty ? text : "\(text) (\(extras.joined(separator: ", ")))"
  }

  /// A time: `väntan 3 veckor, ansvarig: Af`.
  func time(_ time: JourneyStep.Time) -> String {
    let text = time.length.map { QuantityText.text($0, facts.language) }
    let line = text.map(time.isWait ? words.wait : words.takes) ?? words.unknownWait
    return time.owners.isEmpty ? line : line + ", " + words.owner(facts.captions(time.owners))
  }
}
