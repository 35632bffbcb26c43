// SPDX-License-Identifier: EUPL-1.2

import GlappModel

/// What each kind of picture can show.
extension ContentScope {
  /// A journey with all that lies at its steps, wherever it is written, and those who are there.
  mutating func addJourney(_ plan: PicturePlan) {
    addFrame(plan)
    guard let journey = plan.subject else { return }
    addWhole(journey)
    addAround(journey)
    addPointing(at: journey)
    follow()
    addBorders()
    follow()
    addNames()
  }

  /// What is said of the borders between those who are there: the relations by which they hand over,
  /// those that are missing, and of the others only whom they tie.
  private mutating func addBorders() {
    remark("\(map.elements(.relation).isEmpty)")
    for actor in found where ElementKinds.actor.holds(map[actor].kind) {
      for link in map.backlinks.to(actor) where map[link.from].kind == .relation {
        let relation = Relation(map: map, id: link.from)
        if relation.saysHandover || !relation.exists {
          addWhole(link.from)
          addAround(link.from)
        } else if link.role == .source, let target = relation.target, holds(target) {
          remark("\(map.name(of: actor)) \(map.name(of: target))")
        }
      }
    }
  }

  /// Several journeys side by side: nothing but what stands in them, and whom they name.
  mutating func addComparison(_ plan: PicturePlan) {
    addFrame(plan)
    let journeys = CompareFacts.journeys(map, plan.view)
    remark("\(journeys.count)")
    for journey in journeys.prefix(CompareFacts.most) {
      addWhole(journey)
      addAround(journey)
    }
    follow()
    addNames()
  }

  /// What people are called and which colours their organisations have, which goes by the others.
  private mutating func addNames() {
    let homes = JourneyHomes(map)
    remark("\(homes.count)")
    for home in found where map[home].kind == .organisation {
      remark("\(homes.index(of: home) ?? -1)")
    }
    for names in JourneyNames(map, homes).shared {
      remark("\(names.count)")
      for name in names { remark(name) }
    }
  }

  /// What stands elsewhere and says that it is at the journey, or at something in it.
  private mutating func addPointing(at journey: EntryID) {
    let kinds = ElementKinds(
      .pain, .gain, .need, .question, .gap, .bridge, .opportunity, .figure, .journey)
    var open = [journey] + Array(map.descendants(of: journey))
    while let id = open.popLast() {
      for link in map.backlinks.to(id) {
        var owner = link.from
        while map[owner].kind == .property, owner != .root { owner = map[owner].parent }
        guard kinds.holds(map[owner].kind), !holds(owner) else { continue }
        addWhole(owner)
        addAround(owner)
        open.append(owner)
        open += map.descendants(of: owner)
      }
    }
  }

  /// Everyone, where they belong and what ties them; of journeys only whose they are and, where
  /// the view is about one, who is there.
  mutating func addActors(_ plan: PicturePlan) {
    addFrame(plan)
    let asked = plan.view.map { map.references($0, .of).map(\.value) } ?? []
    for root in asked + [plan.subject].compactMap({ $0 }) where map[root].kind == .journey {
      for id in map.descendants(of: root) where map[id].word == .by || map[id].word == .with {
        addWhole(id)
      }
    }
    for index in map.entries.indices {
      let id = EntryID(index)
      switch map[id].kind {
      case .organisation, .unit, .role, .person, .relationKind: addSaid(id)
      case .team, .member, .vacant, .relation: addWhole(id)
      case .journey:
        for child in map.properties(id, .for) { addWhole(child) }
        for person in map.references(.for, of: id) { remark(map.name(of: person)) }
        continue
      default: continue
      }
      addAround(id)
    }
    follow()
  }

  /// What is rated, by whom and how, and what was decided on it.
  mutating func addMatrix(_ plan: PicturePlan) {
    addFrame(plan)
    guard let matrix = plan.subject else { return }
    addWhole(matrix)
    addAround(matrix)
    var kinds = ElementKinds(.criterion, .rater, .rating, .vote, .decision)
    for entry in map.properties(matrix, .items) {
      for slot in map.slots(of: entry) {
        guard let kind = map.string(slot.value).flatMap(ElementKind.init(plural:)) else { continue }
        kinds.formUnion(ElementKinds(kind))
      }
    }
    for index in map.entries.indices where kinds.holds(map.entries[index].kind) {
      addWhole(EntryID(index))
      addAround(EntryID(index))
    }
    follow()
  }
}
