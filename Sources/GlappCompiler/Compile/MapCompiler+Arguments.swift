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
      if token.kind == .identifier,
        let place = schema.clause(spelledBy: token.payload, of: pattern),
        next == positional.upperBound || opensClause(token.payload, before: next, tree)
      {
        usedClauses |= 1 << UInt32(schema.parts[place].connective)
        let start = cursor.index
        cursor.index += 1
        if !list(place..<place + 1, tree) {
          reportUnexpected(pattern, schema.parts[place], tree)
          break reading
        }
        trace?.part(schema.parts[place], start..<cursor.index, cursor)
        continue
      }
      for place in next..<positional.upperBound {
        let start = cursor.index
        if list(place..<positional.upperBound, tree) {
          trace?.part(schema.parts[place], start..<cursor.index, cursor)
          next = place + 1
          continue reading
        }
        if !schema.parts[place].isOptional { break }
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
    Self.complete(&entries[entry], cursor, firstSlot..<slots.count)
    if schema.bare[row].givesBasis { noteBasis(entry, firstSlot) }
  }

  /// Puts into an entry what was read of its statement.
  private static func complete(_ entry: inout Entry, _ cursor: Cursor, _ slots: Range<Int>) {
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
  private func opensClause(_ name: UInt32, before place: Int, _ tree: SyntaxTree) -> Bool {
    let waiting = schema.parts[place]
    if schema.choice(name, of: waiting) != nil { return false }
    if schema.isReserved(name) { return true }
    // `bridge med "…"`: a word that only joins in Swedish may be an id.
    guard cursor.index + 1 < cursor.end else { return waiting.isOptional }
    return !waiting.isIdentity || tree.tokens[cursor.index + 1].kind != .string
  }

  // MARK: - Parts

  // Parts are handed on as their places in `CompiledSchema.parts`: the one that is read, then those
  // that may follow it.

  /// Reads the first of some parts: one argument, or several joined by commas. False when nothing
  /// fits.
  private mutating func list(_ parts: Range<Int>, _ tree: SyntaxTree) -> Bool {
    guard item(parts, tree) else { return false }
    let isList = schema.parts[parts.lowerBound].isList
    cursor.endsInList = isList
    cursor.endsInReferences = !schema.parts[parts.lowerBound].kinds.isEmpty
    guard isList else { return true }
    while cursor.index < cursor.end, tree.tokens[cursor.index].kind == .comma {
      cursor.index += 1
      if cursor.index >= cursor.end {
        // A list that ends with a comma: the parser has said so.
        cursor.isFaulty = true
        return true
      }
      if tree.tokens[cursor.index].kind == .malformed {
        sharpen(tree.tokens[cursor.index], schema.parts[parts.lowerBound], tree)
        cursor.isFaulty = true
        cursor.index += 1
      } else if !item(parts, tree) {
        return false
      }
    }
    return true
  }

  /// Reads one argument by the first of the part's types that takes it.
  private mutating func item(_ parts: Range<Int>, _ tree: SyntaxTree) -> Bool {
    guard cursor.index < cursor.end else { return false }
    let token = tree.tokens[cursor.index]
    let forms = schema.parts[parts.lowerBound].forms
    guard forms.mayBegin(with: token.kind) else { return false }
    return !forms.all { !argument($0, token, parts, tree) }
  }

  private mutating func argument(
    _ form: SlotForm, _ token: Token, _ parts: Range<Int>, _ tree: SyntaxTree
  ) -> Bool {
    let part = parts.lowerBound
    switch (form, token.kind) {
    case (.id, .identifier): return identity(token, before: parts.dropFirst(), tree)
    case (.title, .string), (.title, .multilineString):
      cursor.title = addText(token, tree)
      cursor.index += 1
      return true
    case (.text, .string), (.text, .multilineString):
      return fill(part, .text(addText(token, tree)))
    case (.ref, .identifier): return reference(token, parts, tree)
    case (.choice, .identifier):
      guard let english = schema.choice(token.payload, of: schema.parts[part]) else {
        return false
      }
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
      return figure(form, token, schema.parts[part], tree)
    default: return false
    }
  }

  /// Fills the slot of a part with a value that took one token.
  mutating func fill(_ part: Int, _ value: SlotValue) -> Bool {
    trace?.value(value, schema.parts[part], cursor)
    slots.append(Slot(schema.parts[part].role, value))
    cursor.index += 1
    return true
  }

  private mutating func identity(
    _ token: Token, before others: Range<Int>, _ tree: SyntaxTree
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
    let after = others.isEmpty ? nil : schema.parts[others.lowerBound]
    if let after, !after.kinds.isEmpty {
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
