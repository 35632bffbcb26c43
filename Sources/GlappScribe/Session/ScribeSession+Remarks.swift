// SPDX-License-Identifier: EUPL-1.2

import GlappEdit
import GlappModel
import GlappText

/// Remarks about steps and gaps.
extension ScribeSession {
  mutating func take(_ remark: ScribeRemark, typed: String, in map: ScribeMap) -> ScribeReply {
    switch remark.target {
    case .word(let word):
      let found = map.find(word, among: ElementKinds(.step, .gap)).filter {
        map.map.name(of: $0) == word || map.addresses.address(of: $0) == word
      }
      guard let id = found.first, found.count == 1 else {
        // No id: the word begins a sentence.
        return slip(ScribeText.unquoted(typed).text, speaker: nil, typed: typed, in: map)
      }
      return take(remark, at: place(of: id, in: map), typed: typed, in: map)
    case .code(let code, let name):
      return take(remark, code: code, journey: name, typed: typed, in: map)
    }
  }

  /// A step or a gap that is named by its id, with its code where it has one.
  private func place(of id: EntryID, in map: ScribeMap) -> ScribeCodes.Place {
    let address = map.addresses.address(of: id)
    let known = map.codes.journeys.lazy.flatMap(\.places).first { $0.address == address }
    return known
      ?? ScribeCodes.Place(
        code: "", address: address, title: map.map.title(of: id),
        isGap: map.map[id].kind == .gap)
  }

  private mutating func take(
    _ remark: ScribeRemark, code: String, journey name: String?, typed: String, in map: ScribeMap
  ) -> ScribeReply {
    let journeys = map.codes.journeys
    var address = journeys.count == 1 ? journeys.first?.address : defaults.journey
    if let name {
      let found = map.find(name, among: ElementKinds(.journey))
      guard let id = found.first, found.count == 1 else {
        return refuse(
          Bilingual(
            sv: "ingen resa heter \(ScribeWords.shown(name)); `resa` visar dem",
            en: "no journey is called \(ScribeWords.shown(name)); `journey` lists them"), typed)
      }
      address = map.addresses.address(of: id)
    }
    guard !journeys.isEmpty else {
      return unknown(
        code, remark, [], typed,
        Bilingual(sv: "kartan har ingen resa än", en: "the map has no journey yet"))
    }
    guard let address, let journey = map.codes.journey(address) else {
      return chooseJourney(for: typed, code: code, in: map)
    }
    guard let place = journey.place(code) else {
      let title = ScribeWords.quoted(map.map.title(of: journey.id))
      return unknown(
        code, remark, journey.near(code), typed,
        Bilingual(
          sv: "\(code) finns inte på \(title.swedish)", en: "\(code) is not on \(title.english)"))
    }
    return take(remark, at: place, typed: typed, in: map)
  }

  /// Asks which journey a code belongs to; the answer holds from then on.
  private mutating func chooseJourney(
    for typed: String, code: String, in map: ScribeMap
  ) -> ScribeReply {
    let choices = map.codes.journeys.prefix(9).map { journey in
      ScribeQuestion.Choice(label: ScribeWords.named(journey, in: map)) { session, map in
        session.defaults.journey = journey.address
        return session.take(ScribeReader.read(typed), typed: typed, in: map)
      }
    }
    return ask(
      ScribeQuestion(
        text: Bilingual(
          sv: "vilken resa? \(code) finns på flera", en: "which journey? \(code) is on several"),
        choices: choices, typed: typed))
  }

  private mutating func unknown(
    _ code: String, _ remark: ScribeRemark, _ near: [ScribeCodes.Place], _ typed: String,
    _ why: Bilingual
  ) -> ScribeReply {
    var choices = near.map { place in
      ScribeQuestion.Choice(label: ScribeWords.named(place)) { session, map in
        session.take(remark, at: place, typed: typed, in: map)
      }
    }
    if remark.sign != .look { choices.append(asSlip(typed)) }
    guard !choices.isEmpty else { return refuse(why, typed) }
    let text =
      near.isEmpty
      ? why
      : Bilingual(
        sv: why.swedish + "; vad menades?", en: why.english + "; what was meant?")
    return ask(ScribeQuestion(text: text, choices: choices, typed: typed))
  }

