// SPDX-License-Identifier: EUPL-1.2

import GlappModel
package import GlappText

/// The prompt of the scribe in the room, without its terminal: what is typed goes in line by line,
/// what to say and to write comes out.
///
/// No remark is ever lost: it is written, asked about or said back. Where a line may mean several
/// things it asks; a wrong line in the map costs more than a question.
package struct ScribeSession: Sendable {
  /// What holds for all lines until it is changed.
  package struct Defaults: Equatable, Sendable {
    /// The journey that codes belong to, by its address; nil while there are several to choose from.
    package var journey: String?
    /// Where the remarks come from.
    package var source: String?
    /// Who says them: organisations, roles, persons, teams.
    package var speakers: [String] = []

    package init() {}
  }

  package internal(set) var defaults = Defaults()
  /// Whether somebody is there to answer.
  let asks: Bool
  private var question: ScribeQuestion?
  /// How many remarks were written, without those that were taken back.
  package private(set) var written = 0

  package init(asks: Bool) { self.asks = asks }

  /// Whether the next line is expected to answer something.
  package var isAsking: Bool { question != nil }

  // MARK: - Lines

  /// Takes one line.
  ///
  /// - Parameters:
  ///   - typed: the line as it came, without its end.
  ///   - map: the map as it stands, with the codes that the scribe sees.
  /// - Returns: what to say and what to do.
  package mutating func take(_ typed: String, in map: ScribeMap) -> ScribeReply {
    let clean = ScribeText(typed)
    let line = ScribeReader.read(clean.text)
    var before = dropGone(in: map)
    if let asked = question {
      question = nil
      if var reply = answer(line, to: asked, in: map) {
        reply.said = before + reply.said
        return reply
      }
      before += Self.dropped(asked)
    }
    var reply: ScribeReply
    if clean.isDoubtful, asks {
      reply = doubt(clean.text)
    } else {
      reply = take(line, typed: clean.text, in: map)
    }
    reply.said = before + reply.said
    return reply
  }

  /// Takes a line that is read.
  mutating func take(_ line: ScribeLine, typed: String, in map: ScribeMap) -> ScribeReply {
    switch line {
    case .blank: ScribeReply([], .draw(tells: false))
    case .number, .reply:
      refuse(
        Bilingual(
          sv: "det finns ingen fråga att svara på (en lapp? skriv den mellan citattecken)",
          en: "there is no question to answer (a slip? write it between quotes)"),
        typed)
    case .order(let order): take(order, in: map)
    case .setting(let setting, let value, let isPlain):
      set(setting, to: value, isPlain: isPlain, typed: typed, in: map)
    case .remark(let remark): take(remark, typed: typed, in: map)
    case .note(let text, let speaker): slip(text, speaker: speaker, typed: typed, in: map)
    case .nearly(let guess): askOrder(guess, typed, in: map)
    }
  }

  mutating func take(_ order: ScribeOrder, in map: ScribeMap) -> ScribeReply {
    switch order {
    case .draw: ScribeReply([], .draw(tells: true))
    case .undo(let count): ScribeReply([], .undo(count, isSure: false))
    case .redo(let count): ScribeReply([], .redo(count))
    case .help: ScribeReply([ScribeHelp.text])
    case .codes: ScribeReply(listing(map))
    case .defaults: ScribeReply(settings(map))
    case .sources: ScribeReply(sources(map))
    case .journeys: ScribeReply(journeys(map))
    case .end: ScribeReply([], .end)
    }
  }

  /// The line can't be carried out; it is said back, so that it can be copied.
  func refuse(_ why: Bilingual, _ typed: String) -> ScribeReply {
    ScribeReply(typed.isEmpty ? [why] : [why, Self.saidBack(typed)], .refused)
  }

  /// What is said of a question that gets no answer.
  private static func dropped(_ question: ScribeQuestion) -> [Bilingual] {
    question.typed.isEmpty
      ? [Bilingual(sv: "  inget är ändrat", en: "  nothing is changed")]
      : [saidBack(question.typed)]
  }

  /// The line as it was typed.
  package static func saidBack(_ typed: String) -> Bilingual {
    let line = ScribeWords.shown(typed)
    return Bilingual(sv: "  inte skrivet: \(line)", en: "  not written: \(line)")
  }

  // MARK: - Questions

  /// Asks, or refuses where nobody can answer.
  mutating func ask(_ question: ScribeQuestion) -> ScribeReply {
    guard asks else { return refuse(question.text, question.typed) }
    self.question = question
    var said = [question.text]
    if question.isYesOrNo {
      said.append(Bilingual(sv: "  ja eller nej?", en: "  yes or no?"))
    } else {
      for (index, choice) in question.choices.enumerated() {
        said.append(
          Bilingual(
            sv: "  \(index + 1)  \(choice.label.swedish)",
            en: "  \(index + 1)  \(choice.label.english)"))
      }
      let skip = Bilingual(
        sv: "  siffra, eller bara Enter för att låta bli",
        en: "  a number, or Enter alone to leave it")
      said.append(skip)
    }
    return ScribeReply(said)
  }

  /// What comes of an answer; nil for a line that is none.
  private mutating func answer(
    _ line: ScribeLine, to asked: ScribeQuestion, in map: ScribeMap
  ) -> ScribeReply? {
    switch line {
    case .number(let number) where asked.choices.indices.contains(number - 1):
      return asked.choices[number - 1].act(&self, map)
    case .number(let number):
      question = asked
      return ScribeReply(
        sv: "\(number) är inget av svaren, som går från 1 till \(asked.choices.count)",
        en: "\(number) is none of the answers, which go from 1 to \(asked.choices.count)")
    case .reply(true) where asked.isYesOrNo || asked.choices.count == 1:
      return asked.choices[0].act(&self, map)
    case .reply(true):
      question = asked
      return ScribeReply(sv: "vilket? skriv en siffra", en: "which one? write a number")
    case .reply(false), .blank: return ScribeReply(Self.dropped(asked))
    default: return nil
    }
  }

  /// Asks about a line with keys in it that a plain terminal can't use.
  private mutating func doubt(_ text: String) -> ScribeReply {
    let keys = Bilingual(
      sv: "raden hade tecken som inte går att läsa (piltangenter flyttar inget här)",
      en: "the line had something unreadable (arrow keys move nothing here)")
    guard !text.isEmpty else { return ScribeReply([keys]) }
    let line = ScribeWords.shown(text)
    return ask(
      ScribeQuestion(
        text: Bilingual(
          sv: "\(keys.swedish); är det här rätt? \(line)",
          en: "\(keys.english); is this right? \(line)"),
        choices: [
          .init(label: Bilingual(sv: "ja", en: "yes")) { session, map in
            session.take(ScribeReader.read(text), typed: text, in: map)
          }
        ], typed: text, isYesOrNo: true))
  }

  /// Asks before an edit is undone that was not made here.
  package mutating func askForeign(_ what: String, left: Int) -> ScribeReply {
    let shown = ScribeWords.quoted(what)
    return ask(
      ScribeQuestion(
        text: Bilingual(
          sv: "det senaste är inte från den här stunden: \(shown.swedish). Ångra det?",
          en: "the last change is not from this sitting: \(shown.english). Undo it?"),
        choices: [
          .init(label: Bilingual(sv: "ja", en: "yes")) { _, _ in
            ScribeReply([], .undo(left, isSure: true))
          }
        ], typed: "", isYesOrNo: true))
  }

  // MARK: - Writing

  /// Has a remark written; asks first where it points out a human being.
  mutating func write(_ writing: ScribeWriting, text: String) -> ScribeReply {
    guard asks, let warning = PrivateWarning.of(text) else {
      return ScribeReply([], .write(writing))
    }
    return ask(
      ScribeQuestion(
        text: Bilingual(
          sv: "\(warning.swedish) Skriva ändå?", en: "\(warning.english) Write it all the same?"),
        choices: [
          .init(label: Bilingual(sv: "ja", en: "yes")) { _, _ in ScribeReply([], .write(writing)) }
        ], typed: writing.typed, isYesOrNo: true))
  }

  /// A remark of this sitting was taken back, or made again.
  package mutating func tookBack(_ count: Int) { written = max(0, written - count) }

  /// What is said of a remark that was written.
  ///
  /// - Parameters:
  ///   - writing: what was asked for.
  ///   - added: the addresses of what is new.
  ///   - id: what the new thing is called.
  ///   - place: its file and line.
  /// - Returns: one line.
  package mutating func wrote(
    _ writing: ScribeWriting, added: [String], id: String, place: String
  ) -> Bilingual {
    if writing.newSource {
      if let source = added.first { defaults.source = source }
    } else {
      written += 1
    }
    let end = id.isEmpty ? " · \(place)" : " · \(id) · \(place)"
    return Bilingual(sv: writing.label.swedish + end, en: writing.label.english + end)
  }
}
