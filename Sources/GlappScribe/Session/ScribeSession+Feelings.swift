// SPDX-License-Identifier: EUPL-1.2

import GlappEdit
import GlappModel
import GlappText

/// Feelings, and what a number may mean.
extension ScribeSession {
  mutating func feel(
    _ value: ScribeFeeling, _ remark: ScribeRemark, _ entry: EntryID,
    _ place: ScribeCodes.Place, _ typed: String, in map: ScribeMap
  ) -> ScribeReply {
    guard !place.isGap else {
      return ask(
        ScribeQuestion(
          text: Bilingual(
            sv: "en känsla hör till ett steg, inte till ett glapp",
            en: "a feeling belongs to a step, not to a gap"),
          choices: [slipHere(remark, place, typed), asSlip(typed)], typed: typed))
    }
    let scale = map.feelingScale
    guard value.low >= -scale, value.high <= scale else {
      return ask(
        ScribeQuestion(
          text: Bilingual(
            sv: "känslor går från −\(scale) till +\(scale) i den här kartan",
            en: "feelings go from −\(scale) to +\(scale) in this map"),
          choices: [asSlip(typed)], typed: typed))
    }
    let known = map.map.children(of: entry).filter { map.map[$0].kind == .feeling }
    let own = known.filter { map.map.references(.of, of: $0).isEmpty }
    guard !own.isEmpty else {
      return write(feeling: value, remark, place, count: known.count, typed, in: map)
    }
    return askFeeling(value, remark, place, own, count: known.count, typed, in: map)
  }

  /// A step may have several feelings: of several groups of people.
  private mutating func askFeeling(
    _ value: ScribeFeeling, _ remark: ScribeRemark, _ place: ScribeCodes.Place,
    _ own: [EntryID], count: Int, _ typed: String, in map: ScribeMap
  ) -> ScribeReply {
    let all = own.compactMap { ScribeWords.feeling($0, map.map) }
    let old = all.joined(separator: ", ")
    if remark.text.isEmpty, all == [value.written], !asks {
      // Notes that are read once more say nothing new.
      let name = ScribeWords.named(place)
      return ScribeReply(
        sv: "\(name.swedish) har redan känslan \(old)",
        en: "\(name.english) has the feeling \(old) already")
    }
    var choices: [ScribeQuestion.Choice] = [
      .init(
        label: Bilingual(
          sv: "lägg till \(value.written): några känner så",
          en: "add \(value.written): some feel so")
      ) { session, map in
        session.write(feeling: value, remark, place, count: count, typed, in: map)
      }
    ]
    if own.count == 1, count == 1 {
      choices.append(
        .init(
          label: Bilingual(
            sv: "byt \(old) mot \(value.written)", en: "put \(value.written) in place of \(old)")
        ) { session, map in
          session.write(feeling: value, remark, place, count: nil, typed, in: map)
        })
    }
    let name = ScribeWords.named(place)
    return ask(
      ScribeQuestion(
        text: Bilingual(
          sv: "\(name.swedish) har redan känslan \(old)",
          en: "\(name.english) has the feeling \(old) already"),
        choices: choices, typed: typed))
  }

  /// Writes a feeling: one more after `count` others, or in place of the only one.
  private mutating func write(
    feeling value: ScribeFeeling, _ remark: ScribeRemark, _ place: ScribeCodes.Place, count: Int?,
    _ typed: String, in map: ScribeMap
  ) -> ScribeReply {
    let speakers: [String]
    switch self.speakers(remark.speaker, in: map) {
    case .known(let known): speakers = known
    case .unknown(let name): return askSpeaker(name, typed, in: map)
    }
    var edits: [Edit] = []
    // Who says it has no other place than what was said, which then is the number itself.
    let text = remark.text.isEmpty && !speakers.isEmpty ? value.shown : remark.text
    var address = "\(place.address):feeling"
    if let count {
      edits.append(.add(.init("feeling", [value.written], place: .inside(place.address))))
      if count > 0 { address += "#\(count + 1)" }
    } else {
      edits.append(.set(target: place.address, word: "feeling", values: [value.written]))
    }
    let source = source(in: map)
    if !text.isEmpty {
      var properties: [Edit.Property] = []
      if let source { properties.append(.init("from", source)) }
      if !speakers.isEmpty { properties.append(.init("by", speakers.joined(separator: ", "))) }
      edits.append(
        .add(.init("evidence", [text], properties: properties, place: .inside(address))))
    } else if let source, count != nil {
      edits.append(.add(.init("from", [source], place: .inside(address))))
    }
    let kind = Bilingual(sv: "känsla \(value.written)", en: "feeling \(value.written)")
    return write(
      ScribeWriting(
        edits: edits, typed: typed, label: ScribeWords.label(place, kind, remark.text)),
      text: remark.text)
  }

