// SPDX-License-Identifier: EUPL-1.2

package import GlappCompiler
package import GlappModel
import GlappSyntax
package import GlappText

/// Works out what an edit comes to, without making it.
package struct EditPlanner {
  /// What is wrong with a map: the compiler's errors, or those of all checks.
  package typealias Judge = (CompiledMap) -> DiagnosticSink

  /// The address of what a short code of the pictures, such as `S4`, stands for in a map; nil for
  /// what is no code, or one of several journeys.
  package typealias Codes = (String, ServiceMap) -> String?

  /// The edits that do what `edit` says, and what else they touch.
  package static func plan(
    _ edit: Edit, in map: EditableMap, force: Bool = false,
    judge: Judge = { $0.diagnostics }, codes: @escaping Codes = { _, _ in nil }
  ) throws(EditRefusal) -> EditPlan {
    try plan([edit], in: map, force: force, judge: judge, codes: codes)
  }

  /// The edits that do what `edits` say, one after the other, and what else they touch. They are
  /// made all together or not at all.
  ///
  /// - Parameters:
  ///   - edits: what is to be changed; each is about the map as the one before left it.
  ///   - map: the map as it stands; it may have errors elsewhere.
  ///   - force: whether it is done although the map gets errors, or references lose their meaning.
  ///   - judge: what counts as an error of the map.
  ///   - codes: what the short codes of the pictures stand for.
  /// - Returns: the changes of each file; none where the map says so already.
  /// - Throws: why it is not to be done.
  /// - Complexity: linear in the map; it is parsed and compiled again once for most edits.
  package static func plan(
    _ edits: [Edit], in map: EditableMap, force: Bool = false,
    judge: Judge = { $0.diagnostics }, codes: @escaping Codes = { _, _ in nil }
  ) throws(EditRefusal) -> EditPlan {
    var settling = Settling(map)
    var notes: [Diagnostic] = []
    for edit in edits {
      var desk = Desk(settling.current, force: force, codes: codes)
      let draft = try desk.draft(edit)
      guard !draft.isEmpty else { continue }
      var next = settling
      next.make(draft)
      if edit.saysOnlyWhatHolds,
        ModelComparison.areEqual(settling.current.map, next.current.map)
      {
        continue
      }
      next.settle()
      settling = next
      notes += desk.notes
    }
    guard !settling.rounds.isEmpty else { return unchanged(map) }
    if !force { try check(settling, judge) }
    return plan(settling, notes)
  }

  private static func unchanged(_ map: EditableMap) -> EditPlan {
    EditPlan(changes: [], ids: [], references: [], added: [], notes: [], after: map.compiled)
  }

  private static func check(_ settling: Settling, _ judge: Judge) throws(EditRefusal) {
    let faults = Verdict(settling) { judge($0.compiled) }.faults
    guard faults.isEmpty else {
      throw EditRefusal(
        breaking: .breaksMap, [], faults: faults,
        sources: settling.current.parsed.trees.map(\.source))
    }
    guard let stray = settling.strays.first else { return }
    let tree = settling.current.tree(stray.reference.file)
    let written = tree.string(tokens: stray.reference.tokens)
    let old = settling.original.references[stray.former]
    let tokens = settling.original.tree(old.file).tokens
    let range = tokens[old.tokens.lowerBound].range.joined(
      with: tokens[old.tokens.upperBound - 1].range)
    let meant = settling.was(stray.wanted).map { Addresses.address(of: $0, in: settling.original) }
    throw EditRefusal(
      breaking: .changesMeaning, [.text("`\(written)`"), .text("`\(meant ?? "?")`")],
      at: Place(file: old.file, range: range))
  }

  private static func plan(_ settling: Settling, _ notes: [Diagnostic]) -> EditPlan {
    let report = EditReport(settling)
    let changes = settling.edits.map { file, edits in
      let source = settling.original.tree(file).source
      return EditPlan.FileChange(
        file: file, name: source.name, edits: edits, old: source.bytes,
        new: settling.current.tree(file).source.bytes)
    }
    return EditPlan(
      changes: changes, ids: report.ids, references: report.references, added: report.added,
      notes: notes + report.notes, after: settling.current.compiled)
  }
}

extension Edit {
  /// Whether an edit that leaves the model as it was changes nothing: the map says so already.
  var saysOnlyWhatHolds: Bool {
    switch self {
    case .add, .addAll, .sort: false
    default: true
    }
  }
}
