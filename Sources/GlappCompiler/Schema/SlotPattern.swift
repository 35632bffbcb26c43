// SPDX-License-Identifier: EUPL-1.2

package import GlappModel

/// The `slots` of a row, read once into parts. `SlotSyntax.md` describes how they are written.
package struct SlotPattern: Sendable {
  /// Parts without a connective, in order.
  package let positional: [Part]
  /// Parts behind a connective, by its English spelling.
  package let clauses: [Clause]
  /// All parts in the order they are written, each with the English spelling of the connective
  /// before it, where there is one.
  package let written: [(connective: String?, part: Part)]

  /// One argument.
  package struct Part: Sendable {
    package let role: SlotRole
    package let isOptional: Bool
    package let types: [SlotType]
    /// The bracket it stands in, counted from 1: what stands in one is left out together. 0
    /// outside brackets.
    package let group: Int

    /// Whether commas may join several.
    package var isList: Bool { types.contains(where: \.isList) }
  }

  /// A connective and what follows it.
  package struct Clause: Sendable {
    package let connective: String
    package let part: Part
  }

  /// Reads a row's slots.
  ///
  /// - Precondition: the text follows `SlotSyntax.md`; the table is ours, and a test reads all of it.
  package init(_ text: String) {
    var positional: [Part] = []
    var clauses: [Clause] = []
    var written: [(connective: String?, part: Part)] = []
    var optional = false
    var group = 0
    var connective: String?
    for var word in text.split(whereSeparator: \.isWhitespace) {
      if word.hasPrefix("[") {
        optional = true
        group += 1
        word = word.dropFirst()
      }
      let closes = word.hasSuffix("]")
      if closes { word = word.dropLast() }
      if word.hasPrefix("\"") {
        connective = String(word.dropFirst().dropLast())
      } else if !word.isEmpty {
        let part = Self.part(word, group: optional ? group : 0)
        written.append((connective, part))
        if let name = connective {
          clauses.append(Clause(connective: name, part: part))
          connective = nil
        } else {
          positional.append(part)
        }
      }
      if closes { optional = false }
    }
    self.positional = positional
    self.clauses = clauses
    self.written = written
  }

  private static func part(_ word: Substring, group: Int) -> Part {
    func make(_ role: SlotRole, _ types: [SlotType]) -> Part {
      Part(role: role, isOptional: group > 0, types: types, group: group)
    }
    if word == "id" { return make(.value, [.id]) }
    if word == "title" { return make(.value, [.title]) }
    guard let colon = word.firstIndex(of: ":"),
      let role = SlotRole.allCases.first(where: { "\($0)" == word[..<colon] })
    else { preconditionFailure("a slot is written role:type, not \(word)") }
    return make(role, split(word[word.index(after: colon)...], at: "|").map(SlotType.init))
  }

  /// Splits at `separator` outside parentheses.
  static func split(_ text: Substring, at separator: Character) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "(", "<": depth += 1
      case ")", ">": depth -= 1
      case separator where depth == 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    return parts + [text[start...]]
  }
}

/// What an argument may be.
package enum SlotType: Sendable {
  case id, title
  case ref(ElementKinds)
  case refs(ElementKinds)
  case number(ClosedRange<Double>?)
  case numbers
  case integer(ClosedRange<Double>?)
  case percent
  case range(ClosedRange<Double>?)
  case duration, date, period
  case text, texts
  case name, names
  case choice([Choice])
  case choices([Choice])
  case arrow, sign, unknown, missing

  /// One of a fixed set, in both languages.
  package struct Choice: Hashable, Sendable {
    package let english: String
    package let swedish: String
  }

  /// Whether commas may join several.
  package var isList: Bool {
    switch self {
    case .refs, .texts, .names, .choices, .numbers: true
    default: false
    }
  }

  init(_ text: Substring) {
    let name = text.prefix { $0 != "(" && $0 != "<" }
    let inner = text.dropFirst(name.count + 1).dropLast()
    switch name {
    case "ref": self = .ref(Self.kinds(inner))
    case "refs": self = .refs(Self.kinds(inner))
    case "number": self = .number(Self.scale(inner))
    case "numbers": self = .numbers
    case "integer": self = .integer(Self.scale(inner))
    case "percent": self = .percent
    case "range": self = .range(Self.scale(inner))
    case "duration": self = .duration
    case "date": self = .date
    case "period": self = .period
    case "text": self = .text
    case "texts": self = .texts
    case "name": self = .name
    case "names": self = .names
    case "choice": self = .choice(Self.choices(inner))
    case "choices": self = .choices(Self.choices(inner))
    case "arrow": self = .arrow
    case "sign": self = .sign
    case "unknown": self = .unknown
    case "missing": self = .missing
    default: preconditionFailure("there is no slot type \(text)")
    }
  }

  private static func kinds(_ text: Substring) -> ElementKinds {
    text.split(separator: "+").reduce(into: []) { kinds, name in
      switch name {
      case "any": kinds.formUnion(.any)
      case "actor": kinds.formUnion(.actor)
      case "rateable": kinds.formUnion(.rateable)
      case "ground": kinds.formUnion(.ground)
      default:
        guard let kind = ElementKind.allCases.first(where: { "\($0)" == name }) else {
          preconditionFailure("there is no element kind \(name)")
        }
        kinds.formUnion(ElementKinds(kind))
      }
    }
  }

  private static func scale(_ text: Substring) -> ClosedRange<Double>? {
    guard let dots = text.firstRange(of: ".."), let low = Double(text[..<dots.lowerBound]),
      let high = Double(text[dots.upperBound...])
    else { return nil }
    return low...high
  }

  private static func choices(_ text: Substring) -> [Choice] {
    text.split(separator: "+").map { pair in
      let parts = pair.split(separator: "=")
      return Choice(english: String(parts[0]), swedish: String(parts.last ?? parts[0]))
    }
  }
}