  // MARK: - What may be meant

  /// `S4 2`: which way?
  mutating func askSign(
    _ number: Int, _ remark: ScribeRemark, _ place: ScribeCodes.Place, _ typed: String
  ) -> ScribeReply {
    let choices = [number, -number].map { value -> ScribeQuestion.Choice in
      let feeling = ScribeFeeling(value)
      return .init(
        label: Bilingual(sv: "känsla \(feeling.written)", en: "feeling \(feeling.written)")
      ) { session, map in
        var remark = remark
        remark.sign = .feeling(feeling)
        return session.take(remark, at: place, typed: typed, in: map)
      }
    }
    return ask(
      ScribeQuestion(
        text: Bilingual(sv: "vad betyder \(number) här?", en: "what does \(number) mean here?"),
        choices: choices + [asSlip(typed)], typed: typed))
  }

  /// `S4 +2 people more`: a feeling with its reason, or a gain?
  mutating func askWhich(
    _ value: ScribeFeeling, _ remark: ScribeRemark, _ place: ScribeCodes.Place, _ typed: String
  ) -> ScribeReply {
    let gain = value.written.drop { $0 == "+" } + " " + remark.text
    let shown = ScribeWords.quoted(String(gain))
    let reason = ScribeWords.quoted(remark.text)
    func choice(
      _ label: Bilingual, _ sign: ScribeRemark.Sign, _ text: String
    ) -> ScribeQuestion.Choice {
      .init(label: label) { session, map in
        var remark = remark
        remark.sign = sign
        remark.text = text
        return session.take(remark, at: place, typed: typed, in: map)
      }
    }
    return ask(
      ScribeQuestion(
        text: Bilingual(sv: "känsla eller höjdpunkt?", en: "a feeling or a gain?"),
        choices: [
          choice(
            Bilingual(
              sv: "känsla \(value.written), för att \(reason.swedish)",
              en: "feeling \(value.written), because \(reason.english)"), .feeling(value),
            remark.text),
          choice(
            Bilingual(sv: "höjdpunkt \(shown.swedish)", en: "gain \(shown.english)"), .gain,
            String(gain)),
        ], typed: typed))
  }

  /// A bridge crosses a gap: which?
  mutating func askGap(
    _ remark: ScribeRemark, _ place: ScribeCodes.Place, _ typed: String, in map: ScribeMap
  ) -> ScribeReply {
    let home = map.codes.journeys.first { journey in
      journey.places.contains { $0.address == place.address }
    }
    let gaps = home?.places.filter(\.isGap) ?? []
    var choices = gaps.prefix(7).map { gap in
      ScribeQuestion.Choice(label: ScribeWords.named(gap)) { session, map in
        session.take(remark, at: gap, typed: typed, in: map)
      }
    }
    choices.append(slipHere(remark, place, typed))
    return ask(
      ScribeQuestion(
        text: Bilingual(
          sv: "en brygga går över ett glapp; vilket?",
          en: "a bridge crosses a gap; which one?"),
        choices: choices, typed: typed))
  }

  /// The choice to keep a remark as a slip at its place.
  private func slipHere(
    _ remark: ScribeRemark, _ place: ScribeCodes.Place, _ typed: String
  ) -> ScribeQuestion.Choice {
    let name = place.code.isEmpty ? place.title : place.code
    return .init(
      label: Bilingual(sv: "en lapp vid \(name)", en: "a slip at \(name)")
    ) { session, map in
      var remark = remark
      remark.sign = .slip
      if remark.text.isEmpty { remark.text = typed }
      return session.take(remark, at: place, typed: typed, in: map)
    }
  }
}
