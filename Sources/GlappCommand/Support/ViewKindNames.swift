// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText
import GlappViews

/// What the kinds of picture are called in the language itself: `actors` and `aktörer`.
enum ViewKindNames {
  /// Whether `name` is what a kind is called, in either language.
  static func matches(_ name: String, _ kind: PicturePlan.Kind) -> Bool {
    name == kind.rawValue || name == both(kind).swedish
  }

  /// The kind's name in the language of the command line.
  static func name(of kind: PicturePlan.Kind) -> String { both(kind)[CommandLanguage.current] }

  private static func both(_ kind: PicturePlan.Kind) -> Bilingual {
    names[kind.rawValue] ?? Bilingual(sv: kind.rawValue, en: kind.rawValue)
  }

  /// From the schema, by the English name.
  private static let names: [String: Bilingual] = {
    var names: [String: Bilingual] = [:]
    guard let row = CompiledSchema.current.elementRow(.view) else { return names }
    for type in SlotPattern(row.slots).positional.flatMap(\.types) {
      guard case .choice(let choices) = type else { continue }
      for choice in choices {
        names[choice.english] = Bilingual(sv: choice.swedish, en: choice.english)
      }
    }
    return names
  }()
}
