// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// `link`: a tie between two actors, or between two factors.
extension Desk {
  mutating func link(_ link: Edit.Link) throws(EditRefusal) -> Draft {
    let sign = Self.signs[link.kind.lowercased()]
    let isInfluence = sign != nil
    let word: Word = isInfluence ? .influence : .relation
    guard let row = map.schema.row(word, in: .top) else { return Draft() }
    let ends: ElementKinds = isInfluence ? ElementKinds(.factor) : Self.ends
    let source = try element(link.source, among: ends)
    let target = try element(link.target, among: ends)
    let before = spelling(map.schema.schema.rows[row])
    if sign == nil, !isID(link.kind) { throw noKind(link.kind, row) }
    let fitting = try fit(
      row, before: "\(before) \(link.source) \(link.shape.rawValue) \(link.target)",
      [sign ?? link.kind] + (link.label.map { [$0] } ?? []), in: .root)
    let placement = placement(ofTie: row, from: source)
    let style = style(at: placement)
    if let old = tie(row, source, target, link.shape, fitting, isInfluence ? .sign : .kind) {
      guard let label = link.label, label != map.map.title(of: old) else { return Draft() }
      return try set(AddressBook(map.map).address(of: old), "title", [label])
    }
    let wordRow = map.schema.schema.rows[row]
    let statement = NewStatement(
      "\(wordRow.spelling(style.language)) \(fitting.arguments(style))", isShort: false)
    var draft = Draft()
    draft.add(insert(statement, row: row, at: placement), in: placement.file)
    return draft
  }

  private static let ends = ElementKinds.actor.union(ElementKinds(.touchpoint))
  private static let signs = [
    "+": "+", "-": "-", "?": "?", "plus": "+", "minus": "-", "unclear": "?", "oklart": "?",
  ]

  /// That a text stands where the kind of tie is to stand, and which kinds there are.
  private func noKind(_ label: String, _ row: Int) -> EditRefusal {
    var all: [SlotType.Choice] = []
    for part in SlotPattern(map.schema.schema.rows[row].slots).positional {
      for case .choice(let choices) in part.types { all += choices }
    }
    func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
    let names = Bilingual(sv: list(all.map(\.swedish)), en: list(all.map(\.english)))
    return EditRefusal(.noKind, [.text("”\(label)”"), .both(names)])
  }

  /// The tie there is already between the two, of the same kind.
  private mutating func tie(
    _ row: Int, _ source: EntryID, _ target: EntryID, _ shape: Edit.Link.Shape,
    _ fitting: Fitting, _ role: SlotRole
  ) -> EntryID? {
    let span = fitting.reading.spans.first { $0.role == role }
    let words = Dictionary(fitting.reading.words.map { ($0.token, $0.english) }) { first, _ in first
    }
    let wanted = span.map { span in
      words[span.tokens.lowerBound] ?? fitting.tree.string(tokens: span.tokens)
    }
    let model = map.map
    let ties = Set(
      model.backlinks.to(source).filter { $0.role == .source || $0.role == .target }
        .map(\.from)
    ).sorted()
    return ties.first { tie in
      guard map.resolver.row(of: tie) == row, Self.shape(of: tie, model) == shape else {
        return false
      }
      let ends = [SlotRole.source, .target].flatMap { model.references($0, of: tie) }
      let isSame = ends == [source, target]
      let isTurned = ends == [target, source] && shape != .forward
      return (isSame || isTurned) && Self.kind(of: tie, role, model) == wanted
    }
  }

  private static func shape(of tie: EntryID, _ map: ServiceMap) -> Edit.Link.Shape {
    switch map.slot(.arrow, of: tie) {
    case .arrow(.both)?: .both
    case .arrow(.undirected)?: .undirected
    default: .forward
    }
  }

  private static func kind(of tie: EntryID, _ role: SlotRole, _ map: ServiceMap) -> String? {
    switch map.slot(role, of: tie) {
    case .choice(let name)?: map.names[name.index]
    case .reference(let kind)?: map.name(of: kind)
    case .sign(let sign)?: sign == .plus ? "+" : sign == .minus ? "-" : "?"
    default: nil
    }
  }

  /// After the last tie from the same source, else where ties stand.
  private func placement(ofTie row: Int, from source: EntryID) -> Placement {
    let last = map.map.backlinks.to(source).last {
      $0.role == .source && map.resolver.row(of: $0.from) == row
        && map.map[$0.from].parent == .root
    }
    guard let last, let place = map.statement(of: last.from) else {
      return placement(ofTopLevel: row)
    }
    return Placement(file: place.file, parent: nil, scope: .root, anchor: .after(place.index))
  }
}
