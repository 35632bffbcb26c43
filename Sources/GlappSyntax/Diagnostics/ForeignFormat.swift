// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// A file of another format, given to glapp by mistake: said once, instead of at every line.
///
/// Only what no map can be is taken for it. A map with mistakes stays a map with mistakes.
struct ForeignFormat {
  /// What the file looks like.
  let name: Bilingual
  /// What to do about it.
  let wayOut: Bilingual

  /// How much of a file is looked at, in bytes.
  private static let looked = 8_192

  /// What a file looks like; nil where it may be a map.
  ///
  /// - Complexity: a glance at the first word of most files, at most so many bytes of any.
  static func guess(_ bytes: UnsafeBufferPointer<UInt8>, named file: String) -> ForeignFormat? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return isJSON(text(bytes, from: start)) ? json(file) : nil
    case UInt8(ascii: "<"):
      return markup(text(bytes, from: start))
    case UInt8(ascii: "-"):
      return text(bytes, from: start).hasPrefix("---\n") ? yaml(text(bytes, from: start)) : nil
    case UInt8(ascii: "%"):
      return text(bytes, from: start).hasPrefix("%%") ? other("Mermaid") : nil
    default: break
    }
    var end = start
    while end < bytes.count, end - start < 40, isWord(bytes[end]) { end += 1 }
    guard end > start, end < bytes.count else { return nil }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    if bytes[end] == UInt8(ascii: ":") { return yaml(text(bytes, from: start)) }
    guard diagrams.contains(word) else { return nil }
    return diagram(word, text(bytes, from: start))
  }

  // MARK: - Formats

  private static func json(_ file: String) -> ForeignFormat {
    let name = TerminalColumns.printable(file)
    return ForeignFormat(
      name: Bilingual(sv: "JSON", en: "JSON"),
      wayOut: Bilingual(
        sv: "är det en karta i JSON, gör en fil av den: "
          + "`glapp import \(name) --from json -o ny.glapp`",
        en: "if it is a map in JSON, make a file of it: "
          + "`glapp import \(name) --from json -o new.glapp`"))
  }

  private static func isJSON(_ text: String) -> Bool {
    let next = text.dropFirst().first { !$0.isWhitespace }
    if text.first == "{" { return next == "\"" && text.contains(":") }
    return next.map { "{[\"".contains($0) } == true && text.contains(where: { ",]:".contains($0) })
  }

  private static func yaml(_ text: String) -> ForeignFormat? {
    var alike = 0
    var all = 0
    for line in text.split(whereSeparator: \.isNewline).prefix(200) {
      let content = line.drop { $0 == " " || $0 == "\t" }
      guard let first = content.first, first != "#" else { continue }
      all += 1
      let key = content.prefix { $0.isLetter || $0.isNumber || "_- ".contains($0) }
      let rest = content.dropFirst(key.count)
      let isKey = rest.first == ":" && (rest.count == 1 || rest.dropFirst().first == " ")
      if isKey || content.hasPrefix("- ") || content == "---" { alike += 1 }
    }
    guard alike >= 3, alike * 3 > all * 2 else { return nil }
    return ForeignFormat(
      name: Bilingual(sv: "YAML", en: "YAML"),
      wayOut: Bilingual(
        sv: "i en karta står orden utan kolon: `steg ringer \"Jag ringer\"`; `glapp new` gör en "
          + "att börja från",
        en: "in a map words have no colon: `step call \"I call\"`; `glapp new` makes one to begin "
          + "from"))
  }

  private static func markup(_ text: String) -> ForeignFormat? {
    guard let next = text.dropFirst().first, next.isLetter || next == "?" || next == "!" else {
      return nil
    }
    let start = text.lowercased()
    for (mark, name) in [
      ("<graphml", "GraphML"), ("<gexf", "GEXF"), ("<svg", "SVG"),
      ("<html", "HTML"), ("<!doctype html", "HTML"),
    ] where start.contains(mark) {
      return other(name)
    }
    return other("XML")
  }

  private static func diagram(_ word: String, _ text: String) -> ForeignFormat? {
    let lines = text.split(whereSeparator: \.isNewline)
    let first = lines[0].split(separator: " ").map(String.init)
    let second = first.count > 1 ? first[1] : ""
    switch word {
    case "journey":
      // The language has the word too, but never alone on its line.
      let isTheirs = lines.dropFirst().prefix(5).contains { line in
        let content = line.drop { $0 == " " || $0 == "\t" }
        return content.hasPrefix("title ") || content.hasPrefix("section ")
      }
      return first == ["journey"] && isTheirs ? other("Mermaid") : nil
    case "digraph", "strict": return text.contains("{") ? other("DOT (Graphviz)") : nil
    case "graph":
      if ["TD", "TB", "LR", "RL", "BT"].contains(second.trimmed) { return other("Mermaid") }
      return second.hasPrefix("{") || first.last == "{" ? other("DOT (Graphviz)") : nil
    default: return other("Mermaid")
    }
  }

  private static let diagrams: Set<String> = [
    "journey", "digraph", "strict", "graph", "flowchart", "sequenceDiagram", "classDiagram",
    "stateDiagram", "stateDiagram-v2", "erDiagram", "gantt", "mindmap", "quadrantChart", "gitGraph",
  ]

  private static func other(_ name: String) -> ForeignFormat {
    ForeignFormat(
      name: Bilingual(sv: name, en: name),
      wayOut: Bilingual(
        sv: "glapp läser inte det; av andra format kan JSON hämtas in (`glapp import --help`), och "
          + "`glapp new` gör en karta att börja från",
        en: "glapp does not read that; of other formats JSON can be imported "
          + "(`glapp import --help`), and `glapp new` makes a map to begin from"))
  }

  // MARK: - Bytes

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
    String(decoding: bytes[start..<min(bytes.count, start + looked)], as: UTF8.self)
      .replacing("\r\n", with: "\n")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }
}

extension String {
  /// Without what may stand after a word of a diagram: `graph TD;`.
  fileprivate var trimmed: String { filter { $0 != ";" } }
}
