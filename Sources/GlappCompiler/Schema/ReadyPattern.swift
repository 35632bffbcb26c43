// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax

/// A slot pattern with its connectives and choices as interned names. A class, as its parts are:
/// each statement of a map takes out a few, and a struct would count references to all its lists.
package final class ReadyPattern: Sendable {
  let positional: [ReadyPart]
  /// Clauses by the index of their connective in `Connective.all`, plus one.
  let clauses: [(connective: UInt8, part: ReadyPart)]

  init(_ pattern: SlotPattern, _ interner: inout Interner) {
    positional = pattern.positional.enumerated().map {
      ReadyPart($0.element, .positional($0.offset), &interner)
    }
    clauses = pattern.clauses.compactMap { clause in
      guard let index = Connective.all.firstIndex(where: { $0.english == clause.connective })
      else { preconditionFailure("there is no connective \(clause.connective)") }
      return (UInt8(index + 1), ReadyPart(clause.part, .clause(UInt8(index + 1)), &interner))
    }
  }

  /// The part behind a connective.
  func clause(_ connective: UInt8) -> ReadyPart? {
    clauses.first { $0.connective == connective }?.part
  }
}

/// One part with its choices as names.
final class ReadyPart: Sendable {
  /// Which part of its pattern it is.
  enum Position: Hashable, Sendable {
    case positional(Int)
    /// Behind a connective, counted from 1 in `Connective.all`.
    case clause(UInt8)
  }

  let position: Position
  /// The bracket it stands in; 0 outside brackets.
  let group: Int
  let role: SlotRole
  let isOptional: Bool
  let isList: Bool
  let types: [SlotType]
  /// Each spelling of a choice and the name of its English spelling.
  let choices: [(spelling: UInt32, english: UInt32)]
  /// The kinds that its references may point at.
  let kinds: ElementKinds

  init(_ part: SlotPattern.Part, _ position: Position, _ interner: inout Interner) {
    self.position = position
    group = part.group
    role = part.role
    isOptional = part.isOptional
    isList = part.isList
    types = part.types
    var choices: [(spelling: UInt32, english: UInt32)] = []
    var kinds: ElementKinds = []
    for type in part.types {
      switch type {
      case .choice(let all), .choices(let all):
        for choice in all {
          let english = interner.intern(choice.english)
          choices.append((english, english))
          let swedish = interner.intern(choice.swedish)
          if swedish != english { choices.append((swedish, english)) }
        }
      case .ref(let more), .refs(let more): kinds.formUnion(more)
      default: break
      }
    }
    self.choices = choices
    self.kinds = kinds
  }

  /// The English name of the choice that `name` spells.
  func choice(_ name: UInt32) -> UInt32? {
    for choice in choices where choice.spelling == name { return choice.english }
    return nil
  }

  var isIdentity: Bool {
    if case .id? = types.first { return true }
    return false
  }

  /// Whether it takes a title or a text.
  var takesText: Bool {
    types.contains {
      switch $0 {
      case .title, .text, .texts: true
      default: false
      }
    }
  }

  /// Whether it takes a date.
  var takesDate: Bool {
    types.contains {
      switch $0 {
      case .date, .period: true
      default: false
      }
    }
  }

  /// Whether commas may join several numbers in it.
  var takesNumbers: Bool { types.contains { if case .numbers = $0 { true } else { false } } }
}
