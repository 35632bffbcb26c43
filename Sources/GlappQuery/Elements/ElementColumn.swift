// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
package import GlappModel
import GlappSyntax
package import GlappText

/// A word whose values are shown beside each element of a list.
package struct ElementColumn: Sendable {
  let subject: Subject

  /// The word as it was asked for.
  package var name: String { subject.name }
}

extension ElementQuery {
  /// The columns that words ask for.
  ///
  /// - Throws: `QueryFault` for a word that none of the listed kinds has; its place is in the
  ///   word itself.
  package func columns(_ names: [String]) throws(QueryFault) -> [ElementColumn] {
    var columns: [ElementColumn] = []
    for name in names {
      guard let subject = vocabulary.subject(name) else { throw unknownWord(name) }
      columns.append(ElementColumn(subject: subject))
    }
    return columns
  }

  /// What an element says under a column: statements in the map's own words, what it says in its own
  /// line with the language's words in the reader's; joined by semicolons.
  package func text(
    _ column: ElementColumn, of id: EntryID, in language: Language = .english
  ) -> String {
    let map = compiled.map
    let values = ElementValues(map: map)
    switch column.subject.meaning {
    case .words:
      let own = map.slots(of: id).filter { column.subject.roles.contains($0.role) }
      let inner = values.statements(of: id, column.subject).map(argumentText)
      let named = own.compactMap { slot -> String? in
        if case .reference(let target) = slot.value { return short(target) }
        let text = map.string(slot.value) ?? map.quantity(slot.value).map(number)
        guard case .choice = slot.value else { return text }
        return text.map { Self.spelled($0, column.subject, language) }
      }
      let all = named.isEmpty ? inner : [named.joined(separator: ", ")] + inner
      return all.joined(separator: "; ")
    case .evidence: return "\(values.count(id, column.subject))"
    case .organisation:
      return values.references(of: id, column.subject).map(short).joined(separator: ", ")
    case .basis:
      return values.texts(of: id, column.subject)
        .map { Self.spelled($0, column.subject, language) }.joined(separator: ", ")
    case .title, .id: return values.texts(of: id, column.subject).joined(separator: ", ")
    }
  }

  /// How a choice is spelled for the reader.
  private static func spelled(
    _ english: String, _ subject: Subject, _ language: Language
  ) -> String {
    let choice = subject.shownChoices.first { $0.english == english }
    return choice.map { language == .swedish ? $0.swedish : $0.english } ?? english
  }

  private func short(_ id: EntryID) -> String {
    let name = compiled.map.name(of: id)
    return name.isEmpty ? compiled.map.caption(of: id) : name
  }

  private func number(_ quantity: Quantity) -> String {
    func text(_ number: Double) -> String {
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }
    let low = quantity.low.map(text) ?? ""
    return quantity.isSingle ? low : "\(low)..\(quantity.high.map(text) ?? "")"
  }

  /// What stands after the word of a statement; its title where it is an element with one; a tick
  /// where the word says it all.
  private func argumentText(_ id: EntryID) -> String {
    let map = compiled.map
    if map[id].kind != .property, map[id].title != .none { return map.title(of: id) }
    guard let (file, index) = compiled.sourceMap.statement(of: id) else { return "" }
    let tree = compiled.sourceMap.trees[file]
    let node = tree.statements[index]
    let tokens = tree.tokens[Int(node.word) + 1..<Int(node.argumentsEnd)]
    guard let first = tokens.first, let last = tokens.last else { return "✓" }
    return tree.source.string(first.range.joined(with: last.range))
  }
}