  /// The choice to keep a whole line as a slip.
  func asSlip(_ typed: String) -> ScribeQuestion.Choice {
    ScribeQuestion.Choice(
      label: Bilingual(sv: "spara raden som en lapp", en: "keep the line as a slip")
    ) { session, map in
      session.slip(typed, speaker: nil, typed: typed, in: map)
    }
  }

  // MARK: - At a place

  mutating func take(
    _ remark: ScribeRemark, at place: ScribeCodes.Place, typed: String, in map: ScribeMap
  ) -> ScribeReply {
    guard let entry = map.entry(at: place.address, among: ElementKinds(.step, .gap)) else {
      return refuse(
        Bilingual(
          sv: "\(ScribeWords.named(place).swedish) finns inte kvar i kartan",
          en: "\(ScribeWords.named(place).english) is not in the map any more"), typed)
    }
    switch remark.sign {
    case .look: return ScribeReply(look(at: entry, place, in: map))
    case .bareNumber(let number): return askSign(number, remark, place, typed)
    case .feelingOrGain(let feeling): return askWhich(feeling, remark, place, typed)
    case .feeling(let value): return feel(value, remark, entry, place, typed, in: map)
    case .minus: return askMinus(remark, place, typed, in: map)
    case .labelled(let word, let meant):
      return askLabel(word, meant: meant, remark, place, typed, in: map)
    case .offScale(let number): return askSeverity(number, remark, place, typed)
    default: break
    }
    guard !remark.text.isEmpty else {
      if remark.sign == .question { return ScribeReply(look(at: entry, place, in: map)) }
      return refuse(
        Bilingual(sv: "texten fattas efter tecknet", en: "the text is missing after the sign"),
        typed)
    }
    if remark.sign == .bridge, !place.isGap { return askGap(remark, place, typed, in: map) }
    return writing(remark, place, typed, in: map)
  }

  private mutating func writing(
    _ remark: ScribeRemark, _ place: ScribeCodes.Place, _ typed: String, in map: ScribeMap
  ) -> ScribeReply {
    let speakers: [String]
    switch self.speakers(remark.speaker, in: map) {
    case .known(let known): speakers = known
    case .unknown(let name): return askSpeaker(name, typed, in: map)
    }
    var properties: [Edit.Property] = []
    if let severity = remark.severity { properties.append(.init("severity", "\(severity)")) }
    if let source = source(in: map) { properties.append(.init("from", source)) }
    let kind = ScribeWords.kind(remark.sign)
    var edit = Edit.Addition(kind.english, [remark.text], properties: properties)
    if remark.sign == .slip {
      if !speakers.isEmpty { edit.properties.append(.init("by", speakers.joined(separator: ", "))) }
      edit.properties.append(.init("at", reference(to: place, in: map)))
    } else {
      edit.place = .inside(place.address)
      if !speakers.isEmpty {
        edit.properties.append(.init("voice", speakers.joined(separator: ", ") + " for"))
      }
    }
    let word = ScribeWords.name(kind, severity: remark.severity)
    return write(
      ScribeWriting(
        edits: [.add(edit)], typed: typed, label: ScribeWords.label(place, word, remark.text)),
      text: remark.text)
  }

  private func reference(to place: ScribeCodes.Place, in map: ScribeMap) -> String {
    map.entry(at: place.address, among: ElementKinds(.step, .gap)).map(map.reference)
      ?? place.address
  }

  /// A line without a code.
  mutating func slip(
    _ text: String, speaker: String?, typed: String, in map: ScribeMap
  ) -> ScribeReply {
    let speakers: [String]
    switch self.speakers(speaker, in: map) {
    case .known(let known): speakers = known
    case .unknown(let name): return askSpeaker(name, typed, in: map)
    }
    var properties: [Edit.Property] = []
    if let source = source(in: map) { properties.append(.init("from", source)) }
    if !speakers.isEmpty { properties.append(.init("by", speakers.joined(separator: ", "))) }
    let edit = Edit.Addition("slip", [text], properties: properties)
    let kind = ScribeWords.kind(.slip)
    return write(
      ScribeWriting(
        edits: [.add(edit)], typed: typed, label: ScribeWords.label(nil, kind, text)), text: text)
  }
}
