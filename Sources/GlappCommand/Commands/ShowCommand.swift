// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappCompiler
import GlappInterchange
import GlappJSON
import GlappModel
import GlappQuery
import GlappText

/// `glapp show`: one thing in a map: what it says, how it is known, what refers to it.
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        sv: "Visar något i kartan: raderna, hur det är känt och vad som hänvisar till det.",
        en: "Shows something in the map: its lines, how it is known and what refers to it."),
      discussion: say(
        sv: "Exempel: glapp show karta.glapp samtycke",
        en: "Example: glapp show map.glapp consent"))
  }

  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Kartan (utan: mappens enda) och ett id, en väg med punkter eller en adress.",
        en: "The map (without: the folder's only one) and an id, a path with dots or an address."),
      valueName: say(sv: "karta ref", en: "map ref")), completion: .mapAndElement)
  var arguments: [String] = []

  @OptionGroup var options: AskOptions

  func run() throws {
    let (asked, rest) = try AskedMap.read(
      arguments, root: options.root, besides: 1,
      missing: Bilingual(
        sv: "säg vad som ska visas: ett id, en väg med punkter eller en adress",
        en: "say what to show: an id, a path with dots or an address"))
    let card = ElementCard(try asked.element(rest[0]), asked)
    Terminal.print(options.json ? card.json.text(.pretty) : card.text)
  }
}
