// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Turns pains, gains, needs, questions, opportunities, gaps and remarks into cards.
struct NoteSpecs {
  let facts: JourneyFacts
  let look: Look
  let words: JourneyWords
  private var most: Int { JourneySheet.mostLines }

  /// Cards for the notes of `kind`, of the whole journey or along it.
  func notes(_ kind: ElementKind, whole: Bool) -> [CardSpec] {
    facts.notes.filter { $0.kind == kind && $0.place.isWhole == whole }.map(spec)
  }

  private func tone(_ kind: ElementKind) -> Tone {
    switch kind {
    case .pain: look.palette.negative
    case .gain: look.palette.positive
    case .opportunity: look.palette.opportunity
    default: look.palette.neutral
    }
  }

  private func spec(_ note: JourneyNote) -> CardSpec {
    let text = facts.caption(note.id)
    let telling = JourneyTelling(facts)
    var parts = [Card.Part(text, look.body, maxLines: most)]
    let others = note.feltBy.filter { !facts.people.contains($0) }
    // only what does not go without saying: that somebody else feels it
    if !others.isEmpty, note.kind != .opportunity {
      parts.append(Card.Part(facts.shortCaptions(note.feltBy), look.small, maxLines: most))
    }
    return CardSpec(
      id: note.id, title: telling.note(note), runs: note.place.runs, parts: parts,
      dots: dots(note.severity),
      foot: [telling.status(note.id) ?? "", note.support].filter { !$0.isEmpty }.joined(
        separator: " · "),
      tone: tone(note.kind),
      isAssumption: note.isAssumption && (note.kind == .pain || note.kind == .gain))
  }

  private func dots(_ severity: Stated<Quantity>?) -> Card.Dots? {
    guard let value = severity?.value, let low = value.low ?? value.high else { return nil }
    return Card.Dots(
      low: low, high: value.high ?? low, isInterpreted: severity?.isInterpretation ?? false)
  }

  /// Cards for gaps and, hanging under them where they have no lane of their own, for their bridges.
  func gaps(whole: Bool, withBridges: Bool = true) -> [CardSpec] {
    facts.gaps.filter { ($0.place.isWhole && $0.after.isEmpty) == whole }.flatMap {
      specs($0, withBridges)
    }
  }

  private func specs(_ gap: JourneyGap, _ withBridges: Bool) -> [CardSpec] {
    let map = facts.map
    let between =
      gap.between.count == 2
      ? gap.between.map(facts.shortCaption).joined(separator: " ↔ ")
      : facts.shortCaptions(gap.between)
    var parts: [Card.Part] = []
    if !between.isEmpty { parts.append(Card.Part(between, look.strong, maxLines: most)) }
    parts.append(Card.Part(facts.caption(gap.id), look.body, maxLines: most))
    for text in gap.loses.prefix(3) {
      parts.append(Card.Part(words.loses(text), look.small, maxLines: most))
    }
    let telling = JourneyTelling(facts)
    let foot = telling.kinds(gap.id).prefix(3) + [telling.status(gap.id) ?? "", gap.support]
    let runs = runs(gap)
    let card = CardSpec(
      id: gap.id, title: telling.gap(gap), runs: runs, parts: parts, code: gap.code,
      dots: dots(gap.severity), foot: foot.filter { !$0.isEmpty }.joined(separator: " · "),
      tone: look.palette.gap,
      isAssumption: gap.isAssumption, isFramed: true)
    return [card]
      + (withBridges ? gap.bridges : []).map { id in
        let status = map.choice(id, .status).flatMap { words.bridgeStatus($0.value) }
        return CardSpec(
          id: id, title: telling.bridge(id), runs: runs,
          parts: [
            Card.Part(words.bridge(facts.caption(id), status), look.small, maxLines: most)
          ],
          tone: look.palette.positive, isAttached: true)
      }
  }

  /// A gap after a step stands under that step and the next.
  func runs(_ gap: JourneyGap) -> [ClosedRange<Int>] {
    gap.after.map { $0...min($0 + 1, facts.columns.count - 1) } + gap.place.runs
  }

  /// The evidence that stands in a step.
  static func evidence(_ step: JourneyStep, _ facts: JourneyFacts) -> [EntryID] {
    facts.map.descendants(of: step.id).filter {
      facts.map[$0].kind == .evidence && facts.map[$0].title != .none
    }
  }

  /// Cards for the evidence that stands in the steps.
  func evidence() -> [CardSpec] {
    facts.steps.flatMap { step in
      Self.evidence(step, facts).map { id in
        let sources = facts.captions(facts.map.references(.from, of: id))
        var parts = [Card.Part(facts.caption(id), look.body, maxLines: most)]
        if !sources.isEmpty { parts.append(Card.Part(sources, look.small, maxLines: most)) }
        return CardSpec(
          id: id, title: facts.caption(id), runs: [step.column...step.column], parts: parts,
          tone: look.palette.neutral)
      }
    }
  }

  /// Cards for what is done, thought, said or used in the steps, where `isIn` says so.
  func remarks(
    _ words: Set<Word>, _ tone: Tone, where isIn: (JourneyStep.Remark) -> Bool = { _ in true }
  ) -> [CardSpec] {
    facts.steps.flatMap { step in
      remarks(step.remarks.filter { words.contains($0.word) && isIn($0) }, tone, step)
    }
  }

  /// Cards for some of what is said of a step.
  func remarks(_ all: [JourneyStep.Remark], _ tone: Tone, _ step: JourneyStep) -> [CardSpec] {
    all.map { remark in
      let isSaid = remark.word == .says || remark.word == .quote
      let text = isSaid ? self.words.quote(remark.text) : remark.text
      let style = isSaid || remark.word == .thinks ? look.body.slanted : look.body
      var parts = [Card.Part(text, style, maxLines: most)]
      let names = facts.shortCaptions(remark.actors)
      if !remark.actors.isEmpty { parts.append(Card.Part(names, look.small, maxLines: most)) }
      return CardSpec(
        id: remark.entry, title: JourneyTelling(facts).remark(remark),
        runs: [step.column...step.column], parts: parts, tone: tone)
    }
  }
}
