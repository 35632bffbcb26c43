// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// What people write for a word they do not remember: synonyms, everyday words, words of other
/// tools. Misspellings are not here: those are found by their letters.
///
/// A guess never means anything by itself. It only says which word was probably meant, where that
/// word may stand.
struct GuessTable: Sendable {
  /// One word that was probably meant.
  struct Guess: Sendable {
    let word: Word
    /// The language the guess is in; nil when it is a word in both.
    let language: Language?
  }

  /// The guesses of this version; made on first use, since most maps need none.
  static let current = GuessTable()

  private let guesses: [String: [Guess]]

  private init() {
    var all: [String: [Guess]] = [:]
    for (words, meant) in Self.swedish {
      for word in words.split(separator: " ").map(String.init) {
        all[word, default: []] += meant.map { Guess(word: $0, language: .swedish) }
      }
    }
    for (words, meant) in Self.english {
      for word in words.split(separator: " ").map(String.init) {
        let before = all[word] ?? []
        let both = before.map { Guess(word: $0.word, language: nil) }
        let new = meant.filter { one in !before.contains { $0.word == one } }
        all[word] = both + new.map { Guess(word: $0, language: before.isEmpty ? .english : nil) }
      }
    }
    guesses = all
  }

  /// What `written` was probably meant to be, the likeliest first.
  func words(for written: String) -> [Guess] {
    written.utf8.count <= 60 ? guesses[written.lowercased()] ?? [] : []
  }

  /// Every guess, for tests.
  var all: [(written: String, meant: [Guess])] {
    guesses.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What is said where no word of the language does it: titles and ids have no word before them.
  static func advice(for written: String) -> Bilingual? {
    switch written.lowercased() {
    case "titel", "namn", "rubrik", "title", "name", "heading", "caption":
      Bilingual(
        sv: "titeln står mellan citattecken direkt efter ordet: `steg \"Jag ringer\"`",
        en: "the title stands between quotes right after the word: `step \"I call\"`")
    case "id", "identifier", "nyckel", "key":
      Bilingual(
        sv: "ett id står direkt efter ordet, före titeln: `steg ringer \"Jag ringer\"`",
        en: "an id stands right after the word, before the title: `step call \"I call\"`")
    case "slut", "end", "stop":
      Bilingual(
        sv: "ett block slutar med }, och filen där den tar slut",
        en: "a block ends with }, and the file where it ends")
    default: nil
    }
  }
}
