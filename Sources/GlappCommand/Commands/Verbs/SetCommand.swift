// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappEdit
import GlappText

/// `glapp set`: a detail of something that is there.
struct SetCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: say(
        sv: "Ändrar en uppgift om något som finns i kartan.",
        en: "Changes a detail of something in the map."),
      usage: say(
        sv: "glapp set [fil] sak ord värde …", en: "glapp set [file] thing word value …"),
      discussion: say(
        sv: """
          Exempel: glapp set karta.glapp samtycke känsla -2
          Flera på en gång: glapp set karta.glapp samtycke känsla=-2 väntan="3 veckor"
          """,
        en: """
          Example: glapp set map.glapp consent feeling -2
          Several at once: glapp set map.glapp consent feeling=-2 wait="3 weeks"
          """))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(help: EditHelp.target, completion: .verb) var target: PlainWord?
  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Uppgiften: ett ord ur språket; note#2 är den andra av flera.",
        en: "The detail: a word of the language; note#2 is the second of several."),
      valueName: say(sv: "ord", en: "word")), completion: .verb)
  var word: PlainWord?
  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Vad den ska vara; ord som står ensamma behöver inget.",
        en: "What it is to be; words that stand alone need none."),
      valueName: say(sv: "värde", en: "value")), completion: .verb)
  var values: [PlainWord] = []
  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file, target, word] + values }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    let target = try words.next(sv: "vad som ska ändras", en: "what to change")
    let first = try words.next(
      sv: "vilken uppgift, till exempel: känsla -2", en: "which detail, such as: feeling -2")
    let typed = ["set"] + words.all
    guard EditWords.property(first) != nil else {
      let values = words.remaining()
      return EditRequest([.set(target: target, word: first, values: values)], typed) { _ in
        Self.said(target, [(first, values.joined(separator: " "))])
      }
    }
    var all: [(word: String, value: String)] = []
    for text in [first] + words.remaining() {
      guard let property = EditWords.property(text) else {
        let word = Fact.text(text).worded(in: CommandLanguage.current)
        throw CommandFailure.usage(
          sv: "`\(word)` har inte formen ORD=VÄRDE som de andra; en text med mellanslag ska ha "
            + "citattecken",
          en: "`\(word)` has not the form WORD=VALUE of the others; a text with spaces needs quotes"
        )
      }
      all.append((property.word, property.value))
    }
    let edits = all.map {
      Edit.set(target: target, word: $0.word, values: $0.value.isEmpty ? [] : [$0.value])
    }
    return EditRequest(edits, typed) { _ in Self.said(target, all) }
  }

  private static func said(_ target: String, _ all: [(word: String, value: String)]) -> Bilingual {
    let list = all.map { $0.value.isEmpty ? $0.word : "\($0.word) \($0.value)" }
      .joined(separator: ", ")
    return Bilingual(sv: "\(target) har nu \(list)", en: "\(target) now has \(list)")
  }
}

/// `glapp unset`: a detail goes.
struct UnsetCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "unset",
      abstract: say(
        sv: "Tar bort en uppgift om något i kartan.", en: "Takes a detail of something away."),
      usage: say(sv: "glapp unset [fil] sak ord …", en: "glapp unset [file] thing word …"),
      discussion: say(
        sv: "Exempel: glapp unset karta.glapp samtycke känsla",
        en: "Example: glapp unset map.glapp consent feeling"))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(help: EditHelp.target, completion: .verb) var target: PlainWord?
  @Argument(
    help: ArgumentHelp(
      say(
        sv: "Uppgiften: ett ord ur språket; note#2 är den andra av flera.",
        en: "The detail: a word of the language; note#2 is the second of several."),
      valueName: say(sv: "ord", en: "word")), completion: .verb)
  var details: [PlainWord] = []
  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file, target] + details }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    let target = try words.next(sv: "vad det gäller", en: "what it is about")
    let first = try words.next(sv: "vilken uppgift som ska bort", en: "which detail is to go")
    let all = [first] + words.remaining()
    let list = all.joined(separator: ", ")
    let edits = all.map { Edit.unset(target: target, word: $0) }
    var request = EditRequest(edits, ["unset"] + words.all) { _ in
      Bilingual(sv: "\(target) har inte längre \(list)", en: "\(target) no longer has \(list)")
    }
    request.nothing = Bilingual(
      sv: "\(target) saknar redan \(list): inget är ändrat",
      en: "\(target) has no \(list) as it is: nothing is changed")
    return request
  }
}
