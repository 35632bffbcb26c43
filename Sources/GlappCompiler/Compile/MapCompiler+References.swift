// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText

/// Finding what references mean: among the kinds that fit, in the nearest enclosing element
/// first, then outwards.
extension MapCompiler {
  /// How many namesakes are looked at for one reference; beyond it the reference counts as
  /// ambiguous. Keeps a map of a million equal ids from taking a million squared steps.
  static let namesakeLimit = 256

  mutating func resolveReferences() {
    names = NameIndex(entries, names: interner.count)
    let index = names
    // Addresses name ties by their ends, so all that have no such parts come first.
    var addresses: [Int] = []
    // Those of a file come together; taking out its tree for each would cost more than finding it.
    var (file, tree) = (-1, SyntaxTree?.none)
    for number in pending.indices {
      steps += 1
      let reference = pending[number]
      if file != Int(reference.file) {
        file = Int(reference.file)
        tree = parsed.trees[file]
      }
      guard let tree else { continue }
      if reference.endToken == reference.firstToken + 1 {
        let name = tree.tokens[Int(reference.firstToken)].payload
        // Most names are nobody else's.
        if let only = index.only(name), reference.kinds.holds(entries[Int(only)].kind) {
          slots[Int(reference.slot)].value = .reference(EntryID(Int(only)))
          continue
        }
        settle(reference, tree, resolve(name, reference, index))
      } else if isAddress(reference, tree) {
        addresses.append(number)
      } else {
        settle(reference, tree, path(reference, tree, index))
      }
    }
    guard !addresses.isEmpty else { return }
    let ties = addressIndex()
    for number in addresses {
      steps += 1
      let reference = pending[number]
      let tree = parsed.trees[Int(reference.file)]
      settle(reference, tree, address(reference, tree, index, ties))
    }
  }

  /// Puts what was found into its slot; where nothing was, the text as written, with a message.
  private mutating func settle(
    _ reference: PendingReference, _ tree: SyntaxTree, _ found: Resolution
  ) {
    if case .found(let entry) = found {
      slots[Int(reference.slot)].value = .reference(EntryID(Int(entry)))
      return
    }
    let first = tree.tokens[Int(reference.firstToken)]
    let last = tree.tokens[Int(reference.endToken) - 1]
    let range = first.range.joined(with: last.range)
    slots[Int(reference.slot)].value = .unresolved(
      TextID(texts.add(tree.source.bytes[Int(range.start)..<Int(range.end)])))
    report(found, reference, range, tree)
  }

  enum Resolution {
    case found(UInt32)
    /// Something has the name but is of another kind.
    case wrongKind(UInt32)
    case ambiguous([UInt32])
    case unknown
  }

  func isAddress(_ reference: PendingReference, _ tree: SyntaxTree) -> Bool {
    tree.tokens[Int(reference.firstToken)..<Int(reference.endToken)].contains {
      $0.kind != .identifier && $0.kind != .dot
    }
  }

  // MARK: - One name

  mutating func resolve(
    _ name: UInt32, _ reference: PendingReference, _ index: NameIndex
  ) -> Resolution {
    let namesakes = index.entries(name)
    guard let first = namesakes.first else { return .unknown }
    if namesakes.count == 1 {
      return reference.kinds.holds(entries[Int(first)].kind) ? .found(first) : .wrongKind(first)
    }
    // From the statement itself outwards: the first element around it that holds one that fits.
    var scope = reference.entry
    while true {
      if let result = fitting(namesakes, within: scope, kinds: reference.kinds) { return result }
      guard scope != 0 else { return .wrongKind(first) }
      scope = entries[Int(scope)].parent.index
    }
  }

  /// What fits inside `scope`: nil when nothing does.
  private mutating func fitting(
    _ namesakes: ArraySlice<UInt32>, within scope: UInt32, kinds: ElementKinds
  ) -> Resolution? {
    let end = entries[Int(scope)].end
    var low = namesakes.startIndex
    var high = namesakes.endIndex
    while low < high {
      let middle = (low + high) / 2
      if namesakes[middle] < scope { low = middle + 1 } else { high = middle }
    }
    var fits: [UInt32] = []
    var looked = 0
    while low < namesakes.endIndex, namesakes[low] < end, looked < Self.namesakeLimit {
      steps += 1
      looked += 1
      if kinds.holds(entries[Int(namesakes[low])].kind) { fits.append(namesakes[low]) }
      low += 1
    }
    guard let one = fits.first else { return nil }
    if fits.count == 1 { return .found(one) }
    // Directly in the element beats deeper down.
    let direct = fits.filter { entries[Int($0)].parent.index == scope }
    if let one = direct.first, direct.count == 1 || isDoubled(direct) { return .found(one) }
    return .ambiguous(fits)
  }

  /// Equal ids in one place have their own message; references take the first.
  private func isDoubled(_ all: [UInt32]) -> Bool {
    all.dropFirst().allSatisfy { entries[Int($0)].parent == entries[Int(all[0])].parent }
  }

  // MARK: - Paths

  /// `a.b.c`: the first name as any reference, each next one inside the one before.
  mutating func path(
    _ reference: PendingReference, _ tree: SyntaxTree, _ index: NameIndex
  ) -> Resolution {
    let names = tree.tokens[Int(reference.firstToken)..<Int(reference.endToken)]
      .filter { $0.kind == .identifier }.map(\.payload)
    var any = reference
    any.kinds = .any
    var starts: [UInt32] = []
    switch resolve(names[0], any, index) {
    case .found(let entry): starts = [entry]
    case .ambiguous(let all): starts = all
    default: return .unknown
    }
    var ends = starts
    for name in names.dropFirst() {
      ends = ends.prefix(Self.namesakeLimit).flatMap { here in
        scopes.find(here, name).map { [$0] } ?? descendants(name, of: here, index)
      }
    }
    guard let one = ends.first else { return .unknown }
    let fits = ends.filter { reference.kinds.holds(entries[Int($0)].kind) }
    guard let fit = fits.first else { return .wrongKind(one) }
    return fits.count == 1 ? .found(fit) : .ambiguous(fits)
  }

  /// The entries of that name somewhere inside `scope`: as soon as there are two, which is
  /// meant is for the user to say.
  private func descendants(_ name: UInt32, of scope: UInt32, _ index: NameIndex) -> [UInt32] {
    let namesakes = index.entries(name)
    var low = namesakes.startIndex
    var high = namesakes.endIndex
    while low < high {
      let middle = (low + high) / 2
      if namesakes[middle] <= scope { low = middle + 1 } else { high = middle }
    }
    let end = entries[Int(scope)].end
    return Array(namesakes[low...].prefix(8).prefix { $0 < end })
  }
}
