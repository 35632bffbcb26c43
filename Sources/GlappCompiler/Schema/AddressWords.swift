// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
import GlappSyntax
package import GlappText

/// Addresses as a person reads them: `samtycke:känsla` in Swedish for what JSON and pictures call
/// `samtycke:feeling`. Both lead to the same thing wherever a reference may stand.
package struct AddressWords {
  /// Words of the language, and kinds of ties, by their English spelling.
  private let spellings: [String: String]
  private let kinds: [String: String]

  /// - Parameters:
  ///   - map: whose ids are never taken for words.
  ///   - language: the reader's.
  ///   - schema: the words.
  package init(_ map: ServiceMap, _ language: Language, schema: CompiledSchema = .current) {
    guard language == .swedish else {
      (spellings, kinds) = ([:], [:])
      return
    }
    kinds = Self.kinds(schema)
    var spellings = Self.words(schema)
    // Words of the language come first among the names.
    for entry in map.entries where entry.name.index < UInt32(schema.interner.count) {
      if entry.name != .none { spellings[map.names[entry.name.index]] = nil }
    }
    self.spellings = spellings
  }

  /// `address` with the words in it in the reader's language.
  package func callAsFunction(_ address: String) -> String {
    guard !spellings.isEmpty, address.contains(":") else { return address }
    let parts = address.split(separator: ":", omittingEmptySubsequences: false)
    let isTie = parts[0].contains("->") || parts[0].contains("--")
    return parts.enumerated().map { place, part in
      guard place > 0 else { return String(part) }
      let word = String(part.prefix { $0 != "#" && $0 != "." })
      guard let spelling = isTie && place == 1 ? kinds[word] : spellings[word] else {
        return String(part)
      }
      return spelling + part.dropFirst(word.count)
    }.joined(separator: ":")
  }

  /// The Swedish spelling of every word that has only one.
  private static func words(_ schema: CompiledSchema) -> [String: String] {
    var all: [String: Set<String>] = [:]
    for row in schema.schema.rows where row.role != .directive {
      all[row.english, default: []].insert(row.swedish)
    }
    return all.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The Swedish spelling of every kind of tie.
  private static func kinds(_ schema: CompiledSchema) -> [String: String] {
    var all: [String: String] = [:]
    for row in schema.schema.rows where row.word == .relation {
      for part in SlotPattern(row.slots).positional {
        for case .choice(let choices) in part.types {
          for choice in choices { all[choice.english] = choice.swedish }
        }
      }
    }
    return all
  }
}
