// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel

extension JourneyFacts {
  mutating func readColumns(_ journey: EntryID) {
    var path: [EntryID] = []
    var firstColumn: [Int] = []
    func close(_ facts: inout JourneyFacts) {
      guard let phase = path.last, let first = firstColumn.last else { return }
      if first == facts.columns.count {
        // a phase without steps still stands in the row of phases
        facts.columns.append(JourneyColumn(step: nil, phases: path))
      }
      facts.columnsOfPhase[phase] = first...(facts.columns.count - 1)
      path.removeLast()
      firstColumn.removeLast()
    }
    var index = Int(journey.index) + 1
    let end = Int(map[journey].end)
    while index < end {
      let id = EntryID(index)
      while let last = path.last, map[last].end <= id.index { close(&self) }
      switch map[id].kind {
      case .phase:
        path.append(id)
        firstColumn.append(columns.count)
        index += 1
      case .step:
        let code = "S\(steps.count + 1)"
        columnOf[id] = columns.count
        columns.append(JourneyColumn(step: steps.count, phases: path))
        steps.append(JourneyStep(id: id, code: code, column: columns.count - 1))
        index = Int(map[id].end)
      default: index = Int(map[id].end)
      }
    }
    while !path.isEmpty { close(&self) }
  }

  mutating func readSteps() {
    var perspectiveOf: [EntryID?: Int] = [:]
    for index in steps.indices {
      let id = steps[index].id
      for child in map.children(of: id) {
        let entry = map[child]
        switch (entry.kind, entry.word) {
        case (.feeling, _):
          readFeeling(child, index, &perspectiveOf)
        case (.wait, _), (_, .takes):
          let value = map.slot(.value, of: child)
          steps[index].times.append(
            JourneyStep.Time(
              entry: child, isWait: entry.kind == .wait, length: map.quantity(value),
              owners: map.references(child, .owner).map(\.value)))
        case (_, .by): steps[index].by += mentions(child)
        case (_, .with): steps[index].with += mentions(child)
        case (_, .via):
          let actors = map.references(.for, of: child)
          for touchpoint in map.references(.value, of: child) {
            steps[index].channels.append(
              JourneyStep.Channel(touchpoint: touchpoint, actors: actors))
          }
        case (_, .momentOfTruth): steps[index].isDecisive = true
        default: readRemark(child, index)
        }
      }
    }
  }

  /// Puts those whose journey it is first among the perspectives, whoever came first in the map.
  mutating func orderPerspectives() {
    guard let main = perspectives.firstIndex(where: { $0 == nil }), main > 0 else { return }
    perspectives.remove(at: main)
    perspectives.insert(nil, at: 0)
    for step in steps.indices {
      for feeling in steps[step].feelings.indices {
        let old = steps[step].feelings[feeling].perspective
        steps[step].feelings[feeling].perspective = old == main ? 0 : old < main ? old + 1 : old
      }
    }
  }

  /// Finds the steps in which two people are far apart.
  mutating func findApart() {
    let limit = Threshold.feelingsApart.limit(MapSettings(map))
    for index in steps.indices {
      steps[index].apart = JourneyApart(steps[index].feelings, limit: limit)
    }
  }

  private mutating func readRemark(_ child: EntryID, _ index: Int) {
    let entry = map[child]
    switch entry.word {
    case .does, .thinks, .says, .quote, .expects, .backstage, .system: break
    default: return
    }
    let text = entry.title == .none ? map.string(map.slot(.value, of: child)) : map.title(of: child)
    guard let text, !text.isEmpty else { return }
    let actors = map.references(.of, of: child) + map.references(.by, of: child)
    steps[index].remarks.append(
      JourneyStep.Remark(entry: child, word: entry.word, text: text, actors: actors))
  }

  /// Those whom `property` of a step names, with how sure it is that they are there: as sure as
  /// the less sure of what is said of the step and what is said of them.
  private func mentions(_ property: EntryID) -> [JourneyStep.Mention] {
    let here = JourneyCertainty(map.basis(of: property))
    return map.references(.value, of: property).map { actor in
      JourneyStep.Mention(
        actor: actor, certainty: min(here, JourneyCertainty(map[actor].basis)))
    }
  }

