// SPDX-License-Identifier: EUPL-1.2

package import GlappCompiler
import GlappModel
import GlappSyntax
import GlappText

/// A map with what it takes to change its text: where each entry stands, what each reference
/// means. A class, since planning asks it about every entry and copies of it would cost more than
/// the answers.
package final class EditableMap {
  package let parsed: ParsedMap
  package let compiled: CompiledMap
  let schema: CompiledSchema
  var resolver: ReferenceResolver
  /// All references of the map.
  let references: [ReferenceResolver.Written]
  /// The entry of the statement whose word is a token, for each token of each file.
  private let entries: [[UInt32]]

  private static let none = UInt32.max

  /// Compiles `parsed`.
  ///
  /// - Complexity: linear in the map.
  package init(_ parsed: ParsedMap, schema: CompiledSchema = .current) {
    self.parsed = parsed
    self.schema = schema
    (compiled, resolver) = CompiledMap.compileToEdit(parsed, schema: schema)
    references = resolver.references
    var entries = parsed.trees.map { [UInt32](repeating: Self.none, count: $0.tokens.count) }
    for index in compiled.map.entries.indices {
      let entry = EntryID(index)
      guard let (file, token) = compiled.sourceMap.word(of: entry) else { continue }
      entries[file][token] = entry.index
    }
    self.entries = entries
  }

  var map: ServiceMap { compiled.map }

  func tree(_ file: Int) -> SyntaxTree { parsed.trees[file] }

  /// The entry that a statement made.
  func entry(_ file: Int, _ statement: Int) -> EntryID? {
    entry(file, atWord: parsed.trees[file].firstToken(statement))
  }

  /// The entry of the statement whose word is a token; nil where none begins there.
  func entry(_ file: Int, atWord token: Int) -> EntryID? {
    let entry = entries[file][token]
    return entry == Self.none ? nil : EntryID(Int(entry))
  }

  /// The statement of an entry; nil for the map of a file without `map`.
  func statement(of entry: EntryID) -> StatementPlace? {
    compiled.sourceMap.statement(of: entry).map { StatementPlace(file: $0.file, index: $0.index) }
  }

  /// The row of the schema that made an entry.
  func row(of entry: EntryID) -> WordRow? { resolver.row(of: entry).map { schema.schema.rows[$0] } }

  /// Where the children of an entry stand.
  func context(inside entry: EntryID) -> CompiledSchema.Context {
    if entry == .root { return .mapBlock }
    return map[entry].kind == .property ? .value : .inside(map[entry].kind)
  }

  /// How a statement reads, by the row that made its entry.
  func reading(of entry: EntryID) -> StatementReading? {
    guard let place = statement(of: entry), let row = resolver.row(of: entry) else { return nil }
    return StatementReading(
      place.index, of: tree(place.file), as: row, interner: schema.interner, schema: schema)
  }

  /// The bytes of a reference in its file.
  func range(of reference: ReferenceResolver.Written) -> Range<Int> {
    let first = parsed.trees[reference.file].tokens[reference.tokens.lowerBound]
    let last = parsed.trees[reference.file].tokens[reference.tokens.upperBound - 1]
    return Int(first.offset)..<Int(last.end)
  }

  /// The place of a statement's word and arguments.
  func head(of entry: EntryID) -> Place { compiled.sourceMap.head(of: entry) }

  /// The row of a word as the user spells it, in a context.
  func row(_ word: String, in context: CompiledSchema.Context) -> Int? {
    schema.interner.lookup(word).flatMap { schema.row($0, in: context) }
  }
}

/// A statement of one of a map's files.
struct StatementPlace: Hashable {
  let file: Int
  let index: Int
}
