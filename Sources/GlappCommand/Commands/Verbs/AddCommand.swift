// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappEdit
import GlappText

/// `glapp add`: a statement in the right place.
struct AddCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: say(
        sv: "Lägger till något i kartan, på rätt plats.",
        en: "Adds something to the map, in the right place."),
      usage: say(
        sv: "glapp add [fil] ord [id] \"rubrik\" [ord=värde …]",
        en: "glapp add [file] word [id] \"title\" [word=value …]"),
      discussion: say(
        sv: """
          Exempel: glapp add karta.glapp smärtpunkt "Vet inte varför" --in samtycke allvar=4
          En rubrik med likhetstecken skrivs title="a = b".
          """,
        en: """
          Example: glapp add map.glapp pain "Nobody says why" --in consent severity=4
          A title with an equals sign is written title="a = b".
          """))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Vad det är: ett ord ur språket, som steg eller smärtpunkt.",
        en: "What it is: a word of the language, such as step or pain."),
      valueName: say(sv: "ord", en: "word")), completion: .verb)
  var word: PlainWord?
  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Id och rubrik som i kartan, och uppgifter som ORD=VÄRDE.",
        en: "Id and title as in the map, and details as WORD=VALUE."),
      valueName: say(sv: "id, rubrik, ord=värde", en: "id, title, word=value")),
    completion: .verb)
  var values: [PlainWord] = []

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      say(sv: "I vad det ska stå.", en: "What it is to stand in."),
      valueName: say(sv: "sak", en: "thing")), completion: .thing)
  var inside: PlainWord?

  @Option(
    help: ArgumentHelp(
      say(sv: "Före vad det ska stå.", en: "What it is to stand before."),
      valueName: say(sv: "sak", en: "thing")), completion: .thing)
  var before: PlainWord?

  @Option(
    help: ArgumentHelp(
      say(sv: "Efter vad det ska stå.", en: "What it is to stand after."),
      valueName: say(sv: "sak", en: "thing")), completion: .thing)
  var after: PlainWord?

  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file, word] + values }

  /// Arguments that may be named like details are.
  private static let named: [String: ArgumentPlace] = [
    "id": .first, "title": .last, "rubrik": .last, "titel": .last,
  ]

  private enum ArgumentPlace { case first, last }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    let place = try EditPlace(inside: inside, before: before, after: after)
    let kind = try words.next(
      sv: "vad som ska läggas till, till exempel: person kim \"Kim\"",
      en: "what to add, such as: person kim \"Kim\"")
    var arguments: [String] = []
    var properties: [Edit.Property] = []
    for text in words.remaining() {
      if let property = EditWords.property(text), let place = Self.named[property.word] {
        arguments.insert(property.value, at: place == .first ? 0 : arguments.count)
      } else if let property = EditWords.property(text) {
        properties.append(property)
      } else {
        arguments.append(text)
      }
    }
    let addition = Edit.Addition(
      kind, arguments, properties: properties, place: place.destination)
    return EditRequest([.add(addition)], ["add"] + words.all + place.typed) { plan in
      guard let first = plan.added.first else {
        return Bilingual(sv: "lade till \(kind)", en: "added \(kind)")
      }
      let shown = AddressWords(plan.after.map, .swedish)(first)
      return Bilingual(sv: "lade till \(kind) \(shown)", en: "added \(kind) \(first)")
    }
  }
}

/// Where something is to stand: at most one of `--in`, `--before` and `--after`.
struct EditPlace {
  let destination: Edit.Destination?
  /// The options as they were typed.
  let typed: [String]

  init(inside: PlainWord?, before: PlainWord?, after: PlainWord?) throws(CommandFailure) {
    let given: [(name: String, destination: Edit.Destination)] = [
      inside.map { ("--in", .inside($0.text)) }, before.map { ("--before", .before($0.text)) },
      after.map { ("--after", .after($0.text)) },
    ].compactMap(\.self)
    guard given.count < 2 else {
      throw .usage(
        sv: "`\(given[0].name)` och `\(given[1].name)` går inte att ha samtidigt",
        en: "`\(given[0].name)` and `\(given[1].name)` do not go together")
    }
    destination = given.first?.destination
    typed = given.flatMap { [$0.name, $0.destination.named] }
  }
}

extension Edit.Destination {
  /// What it names.
  var named: String {
    switch self {
    case .inside(let text), .before(let text), .after(let text): text
    }
  }
}
