// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappText

/// What may have been meant by a line that is nearly an order or nearly a kind of remark. Only lines
/// that are hardly ever said by somebody in the room: about all others a slip asks less.
enum ScribeGuesses {
  /// What a whole line may be: an order with too large a number, with one word too many, misspelt,
  /// or in other words than the prompt's.
  static func order(_ line: String) -> ScribeLine? {
    let words = ScribeText.folded(line).split { $0.isWhitespace || ".!".contains($0) }
      .map(String.init)
    guard let first = words.first, words.count <= 3 else { return nil }
    let whole = words.joined(separator: " ")
    if takesBack.contains(whole) { return guess(.undo(1), line) }
    let (head, last) = (words.dropLast().joined(separator: " "), words.last ?? "")
    if words.count > 1, let number = Int(last), case .order(let order)? = ScribeWords.orders[head] {
      switch order {
      case .undo, .redo: return .nearly(.tooMany(number))
      default: return guess(order, head)
      }
    }
    guard first.count > 3 else { return nil }
    if words.count == 2, case .order(let order)? = ScribeWords.orders[first] {
      return guess(order, first)
    }
    guard words.count == 1, first.allSatisfy(\.isLetter) else { return nil }
    let names = ScribeWords.orders.keys.filter { $0.count > 3 }.sorted()
    guard let near = Nearest.candidates(to: first, among: names).first,
      case .order(let order)? = ScribeWords.orders[near]
    else { return nil }
    return guess(order, near)
  }

  private static func guess(_ order: ScribeOrder, _ word: String) -> ScribeLine {
    .nearly(.order(order, word: word))
  }

  /// How people say that the last line is to go, folded.
  private static let takesBack: Set = [
    "ta bort", "ta bort det", "ta bort den", "ta bort raden", "ta bort senaste", "radera", "stryk",
    "stryk det", "backa", "delete", "delete that", "remove", "remove that", "take it back",
    "scratch that",
  ]

  /// `idé: text`: a word of the language, or a misspelt kind, that a remark can't be labelled with.
  ///
  /// - Returns: the word as it is typed, the English names of the kinds that it may stand for, and
  ///   the text after the colon.
  static func labelled(_ text: String) -> (word: String, meant: [String], rest: String)? {
    var cursor = ScribeCursor(text)
    let word = cursor.take { $0.isLetter || $0 == "-" }
    let folded = ScribeText.folded(word)
    cursor.skipSpaces()
    guard word.count > 2, cursor.next == ":", ScribeWords.kinds[folded] == nil else { return nil }
    cursor.advance()
    let rest = ScribeText.trimmed(cursor.rest[...])
    guard !rest.isEmpty else { return nil }
    if let meant = others[folded] { return (word, meant, rest) }
    let near = Nearest.candidates(to: folded, among: ScribeWords.kinds.keys.sorted())
    let meant = near.compactMap { ScribeWords.kinds[$0] }.map { ScribeWords.kind($0).english }
    let isWord = CompiledSchema.current.isWord(word.lowercased())
    return meant.isEmpty && !isWord ? nil : (word, unique(meant), rest)
  }

  private static func unique(_ all: [String]) -> [String] {
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// What people call the kinds, folded, and the kinds that they are called.
  private static let others: [String: [String]] = [
    "ide": ["opportunity"], "idea": ["opportunity"], "forslag": ["opportunity"],
    "suggestion": ["opportunity"], "problem": ["pain"], "hinder": ["pain"], "minus": ["pain"],
    "bra": ["gain"], "plus": ["gain"], "styrka": ["gain"], "good": ["gain"],
    "onskan": ["need"], "onskemal": ["need"], "wish": ["need"], "undran": ["question"],
  ]
}
