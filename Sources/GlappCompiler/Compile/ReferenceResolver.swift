// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
package import GlappSyntax
package import GlappText

/// Looks up references in a map that has been compiled, as though they were written in it; and
/// knows where each of the map's own references stands and what its parts mean.
package struct ReferenceResolver {
  private var compiler: MapCompiler
  private let names: NameIndex
  private let ties: MapCompiler.AddressIndex

  /// A reference of the map.
  package struct Written: Sendable {
    package let file: Int
    package let tokens: Range<Int>
    /// The entry that holds it; `.root` also for what stands in no entry.
    package let entry: EntryID
    package let kinds: ElementKinds
    /// What it leads to, if anything.
    package let target: EntryID?
  }

  /// What a text leads to.
  package enum Found {
    case one(EntryID)
    /// Something of another kind.
    case wrongKind(EntryID)
    case several([EntryID])
    case nothing
  }

  init(_ compiler: MapCompiler) {
    self.compiler = compiler
    names = compiler.names
    ties = compiler.addressIndex()
  }

  /// Every reference, in the order of the map.
  package var references: [Written] {
    compiler.pending.map { pending in
      var target: EntryID?
      if case .reference(let id) = compiler.slots[Int(pending.slot)].value { target = id }
      return Written(
        file: Int(pending.file), tokens: Int(pending.firstToken)..<Int(pending.endToken),
        entry: EntryID(Int(pending.entry)), kinds: pending.kinds, target: target)
    }
  }

  /// The row of the schema that made an entry; nil for a map that no statement made.
  package func row(of entry: EntryID) -> Int? {
    let row = compiler.rows[Int(entry.index)]
    return row == UInt16.max ? nil : Int(row)
  }

  // MARK: - Looking up

  /// What `text` leads to when it is written in `entry`, among elements of `kinds`.
  package mutating func find(
    _ text: String, from entry: EntryID, among kinds: ElementKinds
  ) -> Found {
    guard let (reference, tree) = parsed(text, entry, kinds) else { return .nothing }
    return found(resolution(reference, tree))
  }

  /// What is wrong with `text` as a reference; nil when it leads to one thing that fits. The
  /// place is in `text` itself.
  package mutating func fault(
    _ text: String, from entry: EntryID, among kinds: ElementKinds
  ) -> Diagnostic? {
    guard let (reference, tree) = parsed(text, entry, kinds) else {
      return Diagnostic(
        .unknownReference, at: Place(file: 0, range: .at(0)),
        [.text("`\(text)`"), .both(compiler.schema.name(of: kinds))])
    }
    let resolution = resolution(reference, tree)
    if case .found = resolution { return nil }
    compiler.diagnostics = DiagnosticSink()
    compiler.ghosts = []
    compiler.suggestionBudget = 200_000
    let range = tree.tokens[1].range.joined(with: tree.tokens[tree.tokens.count - 1].range)
    compiler.report(resolution, reference, range, tree)
    return compiler.diagnostics.kept.first
  }

  /// The text as a reference of a tree of its own; nil when it is no reference.
  private mutating func parsed(
    _ text: String, _ entry: EntryID, _ kinds: ElementKinds
  ) -> (MapCompiler.PendingReference, SyntaxTree)? {
    let source = SourceText(name: "", bytes: Array("x \(text)".utf8))
    let tree = Parser.parse(source, interner: &compiler.interner, knownWords: 0)
    guard tree.statements.count == 1, tree.tokens.count > 1, tree.tokens[1].kind == .identifier,
      Int(tree.statements[0].argumentsEnd) == tree.tokens.count, tree.diagnostics.kept.isEmpty,
      tree.tokens.dropFirst(2).allSatisfy({ !$0.flags.contains(.spaceBefore) })
    else { return nil }
    let reference = MapCompiler.PendingReference(
      slot: 0, entry: entry.index, firstToken: 1,
      endToken: UInt32(truncatingIfNeeded: tree.tokens.count), file: 0, kinds: kinds)
    return (reference, tree)
  }

  private mutating func resolution(
    _ reference: MapCompiler.PendingReference, _ tree: SyntaxTree
  ) -> MapCompiler.Resolution {
    if reference.endToken == reference.firstToken + 1 {
      return compiler.resolve(tree.tokens[Int(reference.firstToken)].payload, reference, names)
    }
    return compiler.isAddress(reference, tree)
      ? compiler.address(reference, tree, names, ties) : compiler.path(reference, tree, names)
  }

  private func found(_ resolution: MapCompiler.Resolution) -> Found {
    switch resolution {
    case .found(let entry): .one(EntryID(Int(entry)))
    case .wrongKind(let entry): .wrongKind(EntryID(Int(entry)))
    case .ambiguous(let all): .several(all.map { EntryID(Int($0)) })
    case .unknown: .nothing
    }
  }

  // MARK: - Writing

  /// The shortest reference that leads from `entry` to `target`: its id, or as much of its path
  /// as it takes. Nil for what has no id, or where none does.
  package mutating func text(
    for target: EntryID, from entry: EntryID, among kinds: ElementKinds
  ) -> String? {
    var text = ""
    var current = target
    while current != .root {
      let name = compiler.interner[compiler.entries[Int(current.index)].name.index]
      if name.isEmpty, text.isEmpty { return nil }
      if !name.isEmpty {
        text = text.isEmpty ? name : "\(name).\(text)"
        if case .one(target) = find(text, from: entry, among: kinds) { return text }
      }
      current = compiler.entries[Int(current.index)].parent
    }
    return nil
  }

  // MARK: - The parts of a reference

  /// The elements that the names in a reference stand for: `fore` and `samtycke` of
  /// `fore.samtycke`. Nothing for a reference that leads nowhere.
  package mutating func parts(
    of reference: Written, in tree: SyntaxTree
  ) -> [(token: Int, entry: EntryID)] {
    guard let target = reference.target else { return [] }
    if reference.tokens.count == 1 { return [(reference.tokens.lowerBound, target)] }
    let pending = MapCompiler.PendingReference(
      slot: 0, entry: reference.entry.index,
      firstToken: UInt32(truncatingIfNeeded: reference.tokens.lowerBound),
      endToken: UInt32(truncatingIfNeeded: reference.tokens.upperBound),
      file: UInt32(truncatingIfNeeded: reference.file), kinds: reference.kinds)
    guard compiler.isAddress(pending, tree) else {
      return path(reference.tokens, to: target, tree)
    }
    var all: [(token: Int, entry: EntryID)] = []
    for part in AddressParts(pending, tree).paths {
      if case .found(let entry) = compiler.resolve(part, pending, tree, names) {
        all += path(part, to: EntryID(Int(entry)), tree)
      }
    }
    return all
  }

  /// The names of a path, from its end inwards out: each is the nearest element around the next.
  private func path(
    _ tokens: Range<Int>, to target: EntryID, _ tree: SyntaxTree
  ) -> [(token: Int, entry: EntryID)] {
    var all: [(token: Int, entry: EntryID)] = []
    var current = target
    for token in tokens.reversed() where tree.tokens[token].kind == .identifier {
      let name = tree.tokens[token].payload
      while current != .root, compiler.entries[Int(current.index)].name.index != name {
        current = compiler.entries[Int(current.index)].parent
      }
      guard current != .root else { break }
      all.append((token, current))
      current = compiler.entries[Int(current.index)].parent
    }
    return all.reversed()
  }
}
