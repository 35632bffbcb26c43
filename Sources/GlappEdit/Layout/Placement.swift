// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// Where a new statement goes.
struct Placement {
  var file: Int
  /// The statement whose block it goes into; nil for top level.
  var parent: Int?
  /// The entry that references in it are looked up from.
  var scope: EntryID
  var anchor: Insertion.Anchor
}

extension Desk {
  /// Where a person would put a statement of `row` in the block of `entry`: after the last of its
  /// kind; else details before remarks, and both before what has a block of its own.
  func placement(of row: Int, in entry: EntryID) -> Placement {
    guard let place = map.statement(of: entry) else {
      return Placement(file: 0, parent: nil, scope: .root, anchor: .end)
    }
    let siblings = map.tree(place.file).children(of: place.index)
    return Placement(
      file: place.file, parent: place.index, scope: entry,
      anchor: anchor(of: row, among: siblings, in: place.file))
  }

  private func anchor(of row: Int, among siblings: [Int], in file: Int) -> Insertion.Anchor {
    let rows = siblings.map { map.entry(file, $0).flatMap(map.resolver.row) }
    if let like = rows.lastIndex(of: row) { return .after(siblings[like]) }
    let rank = Rank(map.schema.schema.rows[row])
    guard rank < .element else { return .end }
    let ranks = rows.map { $0.map { Rank(map.schema.schema.rows[$0]) } ?? .detail }
    if let last = ranks.lastIndex(where: { $0 <= rank }) { return .after(siblings[last]) }
    return siblings.first.map { .before($0) } ?? .end
  }

  /// The same at top level: beside its like in whichever file most of them stand in, else last in
  /// the map's own file.
  func placement(ofTopLevel row: Int) -> Placement {
    var counts: [Int: Int] = [:]
    var last: [Int: Int] = [:]
    for child in map.map.children(of: .root) where map.resolver.row(of: child) == row {
      guard let place = map.statement(of: child) else { continue }
      counts[place.file, default: 0] += 1
      last[place.file] = place.index
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let file = most?.key, let like = last[file] else {
      return Placement(file: 0, parent: nil, scope: .root, anchor: .end)
    }
    return Placement(file: file, parent: nil, scope: .root, anchor: .after(like))
  }

  /// Beside an entry, in whatever that stands in.
  func placement(
    beside entry: EntryID, _ anchor: (Int) -> Insertion.Anchor
  ) throws(EditRefusal) -> Placement {
    guard entry != .root, let place = map.statement(of: entry) else {
      throw EditRefusal(.unknownTarget, [.text("`\(map.map.name(of: .root))`")])
    }
    let node = map.tree(place.file).statements[place.index]
    let parent = node.parent == SyntaxTree.Statement.none ? nil : Int(node.parent)
    return Placement(
      file: place.file, parent: parent, scope: map.map[entry].parent, anchor: anchor(place.index))
  }

  /// The edits that put `statement` there; `home` is where one stood that is moved.
  func insert(
    _ statement: NewStatement, row: Int, at placement: Placement, from home: StatementPlace? = nil
  ) -> [DraftEdit] {
    let tree = map.tree(placement.file)
    var insertion = Insertion(
      tree: tree, style: style(at: placement), parent: placement.parent)
    insertion.areAlike = areAlike(in: placement.file)
    insertion.staysInBlock =
      home.map { $0.file == placement.file && parent(of: $0) == placement.parent } ?? false
    let map = map
    insertion.isLike = { sibling in
      map.entry(placement.file, sibling).flatMap(map.resolver.row) == row
    }
    if let parent = placement.parent, let entry = map.entry(placement.file, parent) {
      let kind = map.map[entry].kind
      insertion.opensWide = kind == .journey || kind == .phase || kind == .map
    }
    return insertion.edits(statement, placement.anchor)
  }

  /// How the file is written around a place.
  func style(at placement: Placement) -> FileStyle {
    let tree = map.tree(placement.file)
    let offset =
      switch placement.anchor {
      case .after(let sibling): tree.end(sibling)
      case .before(let sibling): tree.start(sibling)
      case .end: placement.parent.map(tree.argumentsEnd) ?? tree.source.bytes.count
      }
    return FileStyle(map, file: placement.file, at: offset, in: placement.parent)
  }
}

/// In which order a person writes the statements of a block.
enum Rank: Int, Comparable {
  /// Who, when, how much: what is said of nothing but this kind of thing.
  case detail
  /// What anything may have: sources, notes, tags.
  case remark
  /// Something of its own, with an id.
  case element

  init(_ row: WordRow) {
    let isCommon = row.parents.members.count > 25 || row.word == .status
    if isCommon {
      self = .remark
    } else if case .element = row.role, row.identity != .address {
      self = .element
    } else {
      self = .detail
    }
  }

  static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }
}
