// SPDX-License-Identifier: EUPL-1.2

package import GlappCompiler
import GlappModel

/// How the words of the language look in JSON: which keys an object has and what each holds.
/// The writer, the reader and the JSON Schema all go by this, so they cannot disagree.
///
/// An element is an object with `id`, `kind` and `title`; then come the arguments of its
/// statement, each under its role, and the statements of its block, each under its word's key. A
/// property is an object too, `{"value": …, "basis": …, "evidence": […]}`. Where a clause says the
/// same as a word of the block (`gap … between a, b`), it has that word's form.
package struct ModelForm: Sendable {
  package let schema: CompiledSchema
  /// What each row of the schema looks like, by the row's number.
  let statements: [StatementForm]
  private let blocks: [CompiledSchema.Context: BlockForm]

  /// The form of this version of the language.
  package static let current = ModelForm(.current)

  /// Keys that every element may have besides what its words give.
  static let elementKeys = ["id", "kind", "title", "derivedId", "basis", "derivedBasis"]
  /// Keys that every property may have besides its arguments and what its block holds.
  static let valueKeys = ["basis", "derivedBasis"]
  /// Where both phases and steps stand in one element: their ids in the order they come.
  static let orderKey = "order"

  package init(_ schema: CompiledSchema) {
    self.schema = schema
    var blocks: [CompiledSchema.Context: BlockForm] = [:]
    let kinds = ElementKind.allCases.map(CompiledSchema.Context.inside)
    for context in kinds + [.top, .mapBlock, .value] {
      blocks[context] = BlockForm(context, schema)
    }
    self.blocks = blocks
    statements = schema.schema.rows.indices.map { row in
      StatementForm(row, schema) { blocks[$0] ?? BlockForm.empty }
    }
  }

  /// The statements that may stand in `context`.
  func block(_ context: CompiledSchema.Context) -> BlockForm { blocks[context] ?? .empty }

  /// The form of the map itself.
  var map: StatementForm? { statements.first { $0.kind == .map } }
}

/// The statements that may stand in one place: what it says of itself first, then what it is
/// felt and seen like, what anything may say, what it rests on, and what lies within it.
struct BlockForm: Sendable {
  let fields: [Field]
  private let places: [String: Int]
  private let ranks: [Int: Int]
  /// The rows whose elements go on where those of another left off: phases and steps.
  let sequenceRows: Set<Int>

  /// The statements of one word.
  struct Field: Sendable {
    let key: String
    let row: Int
    /// Whether there may be several, and so always an array.
    let isMany: Bool
  }

  static let empty = BlockForm(fields: [], sequenceRows: [])

  init(fields: [Field], sequenceRows: Set<Int>) {
    self.fields = fields
    self.sequenceRows = sequenceRows
    ranks = Dictionary(
      uniqueKeysWithValues: fields.enumerated().map { ($0.element.row, $0.offset) })
    places = Dictionary(
      fields.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  init(_ context: CompiledSchema.Context, _ schema: CompiledSchema) {
    let rows = Set(Word.allCases.compactMap { schema.row($0, in: context) }).sorted()
    let all = schema.schema.rows
    let clauses = Set(
      all.filter { row in
        if case .element(let kind) = row.role { context == .inside(kind) } else { false }
      }.flatMap { SlotPattern($0.slots).clauses.map { "\($0.part.role)" } })
    let order =
      context == .top ? rows : rows.sorted { (Self.rank(all[$0]), $0) < (Self.rank(all[$1]), $1) }
    let fields = order.compactMap { row -> Field? in
      // The basis of a thing stands in its own object; includes are gone once the map is one.
      guard ![.basis, .include, .map].contains(all[row].word) else { return nil }
      // What a clause may say too can be there twice: `voice a for share some { share few }`.
      let isMany = all[row].occurs == .many || clauses.contains(all[row].json)
      return Field(key: all[row].json, row: row, isMany: isMany)
    }
    let sequence = rows.filter { row in
      if case .element = all[row].role { all[row].orderMatters } else { false }
    }
    self.init(fields: fields, sequenceRows: sequence.count > 1 ? Set(sequence) : [])
  }

  private static func rank(_ row: WordRow) -> Int {
    switch row.role {
    case .property, .directive: row.parents.members.count < 25 ? 0 : 2
    case .element(.evidence): 3
    case .element: row.identity == .address ? 1 : 4
    }
  }

  /// The place of a row among the fields; phases and steps share one.
  func rank(of row: Int) -> Int {
    let row = sequenceRows.contains(row) ? sequenceRows.min() ?? row : row
    return ranks[row] ?? Int.max
  }

  /// The statements under `key`.
  subscript(key: String) -> Field? { places[key].map { fields[$0] } }
}
