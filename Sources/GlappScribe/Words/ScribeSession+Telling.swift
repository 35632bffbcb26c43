// SPDX-License-Identifier: EUPL-1.2

import GlappModel
package import GlappText

/// What the prompt tells of the map.
extension ScribeSession {
  /// How many lines a list has at most.
  private static let most = 60

  /// The codes, journey by journey.
  func listing(_ map: ScribeMap) -> [Bilingual] {
    let all = map.codes.journeys
    guard !all.isEmpty else {
      return [
        Bilingual(
          sv: "kartan har ingen resa, så inga koder; det du skriver blir lappar",
          en: "the map has no journey, so there are no codes; what you write becomes slips")
      ]
    }
    let chosen = all.filter { $0.address == defaults.journey }
    var lines: [Bilingual] = []
    for journey in chosen.isEmpty ? all : chosen {
      lines.append(ScribeWords.named(journey, in: map))
      for place in journey.places {
        let pad = String(repeating: " ", count: max(1, 5 - place.code.count))
        let line = "  \(place.code)\(pad)\(ScribeWords.shown(place.title))"
        lines.append(Bilingual(sv: line, en: line))
      }
    }
    let more = lines.count - Self.most
    if more > 0 {
      lines = Array(lines.prefix(Self.most))
      lines.append(Bilingual(sv: "  … och \(more) till", en: "  … and \(more) more"))
    }
    if map.codes.others > 0 {
      lines.append(
        Bilingual(
          sv: "  \(map.codes.others) resor till nås med sina ids",
          en: "  \(map.codes.others) more journeys are reached by their ids"))
    }
    return lines
  }

  /// The journeys to choose from.
  func journeys(_ map: ScribeMap) -> [Bilingual] {
    let all = map.codes.journeys
    guard !all.isEmpty else { return listing(map) }
    return all.prefix(Self.most).map { journey in
      let mark = journey.address == defaults.journey || all.count == 1 ? "* " : "  "
      let name = ScribeWords.named(journey, in: map)
      return Bilingual(sv: mark + name.swedish, en: mark + name.english)
    }
  }

  /// The sources to choose from.
  func sources(_ map: ScribeMap) -> [Bilingual] {
    let all = map.first(among: ElementKinds(.source, .respondent), most: Self.most)
    guard !all.isEmpty else {
      return [
        Bilingual(
          sv: "kartan har inga källor än; `källa \"Workshop 1\"` lägger till en",
          en: "the map has no sources yet; `source \"Workshop 1\"` adds one")
      ]
    }
    return all.map { id in
      let address = map.addresses.address(of: id)
      let mark = address == defaults.source ? "* " : "  "
      let line = "\(mark)\(map.reference(id))  \(ScribeWords.shown(map.map.title(of: id)))"
      return Bilingual(sv: line, en: line)
    }
  }

  /// Which defaults hold.
  package func settings(_ map: ScribeMap) -> [Bilingual] {
    let none = Bilingual(sv: "ingen", en: "none")
    func shown(_ text: String?) -> Bilingual {
      text.map { Bilingual(sv: $0, en: $0) } ?? none
    }
    let source = shown(source(in: map))
    let names = defaults.speakers.compactMap { map.entry(at: $0, among: .actor) }
      .map(map.reference)
    let who = shown(names.isEmpty ? nil : names.joined(separator: ", "))
    let chosen = defaults.journey.flatMap(map.codes.journey) ?? map.codes.journeys.first
    let isChosen = defaults.journey != nil || map.codes.journeys.count == 1
    let journey = shown(isChosen ? chosen.map { map.reference($0.id) } : nil)
    return [
      Bilingual(
        sv: "resa: \(journey.swedish) · källa: \(source.swedish) · sagt av: \(who.swedish)",
        en: "journey: \(journey.english) · source: \(source.english) · said by: \(who.english)")
    ]
  }

  /// What stands before the line that is typed: what holds for it.
  package func prompt(_ map: ScribeMap) -> String {
    var parts: [String] = []
    if map.codes.journeys.count > 1, let journey = defaults.journey.flatMap(map.codes.journey) {
      parts.append(map.reference(journey.id))
    }
    if let source = source(in: map) { parts.append(source) }
    parts += defaults.speakers.compactMap { map.entry(at: $0, among: .actor) }.map(map.reference)
    let head = ScribeWords.short(parts.joined(separator: " · "))
    return (isAsking ? "?" : head.isEmpty ? "glapp" : head) + "> "
  }

  /// What there is in a step or a gap.
  func look(at id: EntryID, _ place: ScribeCodes.Place, in map: ScribeMap) -> [Bilingual] {
    let model = map.map
    let head = [place.code, map.addresses.address(of: id), ScribeWords.shown(place.title)]
      .filter { !$0.isEmpty }.joined(separator: "  ")
    var lines = [Bilingual(sv: head, en: head)]
    let feelings = model.children(of: id).filter { model[$0].kind == .feeling }
      .compactMap { ScribeWords.feeling($0, model) }
    if !feelings.isEmpty {
      let all = feelings.joined(separator: ", ")
      lines.append(Bilingual(sv: "  känsla \(all)", en: "  feeling \(all)"))
    }
    let kinds: [ElementKind: ScribeRemark.Sign] = [
      .pain: .pain, .gain: .gain, .need: .need, .question: .question,
      .opportunity: .opportunity, .bridge: .bridge, .slip: .slip,
    ]
    var found: [EntryID] = []
    for child in model.children(of: id) where kinds[model[child].kind] != nil {
      found.append(child)
    }
    for link in model.backlinks.to(id) where link.role == .at || link.role == .value {
      let owner = kinds[model[link.from].kind] != nil ? link.from : model[link.from].parent
      let isAt = link.role == .at || model[link.from].word == .at
      if isAt, kinds[model[owner].kind] != nil, !found.contains(owner) { found.append(owner) }
    }
    for entry in found.prefix(Self.most) {
      let kind = ScribeWords.kind(kinds[model[entry].kind] ?? .slip)
      let value = model.quantity(entry, .severity)?.value.low.map { Int($0) }
      let label = ScribeWords.label(
        nil, ScribeWords.name(kind, severity: value), model.title(of: entry))
      lines.append(Bilingual(sv: "  " + label.swedish, en: "  " + label.english))
    }
    if lines.count == 1 { lines.append(Bilingual(sv: "  inget än", en: "  nothing yet")) }
    return lines
  }

  /// What is said when codes have come to mean something else.
  package static func told(_ moves: [ScribeCodes.Move]) -> [Bilingual] {
    guard !moves.isEmpty else { return [] }
    var lines = [
      Bilingual(sv: "koderna har flyttats i bilden:", en: "codes have moved on the picture:")
    ]
    for move in moves.prefix(8) {
      let was = ScribeWords.short(ScribeWords.shown(move.was.title))
      let now = move.now.map { ScribeWords.short(ScribeWords.shown($0.title)) }
      lines.append(
        Bilingual(
          sv: "  \(move.was.code) är nu \(now ?? "borta") (var \(was))",
          en: "  \(move.was.code) is now \(now ?? "gone") (was \(was))"))
    }
    if moves.count > 8 {
      lines.append(
        Bilingual(sv: "  … och \(moves.count - 8) till", en: "  … and \(moves.count - 8) more"))
    }
    return lines
  }
}
