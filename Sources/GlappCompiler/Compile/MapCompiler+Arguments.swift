// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// Reading a statement's arguments by its row's pattern.
extension MapCompiler {
  /// Reads the arguments of a statement into `entry`, or only checks them when it is nil.
  mutating func read(
    _ row: Int, _ statement: Int, of tree: SyntaxTree, file: Int, into entry: Int?
  ) {
    let node = tree.statements[statement]
    cursor.file = file
    cursor.row = row
    cursor.entry = entry
    cursor.word = tree.tokens[Int(node.word)]
    cursor.index = Int(node.word) + 1
    cursor.end = Int(node.argumentsEnd)
    cursor.isFaulty = false
    cursor.isCutShort = false
    cursor.endsInList = false
    cursor.name = .none
    cursor.title = .none
    let firstSlot = slots.count
    let firstPending = pending.count
    let pattern = schema.patterns[row]
    trace?.word(row, Int(node.word), cursor)
    let positional = pattern.positional
    var next = positional.lowerBound
    var usedClauses: UInt32 = 0
    reading: while cursor.index < cursor.end {
      steps += 1
      let token = tree.tokens[cursor.index]
      if token.kind == .malformed {
        cursor.isFaulty = true
        cursor.index += 1
        if next < positional.upperBound {
          sharpen(token, schema.parts[next], tree)
          next += 1
        }
        continue
      }
      if token.kind == .identifier, let part = schema.clause(spelledBy: token.payload, of: pattern),
        next == positional.upperBound
          || opensClause(token.payload, before: schema.parts[next], tree)
      {
        usedClauses |= 1 << UInt32(part.connective)
        let start = cursor.index
        cursor.index += 1
        if !list(part, followedBy: nil, tree) {
          reportUnexpected(pattern, part, tree)
          break reading
        }
        trace?.part(part, start..<cursor.index, cursor)
        continue
      }
      for place in next..<positional.upperBound {
        let part = schema.parts[place]
        let after = place + 1 < positional.upperBound ? schema.parts[place + 1] : nil
        let start = cursor.index
        if list(part, followedBy: after, tree) {
          trace?.part(part, start..<cursor.index, cursor)
          next = place + 1
          continue reading
        }
        if !part.isOptional { break }
      }
      let expected = next < positional.upperBound ? schema.parts[next] : nil
      reportUnexpected(pattern, expected, tree)
      break
    }
    if !cursor.isFaulty {
      reportMissing(pattern, from: next - positional.lowerBound, usedClauses, tree)
    }
    guard let entry else {
      slots.removeLast(slots.count - firstSlot)
      pending.removeLast(pending.count - firstPending)
      return
    }
    Self.fill(&entries[entry], cursor, firstSlot..<slots.count)
    if schema.bare[row].givesBasis { noteBasis(entry, firstSlot) }
  }

  /// Puts into an entry what was read of its statement.
  private static func fill(_ entry: inout Entry, _ cursor: Cursor, _ slots: Range<Int>) {
    entry.name = cursor.name
    entry.title = cursor.title
    entry.firstSlot = UInt32(truncatingIfNeeded: slots.lowerBound)
    entry.slotCount = UInt32(truncatingIfNeeded: slots.count)
  }

  /// `basis …` tells how the element it stands in is known; `default basis …` keeps it itself.
  private mutating func noteBasis(_ entry: Int, _ firstSlot: Int) {
    guard firstSlot < slots.count, case .choice(let name) = slots[firstSlot].value else { return }
    let basis = schema.basisNames.firstIndex(of: name.index).map { Basis.allCases[$0] }
    let holder = entries[entry].word == .basis ? Int(entries[entry].parent.index) : entry
    entries[holder].basis = basis
  }

  // MARK: - Clauses

  /// Whether the connective at the cursor opens its clause, although the part `waiting` could come
  /// next.
  private func opensClause(
    _ name: UInt32, before waiting: ReadyPart, _ tree: SyntaxTree
  ) -> Bool {
    if schema.choice(name, of: waiting) != nil { return false }
    if schema.isReserved(name) { return true }
    // `bridge med "…"`: a word that only joins in Swedish may be an id.
    guard cursor.index + 1 < cursor.end else { return waiting.isOptional }
    return !waiting.isIdentity || tree.tokens[cursor.index + 1].kind != .string
  }

  // MARK: - Parts

  /// Reads one part: one argument, or several joined by commas. False when nothing fits.
  private mutating func list(
    _ part: ReadyPart, followedBy after: ReadyPart?, _ tree: SyntaxTree
  ) -> Bool {
    guard item(part, followedBy: after, tree) else { return false }
    cursor.endsInList = part.isList
    cursor.endsInReferences = !part.kinds.isEmpty
    guard part.isList else { return true }
    while cursor.index < cursor.end, tree.tokens[cursor.index].kind == .comma {
      cursor.index += 1
      if cursor.index >= cursor.end {
        // A list that ends with a comma: the parser has said so.
        cursor.isFaulty = true
        return true
      }
      if tree.tokens[cursor.index].kind == .malformed {
        sharpen(tree.tokens[cursor.index], part, tree)
        cursor.isFaulty = true
        cursor.index += 1
      } else if !item(part, followedBy: after, tree) {
        return false
      }
    }
    return true
  }

