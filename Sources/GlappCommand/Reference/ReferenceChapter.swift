// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// A part of the language reference: the rows of one group of the schema.
struct ReferenceChapter {
  let title: Bilingual
  let rows: ArraySlice<WordRow>

  /// The chapters in the order of the schema; each begins at the row of its first word.
  static let all: [ReferenceChapter] = {
    let rows = Schema.current.rows
    let starts = beginnings.map { first in
      rows.firstIndex { $0.english == first.word && first.fits($0) } ?? rows.endIndex
    }
    return beginnings.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : rows.endIndex
      return ReferenceChapter(title: beginnings[index].title, rows: rows[starts[index]..<end])
    }
  }()

  private struct Beginning {
    let word: String
    let title: Bilingual
    /// Whether a row of that word is the one that begins the chapter.
    var fits: @Sendable (WordRow) -> Bool = { _ in true }
  }

  private static let beginnings: [Beginning] = [
    Beginning(word: "map", title: Bilingual(sv: "Kartan", en: "The map")),
    Beginning(
      word: "note", title: Bilingual(sv: "Nästan överallt", en: "Nearly anywhere"),
      fits: { !$0.inMapBlock }),
    Beginning(
      word: "slip", title: Bilingual(sv: "Källor och belägg", en: "Sources and evidence"),
      fits: { _ in true }),
    Beginning(word: "fact", title: Bilingual(sv: "Kunskap", en: "Knowledge")),
    Beginning(word: "organisation", title: Bilingual(sv: "Aktörer", en: "Actors")),
    Beginning(word: "relation", title: Bilingual(sv: "Band", en: "Ties")),
    Beginning(word: "journey", title: Bilingual(sv: "Resor", en: "Journeys")),
    Beginning(word: "pain", title: Bilingual(sv: "Smärta och glädje", en: "Pains and gains")),
    Beginning(word: "gap", title: Bilingual(sv: "Glapp och bryggor", en: "Gaps and bridges")),
    Beginning(
      word: "challenge", title: Bilingual(sv: "Insikter och idéer", en: "Insights and ideas")),
    Beginning(word: "criterion", title: Bilingual(sv: "Prioritering", en: "Prioritisation")),
    Beginning(
      word: "factor", title: Bilingual(sv: "System", en: "Systems"),
      fits: { $0.role == .element(.factor) }),
    Beginning(
      word: "measure", title: Bilingual(sv: "Mått och mål", en: "Measures and goals"),
      fits: { $0.role == .element(.measure) }),
    Beginning(word: "view", title: Bilingual(sv: "Bilder", en: "Pictures")),
  ]
}
