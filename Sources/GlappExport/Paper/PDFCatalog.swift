// SPDX-License-Identifier: EUPL-1.2

/// Adds to a finished PDF what cairo has no call for: the language of its words, and that a reader
/// shows its title rather than its file's name (ISO 32000-1, 7.7.2 and 7.5.6).
///
/// It is an update appended at the end, as the format provides: nothing that is there changes.
package enum PDFCatalog {
  /// `bytes`, a whole PDF, with the update; as they are where their end is not of the form that
  /// cairo 1.16 writes, with a table of cross references, or `language` is not as `sv`.
  package static func describing(_ bytes: [UInt8], language: String) -> [UInt8] {
    guard !language.isEmpty,
      language.utf8.allSatisfy({ isLetter($0) || $0 == UInt8(ascii: "-") }),
      let trailer = last("trailer", in: bytes[...]),
      let table = last("startxref", in: bytes[...]).flatMap({ number(after: $0 + 9, in: bytes) }),
      let size = value("/Size", from: trailer, in: bytes),
      let root = value("/Root", from: trailer, in: bytes),
      let info = value("/Info", from: trailer, in: bytes),
      let start = last("\n\(root) 0 obj", in: bytes[..<trailer]),
      let open = first("<<", in: bytes[start...]),
      let end = first("endobj", in: bytes[open...])
    else { return bytes }
    var result = bytes
    func add(_ text: String) { result += Array(text.utf8) }
    if result.last != UInt8(ascii: "\n") { add("\n") }
    let offset = String(result.count)
    let zeros = String(repeating: "0", count: max(0, 10 - offset.utf8.count))
    add("\(root) 0 obj\n<< /Lang (\(language)) /ViewerPreferences << /DisplayDocTitle true >>\n")
    result += bytes[(open + 2)..<end]
    add("endobj\n")
    let update = result.count
    add("xref\n\(root) 1\n\(zeros)\(offset) 00000 n \ntrailer\n<< /Size \(size)\n")
    add("   /Root \(root) 0 R\n   /Info \(info) 0 R\n   /Prev \(table)\n>>\n")
    add("startxref\n\(update)\n%%EOF\n")
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  /// The number after a key.
  private static func value(_ key: String, from place: Int, in bytes: [UInt8]) -> Int? {
    first(key, in: bytes[place...]).flatMap { number(after: $0 + key.utf8.count, in: bytes) }
  }

  private static func number(after place: Int, in bytes: [UInt8]) -> Int? {
    let digits = bytes[place...].drop { $0 == 32 || $0 == 10 || $0 == 13 }
      .prefix { (48...57).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func first(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - word.count)).first {
      bytes[$0..<($0 + word.count)].elementsEqual(word)
    }
  }

  private static func last(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - word.count)).last {
      bytes[$0..<($0 + word.count)].elementsEqual(word)
    }
  }
}