  /// Reads one argument by the first of the part's types that takes it.
  private mutating func item(
    _ part: ReadyPart, followedBy after: ReadyPart?, _ tree: SyntaxTree
  ) -> Bool {
    guard cursor.index < cursor.end else { return false }
    let token = tree.tokens[cursor.index]
    guard part.forms.mayBegin(with: token.kind) else { return false }
    return !part.forms.all { !argument($0, token, part, followedBy: after, tree) }
  }

  private mutating func argument(
    _ form: SlotForm, _ token: Token, _ part: ReadyPart, followedBy after: ReadyPart?,
    _ tree: SyntaxTree
  ) -> Bool {
    switch (form, token.kind) {
    case (.id, .identifier): return identity(token, followedBy: after, tree)
    case (.title, .string), (.title, .multilineString):
      cursor.title = addText(token, tree)
      cursor.index += 1
      return true
    case (.text, .string), (.text, .multilineString):
      return fill(part, .text(addText(token, tree)))
    case (.ref, .identifier): return reference(token, part, followedBy: after, tree)
    case (.choice, .identifier):
      guard let english = schema.choice(token.payload, of: part) else { return false }
      return fill(part, .choice(NameID(english)))
    case (.name, .identifier): return fill(part, .name(NameID(token.payload)))
    case (.unknown, .identifier):
      return schema.unknownNames.contains(token.payload) && fill(part, .unknown)
    case (.missing, .identifier), (.numbers, .identifier):
      return schema.missingNames.contains(token.payload) && fill(part, .missing)
    case (.arrow, .arrow): return fill(part, .arrow(.forward))
    case (.arrow, .bothArrow): return fill(part, .arrow(.both))
    case (.arrow, .dashes): return fill(part, .arrow(.undirected))
    case (.sign, .plus): return fill(part, .sign(.plus))
    case (.sign, .minus): return fill(part, .sign(.minus))
    case (.sign, .question): return fill(part, .sign(.uncertain))
    case (.number, _), (.numbers, _), (.integer, _), (.percent, _), (.range, _),
      (.duration, _), (.date, _), (.period, _):
      return figure(form, token, part, tree)
    default: return false
    }
  }

  /// Fills a slot with a value that took one token.
  mutating func fill(_ part: ReadyPart, _ value: SlotValue) -> Bool {
    trace?.value(value, part, cursor)
    slots.append(Slot(part.role, value))
    cursor.index += 1
    return true
  }

  private mutating func identity(
    _ token: Token, followedBy after: ReadyPart?, _ tree: SyntaxTree
  ) -> Bool {
    let next = cursor.index + 1 < cursor.end ? tree.tokens[cursor.index + 1] : nil
    if schema.isReserved(token.payload) {
      guard next?.kind == .string else { return false }
      let written = text(token, tree)
      report(.reservedID, token.range, [.text("`\(written)`"), .text("`\(written)-1`")])
      cursor.isFaulty = true
      cursor.index += 1
      return true
    }
    if !(after?.kinds.isEmpty ?? true) {
      // Before a reference it is an id only when another reference follows at once.
      guard let next, next.kind == .identifier, !schema.isConnective(next.payload),
        arrowFollows(cursor.index + 1, tree)
      else { return false }
    }
    if next?.kind == .dot { return false }
    // `view actors`: the choice itself, unless another stands where the choice should be.
    if let after, schema.choice(token.payload, of: after) != nil {
      guard let next, next.kind == .identifier, schema.choice(next.payload, of: after) != nil else {
        return false
      }
    }
    cursor.name = NameID(token.payload)
    cursor.index += 1
    return true
  }

  /// Whether an arrow stands after the path that begins at `start`.
  private func arrowFollows(_ start: Int, _ tree: SyntaxTree) -> Bool {
    var place = start + 1
    while place + 1 < cursor.end, tree.tokens[place].kind == .dot { place += 2 }
    return place < cursor.end && Self.isArrow(tree.tokens[place])
  }

  /// Keeps the value of a string token; without a copy into a `String` where it has no escapes.
  private mutating func addText(_ token: Token, _ tree: SyntaxTree) -> TextID {
    if token.flags.contains(.faulty) { cursor.isFaulty = true }
    if token.kind == .string, !token.flags.contains(.hasEscapes) {
      let range = StringLiteral.contentRange(token, tree.source.bytes)
      return TextID(texts.add(tree.source.bytes, range))
    }
    return TextID(texts.add(tree.stringValue(token).utf8))
  }
}
