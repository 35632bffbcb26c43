// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import Testing

@testable import GlappCompiler

/// Compiling a text and reading what came of it.
enum CompileCheck {
  static func compile(_ text: String) -> CompiledMap {
    compile(Array(text.utf8))
  }

  static func compile(_ bytes: [UInt8]) -> CompiledMap {
    CompiledMap.compile(ParsedMap(SourceText(name: "t.glapp", bytes: bytes)))
  }

  /// The codes of what is said, each with the text it points at: `unknown-word stegg`.
  static func said(_ map: CompiledMap) -> [String] {
    map.diagnostics.sorted.map {
      "\($0.kind.code) \(map.sourceMap.sources[$0.place.file].string($0.place.range))"
    }
  }

  /// The same with line numbers in place of text: `4 unknown-word`.
  static func lines(_ map: CompiledMap) -> [String] {
    let tables = map.sourceMap.sources.map { LineTable($0.bytes) }
    return map.diagnostics.sorted.filter { $0.severity == .error }.map {
      "\(tables[$0.place.file].line(of: $0.place.range.start) + 1) \($0.kind.code)"
    }
  }

  /// What the values of every `at` in the map point at, by address; `?text` for what leads nowhere.
  static func targets(of role: SlotRole, in word: Word, _ map: ServiceMap) -> [String] {
    let book = AddressBook(map)
    return map.entries.indices.filter { map.entries[$0].word == word }.flatMap { entry in
      map.slots(of: EntryID(entry)).filter { $0.role == role }.map { slot in
        switch slot.value {
        case .reference(let id): book.address(of: id)
        case .unresolved(let text): "?" + map.texts[text.index]
        default: "?"
        }
      }
    }
  }
}

/// Checks what is said about a map: codes with the text that each points at.
func checkSaid(
  _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let said = CompileCheck.said(CompileCheck.compile(text))
  #expect(said == expected, sourceLocation: sourceLocation)
}

/// Checks what `reference` leads to when a `pain … { at … }` beside `map` asks for it.
func checkReference(
  _ reference: String, in map: String, _ expected: [String], _ said: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let compiled = CompileCheck.compile(map + "\nfact asker \"?\" { from \(reference) }\n")
  #expect(CompileCheck.said(compiled) == said, sourceLocation: sourceLocation)
  let targets = CompileCheck.targets(of: .value, in: .from, compiled.map)
  #expect(targets == expected, sourceLocation: sourceLocation)
}
