// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// What the picture of actors says, drawn and told.
struct ActorsWordsTests {
  private static let map = """
    map m "Mötet" { owner "Samordningsförbundet"; confidential }
    organisation fk "Försäkringskassan" { short "FK"; role h "Handläggare"; role rep "Mgt-rep" }
    organisation af "Arbetsförmedlingen" { short "AF"; role h2 "Handläggare" }
    organisation region "Regionen" { unit psyk "Psykiatrin" }
    role remittent "Remittent" { at fk, af }
    role coach "Coach"
    role ensam "Vägledare" { at af }
    person kim "Kim"
    person vera "Vera"
    team mgt "Gemensamt team" {
      member rep "sammankallande"; seats unknown; meets "varje torsdag"
      vacant psyk not-appointed "psykiatrin har ont om folk"
    }
    relation-kind besoker "besöker"
    relation h -> kim decides "rätten till ersättning"
    relation h -> h2 informs { missing "svar om vården" }
    relation h2 <-> kim meets { strained }
    relation coach -> kim besoker "hemma" { basis assumed }
    relation remittent -> mgt refers { formal }
    relation fk -- kim { none }
    """

  /// The telling's lines, headings too.
  private func lines(_ scene: Scene) -> [String] {
    func all(_ item: SceneNarrative.ListItem) -> [String] {
      [item.text] + item.children.flatMap(all)
    }
    return scene.narrative.blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let text), .paragraph(let text): [text]
      case .list(_, let items): items.flatMap(all)
      case .table(let columns, let rows): columns + rows.flatMap(\.self)
      }
    }
  }

  /// Only letters and figures, so that broken and hyphenated lines do not matter.
  private func letters(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private func drawn(_ scene: Scene) -> String { letters(ActorMaps.words(scene).joined()) }

  // MARK: - Never cut

  @Test(arguments: [8, 20, 60, 300])
  func whatIsMissingIsReadToItsEnd(count: Int) {
    let what = (1...count).map { "återkoppling\($0)" }.joined(separator: " ") + " slut"
    let text = """
      map m "M"
      organisation a "A" { role x "X" }
      organisation b "B" { role y "Y" }
      team t "T" { member x; vacant b unknown "\(what)" }
      relation x -> y informs { missing "\(what)" }
      """
    let scene = ActorMaps.drawAsPlaced(text)
    let all = drawn(scene)
    #expect(all.contains(letters("saknas: " + what)))
    #expect(all.contains(letters("okänt varför " + what)))
    #expect(!ActorMaps.words(scene).contains { $0.contains("…") })
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  @Test func namesAreNeverCut() {
    let name = "Inspektionen för arbetslöshetsförsäkringens tillämpning i kommunernas "
    let names = (1...8).map { name + "samverkansområde nummer \($0)" }
    var text = "map m \"M\"\n"
    for (number, name) in names.enumerated() {
      text += "organisation o\(number) \"\(name)\"\n"
    }
    text += """
      organisation hel "\(names[0])" { role r "\(names[1])" }
      role alla "Alla" { at o0, o1, o2, o3, o4, o5, o6, o7 }
      role fria "Fria" { at o0, o1, o2, o3, o4, o5, o6, o7 }
      relation r -> alla meets
      """
    let scene = ActorMaps.drawAsPlaced(text)
    #expect(!ActorMaps.words(scene).contains { $0.contains("…") })
    #expect(drawn(scene).contains(letters("hos " + names.joined(separator: ", "))))
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  // MARK: - Told

  @Test func theTellingBeginsWithWhatIsMissing() throws {
    let blocks = ActorMaps.drawAsPlaced(Self.map).narrative.blocks
    guard blocks.count > 6, case .paragraph(let sum) = blocks[1],
      case .list(_, let missing) = blocks[3], case .list(_, let strained) = blocks[5],
      case .heading(_, let next) = blocks[6]
    else {
      Issue.record("\(blocks)")
      return
    }
    #expect(
      sum.hasPrefix("Aktörskarta · Mötet · 1\u{A0}kontakt saknas · 1\u{A0}plats är vakant · "))
    #expect(
      missing.map(\.text) == [
        "Saknas: Handläggare (FK) → Handläggare (AF): svar om vården",
        "Vakant plats: Psykiatrin (Regionen) i Gemensamt team – ingen utsedd: "
          + "psykiatrin har ont om folk",
      ])
    #expect(strained.map(\.text) == ["Ansträngt: Handläggare (AF) möter Kim (åt båda hållen)"])
    #expect(next == "Övriga relationer")
  }

  @Test func theTellingBeginsWithWhatIsMissingInEnglishToo() {
    let said = lines(ActorMaps.drawAsPlaced(Self.map, language: .english))
    #expect(said[3] == "Missing: Handläggare (FK) → Handläggare (AF): svar om vården")
    #expect(said.contains("Handläggare (FK) decides about Kim: “rätten till ersättning”"))
  }

  @Test func theTellingSaysAllThatThePictureSays() {
    for language in [Language.swedish, .english] {
      let scene = ActorMaps.drawAsPlaced(Self.map, language: language)
      let network = NetworkBuilder.network(JourneyMaps.settings(Self.map, language: language))
      let told = letters(lines(scene).joined(separator: " "))
      for node in network.nodes + network.untied {
        for text in [node.title] + node.remarks { #expect(told.contains(letters(text)), "\(text)") }
      }
      for group in network.groups { #expect(told.contains(letters(group.title))) }
      for tie in network.ties {
        let own = tie.label.split(separator: ": ").last.map(String.init) ?? ""
        let words = own.split { " ()".contains($0) }
        for word in words { #expect(told.contains(letters(String(word))), "\(tie.label)") }
      }
      #expect(told.contains(letters("Samordningsförbundet")))
      #expect(told.contains(language == .swedish ? "konfidentiellt" : "confidential"))
    }
  }

  @Test func theDescriptionOfThePictureSaysWhatIsMissing() {
    let scene = ActorMaps.drawAsPlaced(Self.map)
    #expect(scene.description.contains("Saknas: Handläggare (FK) → Handläggare (AF)"))
  }

  @Test func sentencesAreSwedish() {
    let said = lines(ActorMaps.drawAsPlaced(Self.map))
    #expect(said.contains("Remittent remitterar till Gemensamt team (formellt)"))
    #expect(said.contains("Coach besöker Kim: ”hemma” (tolkat eller antaget)"))
    #expect(said.contains("Mgt-rep har en plats i Gemensamt team: ”sammankallande”"))
    #expect(said.contains("Kim – den som kartan handlar om"))
  }

  // MARK: - Boxes

  @Test(
    arguments: [
      ("seats unknown; member a", "fler platser finns, okända", "more seats exist, unknown"),
      ("seats unknown", "platserna är inte kända", "seats not known"),
      ("seats 5; member a; vacant b unknown", "5 platser, 3 okända", "5 seats, 3 unknown"),
      ("seats 2; member a; vacant b unknown", "2 platser", "2 seats"),
    ])
  func aTeamSaysWhatIsKnownOfItsSeats(team: String, swedish: String, english: String) {
    let text =
      "map m \"M\"\nrole a \"A\"; role b \"B\"\nteam t \"T\" { \(team) }\nrelation a -> t meets"
    for (language, wanted) in [(Language.swedish, swedish), (.english, english)] {
      let network = NetworkBuilder.network(JourneyMaps.settings(text, language: language))
      #expect(network.nodes.first { $0.kind == .team }?.remarks == [wanted])
    }
  }

  @Test func rolesSayWhereTheyAreUnlessAFrameDoes() {
    let nodes = ActorMaps.network(Self.map)
    func remarks(_ title: String) -> [String]? {
      (nodes.nodes + nodes.untied).first { $0.title == title }?.remarks
    }
    #expect(remarks("Remittent") == ["hos FK, AF"])
    #expect(remarks("Coach") == ["organisation inte angiven"])
    #expect(remarks("Vägledare") == ["hos AF"])
    #expect(remarks("Handläggare") == [])
    // a map that tells of no organisations leaves nothing open
    let bare = ActorMaps.network("map m \"M\"\nrole a \"A\"; role b \"B\"\nrelation a -> b meets")
    #expect(bare.nodes.map(\.remarks) == [[], []])
  }

  @Test func thoseWithoutTiesKeepTheirForm() {
    let text = """
      map m "M"
      organisation o "O"
      role r "R" { at o }
      person p "P"
      team t "T"
      role a "A"; role b "B"
      relation a -> b meets
      """
    let untied = ActorMaps.network(text).untied.map(\.kind)
    #expect(untied == [.organisation, .role, .person(isMain: false), .team] || untied.count == 4)
    let legend = ActorMaps.words(ActorMaps.drawAsPlaced(text))
    for word in ["organisation", "person", "team", "roll"] { #expect(legend.contains(word)) }
  }

  // MARK: - What is seen first

  @Test(arguments: PictureStyle.allCases)
  func aMissingTieIsTheMostVisible(style: PictureStyle) throws {
    let palette = Palette.named(style)
    let kinds = RelationKind.allCases.map { TieLook(.relation($0), palette) }
    let missing = TieLook.missing(palette)
    // told apart by dashes alone, and by a plate that no other line has
    #expect(!kinds.contains { $0.dash == missing.dash })
    #expect(missing.width > 2.5)
    let scene = ActorMaps.drawAsPlaced(Self.map, style: style)
    let labels = JourneyMaps.groups(scene).filter { $0.part == "label" }
    func plate(_ title: String) -> Fill? {
      let group = labels.first { $0.title?.hasPrefix(title) ?? false }
      if case .rect(let shape)? = group?.items.first { return shape.fill }
      return nil
    }
    let ground = try #require(plate("saknas:")).ground
    #expect(ground.contrast(with: palette.surface) >= 4.5)
    #expect(plate("rätten").map { $0.ground.contrast(with: palette.surface) < 1.6 } ?? true)
    var strained = TieLook(.relation(.meets), palette)
    let plain = strained
    strained = .strained(palette)
    #expect(strained.width > plain.width)
  }

  @Test func theLegendBeginsWithWhatIsMissing() {
    let words = ActorMaps.words(ActorMaps.drawAsPlaced(Self.map))
    let start = words.firstIndex(of: "Teckenförklaring") ?? 0
    #expect(
      Array(words[(start + 1)...].prefix(3)) == [
        "saknas men borde finnas", "vakant plats", "ansträngd relation",
      ])
  }

  // MARK: - The same in every style

  @Test func everyoneStandsInTheSamePlaceInEveryStyle() throws {
    func boxes(_ style: PictureStyle) -> [String: Rect] {
      var boxes: [String: Rect] = [:]
      for group in JourneyMaps.groups(ActorMaps.draw(Self.map, style: style)) {
        guard let id = group.dataID, let rect = group.bounds else { continue }
        boxes[id + "/" + (group.part ?? "")] = rect
      }
      return boxes
    }
    let paper = boxes(.paper)
    for style in PictureStyle.allCases where style != .paper {
      let factor = Look(evenly: style).type.body / 12
      let other = boxes(style)
      #expect(other.keys.sorted() == paper.keys.sorted())
      let kim = try #require(paper["kim/"]).center
      let otherKim = try #require(other["kim/"]).center
      let ids = [
        "fk.h/", "fk.rep/", "af.h2/", "mgt/", "remittent/", "coach/", "fk/whole", "fk/", "af/",
        "region/", "region.psyk/",
      ]
      for id in ids {
        let (a, b) = (try #require(paper[id]), try #require(other[id]))
        let wanted = (a.center - kim) * factor
        #expect((b.center - otherKim).distance(to: wanted) < 0.5, "\(style) \(id)")
      }
    }
  }
}
