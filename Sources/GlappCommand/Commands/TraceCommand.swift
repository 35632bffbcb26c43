// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappAnalysis
import GlappJSON
import GlappModel
import GlappText

/// `glapp trace`: from a decision to its evidence, and from evidence to what came of it.
struct TraceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trace",
      abstract: say(
        sv: "Följer något till det som det vilar på, och till det som vilar på det.",
        en: "Follows something to what it rests on, and to what rests on it."),
      discussion: say(
        sv: "Exempel: glapp trace karta.glapp beslutet",
        en: "Example: glapp trace map.glapp decision"))
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
        sv: "säg vad som ska följas: ett id, en väg med punkter eller en adress",
        en: "say what to follow: an id, a path with dots or an address"))
    let report = TraceReport(try asked.element(rest[0]), asked)
    Terminal.print(options.json ? report.json.text(.pretty) : report.text)
  }
}
