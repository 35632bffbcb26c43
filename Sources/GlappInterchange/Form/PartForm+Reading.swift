// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappJSON
import GlappModel
import GlappSyntax
import GlappText

/// Reading an argument out of JSON, as the text that says it in a map.
extension PartForm {
  /// What an argument is in a map's text.
  enum Piece: Equatable {
    case text(String)
    /// A reference to the element with this address.
    case reference(String)
    /// A reference that led nowhere in the map that was exported.
    case unresolved(String)
    /// A text between quotes, by its value.
    case quoted(String)
  }

  /// The argument that a JSON value stands for.
  ///
  /// - Parameters:
  ///   - value: one value; the elements of an array come one at a time.
  ///   - language: the language of the words that are written.
  ///   - showsPlus: whether positive numbers are written with their sign, as feelings are.
  /// - Returns: what is written; nil where the value is nothing that fits.
  func piece(_ value: JSONValue, in language: Language, showsPlus: Bool = false) -> Piece? {
    if case .string(let text) = value {
      if let read = reads(text, in: language) { return .text(read) }
      return takesText ? .quoted(text) : nil
    }
    if case .object(let object) = value, object.count == 1, let text = object["text"]?.string {
      return takesText ? .quoted(text) : nil
    }
    for type in types {
      if let piece = Self.piece(value, as: type, in: language, showsPlus) { return piece }
    }
    return nil
  }

  private var takesText: Bool {
    types.contains { type in
      switch type {
      case .text, .texts: true
      default: false
      }
    }
  }

  /// What a JSON string means here other than a text: a choice, a name, a date, a sign.
  func reads(_ text: String, in language: Language) -> String? {
    let choices = types.flatMap(\.allChoices)
    for type in types {
      switch type {
      case .choice(let all), .choices(let all):
        if let choice = all.first(where: { $0.english == text }) {
          return language == .swedish ? choice.swedish : choice.english
        }
      case .name, .names:
        // A name spelled as a choice would be read as that choice.
        let isChoice = choices.contains { $0.english == text || $0.swedish == text }
        if !isChoice, IdentifierText.isIdentifier(text) { return text }
      case .date, .period: if Self.isDate(text) { return text }
      case .arrow: if ["->", "<->", "--"].contains(text) { return text }
      case .sign: if ["+", "-", "?"].contains(text) { return text }
      case .unknown where text == "unknown": return language == .swedish ? "okänt" : text
      case .missing where text == "missing", .numbers where text == "missing":
        return language == .swedish ? "saknas" : text
      default: continue
      }
    }
    return nil
  }

  private static func piece(
    _ value: JSONValue, as type: SlotType, in language: Language, _ showsPlus: Bool
  ) -> Piece? {
    switch type {
    case .ref, .refs: return reference(value)
    case .number(let scale), .integer(let scale):
      guard let number = value.number, scale?.contains(number) ?? true else { return nil }
      if case .integer = type, number != number.rounded() { return nil }
      return .text(NumberText.plain(number, showsPlus: showsPlus))
    case .numbers: return value.number.map { .text(NumberText.plain($0)) }
    case .percent: return percent(value).map(Piece.text)
    case .range(let scale): return range(value, scale, showsPlus).map(Piece.text)
    case .duration: return duration(value, language).map(Piece.text)
    case .period: return period(value).map(Piece.text)
    default: return nil
    }
  }

  private static func reference(_ value: JSONValue) -> Piece? {
    guard case .object(let object) = value, object.count == 1 else { return nil }
    if let address = object["ref"]?.string { return .reference(address) }
    return object["unresolved"]?.string.map(Piece.unresolved)
  }

  private static func percent(_ value: JSONValue) -> String? {
    guard case .object(let object) = value, object.count == 1,
      let number = object["percent"]?.number
    else { return nil }
    return NumberText.plain(number) + "%"
  }

  /// `{"low": …, "high": …, "unit": …}` with at least one end; what stands besides is a mistake.
  private static func interval(_ value: JSONValue) -> (low: Double?, high: Double?, unit: String?)?
  {
    guard case .object(let object) = value,
      object.members.allSatisfy({ ["low", "high", "unit"].contains($0.name) }),
      let low = object["low"], let high = object["high"],
      low.isNull || low.number != nil, high.isNull || high.number != nil,
      low.number != nil || high.number != nil,
      object["unit"] == nil || object["unit"]?.string != nil
    else { return nil }
    if let low = low.number, let high = high.number, low > high { return nil }
    return (low.number, high.number, object["unit"]?.string)
  }

  private static func range(
    _ value: JSONValue, _ scale: ClosedRange<Double>?, _ showsPlus: Bool
  ) -> String? {
    func fits(_ number: Double) -> Bool { scale?.contains(number) ?? true }
    if let number = value.number {
      return fits(number) ? NumberText.plain(number, showsPlus: showsPlus) : nil
    }
    if let percent = percent(value) { return percent }
    guard let (low, high, unit) = interval(value), unit == nil || unit == "percent" else {
      return nil
    }
    guard unit != nil || [low, high].compactMap(\.self).allSatisfy(fits) else { return nil }
    return NumberText.range(low, high, showsPlus: showsPlus) + (unit == nil ? "" : "%")
  }

  private static func duration(_ value: JSONValue, _ language: Language) -> String? {
    guard let (low, high, name) = interval(value),
      let unit = Quantity.Unit.allCases.first(where: { "\($0)" == name }), unit.minutes != nil
    else { return nil }
    let number = low == high ? NumberText.plain(low ?? 0) : NumberText.range(low, high)
    return "\(number) \(NumberText.unit(unit, isOne: low == 1 && high == 1, in: language))"
  }

  private static func period(_ value: JSONValue) -> String? {
    guard case .object(let object) = value, object.count == 2,
      let from = object["from"], let to = object["to"], !(from.isNull && to.isNull)
    else { return nil }
    for end in [from, to] where !end.isNull {
      guard let text = end.string, isDate(text) else { return nil }
    }
    return "\(from.string ?? "")..\(to.string ?? "")"
  }

  /// Whether a text is a date that can be written: `2022`, `2022-02`, `2022-02-11`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, lengths).allSatisfy({ part, length in
        part.utf8.count == length && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.count > 1 || numbers[0] >= 1_000,
      numbers.dropFirst().allSatisfy({ $0 > 0 })
    else { return false }
    return CalendarDate(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 0,
      day: numbers.count > 2 ? numbers[2] : 0) != nil
  }
}

extension SlotType {
  /// The fixed choices among which this is one.
  var allChoices: [Choice] {
    switch self {
    case .choice(let all), .choices(let all): all
    default: []
    }
  }
}
