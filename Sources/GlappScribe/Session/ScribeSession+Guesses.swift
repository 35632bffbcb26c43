// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// Lines that are nearly something: what may have been meant is asked, since a wrong line in the
/// map costs more than a question. Where nobody can answer they are what they always were.
extension ScribeSession {
  /// `sluta nu`, `ångra 99`, `ta bort`: an order, or said in the room?
  mutating func askOrder(
    _ guess: ScribeGuess, _ typed: String, in map: ScribeMap
  ) -> ScribeReply {
    // Notes from a file give no orders.
    guard asks else { return slip(typed, speaker: nil, typed: typed, in: map) }
    switch guess {
    case .tooMany(let number):
      return ask(
        ScribeQuestion(
          text: Bilingual(
            sv: "\(number) går inte att ta tillbaka på en gång: 1 till 50, som `ångra 2`",
            en: "\(number) cannot be taken back at once: 1 to 50, as in `undo 2`"),
          choices: [asSlip(typed)], typed: typed))
    case .order(let order, let word):
      let name = Self.names[order] ?? Bilingual(sv: word, en: word)
      return ask(
        ScribeQuestion(
          text: Bilingual(
            sv: "menade du \(name.swedish)?", en: "did you mean \(name.english)?"),
          choices: [
            .init(label: name) { session, map in session.take(order, in: map) }, asSlip(typed),
          ], typed: typed))
    }
  }

  /// What the orders are called.
  private static let names: [ScribeOrder: Bilingual] = [
    .draw: Bilingual(sv: "rita", en: "draw"), .undo(1): Bilingual(sv: "ångra", en: "undo"),
    .redo(1): Bilingual(sv: "gör om", en: "redo"), .help: Bilingual(sv: "hjälp", en: "help"),
    .codes: Bilingual(sv: "koder", en: "codes"), .end: Bilingual(sv: "sluta", en: "quit"),
    .defaults: Bilingual(sv: "förval", en: "defaults"),
    .sources: Bilingual(sv: "källor", en: "sources"),
    .journeys: Bilingual(sv: "resor", en: "journeys"),
  ]

  /// `S4 - text`: a pain, or only a dash?
  mutating func askMinus(
    _ remark: ScribeRemark, _ place: ScribeCodes.Place, _ typed: String, in map: ScribeMap
  ) -> ScribeReply {
    guard asks else { return take(remark.as(.slip), at: place, typed: typed, in: map) }
    return askKind(
      Bilingual(
        sv: "`-` är inget tecken här (! är smärtpunkt, + höjdpunkt); vad är det?",
        en: "`-` is no sign here (! is a pain, + a gain); what is it?"),
      [.pain, .slip], remark, place, typed)
  }

  /// `S4 idé: text`: what of that which can be written so?
  mutating func askLabel(
    _ word: String, meant: [String], _ remark: ScribeRemark, _ place: ScribeCodes.Place,
    _ typed: String, in map: ScribeMap
  ) -> ScribeReply {
    let whole = "\(word): \(remark.text)"
    guard asks else { return take(remark.as(.slip, whole), at: place, typed: typed, in: map) }
    let known: [ScribeRemark.Sign] = [.pain, .gain, .need, .question, .opportunity]
    let kinds = known.filter { meant.contains(ScribeWords.kind($0).english) }
    let shown = ScribeWords.shown(word)
    var question = self.question(
      Bilingual(
        sv: "`\(shown)` går inte att skriva så vid en kod; vad är det?",
        en: "`\(shown)` can't be written like that at a code; what is it?"),
      kinds.isEmpty ? known : kinds, remark, place, typed)
    question.choices.append(choice(.slip, remark.as(.slip, whole), place, typed))
    return ask(question)
  }

  /// `S4 !7 text`: how bad it is goes from 1 to 5.
  mutating func askSeverity(
    _ number: Int, _ remark: ScribeRemark, _ place: ScribeCodes.Place, _ typed: String
  ) -> ScribeReply {
    let text = Bilingual(
      sv: "allvar går från 1 till 5, inte \(number)",
      en: "severity goes from 1 to 5, not \(number)")
    guard !remark.text.isEmpty else { return refuse(text, typed) }
    let plain = remark.as(.pain, "\(number) \(remark.text)")
    let shown = ScribeWords.quoted(plain.text)
    let rest = ScribeWords.quoted(remark.text)
    func pain(_ label: Bilingual, _ remark: ScribeRemark) -> ScribeQuestion.Choice {
      .init(label: label) { session, map in
        session.take(remark, at: place, typed: typed, in: map)
      }
    }
    var worst = remark.as(.pain)
    worst.severity = 5
    var choices: [ScribeQuestion.Choice] = []
    if number > 5 {
      choices.append(
        pain(
          Bilingual(
            sv: "smärtpunkt, allvar 5 \(rest.swedish)", en: "pain, severity 5 \(rest.english)"),
          worst))
    }
    choices += [
      pain(
        Bilingual(sv: "smärtpunkt \(rest.swedish)", en: "pain \(rest.english)"), remark.as(.pain)),
      pain(Bilingual(sv: "smärtpunkt \(shown.swedish)", en: "pain \(shown.english)"), plain),
    ]
    return ask(ScribeQuestion(text: text, choices: choices, typed: typed))
  }

  // MARK: - Choices of kind

  private mutating func askKind(
    _ text: Bilingual, _ kinds: [ScribeRemark.Sign], _ remark: ScribeRemark,
    _ place: ScribeCodes.Place, _ typed: String
  ) -> ScribeReply {
    ask(question(text, kinds, remark, place, typed))
  }

  private func question(
    _ text: Bilingual, _ kinds: [ScribeRemark.Sign], _ remark: ScribeRemark,
    _ place: ScribeCodes.Place, _ typed: String
  ) -> ScribeQuestion {
    ScribeQuestion(
      text: text, choices: kinds.map { choice($0, remark.as($0), place, typed) }, typed: typed)
  }

  private func choice(
    _ sign: ScribeRemark.Sign, _ remark: ScribeRemark, _ place: ScribeCodes.Place,
    _ typed: String
  ) -> ScribeQuestion.Choice {
    let kind = ScribeWords.kind(sign)
    let text = ScribeWords.quoted(ScribeWords.short(remark.text))
    return .init(
      label: Bilingual(
        sv: "\(kind.swedish) \(text.swedish)", en: "\(kind.english) \(text.english)")
    ) { session, map in session.take(remark, at: place, typed: typed, in: map) }
  }
}

extension ScribeRemark {
  /// The same as another kind of remark, with another text where one is given.
  func `as`(_ sign: Sign, _ text: String? = nil) -> ScribeRemark {
    var remark = self
    remark.sign = sign
    if let text { remark.text = text }
    return remark
  }
}