  private mutating func readFeeling(
    _ child: EntryID, _ index: Int, _ perspectiveOf: inout [EntryID?: Int]
  ) {
    guard let start = height(.value, of: child) else { return }
    let evidence = map.evidence(of: child)
    // what the value itself says, its evidence too, goes before what its journey says of all
    let basis = map.basis(of: child)
    let note = map.texts(child, .note).map(\.value).filter { !$0.isEmpty }.joined(separator: " ")
    let of = map.references(.of, of: child)
    var owners: [EntryID?] = of.map { people == [$0] ? nil : $0 }
    if owners.isEmpty { owners = [nil] }
    for (number, owner) in owners.enumerated() {
      let perspective = perspectiveOf[owner] ?? perspectives.count
      if perspective == perspectives.count {
        perspectives.append(owner)
        perspectiveOf[owner] = perspective
      }
      steps[index].feelings.append(
        JourneyFeeling(
          entry: child, part: number == 0 ? nil : "of-\(number + 1)", perspective: perspective,
          start: start, end: height(.target, of: child),
          share: QuantityText.share(map.slot(.share, of: child), in: map, language),
          isInterpreted: basis != .stated && basis != .implied, evidence: evidence.count,
          spread: spread(evidence), note: note))
    }
  }

  /// What pieces of evidence say of a feeling, those that speak against it too.
  private func spread(_ evidence: [EntryID]) -> JourneyFeeling.Spread? {
    let heights = evidence.flatMap { map.properties($0, .feeling) }
      .compactMap { height(.value, of: $0) }
    guard let low = heights.map(\.low).min(), let high = heights.map(\.high).max() else {
      return nil
    }
    return JourneyFeeling.Spread(low: low, high: high, count: heights.count)
  }

  private func height(_ role: SlotRole, of entry: EntryID) -> JourneyFeeling.Height? {
    guard let quantity = map.quantity(map.slot(role, of: entry)),
      let low = quantity.low ?? quantity.high, let high = quantity.high ?? quantity.low,
      low.isFinite, high.isFinite
    else { return nil }
    return JourneyFeeling.Height(low: min(low, high), high: max(low, high))
  }

  mutating func readBranches() {
    for step in steps {
      for child in map.children(of: step.id) where map[child].kind == .branch {
        let share = map.quantity(map.slot(.share, of: child))
        let laps = map.quantity(map.slot(.laps, of: child))
        for target in map.references(.item, of: child) {
          guard let to = columnOf[target] else { continue }
          branches.append(
            JourneyStep.Branch(
              entry: child, from: step.column, to: to, label: map.title(of: child),
              share: share.map { QuantityText.text($0, language) },
              laps: laps.map { QuantityText.text($0, language) }, count: laps))
        }
      }
    }
  }

  /// A circle without a stated way back goes from its last step to its first.
  mutating func closeCircle(_ journey: EntryID) {
    guard isCircular, let first = steps.first, let last = steps.last, first.id != last.id,
      !branches.contains(where: { $0.to <= $0.from })
    else { return }
    branches.append(
      JourneyStep.Branch(
        entry: journey, from: last.column, to: first.column, label: "", isImplied: true))
  }

  /// Gives opportunities without a place of their own the place of what they answer to.
  mutating func placeAnswers() {
    let placed = Set(notes.map(\.id))
    var places: [EntryID: JourneyPlace] = [:]
    for note in notes { places[note.id] = note.place }
    for gap in gaps {
      var place = gap.place
      if place.runs.isEmpty { place.runs = JourneyPlace.runs(of: Set(gap.after)) }
      places[gap.id] = place
    }
    var found: [EntryID: JourneyPlace] = [:]
    for id in places.keys.sorted() {
      for link in map.backlinks.to(id) {
        let owner = map[link.from].parent
        guard map[link.from].word == .answers, map[owner].kind == .opportunity,
          !placed.contains(owner), found[owner] == nil, map.links(owner, .at, .at).isEmpty
        else { continue }
        found[owner] = places[id]
      }
    }
    let reader = JourneyNoteReader(self, journey ?? .root)
    for id in found.keys.sorted() where filter.shows(id) {
      if let place = found[id] { notes.append(reader.note(id, place)) }
    }
  }
}
