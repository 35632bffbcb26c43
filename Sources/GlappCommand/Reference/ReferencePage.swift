// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappModel
import GlappText

/// The text of the language reference, as Markdown.
struct ReferencePage {
  let text: String
  private let schema: CompiledSchema
  private let language: Language

  /// - Parameters:
  ///   - schema: the words.
  ///   - language: the language of the page.
  ///   - pictures: the name of each row's picture, by the row's index.
  init(_ schema: CompiledSchema, _ language: Language, pictures: [Int: String]) {
    self.schema = schema
    self.language = language
    var parts: [String] = []
    func say(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }
    parts.append(say("# Alla ord", "# All words"))
    parts.append(
      say(
        "*English: [words.md](words.md). Sidan är skriven av glapp själv, ur samma tabell som "
          + "`glapp help ORD` läser. Exemplen är påhittade.*",
        "*Svenska: [ordlista.md](ordlista.md). glapp itself writes this page, from the table that "
          + "`glapp help WORD` reads. The examples are made up.*"))
    parts.append(
      say(
        "En rad är ett ord, ofta ett kort namn (id) och en rubrik i citattecken, och sedan det som "
          + "hör till. Hakparenteser betyder att något kan utelämnas, `|` att du väljer ett av flera. "
          + "Svenska och engelska ord kan blandas fritt. Bilden visar exemplet i en liten karta.",
        "A line is a word, often a short name (id) and a title in quotation marks, and then what "
          + "belongs to it. Square brackets mean that something may be left out, `|` that you choose "
          + "one of several. Swedish and English words mix freely. The picture shows the example in a "
          + "small map."))
    var chapters: [(title: String, body: [String])] = []
    var index = 0
    for chapter in ReferenceChapter.all {
      var body: [String] = []
      for row in chapter.rows {
        body.append(Self.entry(row, schema, language, picture: pictures[index]))
        index += 1
      }
      chapters.append((chapter.title[language], body))
    }
    let contents = chapters.map { chapter in
      "- [\(chapter.title)](#\(Self.slug(chapter.title)))"
    }
    parts.append(contents.joined(separator: "\n"))
    parts.append(Self.index(schema, language))
    for chapter in chapters {
      parts.append("<a id=\"\(Self.slug(chapter.title))\"></a>\n\n## \(chapter.title)")
      parts += chapter.body
    }
    text = parts.joined(separator: "\n\n") + "\n"
  }

  /// The name of a row that no other row has: its word, and what it stands in where the word
  /// means several things.
  static func anchor(_ row: WordRow) -> String {
    let rows = Schema.current.rows.filter { $0.english == row.english }
    guard rows.count > 1 else { return row.english }
    if row.inMapBlock { return row.english + "-map" }
    if case .element = row.role, row.parents.holds(.map) { return row.english }
    let parent = row.parents.members.first.map { "\($0)" } ?? "value"
    return row.english + "-" + parent
  }

  private static func entry(
    _ row: WordRow, _ schema: CompiledSchema, _ language: Language, picture: String?
  ) -> String {
    func say(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }
    let help = WordHelp.Facts(row, schema: schema, language: language)
    var lines = ["<a id=\"\(anchor(row))\"></a>", "", "### \(help.name)"]
    lines += ["", row.meaning[language], ""]
    if let other = help.other { lines.append("- \(say("på engelska", "in Swedish")): `\(other)`") }
    if let homes = help.homes { lines.append("- \(say("står i", "stands in")): \(homes)") }
    lines.append("- \(say("skrivs", "written")): `\(help.form)`")
    if !help.inner.isEmpty {
      let words = help.inner.map { "`\($0)`" }.joined(separator: ", ")
      lines.append("- \(say("kan innehålla", "may hold")): \(words)")
    }
    lines += ["", "```", row.example[language], "```"]
    if let picture {
      let folder = language == .swedish ? "bilder" : "pictures"
      lines += ["", "![\(say("Exemplet ritat", "The example drawn"))](\(folder)/\(picture))"]
    }
    return lines.joined(separator: "\n")
  }

  /// All words in alphabetical order, each leading to its places.
  private static func index(_ schema: CompiledSchema, _ language: Language) -> String {
    var places: [String: [String]] = [:]
    for row in schema.schema.rows {
      let name = language == .swedish ? row.swedish : row.english
      places[name, default: []].append(anchor(row))
    }
    let words = places.keys.sorted { Self.order($0) < Self.order($1) }
    return words.map { name in
      let all = places[name] ?? []
      let first = "[\(name)](#\(all[0]))"
      let more = all.dropFirst().enumerated().map { "[\($0.offset + 2)](#\($0.element))" }
      return ([first] + more).joined(separator: " ")
    }.joined(separator: " · ")
  }

  /// The order of the Swedish alphabet, with å, ä and ö last.
  private static func order(_ word: String) -> String {
    String(
      word.map { character -> Character in
        switch character {
        case "å": "{"
        case "ä": "|"
        case "ö": "}"
        case "é": "e"
        default: character
        }
      })
  }

  private static func slug(_ title: String) -> String {
    title.lowercased().split(separator: " ").joined(separator: "-")
  }
}
