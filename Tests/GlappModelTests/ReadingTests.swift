// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import Testing

@Suite struct ReadingTests {
  @Test func aDefaultBasisReachesFeelingsButNotFacts() {
    var builder = MapBuilder()
    var feeling = EntryID.root
    var sourced = EntryID.root
    var pain = EntryID.root
    builder.add(.journey, .journey, "resa") { builder, journey in
      builder.setBasis(builder.add(.default, in: journey), .interpreted)
      builder.add(.step, .step, "steg", in: journey) { builder, step in
        feeling = builder.add(.feeling, .feeling, in: step, [Slot(.value, .number(-2))])
        sourced = builder.add(.feeling, .feeling, in: step) { builder, feeling in
          builder.add(.evidence, .evidence, "belagg", in: feeling)
        }
        pain = builder.add(.pain, .pain, "ont", in: step)
      }
    }
    let map = builder.map()
    #expect(map.basis(of: feeling) == .interpreted)
    #expect(map.basis(of: sourced) == .stated)
    #expect(map.basis(of: pain) == nil)
    #expect(Feeling(feeling, in: map)?.value?.isInterpretation == true)
  }

  @Test func aChoiceIsReadByItsEnglishName() {
    var builder = MapBuilder()
    let kinds = ["follow-up", "time", "nonsense"].map { builder.choice($0) }
    let gap = builder.add(.gap, .gap, "glapp") { builder, gap in
      builder.add(.kind, in: gap, kinds.map { Slot(.value, $0) })
    }
    let map = builder.map()
    #expect(Gap(gap, in: map)?.types.map(\.value) == [.followUp, .time])
  }

  @Test func settingsAreReadOnce() {
    var builder = MapBuilder()
    let code = builder.choice("vacant-seat")
    let level = builder.choice("hint")
    builder.add(.severity, in: .root, [Slot(.value, code), Slot(.kind, level)])
    builder.add(.threshold, in: .root, [Slot(.kind, code), Slot(.value, .number(8))])
    builder.add(.confidential)
    let settings = MapSettings(builder.map())
    #expect(settings.severities == ["vacant-seat": .hint])
    #expect(settings.thresholds == ["vacant-seat": 8])
    #expect(settings.isConfidential)
    #expect(settings.feelingScale == 2)
    #expect(settings.language == nil)
  }

  @Test func ratingsAreFoundByItemAndCriterion() {
    var builder = MapBuilder()
    let idea = builder.add(.idea, .idea, "koksbordet")
    let criterion = builder.add(.criterion, .criterion, "relevant")
    let ends = [Slot(.item, .reference(idea)), Slot(.criterion, .reference(criterion))]
    builder.add(.rate, .rating, in: .root, ends + [Slot(.value, .number(7))])
    builder.add(.rate, .rating, in: .root, ends + [Slot(.value, .unknown)])
    let matrix = builder.add(.matrix, .matrix, "m") { builder, matrix in
      builder.add(.x, in: matrix, [.to(criterion)])
    }
    let map = builder.map()
    let found = RatingIndex(map).ratings(of: idea, on: criterion)
    #expect(found.map { $0.value?.value.low } == [7, nil])
    #expect(found.map(\.isUnknown) == [false, true])
    #expect(Matrix(matrix, in: map)?.items == [idea])
    #expect(RatingIndex(map).ratings(of: criterion, on: idea).isEmpty)
  }

  @Test func aWholeKindCanBeTheItemsOfAMatrix() {
    var builder = MapBuilder()
    let insights = builder.choice("insights")
    let first = builder.add(.insight, .insight, "a")
    let second = builder.add(.insight, .insight, "b")
    let matrix = builder.add(.matrix, .matrix, "m") { builder, matrix in
      builder.add(.items, in: matrix, [.to(second), Slot(.value, insights)])
    }
    #expect(Matrix(matrix, in: builder.map())?.items == [second, first])
  }
}
