// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax

/// Reading arguments that refer to something.
extension MapCompiler {
  /// A path `a.b.c`, or an address `a->b:kind`, `step:feeling`, `x#2` written without spaces.
  mutating func reference(
    _ token: Token, _ parts: Range<Int>, _ tree: SyntaxTree
  ) -> Bool {
    if schema.isReserved(token.payload) { return false }
    let part = schema.parts[parts.lowerBound]
    let after = parts.count > 1 ? schema.parts[parts.lowerBound + 1] : nil
    if part.isOptional, let after, isAbsence(token, after) { return false }
    // In `relation a->b` the arrow belongs to the statement, in `at a->b` to the reference.
    let end = referenceEnd(from: cursor.index, mayBeTie: after?.takesArrow != true, tree)
    trace?.reference(cursor.index..<end, part.kinds)
    pending.append(
      PendingReference(
        slot: UInt32(truncatingIfNeeded: slots.count),
        entry: UInt32(truncatingIfNeeded: cursor.entry ?? 0),
        firstToken: UInt32(truncatingIfNeeded: cursor.index),
        endToken: UInt32(truncatingIfNeeded: end),
        file: UInt32(truncatingIfNeeded: cursor.file), kinds: part.kinds))
    slots.append(Slot(part.role, .unresolved(.none)))
    cursor.index = end
    return true
  }

  /// Whether the word says that the value after an optional reference is missing or unknown:
  /// in `value missing "why"` there is no subject.
  private func isAbsence(_ token: Token, _ after: ReadyPart) -> Bool {
    after.forms.holds(.missing) && schema.missingNames.contains(token.payload)
      || after.forms.holds(.unknown) && schema.unknownNames.contains(token.payload)
  }

  private func referenceEnd(from start: Int, mayBeTie: Bool, _ tree: SyntaxTree) -> Int {
    var place = start + 1
    func isAdjacent(_ index: Int) -> Bool {
      index < cursor.end && !tree.tokens[index].flags.contains(.spaceBefore)
    }
    func path(_ from: Int) -> Int {
      var place = from
      while place + 1 < cursor.end, tree.tokens[place].kind == .dot, isAdjacent(place),
        tree.tokens[place + 1].kind == .identifier, isAdjacent(place + 1)
      {
        place += 2
      }
      return place
    }
    place = path(place)
    if isAdjacent(place), isAdjacent(place + 1), tree.tokens[place + 1].kind == .identifier {
      switch tree.tokens[place].kind {
      case .arrow, .bothArrow, .dashes:
        let end = path(place + 2)
        if mayBeTie || isAdjacent(end) && tree.tokens[end].kind == .colon { place = end }
      default: break
      }
    }
    while isAdjacent(place), isAdjacent(place + 1), tree.tokens[place].kind == .colon,
      tree.tokens[place + 1].kind == .identifier
    {
      place = path(place + 2)
    }
    if isAdjacent(place), isAdjacent(place + 1), tree.tokens[place].kind == .hash,
      tree.tokens[place + 1].kind == .number
    {
      place += 2
    }
    return place
  }
}
