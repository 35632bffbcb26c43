// SPDX-License-Identifier: EUPL-1.2

package import GlappModel
import GlappText

/// An id out of a title: lower case, å ä → a, ö → o, everything else a hyphen.
package enum DerivedName {
  /// How long a derived id may get, in bytes; it is cut at a word.
  static let limit = 40

  /// The id that an element of `kind` gets from `title` where no other has taken it: never
  /// empty, never a digit first, never a reserved connective, and without numbers that point to a
  /// person, since ids are shown where titles are masked.
  package static func bytes(
    of title: some Collection<UInt8>, kind: ElementKind
  ) -> [UInt8] {
    let name =
      mayBePrivate(title)
      ? bytes(of: PrivateData.masked(String(decoding: title, as: UTF8.self)).utf8)
      : bytes(of: title)
    // wanted for few names, and a word for a case costs more than all the rest
    func prefix() -> [UInt8] { Array("\(kind)".lowercased().utf8) }
    guard let first = name.first else { return prefix() }
    let isReserved = name.count <= longestReserved && reserved.contains(name)
    let isDigitFirst = first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
    return isReserved || isDigitFirst ? prefix() + [UInt8(ascii: "-")] + name : name
  }

  /// Whether a title is worth a closer look: no number of a person has so few digits.
  private static func mayBePrivate(_ title: some Collection<UInt8>) -> Bool {
    var digits = 0
    for byte in title {
      if byte == UInt8(ascii: "@") { return true }
      if byte &- UInt8(ascii: "0") < 10 { digits += 1 }
    }
    return digits > 5
  }

  private static let reserved = Connective.all.filter(\.isReserved).map { Array($0.english.utf8) }
  private static let longestReserved = reserved.map(\.count).max() ?? 0

  /// The same as text.
  package static func id(of title: String, _ kind: ElementKind) -> String {
    String(decoding: bytes(of: title.utf8, kind: kind), as: UTF8.self)
  }

  /// The id of `title`; empty when the title has neither letters nor digits to build on.
  static func bytes(of title: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(limit + 8)
    var wantsHyphen = false
    func put(_ byte: UInt8) {
      if wantsHyphen, !result.isEmpty { result.append(UInt8(ascii: "-")) }
      wantsHyphen = false
      result.append(byte)
    }
    var hasOther = false
    var lead: UInt8 = 0
    for byte in title {
      if lead == 0xC3, let folded = latin(byte) {
        put(folded)
      } else if lead != 0 {
        hasOther = true
      } else {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): put(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): put(byte | 0x20)
        case 0xC3:
          lead = byte
          continue
        case 0x80...: hasOther = true
        default: wantsHyphen = true
        }
      }
      lead = 0
      if hasOther { break }
      if result.count > limit { break }
    }
    if hasOther { result = letters(of: String(decoding: title, as: UTF8.self)) }
    return cut(result)
  }

  /// The plain letter for the second byte of the Latin letters that Swedish titles are full of.
  private static func latin(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0xA5, 0xA4, 0x85, 0x84: UInt8(ascii: "a")
    case 0xB6, 0x96: UInt8(ascii: "o")
    case 0xA9, 0x89: UInt8(ascii: "e")
    default: nil
    }
  }

  /// The same for titles with other letters outside ASCII, by whole letters so that composed and
  /// decomposed ones give the same id.
  private static func letters(of title: String) -> [UInt8] {
    var result: [UInt8] = []
    var wantsHyphen = false
    for character in title {
      let folded: String? =
        switch character {
        case "å", "ä", "Å", "Ä", "á", "à", "â", "ã", "Á", "À": "a"
        case "ö", "Ö", "ø", "Ø", "ó", "ò", "ô", "õ": "o"
        case "é", "è", "ê", "ë", "É", "È": "e"
        case "ü", "Ü", "ú", "ù", "û": "u"
        case "í", "ì", "î", "ï": "i"
        case "æ", "Æ": "ae"
        case "ç": "c"
        case "ñ": "n"
        case "ß": "ss"
        case _ where character.isASCII && (character.isLetter || character.isNumber):
          character.lowercased()
        // Other alphabets keep their letters: an id may hold any letter.
        case _ where character.isLetter: character.lowercased()
        default: nil
        }
      guard let folded else {
        wantsHyphen = true
        continue
      }
      if wantsHyphen, !result.isEmpty { result.append(UInt8(ascii: "-")) }
      wantsHyphen = false
      result += Array(folded.utf8)
      if result.count > limit { break }
    }
    return result
  }

  private static func cut(_ name: [UInt8]) -> [UInt8] {
    guard name.count > limit else { return name }
    if let hyphen = name[..<limit].lastIndex(of: UInt8(ascii: "-")), hyphen > limit / 3 {
      return Array(name[..<hyphen])
    }
    var end = limit
    while end > 0, name[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(name[..<end])
  }
}
