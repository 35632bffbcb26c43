// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappJSON
import GlappModel
import GlappText

/// What can be settled once everything has been read: what references lead to, and which
/// statements can be written in the line of the one they belong to.
extension ImportReader {
  mutating func resolve() {
    for index in draft.references.indices {
      let reference = draft.references[index]
      if let target = draft.addresses[reference.address] {
        draft.references[index].target = target
      } else {
        problems.add(
          .jsonUnknownReference, at: reference.path, [.text(reference.address)],
          suggestions: Nearest.candidates(to: reference.address, among: draft.addresses.keys))
      }
    }
    for index in draft.statements.indices { fold(index) }
  }

  /// Writes words of the block as clauses where the statement has such a clause:
  /// `gap … between a, b` rather than `gap … { between a, b }`.
  private mutating func fold(_ index: Int) {
    let parts = form.statements[draft.statements[index].row].parts.filter { $0.fieldRow != nil }
    guard !parts.isEmpty else { return }
    let children = draft.children(of: index)
    var clauses: [MapDraft.Argument] = []
    for part in parts {
      guard let child = children.first(where: { draft.statements[$0].row == part.fieldRow }),
        draft.statements[child].end == child + 1,
        draft.statements[child].arguments.count == 1,
        let argument = draft.statements[child].arguments.first, argument.part.role == .value,
        part.isList || argument.pieces.count == 1,
        zip(argument.pieces, argument.values).allSatisfy({ fits($0, $1, part) })
      else { continue }
      draft.statements[child].isClause = true
      clauses.append(.init(part: part, pieces: argument.pieces, values: argument.values))
    }
    draft.statements[index].arguments += clauses
  }

  /// Whether what stands in a word of the block can stand in the clause, which may take less.
  private func fits(_ piece: MapDraft.Piece, _ value: JSONValue, _ clause: PartForm) -> Bool {
    guard case .reference(let index) = piece else {
      return clause.piece(value, in: language) != nil
    }
    guard let target = draft.references[index].target else { return false }
    let kind = form.statements[draft.statements[target].row].kind
    return clause.types.contains { type in
      switch type {
      case .ref(let kinds), .refs(let kinds): kinds.holds(kind)
      default: false
      }
    }
  }
}
