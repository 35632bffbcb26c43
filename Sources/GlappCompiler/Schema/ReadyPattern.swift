// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax

/// A slot pattern as reading takes it: which parts of the schema it consists of, and which of them
/// must be there. Plain numbers, as its parts are: each statement of a map takes out a few, and
/// whatever holds on to a list would count references each time.
package struct ReadyPattern: Sendable {
  /// Parts without a connective, in order, and those behind one: places in `CompiledSchema.parts`.
  let positional: Range<Int>
  let clauses: Range<Int>
  /// How many of the positional parts there are up to the last that must be there.
  let needed: Int
  /// The connectives that must be there, as bits.
  let neededClauses: UInt32
}

/// One part of a pattern: half a line of the processor's memory.
struct ReadyPart: Sendable {
  /// Which part of its pattern it is.
  enum Position: Hashable, Sendable {
    case positional(Int)
    /// Behind a connective, counted from 1 in `Connective.all`.
    case clause(UInt8)
  }

  /// The kinds that its references may point at.
  let kinds: ElementKinds
  /// The types it takes.
  let forms: SlotForms
  /// Its own place in `CompiledSchema.parts`, and in what else goes by part.
  let number: UInt16
  /// The first of its choices in `CompiledSchema.choices`, and how many it has.
  fileprivate let firstChoice: UInt16
  fileprivate let choiceCount: UInt8
  /// The place of a part without a connective in its pattern.
  fileprivate let place: UInt8
  /// The connective it stands behind, counted from 1 in `Connective.all`; 0 where there is none.
  let connective: UInt8
  let role: SlotRole
  let isOptional: Bool
  let isList: Bool

  var position: Position { connective > 0 ? .clause(connective) : .positional(Int(place)) }

  /// Its choices, as places in `CompiledSchema.choices`.
  var choices: Range<Int> { Int(firstChoice)..<Int(firstChoice) + Int(choiceCount) }

  var isIdentity: Bool { forms.first == .id }
  var isTitle: Bool { forms.first == .title }

  /// Whether it takes a title or a text.
  var takesText: Bool { forms.holds(.title) || forms.holds(.text) }

  /// Whether it takes nothing but texts.
  var isText: Bool { forms.all { $0 == .text } }

  /// Whether it takes a date.
  var takesDate: Bool { forms.holds(.date) || forms.holds(.period) }

  /// Whether commas may join several numbers in it.
  var takesNumbers: Bool { forms.holds(.numbers) }

  /// Whether it is an arrow.
  var takesArrow: Bool { forms.holds(.arrow) }
}

/// A spelling of a choice and the name of its English spelling.
struct ReadyChoice: Sendable {
  let spelling: UInt32
  let english: UInt32
}

/// The parts of all patterns side by side, with what belongs to them.
struct ReadyParts {
  private(set) var parts: [ReadyPart] = []
  private(set) var details: [PartDetails] = []
  private(set) var choices: [ReadyChoice] = []

  /// Adds the parts of a pattern, its choices as names of `interner`.
  mutating func add(_ pattern: SlotPattern, _ interner: inout Interner) -> ReadyPattern {
    let first = parts.count
    for part in pattern.positional { add(part, 0, parts.count - first, &interner) }
    let middle = parts.count
    for clause in pattern.clauses {
      guard let index = Connective.all.firstIndex(where: { $0.english == clause.connective })
      else { preconditionFailure("there is no connective \(clause.connective)") }
      add(clause.part, index + 1, 0, &interner)
    }
    let needed = parts[first..<middle].lastIndex { !$0.isOptional }
    return ReadyPattern(
      positional: first..<middle, clauses: middle..<parts.count,
      needed: needed.map { $0 + 1 - first } ?? 0,
      neededClauses: parts[middle...].reduce(0) {
        $1.isOptional ? $0 : $0 | 1 << UInt32($1.connective)
      })
  }

  private mutating func add(
    _ part: SlotPattern.Part, _ connective: Int, _ place: Int, _ interner: inout Interner
  ) {
    let firstChoice = choices.count
    var kinds: ElementKinds = []
    var scales: [ClosedRange<Double>?] = []
    for type in part.types {
      switch type {
      case .choice(let all), .choices(let all):
        for choice in all {
          let english = interner.intern(choice.english)
          choices.append(ReadyChoice(spelling: english, english: english))
          let swedish = interner.intern(choice.swedish)
          if swedish != english {
            choices.append(ReadyChoice(spelling: swedish, english: english))
          }
        }
      case .ref(let more), .refs(let more): kinds.formUnion(more)
      case .number(let scale), .integer(let scale), .range(let scale): scales.append(scale)
      default: break
      }
    }
    precondition(scales.allSatisfy { $0 == scales[0] }, "the numbers of a part have one scale")
    // What does not fit into its bytes ends the program with the first map: the table is ours.
    parts.append(
      ReadyPart(
        kinds: kinds, forms: SlotForms(part.types), number: UInt16(parts.count),
        firstChoice: UInt16(firstChoice), choiceCount: UInt8(choices.count - firstChoice),
        place: UInt8(place), connective: UInt8(connective), role: part.role,
        isOptional: part.isOptional, isList: part.isList))
    details.append(PartDetails(group: part.group, types: part.types, scale: scales.first ?? nil))
  }
}

/// What is seldom asked about a part.
struct PartDetails: Sendable {
  /// The bracket it stands in; 0 outside brackets.
  let group: Int
  let types: [SlotType]
  /// What its numbers must lie in.
  let scale: ClosedRange<Double>?
}

extension CompiledSchema {
  /// The parts of a pattern that stand behind no connective.
  func positional(of pattern: ReadyPattern) -> ArraySlice<ReadyPart> { parts[pattern.positional] }

  /// The parts of a pattern that stand behind a connective.
  func clauses(of pattern: ReadyPattern) -> ArraySlice<ReadyPart> { parts[pattern.clauses] }

  /// The English name of the choice of `part` that `name` spells.
  func choice(_ name: UInt32, of part: ReadyPart) -> UInt32? {
    for place in part.choices where choices[place].spelling == name {
      return choices[place].english
    }
    return nil
  }

  /// What is seldom asked about a part.
  func details(of part: ReadyPart) -> PartDetails { details[Int(part.number)] }
}
