// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax

/// Finding what has no id of its own by its address: `a->b:refers`, `step:feeling#2`,
/// `idea:criterion:rater`. The names in an address are looked up like any others, so the short
/// form does where only one thing fits.
extension MapCompiler {
  /// Ties by their ends and ratings by item and criterion.
  struct AddressIndex {
    fileprivate var ties: [UInt64: [UInt32]] = [:]
    fileprivate var ratings: [UInt64: [UInt32]] = [:]

    fileprivate static func key(_ one: UInt32, _ other: UInt32) -> UInt64 {
      UInt64(one) << 32 | UInt64(other)
    }
  }

  /// Makes the index; the references of ties and ratings must have been resolved.
  func addressIndex() -> AddressIndex {
    var index = AddressIndex()
    for entry in entries.indices {
      let number = UInt32(truncatingIfNeeded: entry)
      switch entries[entry].kind {
      case .relation, .influence:
        guard let source = target(.source, of: number), let target = target(.target, of: number)
        else { continue }
        index.ties[AddressIndex.key(source, target), default: []].append(number)
      case .rating:
        guard let item = target(.item, of: number), let criterion = target(.criterion, of: number)
        else { continue }
        index.ratings[AddressIndex.key(item, criterion), default: []].append(number)
      default: continue
      }
    }
    return index
  }

  /// What an address means.
  mutating func address(
    _ reference: PendingReference, _ tree: SyntaxTree, _ names: NameIndex, _ index: AddressIndex
  ) -> Resolution {
    var parts = AddressParts(reference, tree)
    var found: [UInt32]
    switch resolve(parts.paths[0], reference, tree, names) {
    case .found(let entry): found = [entry]
    case .unknown where parts.paths[0].count == 1 && parts.arrow == nil:
      // What stands at top level has its word for an address: `vote#2`.
      found = children(of: 0, called: tree.tokens[parts.paths[0].lowerBound].payload)
    case let other: return other
    }
    parts.paths.removeFirst()
    if let arrow = parts.arrow, let source = found.first, !parts.paths.isEmpty {
      guard case .found(let end) = resolve(parts.paths.removeFirst(), reference, tree, names) else {
        return .unknown
      }
      found = (index.ties[AddressIndex.key(source, end)] ?? []).filter { shape(of: $0) == arrow }
      if let kind = parts.paths.first, parts.isKind {
        let name = tree.tokens[kind.lowerBound].payload
        found = found.filter { isKind(name, of: $0) }
        if let tie = found.first { noteKind(of: tie, at: kind.lowerBound, reference) }
        parts.paths.removeFirst()
      }
    }
    while !parts.paths.isEmpty, let holder = found.first {
      let path = parts.paths.removeFirst()
      let inside = path.count == 1 ? tree.tokens[path.lowerBound].payload : 0
      let held = children(of: holder, called: inside)
      if !held.isEmpty {
        found = held
        trace?.word(Int(rows[Int(held[0])]), path.lowerBound, Cursor(file: Int(reference.file)))
        continue
      }
      guard case .found(let criterion) = resolve(path, reference, tree, names) else {
        return .unknown
      }
      found = index.ratings[AddressIndex.key(holder, criterion)] ?? []
      if let rater = parts.paths.first {
        guard case .found(let by) = resolve(rater, reference, tree, names) else { return .unknown }
        parts.paths.removeFirst()
        found = found.filter { target(.by, of: $0) == by }
      } else {
        let nobodys = found.filter { target(.by, of: $0) == nil }
        if nobodys.isEmpty, found.count > 1, parts.number == nil { return .ambiguous(found) }
        if !nobodys.isEmpty { found = nobodys }
      }
    }
    let number = (parts.number ?? 1) - 1
    guard found.indices.contains(number) else { return .unknown }
    let entry = found[number]
    return reference.kinds.holds(entries[Int(entry)].kind) ? .found(entry) : .wrongKind(entry)
  }

  /// One name or path of an address, among everything.
  mutating func resolve(
    _ path: Range<Int>, _ reference: PendingReference, _ tree: SyntaxTree, _ names: NameIndex
  ) -> Resolution {
    var part = reference
    part.firstToken = UInt32(truncatingIfNeeded: path.lowerBound)
    part.endToken = UInt32(truncatingIfNeeded: path.upperBound)
    part.kinds = .any
    return path.count == 1
      ? resolve(tree.tokens[path.lowerBound].payload, part, names) : self.path(part, tree, names)
  }

  /// The nameless elements in `holder` that the word makes; no more than a thousand children are
  /// looked at.
  private func children(of holder: UInt32, called word: UInt32) -> [UInt32] {
    let context: CompiledSchema.Context =
      holder == 0 ? .top : .inside(entries[Int(holder)].kind)
    guard let row = schema.row(word, in: context) else { return [] }
    var found: [UInt32] = []
    var child = holder + 1
    var looked = 0
    while child < entries[Int(holder)].end, looked < 1_000 {
      let entry = entries[Int(child)]
      if entry.kind != .property, entry.name == .none, entry.word == schema.bare[row].word {
        found.append(child)
      }
      child = entry.end
      looked += 1
    }
    return found
  }

  func target(_ role: SlotRole, of entry: UInt32) -> UInt32? {
    guard case .reference(let id)? = slot(role, of: entry) else { return nil }
    return id.index
  }

  func slot(_ role: SlotRole, of entry: UInt32) -> SlotValue? {
    let first = Int(entries[Int(entry)].firstSlot)
    return slots[first..<first + Int(entries[Int(entry)].slotCount)]
      .first { $0.role == role }?.value
  }

  private func shape(of tie: UInt32) -> ArrowShape {
    guard case .arrow(let shape)? = slot(.arrow, of: tie) else { return .forward }
    return shape
  }

  private func noteKind(of tie: UInt32, at token: Int, _ reference: PendingReference) {
    guard let trace, case .choice(let kind)? = slot(.kind, of: tie),
      let part = schema.positional(of: schema.patterns[Int(rows[Int(tie)])])
        .first(where: { $0.role == .kind })
    else { return }
    trace.choice(kind.index, part, token, Cursor(file: Int(reference.file)))
  }

  /// Whether `name` is how a tie's kind is written, in either language.
  private func isKind(_ name: UInt32, of tie: UInt32) -> Bool {
    switch slot(.kind, of: tie) {
    case .choice(let kind)?:
      let parts = schema.positional(of: schema.patterns[Int(rows[Int(tie)])])
      return parts.contains { $0.role == .kind && schema.choice(name, of: $0) == kind.index }
    case .reference(let id)?: return entries[Int(id.index)].name.index == name
    default: return false
    }
  }
}

/// The parts of an address: its paths as ranges of tokens.
struct AddressParts {
  var paths: [Range<Int>] = []
  var arrow: ArrowShape?
  /// Whether what follows the ends of a tie is behind a colon.
  var isKind = false
  var number: Int?

  init(_ reference: MapCompiler.PendingReference, _ tree: SyntaxTree) {
    let end = Int(reference.endToken)
    var start = Int(reference.firstToken)
    for place in start..<end {
      switch tree.tokens[place].kind {
      case .identifier, .dot: continue
      case .number: number = Int(exactly: tree.numbers[Int(tree.tokens[place].payload)]) ?? 0
      case .arrow: arrow = .forward
      case .bothArrow: arrow = .both
      case .dashes: arrow = .undirected
      case .colon: if arrow != nil { isKind = true }
      default: break
      }
      if start < place { paths.append(start..<place) }
      start = place + 1
    }
    if start < end { paths.append(start..<end) }
  }
}
