// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappEdit
import GlappText

/// `glapp slip`: a note that is not sorted yet.
struct SlipCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "slip",
      abstract: say(
        sv: "Skriver en lapp: något som sagts och ska sorteras sedan.",
        en: "Writes a slip: something that was said, to be sorted later."),
      usage: say(
        sv: "glapp slip [fil] \"text\" [--from källa]",
        en: "glapp slip [file] \"text\" [--from source]"),
      discussion: say(
        sv: "Exempel: glapp slip karta.glapp \"Ingen ringde upp\" --from intervjuer",
        en: "Example: glapp slip map.glapp \"Nobody called back\" --from interviews"))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Lappens text.", en: "The text of the slip.", name: ("text", "text")))
  var texts: [PlainWord] = []

  @Option(
    help: ArgumentHelp(
      say(sv: "Källan den kommer från.", en: "The source it comes from."),
      valueName: say(sv: "källa", en: "source")), completion: .source)
  var from: PlainWord?

  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file] + texts }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    // Without quotes a text comes word by word.
    let first = try words.next(sv: "vad som står på lappen", en: "what the slip says")
    let text = ([first] + words.remaining()).joined(separator: " ")
    let properties = from.map { [Edit.Property("from", $0.text)] } ?? []
    let typed = ["slip", text] + (from.map { ["--from", $0.text] } ?? [])
    return EditRequest([.add(Edit.Addition("slip", [text], properties: properties))], typed) { _ in
      Bilingual(sv: "skrev en lapp: ”\(text)”", en: "wrote a slip: “\(text)”")
    }
  }
}
