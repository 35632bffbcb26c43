// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax

/// Reads how the slots of a row are written (`SlotSyntax.md`), byte by byte: every command that
/// reads a map reads those of all rows first, before anything else can happen.
struct SlotReader {
  let text: UnsafeBufferPointer<UInt8>

  private typealias Span = Range<Int>

  private static let kindNames = names(ElementKind.allCases)
  private static let roleNames = names(SlotRole.allCases)

  /// The names of the cases; the first has number 1.
  private static func names<Case>(_ cases: [Case]) -> Interner {
    cases.reduce(into: Interner()) { names, one in _ = names.intern("\(one)") }
  }

  /// All parts of the text.
  func pattern() -> SlotPattern {
    var positional: [SlotPattern.Part] = []
    var clauses: [SlotPattern.Clause] = []
    var written: [(connective: String?, part: SlotPattern.Part)] = []
    var isInBracket = false
    var group = 0
    var connective: String?
    var at = 0
    while var word = nextWord(&at) {
      if text[word.lowerBound] == UInt8(ascii: "[") {
        isInBracket = true
        group += 1
        word = word.dropFirst()
      }
      let closes = !word.isEmpty && text[word.upperBound - 1] == UInt8(ascii: "]")
      if closes { word = word.dropLast() }
      if word.isEmpty {
        // a bracket alone
      } else if text[word.lowerBound] == UInt8(ascii: "\"") {
        connective = string(word.dropFirst().dropLast())
      } else {
        let part = part(word, group: isInBracket ? group : 0)
        written.append((connective, part))
        if let name = connective {
          clauses.append(SlotPattern.Clause(connective: name, part: part))
          connective = nil
        } else {
          positional.append(part)
        }
      }
      if closes { isInBracket = false }
    }
    return SlotPattern(positional: positional, clauses: clauses, written: written)
  }

  /// What stands between white space.
  private func nextWord(_ at: inout Int) -> Span? {
    while at < text.count, text[at] <= UInt8(ascii: " ") { at += 1 }
    let start = at
    while at < text.count, text[at] > UInt8(ascii: " ") { at += 1 }
    return start < at ? start..<at : nil
  }

  private func part(_ word: Span, group: Int) -> SlotPattern.Part {
    func make(_ role: SlotRole, _ types: [SlotType]) -> SlotPattern.Part {
      SlotPattern.Part(role: role, isOptional: group > 0, types: types, group: group)
    }
    if spells(word, "id") { return make(.value, [.id]) }
    if spells(word, "title") { return make(.value, [.title]) }
    guard let colon = first(":", in: word),
      let role = number(word.lowerBound..<colon, in: Self.roleNames)
        .flatMap({ SlotRole(rawValue: UInt8($0)) })
    else { preconditionFailure("a slot is written role:type, not \(string(word))") }
    return make(role, alternatives(colon + 1..<word.upperBound))
  }

  /// The types joined by `|` outside parentheses.
  private func alternatives(_ span: Span) -> [SlotType] {
    var types: [SlotType] = []
    var depth = 0
    var start = span.lowerBound
    for at in span {
      switch text[at] {
      case UInt8(ascii: "("), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: ">"): depth -= 1
      case UInt8(ascii: "|") where depth == 0:
        types.append(type(start..<at))
        start = at + 1
      default: break
      }
    }
    types.append(type(start..<span.upperBound))
    return types
  }

  private func type(_ span: Span) -> SlotType {
    let open = first("(", in: span) ?? first("<", in: span) ?? span.upperBound
    let name = span.lowerBound..<open
    let inner = open < span.upperBound ? open + 1..<span.upperBound - 1 : open..<open
    for (spelling, type) in Self.plainTypes where spells(name, spelling) { return type }
    if spells(name, "ref") { return .ref(kinds(inner)) }
    if spells(name, "refs") { return .refs(kinds(inner)) }
    if spells(name, "choice") { return .choice(choices(inner)) }
    if spells(name, "choices") { return .choices(choices(inner)) }
    if spells(name, "number") { return .number(scale(inner)) }
    if spells(name, "integer") { return .integer(scale(inner)) }
    if spells(name, "range") { return .range(scale(inner)) }
    preconditionFailure("there is no slot type \(string(span))")
  }

  /// The types that are a name alone.
  private static let plainTypes: [(StaticString, SlotType)] = [
    ("text", .text), ("texts", .texts), ("name", .name), ("names", .names),
    ("numbers", .numbers), ("percent", .percent), ("duration", .duration), ("date", .date),
    ("period", .period), ("arrow", .arrow), ("sign", .sign), ("unknown", .unknown),
    ("missing", .missing),
  ]

  private func kinds(_ span: Span) -> ElementKinds {
    pieces(span, at: "+").reduce(into: []) { kinds, name in
      if let number = number(name, in: Self.kindNames) {
        kinds.formUnion(ElementKinds(rawValue: 1 << UInt64(number)))
      } else if spells(name, "any") {
        kinds.formUnion(.any)
      } else if spells(name, "actor") {
        kinds.formUnion(.actor)
      } else if spells(name, "rateable") {
        kinds.formUnion(.rateable)
      } else if spells(name, "ground") {
        kinds.formUnion(.ground)
      } else {
        preconditionFailure("there is no element kind \(string(name))")
      }
    }
  }

  private func scale(_ span: Span) -> ClosedRange<Double>? {
    guard let dot = first(".", in: span), let low = Double(string(span.lowerBound..<dot)),
      let high = Double(string(dot + 2..<span.upperBound))
    else { return nil }
    return low...high
  }

  private func choices(_ span: Span) -> [SlotType.Choice] {
    pieces(span, at: "+").map { pair in
      let english = pair.lowerBound..<(first("=", in: pair) ?? pair.upperBound)
      let isSame = english.upperBound == pair.upperBound
      let swedish = isSame ? english : pair.dropFirst(english.count + 1)
      return SlotType.Choice(english: string(english), swedish: string(swedish))
    }
  }

  // MARK: - Bytes

  private func pieces(_ span: Span, at separator: Unicode.Scalar) -> [Span] {
    guard !span.isEmpty else { return [] }
    var pieces: [Span] = []
    var start = span.lowerBound
    for at in span where text[at] == UInt8(ascii: separator) {
      pieces.append(start..<at)
      start = at + 1
    }
    return pieces + [start..<span.upperBound]
  }

  private func first(_ scalar: Unicode.Scalar, in span: Span) -> Int? {
    span.first { text[$0] == UInt8(ascii: scalar) }
  }

  private func spells(_ span: Span, _ name: StaticString) -> Bool {
    guard span.count == name.utf8CodeUnitCount else { return false }
    return span.indices.allSatisfy { text[$0] == name.utf8Start[$0 - span.lowerBound] }
  }

  /// Which case has this name, counted from 0.
  private func number(_ span: Span, in names: Interner) -> Int? {
    names.lookup(UnsafeBufferPointer(rebasing: text[span])).map { Int($0) - 1 }
  }

  private func string(_ span: Span) -> String { String(decoding: text[span], as: UTF8.self) }
}
