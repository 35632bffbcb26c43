// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappInterchange
import GlappJSON
import GlappModel
import GlappSyntax
import GlappText
import GlappWorkspace
import Testing

/// Maps going out as JSON and coming back.
enum RoundTrip {
  static let validator = JSONSchemaValidator(root: ModelSchema.value())

  static func compile(_ text: String) -> CompiledMap {
    compile(Array(text.utf8))
  }

  static func compile(_ bytes: [UInt8]) -> CompiledMap {
    CompiledMap.compile(ParsedMap(SourceText(name: "t.glapp", bytes: bytes)))
  }

  static func export(_ map: ServiceMap) -> [UInt8] {
    ModelJSON.value(of: map).bytes(.pretty)
  }

  static func read(_ json: String, words: Language? = nil) -> MapImport.Outcome {
    MapImport.run(SourceText(name: "t.json", bytes: Array(json.utf8)), words: words)
  }

  /// The codes of what is wrong, each with the path to it: `json-wrong-type $.pains`.
  static func said(_ json: String) -> [String] {
    read(json).problems.map { "\($0.diagnostic.kind.code) \($0.path)" }
  }

  /// What goes wrong when a sound map goes out, comes back and goes out again.
  static func faults(_ map: ServiceMap, isThorough: Bool = true) -> [String] {
    let value = ModelJSON.value(of: map)
    var faults = isThorough ? Array(validator.faults(in: value).prefix(5)) : []
    let first = value.bytes(.pretty)
    let outcome = MapImport.run(SourceText(name: "t.json", bytes: first))
    guard let text = outcome.text else {
      return faults
        + outcome.problems.prefix(5).map {
          "\($0.path): \($0.diagnostic.message(in: .english)) [\($0.diagnostic.kind.code)]"
        }
    }
    let back = compile(text)
    let errors = back.diagnostics.sorted.filter { $0.severity == .error }
    faults += errors.prefix(3).map { "comes back with \($0.kind.code)" }
    let second = export(back.map)
    if first != second { faults.append(difference(first, second)) }
    guard isThorough else { return faults }
    if Formatter.edits(for: back.sourceMap.trees[0])?.isEmpty != true {
      faults.append("not in the canonical layout")
    }
    if MapImport.run(SourceText(name: "t.json", bytes: second)).text != text {
      faults.append("comes back as another text the second time")
    }
    return faults
  }

  private static func difference(_ one: [UInt8], _ other: [UInt8]) -> String {
    let first = String(decoding: one, as: UTF8.self).split(separator: "\n")
    let second = String(decoding: other, as: UTF8.self).split(separator: "\n")
    for (index, pair) in zip(first, second).enumerated() where pair.0 != pair.1 {
      return "line \(index + 1): \(pair.0) became \(pair.1)"
    }
    return "\(first.count) lines became \(second.count)"
  }
}
