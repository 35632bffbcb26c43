// SPDX-License-Identifier: EUPL-1.2

import GlappCompiler
import GlappEdit
import GlappModel
package import GlappText

/// What holds for all further lines: the journey, the source, who speaks.
extension ScribeSession {
  mutating func set(
    _ setting: ScribeSetting, to value: String, isPlain: Bool, typed: String, in map: ScribeMap
  ) -> ScribeReply {
    guard !value.isEmpty else {
      return ScribeReply(setting == .journey ? journeys(map) : settings(map))
    }
    if Self.nothing.contains(ScribeText.folded(value)) { return clear(setting, in: map) }
    if setting == .speaker {
      let parts = value.split(separator: ",").map { ScribeText.trimmed($0) }
      let all = parts.map { map.find($0, among: .actor) }
      if parts.count > 1, all.allSatisfy({ $0.count == 1 }) {
        defaults.speakers = all.compactMap(\.first).map(map.addresses.address)
        return ScribeReply(settings(map))
      }
    }
    let kinds = Self.kinds(setting)
    let found = map.find(value, among: kinds)
    if let id = found.first, found.count == 1 {
      choose(setting, map.addresses.address(of: id))
      return ScribeReply(settings(map))
    }
    let words = value.split { $0.isWhitespace }.count
    var near = found.isEmpty ? map.near(value, among: kinds) : Array(found.prefix(7))
    if near.isEmpty, asks, setting == .speaker, words < 3 { near = map.first(among: kinds) }
    // A sentence that only begins with the word.
    if near.isEmpty, isPlain, words > 2 || setting != .source {
      return words > 2
        ? slip(typed, speaker: nil, typed: typed, in: map)
        : unknown(setting, value, [], typed, in: map)
    }
    if near.isEmpty, setting == .source, !isPlain { return newSource(value, typed, in: map) }
    return unknown(setting, value, near, typed, in: map)
  }

  /// The defaults that a command line gives; what they name must be there.
  ///
  /// - Returns: why one can't be taken; nil when all is well.
  package mutating func start(
    journey: String?, source: String?, speakers: [String], in map: ScribeMap
  ) -> Bilingual? {
    let wanted: [(ScribeSetting, String)] =
      [(.journey, journey), (.source, source)].compactMap { setting, value in
        value.map { (setting, $0) }
      }
      + speakers.flatMap { $0.split(separator: ",") }.map { (.speaker, ScribeText.trimmed($0)) }
    for (setting, value) in wanted {
      let found = map.find(value, among: Self.kinds(setting))
      guard let id = found.first, found.count == 1 else {
        let near = (found.isEmpty ? map.near(value, among: Self.kinds(setting)) : found)
          .map(map.addresses.address)
        let noun = Self.noun(setting)
        let shown = ScribeWords.shown(value)
        let end = near.isEmpty ? "" : ": " + near.joined(separator: ", ") + "?"
        return Bilingual(
          sv: "ingen \(noun.swedish) heter \(shown)" + (near.isEmpty ? "" : "; menade du") + end,
          en: "no \(noun.english) is called \(shown)" + (near.isEmpty ? "" : "; did you mean") + end
        )
      }
      choose(setting, map.addresses.address(of: id), adding: true)
    }
    return nil
  }

  private static let nothing: Set = ["-", "–", "ingen", "inget", "none", "nobody", "av", "off"]

  private static func kinds(_ setting: ScribeSetting) -> ElementKinds {
    switch setting {
    case .source: ElementKinds(.source, .respondent)
    case .speaker: .actor
    case .journey: ElementKinds(.journey)
    }
  }

  private static func noun(_ setting: ScribeSetting) -> Bilingual {
    switch setting {
    case .source: Bilingual(sv: "källa", en: "source")
    case .speaker:
      Bilingual(sv: "organisation, roll eller person", en: "organisation, role or person")
    case .journey: Bilingual(sv: "resa", en: "journey")
    }
  }

  private mutating func choose(
    _ setting: ScribeSetting, _ address: String, adding: Bool = false
  ) {
    switch setting {
    case .source: defaults.source = address
    case .speaker: defaults.speakers = (adding ? defaults.speakers : []) + [address]
    case .journey: defaults.journey = address
    }
  }

  private mutating func clear(_ setting: ScribeSetting, in map: ScribeMap) -> ScribeReply {
    switch setting {
    case .source: defaults.source = nil
    case .speaker: defaults.speakers = []
    case .journey: defaults.journey = nil
    }
    return ScribeReply(settings(map))
  }

