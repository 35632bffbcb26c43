// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene

/// Cards for what stands in a lane of its own: stories, owners, measures, bridges, what is done
/// on the stage and behind it.
extension NoteSpecs {
  /// Cards for the lines of `lane`, of the whole journey or along it.
  func lines(_ lane: JourneyLaneKey, whole: Bool = false) -> [CardSpec] {
    let telling = JourneyTelling(facts)
    return facts.lines.filter { $0.lane == lane && ($0.columns == nil) == whole }.map { line in
      let isStory = lane == .story
      var parts = [
        Card.Part(line.text, isStory ? look.body : look.strong, maxLines: JourneySheet.mostLines)
      ]
      if !line.detail.isEmpty {
        parts.append(Card.Part(line.detail, look.small, maxLines: JourneySheet.mostLines))
      }
      return CardSpec(
        id: line.entry, title: telling.line(line), runs: [line.columns].compactMap { $0 },
        parts: parts, tone: look.palette.neutral, part: line.part)
    }
  }

  /// Cards for the bridges along the journey, each with the codes of the gaps it crosses.
  func bridges(whole: Bool) -> [CardSpec] {
    let map = facts.map
    let telling = JourneyTelling(facts)
    return facts.gaps.filter { ($0.place.isWhole && $0.after.isEmpty) == whole }.flatMap { gap in
      gap.bridges.map { id in
        var parts = [Card.Part(facts.caption(id), look.body, maxLines: JourneySheet.mostLines)]
        let by = map.references(id, .by).map(\.value)
        if !by.isEmpty {
          parts.append(
            Card.Part(facts.shortCaptions(by), look.small, maxLines: JourneySheet.mostLines))
        }
        return CardSpec(
          id: id, title: telling.bridge(id), runs: runs(gap), parts: parts, code: gap.code,
          foot: map.choice(id, .status).flatMap { words.bridgeStatus($0.value) } ?? "",
          tone: look.palette.positive, part: gap.code)
      }
    }
  }

  /// What those do whom the person meets, and who else is there.
  func frontstage() -> [CardSpec] {
    let telling = JourneyTelling(facts)
    return facts.steps.flatMap { step -> [CardSpec] in
      let stage = facts.frontstage(step)
      var cards = remarks(stage.done, look.palette.neutral, step)
      if !stage.others.isEmpty {
        let names = facts.shortCaptions(stage.others)
        cards.append(
          CardSpec(
            id: step.id, title: telling.frontstage(step), runs: [step.column...step.column],
            parts: [Card.Part(names, look.body, maxLines: JourneySheet.mostLines)],
            tone: look.palette.neutral, part: "frontstage"))
      }
      return cards
    }
  }

  /// What is done behind the scenes by each organisation, in the order of the map; last what is
  /// done by nobody who belongs to one.
  func backstage() -> [(organisation: EntryID?, cards: [CardSpec])] {
    var found: [Int: (EntryID?, [CardSpec])] = [:]
    for step in facts.steps {
      for remark in step.remarks where remark.word == .backstage {
        let home = remark.actors.first.flatMap(facts.homes.organisation)
        let key = home.flatMap(facts.homes.index) ?? Int.max
        found[key, default: (home, [])].1 += remarks([remark], look.palette.neutral, step)
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.value.0, $0.value.1) }
  }
}

extension JourneyFacts {
  /// What is done where the person sees it by others than the person, and who else is there.
  func frontstage(
    _ step: JourneyStep
  ) -> (done: [JourneyStep.Remark], others: [EntryID]) {
    let done = step.remarks.filter { isOfOthers($0) }
    var seen = Set(done.flatMap(\.actors)).union(people)
    let others = (step.by + step.with).map(\.actor).filter {
      seen.insert($0).inserted && filter.shows($0)
    }
    return (done, others)
  }

  /// Whether it is something done by others than those whose journey it is.
  func isOfOthers(_ remark: JourneyStep.Remark) -> Bool {
    remark.word == .does && !remark.actors.isEmpty
      && !remark.actors.contains(where: people.contains)
  }
}
