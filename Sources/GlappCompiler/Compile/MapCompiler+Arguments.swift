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
    if let entry { entries[entry].firstSlot = UInt32(truncatingIfNeeded: slots.count) }
    let firstSlot = slots.count
    let firstPending = pending.count
    let pattern = schema.patterns[row]
    trace?.word(row, Int(node.word), cursor)
    var next = 0
    var usedClauses: UInt32 = 0
    reading: while cursor.index < cursor.end {
      steps += 1
      let token = tree.tokens[cursor.index]
      if token.kind == .malformed {
        cursor.isFaulty = true
        cursor.index += 1
        if next < pattern.positional.count {
          sharpen(token, pattern.positional[next], tree)
          next += 1
        }
        continue
      }
      if token.kind == .identifier,
        let clause = clause(at: cursor.index, pattern, next, tree)
      {
        usedClauses |= 1 << UInt32(clause.connective)
        let start = cursor.index
        cursor.index += 1
        if !list(clause.part, followedBy: nil, tree) {
          reportUnexpected(pattern, clause.part, tree)
          break reading
        }
        trace?.part(clause.part, start..<cursor.index, cursor)
        continue
      }
      for place in next..<max(next, pattern.positional.count) {
        let part = pattern.positional[place]
        let after = place + 1 < pattern.positional.count ? pattern.positional[place + 1] : nil
        let start = cursor.index
        if list(part, followedBy: after, tree) {
          trace?.part(part, start..<cursor.index, cursor)
          next = place + 1
          continue reading
        }
        if !part.isOptional { break }
      }
      let expected = next < pattern.positional.count ? pattern.positional[next] : nil
      reportUnexpected(pattern, expected, tree)
      break
    }
    if !cursor.isFaulty { reportMissing(pattern, from: next, usedClauses, tree) }
    guard let entry else {
      slots.removeLast(slots.count - firstSlot)
      pending.removeLast(pending.count - firstPending)
      return
    }
    entries[entry].slotCount = UInt32(truncatingIfNeeded: slots.count - firstSlot)
    noteBasis(entry, firstSlot)
  }

  /// `basis …` tells how the element it stands in is known; `default basis …` keeps it itself.
  private mutating func noteBasis(_ entry: Int, _ firstSlot: Int) {
    let word = entries[entry].word
    guard word == .basis || word == .default, firstSlot < slots.count,
      case .choice(let name) = slots[firstSlot].value
    else { return }
    let basis = schema.basisNames.firstIndex(of: name.index).map { Basis.allCases[$0] }
    let holder = word == .basis ? Int(entries[entry].parent.index) : entry
    entries[holder].basis = basis
  }

  // MARK: - Clauses

  /// The clause that the identifier at `index` opens, if it opens one here.
  private func clause(
    at index: Int, _ pattern: ReadyPattern, _ next: Int, _ tree: SyntaxTree
  ) -> (connective: UInt8, part: ReadyPart)? {
    let name = tree.tokens[index].payload
    guard Int(name) < schema.connectiveOf.count else { return nil }
    let connective = schema.connectiveOf[Int(name)]
    guard connective > 0, let part = pattern.clause(connective) else { return nil }
    if next < pattern.positional.count {
      let waiting = pattern.positional[next]
      if waiting.choice(name) != nil { return nil }
      let isEnglish = schema.interner[name] == Connective.all[Int(connective) - 1].english
      let isReserved = isEnglish && Connective.all[Int(connective) - 1].isReserved
      // `bridge med "…"`: a word that only joins in Swedish may be an id.
      if !isReserved, waiting.isIdentity, index + 1 < cursor.end,
        tree.tokens[index + 1].kind == .string
      {
        return nil
      }
      if !isReserved, !waiting.isOptional, index + 1 >= cursor.end { return nil }
    }
    return (connective, part)
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
    for type in part.types where argument(type, part, followedBy: after, tree) { return true }
    return false
  }

  private mutating func argument(
    _ type: SlotType, _ part: ReadyPart, followedBy after: ReadyPart?, _ tree: SyntaxTree
  ) -> Bool {
    let token = tree.tokens[cursor.index]
    switch (type, token.kind) {
    case (.id, .identifier): return identity(token, followedBy: after, tree)
    case (.title, .string), (.title, .multilineString):
      let text = addText(token, tree)
      if let entry = cursor.entry { entries[entry].title = text }
      cursor.index += 1
      return true
    case (.text, .string), (.texts, .string), (.text, .multilineString),
      (.texts, .multilineString):
      return fill(part, .text(addText(token, tree)))
    case (.ref, .identifier), (.refs, .identifier):
      return reference(token, part, followedBy: after, tree)
    case (.choice, .identifier), (.choices, .identifier):
      guard let english = part.choice(token.payload) else { return false }
      return fill(part, .choice(NameID(english)))
    case (.name, .identifier), (.names, .identifier):
      return fill(part, .name(NameID(token.payload)))
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
      return figure(type, token, part, tree)
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
    let connective = schema.connective(token.payload)
    let isReserved = connective.map {
      $0.isReserved && schema.interner[token.payload] == $0.english
    }
    if isReserved == true {
      guard next?.kind == .string else { return false }
      let written = text(token, tree)
      report(.reservedID, token.range, [.text("`\(written)`"), .text("`\(written)-1`")])
      cursor.isFaulty = true
      cursor.index += 1
      return true
    }
    if !(after?.kinds.isEmpty ?? true) {
      // Before a reference it is an id only when another reference follows at once.
      guard let next, next.kind == .identifier, schema.connective(next.payload) == nil,
        arrowFollows(cursor.index + 1, tree)
      else { return false }
    }
    if next?.kind == .dot { return false }
    // `view actors`: the choice itself, unless another stands where the choice should be.
    let following = next.flatMap { $0.kind == .identifier ? after?.choice($0.payload) : nil }
    if after?.choice(token.payload) != nil, following == nil { return false }
    if let entry = cursor.entry { entries[entry].name = NameID(token.payload) }
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
      return TextID(texts.add(tree.source.bytes[range]))
    }
    return TextID(texts.add(tree.stringValue(token).utf8))
  }
}
