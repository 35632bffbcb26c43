// SPDX-License-Identifier: EUPL-1.2

/// Reads a line letter by letter.
struct ScribeCursor {
  private let characters: [Character]
  private(set) var position = 0

  init(_ text: String) { characters = Array(text) }

  var isAtEnd: Bool { position == characters.count }
  var next: Character? { isAtEnd ? nil : characters[position] }
  var rest: String { String(characters[position...]) }

  /// The letter `ahead` places on.
  func peek(_ ahead: Int = 1) -> Character? {
    position + ahead < characters.count ? characters[position + ahead] : nil
  }

  mutating func advance(_ count: Int = 1) { position = min(position + count, characters.count) }

  mutating func skipSpaces() { _ = take { $0.isWhitespace } }

  /// Takes letters while they are wanted, at most so many.
  mutating func take(atMost limit: Int = .max, _ isWanted: (Character) -> Bool) -> String {
    var taken = ""
    while let next, taken.count < limit, isWanted(next) {
      taken.append(next)
      position += 1
    }
    return taken
  }
}

extension Character {
  /// Whether it may stand inside an id.
  var isIDPart: Bool { isLetter || isNumber || self == "_" || self == "-" }
  var isPlainDigit: Bool { isASCII && isNumber }
  /// Minus as keyboards and word processors write it.
  var isMinus: Bool { self == "-" || self == "−" || self == "–" }
}
