// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// Finds what belongs to a journey and where along it.
struct JourneyPlaces {
  let facts: JourneyFacts
  let journey: EntryID
  private var map: ServiceMap { facts.map }

  /// The elements of `kinds` in the journey, and those elsewhere that say they are at its steps.
  func candidates(_ kinds: ElementKinds) -> [EntryID] {
    var found: Set<EntryID> = []
    for id in map.descendants(of: journey) where kinds.holds(map[id].kind) { found.insert(id) }
    let anchors = [journey] + facts.columnOf.keys.sorted() + facts.columnsOfPhase.keys.sorted()
    for anchor in anchors {
      for link in map.backlinks.to(anchor) where [.at, .after, .value].contains(link.role) {
        let entry = map[link.from]
        if kinds.holds(entry.kind), link.role != .value {
          found.insert(link.from)
        } else if entry.word == .at || entry.word == .after, kinds.holds(map[entry.parent].kind) {
          found.insert(entry.parent)
        }
      }
    }
    if !kinds.holds(.gap) {
      // what stands in a gap is where the gap is
      for gap in candidates(ElementKinds(.gap)) {
        for id in map.descendants(of: gap) where kinds.holds(map[id].kind) { found.insert(id) }
      }
    }
    return found.sorted()
  }

  /// The place of `id`: where it says it is, else where it stands.
  func place(of id: EntryID) -> JourneyPlace {
    let stated = map.references(.at, of: id) + map.references(id, .at).map(\.value)
    var columns: Set<Int> = []
    var isWhole = false
    for target in stated { add(target, &columns, &isWhole) }
    if stated.isEmpty || (columns.isEmpty && !isWhole) {
      for home in map.ancestors(of: id) {
        if map[home].kind == .gap { return place(ofGap: home) }
        add(home, &columns, &isWhole)
        if !columns.isEmpty || isWhole { break }
      }
    } else if let home = home(of: id), facts.columnOf[home] != nil {
      add(home, &columns, &isWhole)
    }
    return JourneyPlace(runs: JourneyPlace.runs(of: columns), isWhole: isWhole && columns.isEmpty)
  }

  /// The place of a gap: the steps it is at, else those it comes after.
  private func place(ofGap gap: EntryID) -> JourneyPlace {
    let after = map.links(gap, .after, .after).compactMap { facts.columnOf[$0.value] }
    let place = place(of: gap)
    guard !after.isEmpty, map.links(gap, .at, .at).isEmpty else { return place }
    return JourneyPlace(runs: JourneyPlace.runs(of: Set(after)))
  }

  private func home(of id: EntryID) -> EntryID? {
    map.ancestors(of: id).first { map[$0].kind == .step }
  }

  private func add(_ target: EntryID, _ columns: inout Set<Int>, _ isWhole: inout Bool) {
    if let column = facts.columnOf[target] {
      columns.insert(column)
    } else if let range = facts.columnsOfPhase[target] {
      columns.formUnion(range)
    } else if target == journey {
      isWhole = true
    }
  }

  /// How many show it, in words: `4 av 5` where counts are known, else `2 belägg`.
  func support(_ id: EntryID) -> String {
    let all = map.evidence(of: id)
    let words = JourneyWords(facts.language)
    let against = all.filter { map[$0].kind == .evidence && map.has($0, .against) }
    let evidence = all.filter { !against.contains($0) }
    let other = against.isEmpty ? "" : words.against(against.count)
    guard !evidence.isEmpty else { return other }
    let own = support(evidence, words)
    return other.isEmpty ? own : "\(own), \(other)"
  }

  private func support(_ evidence: [EntryID], _ words: JourneyWords) -> String {
    if evidence.count == 1, map[evidence[0]].kind == .evidence,
      let people = map.quantity(evidence[0], .people)?.value, people.isSingle
    {
      let count = QuantityText.text(people, facts.language)
      let source = map.references(.from, of: evidence[0]).first
      if let source, let all = map.quantity(source, .people)?.value, all.isSingle {
        return words.of(count, QuantityText.text(all, facts.language))
      }
      return words.persons(count)
    }
    if evidence.count == 1, let entry = map.properties(evidence[0], .share).first,
      let share = QuantityText.share(map.slot(.value, of: entry), in: map, facts.language)
    {
      return share
    }
    return words.evidence(evidence.count)
  }

