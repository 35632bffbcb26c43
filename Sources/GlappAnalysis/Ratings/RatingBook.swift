// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// All ratings of a map, by item and criterion.
///
/// Of several answers by one rater on the same the latest counts, by date, then by place in the
/// map. Answers whose rater nobody names all count.
package struct RatingBook: Sendable {
  private struct Key: Hashable, Sendable {
    let item: EntryID
    let criterion: EntryID

    init(_ item: EntryID, _ criterion: EntryID) {
      self.item = item
      self.criterion = criterion
    }
  }

  private struct Answer {
    var entry: EntryID
    var rater: EntryID?
    var value: SlotValue?
    var date: CalendarDate?
  }

  private var answers: [Key: [Answer]] = [:]
  private var votes: [EntryID: Int] = [:]
  private let map: ServiceMap

  /// Reads the map once.
  package init(_ map: ServiceMap) {
    self.map = map
    for rating in Rating.all(in: map) {
      guard let item = rating.item, let criterion = rating.criterion else { continue }
      add(
        Answer(
          entry: rating.id, rater: rating.rater, value: map.slot(.value, of: rating.id),
          date: rating.date?.value.start),
        Key(item, criterion))
    }
    for vote in Vote.all(in: map) {
      if let item = vote.item { votes[item, default: 0] += max(0, vote.count) }
    }
  }

  private mutating func add(_ answer: Answer, _ key: Key) {
    if let rater = answer.rater,
      let old = answers[key]?.firstIndex(where: { $0.rater == rater })
    {
      let before = answers[key]?[old].date
      // a later round replaces an earlier one; undated ones replace each other in order
      if let before, let date = answer.date, date < before { return }
      if before != nil, answer.date == nil { return }
      answers[key]?[old] = answer
    } else {
      answers[key, default: []].append(answer)
    }
  }

  /// How many votes an item got; nil for none.
  package func votes(for item: EntryID) -> Int? { votes[item] }

  /// The answers on `criterion` for `item`.
  package func cell(_ item: EntryID, _ criterion: RatedCriterion) -> RatedCell {
    var cell = RatedCell()
    for answer in answers[Key(item, criterion.id)] ?? [] {
      if case .unknown? = answer.value {
        cell.unknown += 1
        continue
      }
      guard let value = map.quantity(answer.value),
        let low = value.low ?? criterion.scale?.low ?? value.high,
        let high = value.high ?? criterion.scale?.high ?? value.low, low.isFinite, high.isFinite
      else { continue }
      if let scale = criterion.scale, !scale.contains(low) || !scale.contains(high) {
        cell.offScale += 1
        continue
      }
      let basis = map.basis(of: answer.entry)
      cell.answers.append(
        Rated(
          entry: answer.entry, rater: answer.rater,
          organisation: answer.rater.flatMap(organisation), low: min(low, high),
          high: max(low, high), isInterpretation: basis == .interpreted || basis == .assumed))
    }
    return cell
  }

  /// Where a rater comes from: the organisation it is of, or the one it is or stands in.
  package func organisation(of rater: EntryID) -> EntryID? {
    if map[rater].kind != .rater { return home(of: rater) }
    return map.references(rater, .of).lazy.compactMap { home(of: $0.value) }.first
      ?? map.references(rater, .role).lazy.compactMap { home(of: $0.value) }.first
  }

  private func home(of actor: EntryID) -> EntryID? {
    if map[actor].kind == .organisation { return actor }
    if let around = map.enclosing(.organisation, of: actor) { return around }
    let places = map.references(actor, .at)
    return places.count == 1 && map[places[0].value].kind == .organisation
      ? places[0].value : nil
  }
}

extension Moment {
  /// The date, or when the period begins; nil where no calendar tells.
  fileprivate var start: CalendarDate? {
    switch self {
    case .date(let date): date
    case .period(let period): period.from ?? period.to
    case .start, .end, .other: nil
    }
  }
}