  private mutating func unknown(
    _ setting: ScribeSetting, _ value: String, _ near: [EntryID], _ typed: String,
    in map: ScribeMap
  ) -> ScribeReply {
    var choices = near.map { id in
      let address = map.addresses.address(of: id)
      let label = "\(address)  \(ScribeWords.shown(map.map.title(of: id)))"
      return ScribeQuestion.Choice(label: Bilingual(sv: label, en: label)) { session, map in
        session.choose(setting, address)
        return ScribeReply(session.settings(map))
      }
    }
    let shown = ScribeWords.quoted(value)
    if setting == .source {
      choices.append(
        .init(
          label: Bilingual(
            sv: "en ny källa \(shown.swedish)", en: "a new source \(shown.english)")
        ) { session, map in session.newSource(value, typed, in: map) })
    }
    choices.append(asSlip(typed))
    let noun = Self.noun(setting)
    return ask(
      ScribeQuestion(
        text: Bilingual(
          sv: "ingen \(noun.swedish) heter \(shown.swedish); vad menades?",
          en: "no \(noun.english) is called \(shown.english); what was meant?"),
        choices: choices, typed: typed))
  }

  /// A source that the map does not have yet.
  private mutating func newSource(
    _ title: String, _ typed: String, in map: ScribeMap
  ) -> ScribeReply {
    // With its id written out at once: what is said from here on refers to it.
    let name = DerivedName.id(of: title, .source)
    let isFree = map.find(name, among: .any).isEmpty
    let shown = ScribeWords.quoted(title)
    var writing = ScribeWriting(
      edits: [.add(.init("source", isFree ? [name, title] : [title]))], typed: typed,
      label: Bilingual(
        sv: "ny källa \(shown.swedish), och allt härifrån kommer ur den",
        en: "new source \(shown.english), and all from here on comes from it"))
    writing.newSource = true
    return write(writing, text: title)
  }

  // MARK: - What holds

  /// Forgets defaults that somebody has taken out of the map, and says so.
  mutating func dropGone(in map: ScribeMap) -> [Bilingual] {
    func isThere(_ address: String, _ setting: ScribeSetting) -> Bool {
      map.entry(at: address, among: Self.kinds(setting)) != nil
    }
    var gone: [String] = []
    if let source = defaults.source, !isThere(source, .source) {
      gone.append(source)
      defaults.source = nil
    }
    if let journey = defaults.journey, !isThere(journey, .journey) {
      gone.append(journey)
      defaults.journey = nil
    }
    gone += defaults.speakers.filter { !isThere($0, .speaker) }
    defaults.speakers.removeAll { !isThere($0, .speaker) }
    return gone.map { name in
      Bilingual(
        sv: "\(ScribeWords.shown(name)) finns inte kvar i kartan, och gäller inte längre",
        en: "\(ScribeWords.shown(name)) is not in the map any more, and holds no longer")
    }
  }

  /// The default source, as a map writes it; nil where it is gone or there is none.
  func source(in map: ScribeMap) -> String? {
    defaults.source.flatMap { map.entry(at: $0, among: Self.kinds(.source)) }.map(map.reference)
  }

  enum Speakers {
    case known([String])
    case unknown(String)
  }

  /// Who says a line: whom it names itself, else the default.
  func speakers(_ name: String?, in map: ScribeMap) -> Speakers {
    guard let name else {
      return .known(
        defaults.speakers.compactMap { map.entry(at: $0, among: .actor) }.map(map.reference))
    }
    let found = map.find(name, among: .actor)
    guard let id = found.first, found.count == 1 else { return .unknown(name) }
    return .known([map.reference(id)])
  }

  /// Asks who `@name` is.
  mutating func askSpeaker(_ name: String, _ typed: String, in map: ScribeMap) -> ScribeReply {
    let found = map.find(name, among: .actor)
    let near = found.isEmpty ? map.near(name, among: .actor) : Array(found.prefix(5))
    let mark = "@" + name
    let head = typed.hasSuffix(mark) ? ScribeText.trimmed(typed.dropLast(mark.count)) : typed
    var choices = near.map { id in
      let address = map.addresses.address(of: id)
      let label = "\(address)  \(ScribeWords.shown(map.map.title(of: id)))"
      return ScribeQuestion.Choice(label: Bilingual(sv: label, en: label)) { session, map in
        let line = "\(head) @\(address)"
        return session.take(ScribeReader.read(line), typed: line, in: map)
      }
    }
    choices.append(
      .init(
        label: Bilingual(sv: "skriv raden utan @\(name)", en: "write the line without @\(name)")
      ) { session, map in
        session.take(ScribeReader.read(head), typed: head, in: map)
      })
    return ask(
      ScribeQuestion(
        text: Bilingual(sv: "vem är @\(name)?", en: "who is @\(name)?"), choices: choices,
        typed: typed))
  }
}
