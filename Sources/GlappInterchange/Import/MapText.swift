// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// Writes the statements of a draft as the text of a map, in the canonical layout.
struct MapText {
  private let draft: MapDraft
  private let form: ModelForm
  private let language: Language
  /// How each reference is written.
  private let spellings: [String]
  /// Statements whose id is written though their title would give one.
  private let named: Set<Int>
  private(set) var bytes: [UInt8] = []
  /// Where each statement begins; a clause where the statement begins that it is in.
  private(set) var starts: [Int]

  /// The widest line that a block on one line may make; the formatter's.
  private static let width = 100

  init(
    _ draft: MapDraft, _ form: ModelForm, _ language: Language, spellings: [String],
    named: Set<Int>
  ) {
    self.draft = draft
    self.form = form
    self.language = language
    self.spellings = spellings
    self.named = named
    starts = [Int](repeating: 0, count: draft.statements.count)
    write()
  }

  private mutating func write() {
    guard !draft.statements.isEmpty else { return }
    let all = draft.children(of: 0)
    let settings = all.filter { form.statements[draft.statements[$0].row].kind == .property }
    let elements = all.filter { form.statements[draft.statements[$0].row].kind != .property }
    if draft.statements[0].title != nil || draft.statements[0].name != .none || !settings.isEmpty {
      statement(0, block: settings, depth: 0)
    }
    var last: Int?
    for element in elements {
      let before = last.map { draft.statements[$0] }
      let isAlike = before?.row == draft.statements[element].row
      let isLong = isTall(element) || last.map(isTall) ?? false
      if !bytes.isEmpty, !isAlike || isLong { append("\n") }
      statement(element, block: block(of: element), depth: 0)
      last = element
    }
  }

  /// The statements of a block, without those that stand in the statement's own line.
  private func block(of index: Int) -> [Int] {
    draft.children(of: index).filter { !draft.statements[$0].isClause }
  }

  // MARK: - Statements

  private mutating func statement(_ index: Int, block: [Int], depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    for clause in draft.children(of: index) where draft.statements[clause].isClause {
      starts[clause] = bytes.count + indent.utf8.count
    }
    starts[index] = bytes.count + indent.utf8.count
    append(indent + head(of: index, depth: depth))
    guard !block.isEmpty else { return append("\n") }
    if let line = oneLine(index, block, depth: depth) {
      var rest = line[...]
      for child in block {
        append(child == block.first ? " { " : "; ")
        starts[child] = bytes.count
        let text = rest.removeFirst()
        append(text)
      }
      return append(" }\n")
    }
    append(" {\n")
    for child in block { statement(child, block: self.block(of: child), depth: depth + 1) }
    append(indent + "}\n")
  }

  /// The lines of a block that may stand on one line with its statement.
  private func oneLine(_ index: Int, _ block: [Int], depth: Int) -> [String]? {
    guard block.count <= 6, block.allSatisfy({ self.block(of: $0).isEmpty }) else { return nil }
    let head = head(of: index, depth: depth)
    let lines = block.map { self.head(of: $0, depth: depth + 1) }
    let whole = head + " { " + lines.joined(separator: "; ") + " }"
    guard whole.count + depth * 2 <= Self.width, !whole.contains("//"), !whole.contains("\n") else {
      return nil
    }
    return lines
  }

  private func isTall(_ index: Int) -> Bool {
    let block = block(of: index)
    return !block.isEmpty && oneLine(index, block, depth: 0) == nil
  }

  private mutating func append(_ text: String) { bytes += Array(text.utf8) }

  // MARK: - One statement

  /// A statement without its block.
  private func head(of index: Int, depth: Int) -> String {
    let draft = draft.statements[index]
    let statement = form.statements[draft.row]
    var parts = [language == .swedish ? statement.word.swedish : statement.word.english]
    switch draft.name {
    case .written(let name): parts.append(name)
    case .derived(let name): if named.contains(index) { parts.append(name) }
    case .none: break
    }
    // Dates and periods come last: a number after one could be taken for a part of it.
    var late: [String] = []
    for (place, part) in statement.parts.enumerated() {
      if place == statement.partsBeforeTitle, let title = draft.title {
        parts.append(TextLiteral.line(title))
      }
      guard let argument = draft.arguments.first(where: { $0.part.role == part.role }) else {
        continue
      }
      let text = text(of: argument, in: statement, depth: depth)
      if argument.part.connective != nil, Self.isFigure(argument.pieces[0]) {
        late.append(text)
      } else {
        parts.append(text)
      }
    }
    if statement.partsBeforeTitle == statement.parts.count, let title = draft.title {
      parts.append(TextLiteral.line(title))
    }
    return (parts + late).joined(separator: " ")
  }

  private static func isFigure(_ piece: MapDraft.Piece) -> Bool {
    guard case .text(let text) = piece, let first = text.first else { return false }
    return first.isNumber || first == "."
  }

  private func text(
    of argument: MapDraft.Argument, in statement: StatementForm, depth: Int
  ) -> String {
    let isAlone = argument.pieces.count == 1 && argument.part.role == .value
    let isLast = isAlone && statement.kind == .property && statement.parts.last?.role == .value
    let pieces = argument.pieces.map { piece -> String in
      switch piece {
      case .text(let text): text
      case .quoted(let text):
        isLast ? TextLiteral.block(text, depth: depth) : TextLiteral.line(text)
      case .reference(let index): spellings[index]
      }
    }
    let text = pieces.joined(separator: ", ")
    guard let connective = argument.part.connective else { return text }
    return (language == .swedish ? connective.swedish : connective.english) + " " + text
  }
}
