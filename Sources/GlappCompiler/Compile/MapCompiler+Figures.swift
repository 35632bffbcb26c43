// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// Numbers, ranges, durations and dates.
extension MapCompiler {
  mutating func figure(
    _ form: SlotForm, _ token: Token, _ part: ReadyPart, _ tree: SyntaxTree
  ) -> Bool {
    switch form {
    case .date, .period: return date(form, token, part, tree)
    case .duration: return duration(part, tree)
    case .range: return range(part, tree)
    case .percent:
      guard token.kind == .percent, !isRange(tree) else { return false }
      return fill(Int(part.number), .percent(tree.numbers[Int(token.payload)]))
    case .number, .integer:
      guard token.kind == .number, !isRange(tree) else { return false }
      let number = tree.numbers[Int(token.payload)]
      if form == .integer, number != number.rounded() {
        report(.notWhole, token.range, [.text("`\(text(cursor.word, tree))`")])
      }
      checkScale(schema.details(of: part).scale, low: number, high: number, token.range, tree)
      return fill(Int(part.number), .number(number))
    case .numbers:
      guard token.kind == .number else { return false }
      return fill(Int(part.number), .number(tree.numbers[Int(token.payload)]))
    default: return false
    }
  }

  /// Whether the number at the cursor is the beginning of a range.
  private func isRange(_ tree: SyntaxTree) -> Bool {
    cursor.index + 1 < cursor.end && tree.tokens[cursor.index + 1].kind == .dotDot
  }

  /// A number or a range at the cursor; moves past it.
  private mutating func interval(_ tree: SyntaxTree) -> (quantity: Quantity, range: TextRange)? {
    let start = cursor.index
    func number(_ index: Int) -> Token? {
      guard index < cursor.end else { return nil }
      let token = tree.tokens[index]
      return token.kind == .number || token.kind == .percent ? token : nil
    }
    let low = number(start)
    var place = low == nil ? start : start + 1
    guard place < cursor.end, tree.tokens[place].kind == .dotDot else {
      guard let low else { return nil }
      cursor.index = place
      let value = tree.numbers[Int(low.payload)]
      let unit: Quantity.Unit = low.kind == .percent ? .percent : .none
      return (Quantity(low: value, high: value, unit: unit), low.range)
    }
    place += 1
    let high = number(place)
    guard low != nil || high != nil else { return nil }
    if high != nil { place += 1 }
    cursor.index = place
    let unit: Quantity.Unit = low?.kind == .percent || high?.kind == .percent ? .percent : .none
    let quantity = Quantity(
      low: low.map { tree.numbers[Int($0.payload)] },
      high: high.map { tree.numbers[Int($0.payload)] }, unit: unit)
    let range = tree.tokens[start].range.joined(with: tree.tokens[place - 1].range)
    if let low = quantity.low, let high = quantity.high, low > high {
      reportBackwards(tree.tokens[start], tree.tokens[place - 1], tree)
      return (Quantity(low: high, high: low, unit: unit), range)
    }
    return (quantity, range)
  }

  private mutating func range(_ part: ReadyPart, _ tree: SyntaxTree) -> Bool {
    guard let (quantity, range) = interval(tree) else { return false }
    if quantity.unit == .none {
      checkScale(
        schema.details(of: part).scale, low: quantity.low, high: quantity.high, range, tree)
    }
    slots.append(Slot(part.role, value(of: quantity)))
    return true
  }

  private mutating func value(of quantity: Quantity) -> SlotValue {
    if quantity.isSingle, let number = quantity.low {
      if quantity.unit == .none { return .number(number) }
      if quantity.unit == .percent { return .percent(number) }
    }
    quantities.append(quantity)
    return .quantity(UInt32(truncatingIfNeeded: quantities.count - 1))
  }

  /// `3 weeks`, `2..4 weeks`, `1 h 30 min`.
  private mutating func duration(_ part: ReadyPart, _ tree: SyntaxTree) -> Bool {
    guard isDuration(tree), var (quantity, _) = interval(tree), let unit = unit(tree) else {
      return false
    }
    quantity.unit = unit
    traceUnit(tree)
    cursor.index += 1
    while cursor.index < cursor.end, tree.tokens[cursor.index].kind == .number {
      let before = cursor.index
      guard let (more, _) = interval(tree), more.isSingle, let next = self.unit(tree),
        let factor = quantity.unit.minutes, let nextFactor = next.minutes, nextFactor < factor,
        quantity.isSingle, let low = quantity.low, let extra = more.low
      else {
        cursor.index = before
        break
      }
      traceUnit(tree)
      cursor.index += 1
      let sum = (low * factor + extra * nextFactor) / nextFactor
      quantity = Quantity(low: sum, high: sum, unit: next)
    }
    slots.append(Slot(part.role, value(of: quantity)))
    return true
  }