  /// Whether nothing shows it and nobody has said it.
  func isAssumption(_ id: EntryID) -> Bool {
    if let basis = map[id].basis { return basis == .interpreted || basis == .assumed }
    return !map.hasEvidence(id)
  }
}

/// Reads pains, gains, needs, questions and opportunities.
struct JourneyNoteReader {
  private let places: JourneyPlaces

  init(_ facts: JourneyFacts, _ journey: EntryID) {
    places = JourneyPlaces(facts: facts, journey: journey)
  }

  func notes() -> [JourneyNote] {
    places.candidates(ElementKinds(.pain, .gain, .need, .question, .opportunity)).compactMap { id in
      guard places.facts.filter.shows(id) else { return nil }
      let place = places.place(of: id)
      return place.isNowhere ? nil : note(id, place)
    }
  }

  func note(_ id: EntryID, _ place: JourneyPlace) -> JourneyNote {
    let map = places.facts.map
    let kind = map[id].kind
    let actors =
      map.references(id, .feltBy).map(\.value) + map.references(.of, of: id)
      + map.references(id, .of).map(\.value)
    // nothing needs to show what is only asked
    let isAsked = kind == .opportunity || kind == .question
    return JourneyNote(
      id: id, kind: kind, place: place, severity: map.quantity(id, .severity), feltBy: actors,
      support: isAsked ? "" : places.support(id),
      isAssumption: !isAsked && places.isAssumption(id))
  }
}

/// Reads gaps.
struct JourneyGapReader {
  private let places: JourneyPlaces

  init(_ facts: JourneyFacts, _ journey: EntryID) {
    places = JourneyPlaces(facts: facts, journey: journey)
  }

  func gaps() -> [JourneyGap] {
    var gaps = places.candidates(ElementKinds(.gap)).compactMap(gap)
    // codes follow the journey, not the file
    gaps = gaps.enumerated().sorted { one, other in
      let (a, b) = (order(one.element), order(other.element))
      return a == b ? one.offset < other.offset : a < b
    }.map(\.element)
    // and are the same on every picture of it, whatever a view leaves out
    for index in gaps.indices { gaps[index].number = index + 1 }
    return gaps.filter { places.facts.filter.shows($0.id) }
  }

  private func order(_ gap: JourneyGap) -> Double {
    let at = gap.place.runs.first.map { Double($0.lowerBound) } ?? .infinity
    let after = gap.after.first.map { Double($0) + 0.5 } ?? .infinity
    return min(at, after, 1e9)
  }

  private func gap(_ id: EntryID) -> JourneyGap? {
    let map = places.facts.map
    let after = map.links(id, .after, .after).compactMap { places.facts.columnOf[$0.value] }
    var place = places.place(of: id)
    if !after.isEmpty, map.links(id, .at, .at).isEmpty { place = JourneyPlace() }
    guard !after.isEmpty || !place.isNowhere else { return nil }
    let between = map.references(.between, of: id) + map.references(id, .between).map(\.value)
    var bridges = map.children(of: id).filter { map[$0].kind == .bridge }
    for link in map.backlinks.to(id) {
      let entry = map[link.from]
      if entry.kind == .bridge, link.role == .for {
        bridges.append(link.from)
      } else if entry.word == .for, map[entry.parent].kind == .bridge {
        bridges.append(entry.parent)
      }
    }
    return JourneyGap(
      id: id, number: 0, between: between, after: Array(Set(after)).sorted(), place: place,
      loses: map.texts(id, .loses).map(\.value), severity: map.quantity(id, .severity),
      bridges: Array(Set(bridges)).sorted(), support: places.support(id),
      isAssumption: places.isAssumption(id))
  }
}
