// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import Testing

/// Elements are found whether they stand in another, name it in a clause or in a property.
@Suite struct LinkTests {
  @Test func painsOfAStepAreThoseInItAndThoseThatNameIt() {
    var builder = MapBuilder()
    var step = EntryID.root
    builder.add(.journey, .journey, "resa") { builder, journey in
      step = builder.add(.step, .step, "steg", in: journey) { builder, step in
        builder.add(.pain, .pain, "i", in: step)
      }
    }
    builder.add(.pain, .pain, "sats", "", in: .root, [Slot(.at, .reference(step))])
    builder.add(.pain, .pain, "block") { builder, pain in
      builder.add(.at, in: pain, [.to(step)])
    }
    builder.add(.pain, .pain, "annan")
    let map = builder.map()
    #expect(Step(step, in: map)?.pains.map(\.name) == ["i", "sats", "block"])
    #expect(Journey.all(in: map).first?.pains.map(\.name) == ["i", "sats", "block"])
    #expect(Pain.all(in: map).map { $0.places.map(\.value) } == [[step], [step], [step], []])
  }

  @Test func aReferenceMadeTwiceCountsOnce() {
    var builder = MapBuilder()
    let gap = builder.add(.gap, .gap, "glapp")
    builder.add(.bridge, .bridge, "brygga", "", in: .root, [Slot(.for, .reference(gap))]) {
      builder, bridge in builder.add(.for, in: bridge, [.to(gap)])
    }
    let map = builder.map()
    #expect(Gap(gap, in: map)?.bridges.map(\.name) == ["brygga"])
  }

  @Test func aGapKnowsTheOrganisationsOfItsSides() {
    var builder = MapBuilder()
    var officer = EntryID.root
    let agency = builder.add(.organisation, .organisation, "af") { builder, organisation in
      officer = builder.add(.role, .role, "handlaggare", in: organisation)
    }
    let other = builder.add(.organisation, .organisation, "fk")
    let shared = builder.add(.role, .role, "remittent", "", in: .root) { builder, role in
      builder.add(.at, in: role, [.to(agency), .to(other)])
    }
    let gap = builder.add(
      .gap, .gap, "glapp", "", in: .root,
      [Slot(.between, .reference(officer)), Slot(.between, .reference(shared))])
    let map = builder.map()
    #expect(Gap(gap, in: map)?.organisations.map(\.name) == ["af", "fk"])
    #expect(Organisation(other, in: map)?.roles.map(\.name) == ["remittent"])
    #expect(Actor(officer, in: map)?.gaps.map(\.name) == ["glapp"])
  }

  @Test func teamsThatAreMembersOfEachOtherEnd() {
    var builder = MapBuilder()
    let home = builder.add(.organisation, .organisation, "af")
    let one = builder.add(.team, .team, "ett")
    let seat = builder.add(.member, .member, in: one)
    let map: ServiceMap
    let two = builder.add(.team, .team, "två") { builder, team in
      builder.add(.member, .member, in: team, [Slot(.item, .reference(one))])
      builder.add(.vacant, .vacant, in: team, [Slot(.item, .reference(home))])
    }
    builder.fill(seat, [Slot(.item, .reference(two))])
    map = builder.map()
    #expect(Team(two, in: map)?.organisations.map(\.name) == ["af"])
    #expect(Actor(one, in: map)?.teams.map(\.name) == ["två"])
  }
}