  /// Whether a number or range with a unit of time stands at the cursor. Looked at first, since
  /// reading a range may already say something about it.
  private func isDuration(_ tree: SyntaxTree) -> Bool {
    var place = cursor.index
    for kind in [TokenKind.number, .dotDot, .number]
    where place < cursor.end && tree.tokens[place].kind == kind {
      place += 1
    }
    return place > cursor.index && unit(tree, at: place) != nil
  }

  /// Notes the unit at the cursor, and whether it stands after a one.
  private func traceUnit(_ tree: SyntaxTree) {
    guard let trace else { return }
    let before = tree.tokens[cursor.index - 1]
    let isOne = before.kind == .number && tree.numbers[Int(before.payload)] == 1
    trace.unit(text(tree.tokens[cursor.index], tree), isOne: isOne, cursor)
  }

  private func unit(_ tree: SyntaxTree, at place: Int? = nil) -> Quantity.Unit? {
    let place = place ?? cursor.index
    guard place < cursor.end, tree.tokens[place].kind == .identifier else { return nil }
    return schema.unitOf[tree.tokens[place].payload]
  }

  // MARK: - Dates

  private mutating func date(
    _ form: SlotForm, _ token: Token, _ part: ReadyPart, _ tree: SyntaxTree
  ) -> Bool {
    let start = cursor.index
    let from = oneDate(tree)
    let isPeriod = cursor.index < cursor.end && tree.tokens[cursor.index].kind == .dotDot
    guard isPeriod else {
      guard let from else {
        cursor.index = start
        return false
      }
      if let date = from { slots.append(Slot(part.role, .date(date))) }
      return true
    }
    guard form == .period else {
      cursor.index = start
      return false
    }
    let sign = tree.tokens[cursor.index]
    cursor.index += 1
    // `at 2007.. 60`: a sign that touches only what is before it leaves the range open.
    let isApart =
      from != nil && !sign.flags.contains(.spaceBefore) && cursor.index < cursor.end
      && tree.tokens[cursor.index].flags.contains(.spaceBefore)
    let to = isApart ? nil : oneDate(tree)
    guard from != nil || to != nil else {
      cursor.index = start
      return false
    }
    let period = Period(from: from ?? nil, to: to ?? nil)
    if let one = period.from, let other = period.to, one.packed > other.packed {
      reportBackwards(tree.tokens[start], tree.tokens[cursor.index - 1], tree)
    }
    periods.append(period)
    slots.append(Slot(part.role, .period(UInt32(truncatingIfNeeded: periods.count - 1))))
    return true
  }

  /// A date at the cursor: outer nil when there is none, inner nil when there is no such day.
  private mutating func oneDate(_ tree: SyntaxTree) -> CalendarDate?? {
    guard cursor.index < cursor.end else { return nil }
    let token = tree.tokens[cursor.index]
    let date: CalendarDate?
    switch token.kind {
    case .date:
      let packed = Int(token.payload)
      let month = packed / 100 % 100
      let hasDay = token.length == 10
      date =
        month == 0 || (hasDay && packed % 100 == 0)
        ? nil : CalendarDate(year: packed / 10_000, month: month, day: packed % 100)
    case .number where token.length == 4 && !token.flags.contains(.signed):
      let year = tree.numbers[Int(token.payload)]
      guard year >= 1_000, year == year.rounded() else { return nil }
      date = CalendarDate(year: Int(year))
    default: return nil
    }
    if date == nil { report(.badDate, token.range, [.text("`\(text(token, tree))`")]) }
    cursor.index += 1
    return .some(date)
  }

  private mutating func checkScale(
    _ scale: ClosedRange<Double>?, low: Double?, high: Double?, _ range: TextRange,
    _ tree: SyntaxTree
  ) {
    guard let scale else { return }
    let isOff =
      (low.map { !scale.contains($0) } ?? false) || (high.map { !scale.contains($0) } ?? false)
    guard isOff else { return }
    let (least, most) = (Int(scale.lowerBound), Int(scale.upperBound))
    report(
      .offScale, range,
      [
        .text("`\(tree.source.string(range))`"), .text("\(least)..\(most)"), .number(least),
        .number(most),
      ])
  }
}
