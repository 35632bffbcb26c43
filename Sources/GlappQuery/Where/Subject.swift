// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel

/// What a condition asks about: a word of the language as it may stand in the elements that are
/// asked, or something that every element has.
struct Subject: Sendable {
  enum Meaning: Hashable, Sendable {
    case title, id, basis
    /// Evidence of any sort, its own and that of its values.
    case evidence
    /// The organisations of all actors that the element names.
    case organisation
    case words
  }

  var meaning: Meaning
  /// How it was written.
  var name: String
  /// Statements in the element's block.
  var words: Set<Word> = []
  /// Arguments of the element's own statement.
  var roles: Set<SlotRole> = []
  /// The spellings of its choices in both languages, and the English name of each.
  var choices: [String: String] = [:]
  /// The choices to show when another is written, in the order of the schema.
  var shownChoices: [SlotType.Choice] = []
  /// Whether its values have a size: numbers, times, dates.
  var isSized = false
  /// Whether it may be a reference.
  var kinds: ElementKinds = []
  /// Whether it may be a text or a free name.
  var isFree = false
  /// Whether elements stand under it that have no value of their own: they are counted.
  var isCounted = false

  /// Adds what one argument may be.
  mutating func add(_ types: [SlotType]) {
    for type in types {
      switch type {
      case .number, .numbers, .integer, .percent, .range, .duration, .date, .period:
        isSized = true
      case .ref(let more), .refs(let more): kinds.formUnion(more)
      case .choice(let all), .choices(let all):
        for choice in all {
          choices[choice.english.lowercased()] = choice.english
          choices[choice.swedish.lowercased()] = choice.english
          if !shownChoices.contains(choice) { shownChoices.append(choice) }
        }
      case .text, .texts, .name, .names, .title, .id: isFree = true
      case .unknown, .missing:
        choices["unknown"] = "unknown"
        choices["okänt"] = "unknown"
        // What people say when they have been asked.
        for spelling in ["vet-inte", "vet-ej", "dont-know"] { choices[spelling] = "unknown" }
        choices["missing"] = "missing"
        choices["saknas"] = "missing"
      case .arrow, .sign: break
      }
    }
  }

  /// Whether only its choices can be its value.
  var hasOnlyChoices: Bool { !shownChoices.isEmpty && !isFree && !isSized && kinds.isEmpty }
}
