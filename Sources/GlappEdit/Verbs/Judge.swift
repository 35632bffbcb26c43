// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// `rate` and `vote`: what a rater thinks of something. The rater's earlier answer of the same round
/// (the same date) gives way to it; without a date, the latest.
extension Desk {
  mutating func rate(
    _ judgement: Edit.Judgement, on criterion: String
  ) throws(EditRefusal) -> Draft {
    let item = try element(judgement.item, among: .rateable)
    let scale = try element(criterion, among: ElementKinds(.criterion))
    let answers = map.map.backlinks.to(item).filter { $0.role == .item }.map(\.from).filter {
      map.map[$0].kind == .rating && map.map.references(.criterion, of: $0).first == scale
    }
    return try judge(judgement, .rate, on: criterion, item, answers)
  }

  mutating func vote(_ judgement: Edit.Judgement) throws(EditRefusal) -> Draft {
    let item = try element(judgement.item, among: .rateable)
    let answers = map.map.backlinks.to(item).filter { $0.role == .item }.map(\.from).filter {
      map.map[$0].kind == .vote
    }
    return try judge(judgement, .vote, on: nil, item, answers)
  }

  private mutating func judge(
    _ judgement: Edit.Judgement, _ word: Word, on criterion: String?, _ item: EntryID,
    _ answers: [EntryID]
  ) throws(EditRefusal) -> Draft {
    var rater: EntryID?
    if let by = judgement.rater {
      rater = try element(by, among: ElementKinds.actor.union(ElementKinds(.rater)))
    }
    guard let row = map.schema.row(word, in: .top) else { return Draft() }
    if rater == nil { notes.append(anonymous) }
    let own = answers.filter { self.rater(of: $0) == rater }
    if let old = latest(own, date: judgement.date), let place = map.statement(of: old),
      let reading = map.reading(of: old), let part = Part("value", of: old, map),
      let span = part.span(in: reading)
    {
      return try replace(span, part, of: old, at: place, reading, [judgement.value])
    }
    let (placement, isImplied) = placement(of: row, item, rater)
    func joined(_ connective: String, _ text: String) -> String {
      "\(Connective.spelling(connective, language)) \(text)"
    }
    var before = spelling(map.schema.schema.rows[row]) + " \(judgement.item)"
    if let criterion { before += " " + joined("on", criterion) }
    var after: [String] = []
    if let by = judgement.rater, !isImplied { after.append(joined("by", by)) }
    if let date = judgement.date { after.append(joined("date", date)) }
    let fitting = try fit(
      row, before: before, [judgement.value], after: after.joined(separator: " "),
      in: placement.scope)
    let style = style(at: placement)
    let text = map.schema.schema.rows[row].spelling(style.language)
    let statement = NewStatement("\(text) \(fitting.arguments(style))", isShort: false)
    var draft = Draft()
    draft.add(insert(statement, row: row, at: placement), in: placement.file)
    return draft
  }

  /// That nobody is said to answer, and who might be.
  private var anonymous: Diagnostic {
    let model = map.map
    var known: [EntryID] = model.entries.indices.map { EntryID($0) }.filter {
      model[$0].kind == .rater
    }
    for index in model.entries.indices
    where model.entries[index].kind == .rating || model.entries[index].kind == .vote {
      if let by = rater(of: EntryID(index)), !known.contains(by), known.count < Self.raterLimit {
        known.append(by)
      }
    }
    let names = known.prefix(Self.raterLimit).map { Addresses.address(of: $0, in: map) }
    let anyone = Bilingual(
      sv: "en bedömare eller en organisation", en: "a rater or an organisation")
    return Diagnostic(
      .anonymousAnswer, at: Place(file: 0, range: .at(0)),
      [names.isEmpty ? .both(anyone) : .choices(names)])
  }

  /// How many raters are named.
  private static let raterLimit = 8

  /// Who answered: the one it names, or the rater it stands in.
  private func rater(of answer: EntryID) -> EntryID? {
    map.map.references(.by, of: answer).first ?? map.map.enclosing(.rater, of: answer)
  }

  /// The answer of the round that `date` says or, where it says none, of the last.
  private func latest(_ answers: [EntryID], date: String?) -> EntryID? {
    if let date { return answers.last { self.date(of: $0) == date } }
    return answers.last { self.date(of: $0) == nil }
      ?? answers.max { (self.date(of: $0) ?? "") < (self.date(of: $1) ?? "") }
  }

  /// The date of an answer as it is written.
  private func date(of answer: EntryID) -> String? {
    let model = map.map
    let own = [answer] + model.properties(answer, .date)
    for entry in own {
      for slot in model.slots(of: entry)
      where slot.role == .date || (entry != answer && slot.role == .value) {
        switch slot.value {
        case .date(let date): return date.description
        case .period(let index): return model.periods[Int(index)].from?.description
        default: continue
        }
      }
    }
    return nil
  }

  /// After the rater's last answer on the same, else the rater's last, else the last on the same,
  /// else the last of all; and whether the block there says who answers.
  private func placement(
    of row: Int, _ item: EntryID, _ rater: EntryID?
  ) -> (Placement, isImplied: Bool) {
    let model = map.map
    let kind: ElementKind =
      if case .element(let kind) = map.schema.schema.rows[row].role { kind } else { .rating }
    var best: (entry: EntryID, score: Int)?
    for index in model.entries.indices where model.entries[index].kind == kind {
      let answer = EntryID(index)
      let around = model.enclosing(.rater, of: answer)
      guard around == nil || around == rater else { continue }
      var score = self.rater(of: answer) == rater ? 2 : 0
      if model.references(.item, of: answer).first == item { score += 1 }
      if score >= best?.score ?? 0 { best = (answer, score) }
    }
    guard let best, let place = map.statement(of: best.entry) else {
      return (placement(ofTopLevel: row), false)
    }
    let node = map.tree(place.file).statements[place.index]
    let parent = node.parent == SyntaxTree.Statement.none ? nil : Int(node.parent)
    let placement = Placement(
      file: place.file, parent: parent, scope: model[best.entry].parent,
      anchor: .after(place.index))
    return (placement, rater != nil && model.enclosing(.rater, of: best.entry) == rater)
  }
}
