// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel

/// A part of a statement's own line that a user names: its title, what stands behind a connective,
/// or an argument by its role.
struct Part {
  /// The English spelling of the connective; nil for a part without one.
  let connective: String?
  /// The place among the parts without a connective.
  let positional: Int?
  let isOptional: Bool
  private let isTitle: Bool

  var isClause: Bool { connective != nil }

  /// The part of `entry` that `word` names, if it has such a part.
  init?(_ word: String, of entry: EntryID, _ map: EditableMap) {
    guard let row = map.row(of: entry) else { return nil }
    let pattern = SlotPattern(row.slots)
    let english = map.schema.english(word)
    if let clause = pattern.clauses.first(where: { $0.connective == english }) {
      connective = english
      positional = nil
      isOptional = clause.part.isOptional
      isTitle = false
      return
    }
    let wantsTitle = ["title", "rubrik", "titel"].contains(word)
    let role = Self.roles[word] ?? english
    guard
      let place = pattern.positional.firstIndex(where: { part in
        switch part.types.first {
        case .id?: false
        case .title?: wantsTitle || word == "label" || word == "etikett"
        default: "\(part.role)" == role
        }
      })
    else { return nil }
    connective = nil
    positional = place
    isOptional = pattern.positional[place].isOptional
    isTitle = if case .title? = pattern.positional[place].types.first { true } else { false }
  }

  /// Roles by names that are no words of the language.
  private static let roles = ["värde": "value", "tecken": "sign", "slag": "kind"]

  /// The tokens that fill it.
  func span(in reading: StatementReading) -> ArgumentSpan? {
    connective.flatMap { reading.clause($0) } ?? positional.flatMap { reading.positional($0) }
  }

  /// The values as they are to be fitted: those of a title are one text.
  func asText(_ values: [String]) -> [String] {
    isTitle && values.count > 1 ? [values.joined(separator: " ")] : values
  }
}
