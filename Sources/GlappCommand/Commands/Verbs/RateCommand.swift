// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GlappEdit
import GlappText

/// `glapp rate`: what a rater thinks of something on a criterion.
struct RateCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rate",
      abstract: say(
        sv: "Skriver in en bedömning; den ersätter bedömarens förra.",
        en: "Notes a rating; it takes the place of the rater's last one."),
      usage: say(
        sv: "glapp rate [fil] sak kriterium värde [--by bedömare]",
        en: "glapp rate [file] thing criterion value [--by rater]"),
      discussion: say(
        sv: "Exempel: glapp rate karta.glapp lots nytta 5..6 --by fk",
        en: "Example: glapp rate map.glapp guide benefit 5..6 --by clinic"))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Det som bedöms: en idé, ett glapp, en insikt …",
      en: "What is rated: an idea, a gap, an insight …", name: ("sak", "thing")),
    completion: .verb)
  var item: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "På vilket kriterium.", en: "On which criterion.", name: ("kriterium", "criterion")),
    completion: .verb)
  var criterion: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Ett tal, ett spann (5..6) eller okänt.",
      en: "A number, a range (5..6) or unknown.", name: ("värde", "value")))
  var value: PlainWord?
  @Argument(help: .hidden) var extra: [PlainWord] = []
  @OptionGroup var round: JudgementOptions
  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file, item, criterion, value] + extra }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    let item = try words.next(sv: "vad som bedöms", en: "what is rated")
    let criterion = try words.next(sv: "på vilket kriterium", en: "on which criterion")
    let value = try words.next(sv: "vilket värde", en: "which value")
    try words.end()
    let typed = ["rate"] + words.all + round.typed
    let edit = Edit.rate(round.judgement(item, value), criterion: criterion)
    return EditRequest([edit], typed) { _ in
      let by = round.by.map { Bilingual(sv: " av \($0.text)", en: " by \($0.text)") }
      return Bilingual(
        sv: "\(item) har \(value) på \(criterion)\(by?.swedish ?? "")",
        en: "\(item) has \(value) on \(criterion)\(by?.english ?? "")")
    }
  }
}

/// `glapp vote`: how many votes something got.
struct VoteCommand: EditVerb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vote",
      abstract: say(
        sv: "Skriver in röster; de ersätter bedömarens förra.",
        en: "Notes votes; they take the place of the rater's last ones."),
      usage: say(
        sv: "glapp vote [fil] sak antal [--by bedömare]",
        en: "glapp vote [file] thing number [--by rater]"),
      discussion: say(
        sv: "Exempel: glapp vote karta.glapp lots 3 --by fk",
        en: "Example: glapp vote map.glapp guide 3 --by clinic"))
  }

  @Argument(help: EditHelp.file, completion: .editedMap) var file: PlainWord?
  @Argument(
    help: EditHelp.thing(
      sv: "Det som fick rösterna.", en: "What got the votes.", name: ("sak", "thing")),
    completion: .verb)
  var item: PlainWord?
  @Argument(
    help: EditHelp.thing(sv: "Hur många.", en: "How many.", name: ("antal", "number")))
  var number: PlainWord?
  @Argument(help: .hidden) var extra: [PlainWord] = []
  @OptionGroup var round: JudgementOptions
  @OptionGroup var options: EditOptions

  var words: [PlainWord?] { [file, item, number] + extra }

  func request(_ words: EditWords) throws -> EditRequest {
    var words = words
    let item = try words.next(sv: "vad som fick rösterna", en: "what got the votes")
    let number = try words.next(sv: "hur många röster", en: "how many votes")
    try words.end()
    let typed = ["vote"] + words.all + round.typed
    return EditRequest([.vote(round.judgement(item, number))], typed) { _ in
      let by = round.by.map { Bilingual(sv: " av \($0.text)", en: " by \($0.text)") }
      let isOne = number == "1"
      return Bilingual(
        sv: "\(item) har \(number) \(isOne ? "röst" : "röster")\(by?.swedish ?? "")",
        en: "\(item) has \(number) \(isOne ? "vote" : "votes")\(by?.english ?? "")")
    }
  }
}

/// Who answers, and in which round.
struct JudgementOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(sv: "Vem som bedömer.", en: "Who rates."),
      valueName: say(sv: "bedömare", en: "rater")), completion: .rater)
  var by: PlainWord?

  @Option(
    help: ArgumentHelp(
      say(
        sv: "När; en bedömning från en annan dag står kvar.",
        en: "When; a rating of another day stays."),
      valueName: say(sv: "datum", en: "date")))
  var date: PlainWord?

  /// The answer that `value` is.
  func judgement(_ item: String, _ value: String) -> Edit.Judgement {
    Edit.Judgement(item: item, value: value, by: by?.text, date: date?.text)
  }

  /// The options as they were typed.
  var typed: [String] {
    (by.map { ["--by", $0.text] } ?? []) + (date.map { ["--date", $0.text] } ?? [])
  }
}
