// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappEdit
import GlappText

/// `glapp link`: a tie between two.
struct LinkCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "link",
      abstract: say(
        sv: "Knyter ihop två aktörer med ett band, eller två faktorer med en påverkan.",
        en: "Ties two actors together, or two factors by an influence."),
      usage: say(
        sv: "glapp link [fil] från till slag [\"text\"]",
        en: "glapp link [file] from to kind [\"label\"]"),
      discussion: say(
        sv: """
          Exempel: glapp link karta.glapp fk af remitterar "Intresseanmälan"
          Mellan faktorer är slaget +, - eller ?: glapp link karta.glapp väntan oro +
          """,
        en: """
          Example: glapp link map.glapp doctor officer refers "a form"
          Between factors the kind is +, - or ?: glapp link map.glapp waiting worry +
          """))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Från vem eller vad.", en: "From whom or what.", name: ("från", "from")),
    completion: .verb)
  var source: PlainWord?
  @Argument(
    help: EditHelp.thing(sv: "Till vem eller vad.", en: "To whom or what.", name: ("till", "to")),
    completion: .verb)
  var target: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Bandets slag (`glapp help relation`), eller +, - eller ? mellan faktorer.",
      en: "The kind of tie (`glapp help relation`), or +, - or ? between factors.",
      name: ("slag", "kind")), completion: .verb)
  var kind: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Vad som går mellan dem.", en: "What goes between them.", name: ("text", "label")))
  var label: PlainWord?
  @Argument(help: .hidden) var extra: [PlainWord] = []

  @Flag(help: ArgumentHelp(say(sv: "Åt båda hållen.", en: "Both ways.")))
  var both = false

  @Flag(help: ArgumentHelp(say(sv: "Utan riktning.", en: "Without direction.")))
  var undirected = false

  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file, source, target, kind, label] + extra }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    guard !both || !undirected else {
      throw CommandFailure.usage(
        sv: "`--both` och `--undirected` går inte att ha samtidigt",
        en: "`--both` and `--undirected` do not go together")
    }
    let source = try words.next(sv: "från vem", en: "from whom")
    let target = try words.next(sv: "till vem", en: "to whom")
    let kind = try words.next(
      sv: "vilket slags band, till exempel: remitterar", en: "which kind of tie, such as: refers")
    let label = words.nextIfAny()
    try words.end()
    let shape: Edit.Link.Shape = both ? .both : undirected ? .undirected : .forward
    let link = Edit.Link(source, target, kind: kind, label: label, shape: shape)
    let option = both ? ["--both"] : undirected ? ["--undirected"] : []
    return EditRequest([.link(link)], ["link"] + words.all + option) { _ in
      let arrow = shape == .forward ? "→" : shape == .both ? "↔" : "–"
      let text = "\(source) \(arrow) \(target) \(kind)" + (label.map { " “\($0)”" } ?? "")
      return Bilingual(
        sv: "band ihop \(text.replacing("“", with: "”"))", en: "tied together \(text)")
    }
  }
}
