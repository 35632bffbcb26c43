// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// How statements of one row look in JSON.
struct StatementForm: Sendable {
  /// The row's number in the schema.
  let row: Int
  let word: WordRow
  /// What it makes; `.property` where it makes no element.
  let kind: ElementKind
  /// Whether an id may be written.
  let takesID: Bool
  let title: Title
  /// The arguments besides id and title, in the order they are written.
  let parts: [PartForm]
  /// How many of the parts are written before the title.
  let partsBeforeTitle: Int
  /// Where the statements of its block stand; nil where it takes no block.
  let inner: CompiledSchema.Context?

  /// Whether statements have a title.
  enum Title: Sendable { case none, optional, required }

  init(
    _ row: Int, _ schema: CompiledSchema, block: (CompiledSchema.Context) -> BlockForm
  ) {
    self.row = row
    let word = schema.schema.rows[row]
    self.word = word
    if case .element(let made) = word.role { kind = made } else { kind = .property }
    inner =
      switch (word.block, kind) {
      case (_, .map): .mapBlock
      case (.none, _): nil
      case (.value, _): .value
      case (.children, let kind): .inside(kind)
      }
    let written = SlotPattern(word.slots).written
    takesID = written.contains { $0.part.isIdentity }
    title =
      switch written.first(where: { $0.part.isTitle })?.part.isOptional {
      case nil: .none
      case true?: .optional
      case false?: .required
      }
    partsBeforeTitle =
      written.prefix { !$0.part.isTitle }.count { !$0.part.isIdentity }
    let fields = inner.map(block) ?? .empty
    parts = written.filter { !$0.part.isIdentity && !$0.part.isTitle }.map { part in
      PartForm(part.part, after: part.connective, among: fields)
    }
  }

  /// Whether a statement with nothing in it still says something (`confidential`, `delay`).
  var isFlag: Bool {
    kind == .property && parts.allSatisfy(\.isOptional)
  }
}

extension SlotPattern.Part {
  fileprivate var isIdentity: Bool {
    if case .id? = types.first { true } else { false }
  }

  fileprivate var isTitle: Bool {
    if case .title? = types.first { true } else { false }
  }
}

/// One argument of a statement, as JSON has it.
struct PartForm: Sendable {
  /// Its key: the name of its role, save that an element's own kind stands under `kind`.
  let key: String
  let role: SlotRole
  /// What stands before it in the text.
  let connective: Connective?
  let isOptional: Bool
  /// Whether it is an array: commas may join several.
  let isList: Bool
  let types: [SlotType]
  /// The row of the word in the block that says the same; the argument then has its form.
  let fieldRow: Int?

  init(_ part: SlotPattern.Part, after connective: String?, among fields: BlockForm) {
    role = part.role
    let key = part.role == .kind ? "type" : "\(part.role)"
    self.key = key
    self.connective = connective.flatMap { name in Connective.all.first { $0.english == name } }
    isOptional = part.isOptional
    isList = part.isList
    types = part.types
    fieldRow = connective == nil ? nil : fields[key]?.row
  }
}
