// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappEdit
import GlappText

/// `glapp move`: something to another place, with its comments.
struct MoveCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move",
      abstract: say(
        sv: "Flyttar något till en annan plats, med sina kommentarer.",
        en: "Moves something to another place, with its comments."),
      usage: say(
        sv: "glapp move [fil] sak --in|--before|--after sak",
        en: "glapp move [file] thing --in|--before|--after thing"),
      discussion: say(
        sv: "Exempel: glapp move karta.glapp samtycke --after rummet",
        en: "Example: glapp move map.glapp consent --after room"))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Det som flyttas: id, väg eller adress.", en: "What moves: id, path or address.",
      name: ("sak", "thing")), completion: .verb)
  var target: PlainWord?
  @Argument(help: .hidden) var extra: [PlainWord] = []

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      say(sv: "In i vad.", en: "Into what."), valueName: say(sv: "sak", en: "thing")),
    completion: .thing)
  var inside: PlainWord?

  @Option(
    help: ArgumentHelp(
      say(sv: "Till strax före vad.", en: "To right before what."),
      valueName: say(sv: "sak", en: "thing")), completion: .thing)
  var before: PlainWord?

  @Option(
    help: ArgumentHelp(
      say(sv: "Till strax efter vad.", en: "To right after what."),
      valueName: say(sv: "sak", en: "thing")), completion: .thing)
  var after: PlainWord?

  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file, target] + extra }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    let target = try words.next(sv: "vad som ska flyttas", en: "what to move")
    try words.end()
    let place = try EditPlace(inside: inside, before: before, after: after)
    guard let destination = place.destination else {
      throw CommandFailure.usage(
        sv: "säg också vart: --in, --before eller --after",
        en: "say where to, too: --in, --before or --after")
    }
    let typed = ["move"] + words.all + place.typed
    return EditRequest([.move(target: target, to: destination)], typed) { plan in
      let references = Count.references(plan.references.count)
      let goal = destination.named
      let place: Bilingual =
        switch destination {
        case .inside: Bilingual(sv: "i \(goal)", en: "in \(goal)")
        case .before: Bilingual(sv: "före \(goal)", en: "before \(goal)")
        case .after: Bilingual(sv: "efter \(goal)", en: "after \(goal)")
        }
      return Bilingual(
        sv: "\(target) står nu \(place.swedish)" + references.swedish,
        en: "\(target) now stands \(place.english)" + references.english)
    }
  }
}
