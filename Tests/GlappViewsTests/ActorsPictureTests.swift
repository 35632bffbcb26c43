// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

struct ActorsPictureTests {
  private static let map = """
    map m "Mötet"
    organisation fk "Försäkringskassan" { short "FK"; role h "Handläggare"; role rep "Mgt-rep" }
    organisation region "Regionen"
    organisation af "Arbetsförmedlingen" { short "AF" }
    role remittent "Remittent" { at fk, af }
    person kim "Kim"
    person vera "Vera"
    team mgt "Gemensamt team" { member rep; seats unknown; vacant region not-appointed "brist" }
    relation h -> kim decides "rätten till ersättning"
    relation h -> region informs { missing "svar om vården" }
    relation remittent -> mgt refers
    relation fk -- kim { none }
    """

  private func texts(_ scene: Scene) -> String { ActorMaps.words(scene).joined(separator: " ") }

  @Test func organisationsAreGroupsAndOutsidersAreNot() {
    let network = ActorMaps.network(Self.map)
    #expect(network.groups.map(\.title) == ["Försäkringskassan", "Regionen"])
    let homes = network.nodes.map { ($0.title, $0.group) }
    #expect(homes.first { $0.0 == "Handläggare" }?.1 == 0)
    #expect(homes.first { $0.0 == "Remittent" }?.1 == nil)
    #expect(network.untied.map(\.title) == ["Arbetsförmedlingen", "Vera"])
  }

  @Test func whatIsMissingIsSaid() {
    let scene = ActorMaps.draw(Self.map)
    #expect(texts(scene).contains("saknas: svar om vården"))
    #expect(texts(scene).contains("saknas men borde finnas"))
    let english = ActorMaps.draw(Self.map, language: .english)
    #expect(texts(english).contains("missing: svar om vården"))
  }

  @Test func anEmptySeatSaysWhyAndATeamWhatIsUnknown() {
    let words = texts(ActorMaps.draw(Self.map))
    #expect(words.contains("ingen utsedd"))
    #expect(words.contains("brist"))
    #expect(words.contains("fler platser finns, okända"))
  }

  @Test func noContactIsNotTheSameAsMissing() {
    let words = texts(ActorMaps.draw(Self.map))
    #expect(words.contains("ingen kontakt"))
  }

  @Test func aRoleWithSeveralSaysWhere() {
    #expect(texts(ActorMaps.draw(Self.map)).contains("hos FK, AF"))
  }

  @Test func thoseWithoutTiesAreListed() {
    let words = ActorMaps.words(ActorMaps.draw(Self.map))
    #expect(words.contains("Utan relationer i bilden"))
    #expect(words.contains("Vera"))
  }

  @Test func everythingDrawnHasItsAddress() {
    let ids = Set(JourneyMaps.groups(ActorMaps.draw(Self.map)).compactMap(\.dataID))
    for id in ["fk", "fk.h", "kim", "vera", "mgt", "remittent", "region", "af"] {
      #expect(ids.contains(id))
    }
    #expect(ids.contains("fk.h->kim:decides"))
  }

  @Test func theLegendHoldsOnlyWhatIsThere() {
    let words = ActorMaps.words(ActorMaps.draw(Self.map))
    #expect(words.contains("beslutar om"))
    #expect(!words.contains("finansierar"))
    #expect(!words.contains("ansträngd"))
  }

  @Test func anEmptyMapSaysWhatToDo() {
    let scene = ActorMaps.draw("map m \"Tom\"")
    #expect(texts(scene).contains("Här finns inga aktörer än"))
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  @Test func theNarrativeSaysWhoIsTiedToWhomHow() {
    let blocks = ActorMaps.draw(Self.map).narrative.blocks
    let lists = blocks.compactMap { block -> [String]? in
      if case .list(_, let items) = block { items.map(\.text) } else { nil }
    }
    let lines = lists.flatMap(\.self)
    #expect(lines.contains { $0.hasPrefix("Handläggare beslutar om Kim") })
    #expect(lines.contains { $0.hasPrefix("Saknas: Handläggare (FK) → Regionen: svar om vården") })
  }

  @Test func aViewMayFocusOnSomeone() {
    let text = Self.map + "\nview v actors { focus kim }"
    let network = ActorMaps.network(text, view: "v")
    let titles = Set(network.nodes.map(\.title))
    #expect(titles.contains("Handläggare"))
    #expect(!titles.contains("Remittent"))
  }

  @Test func aViewMayLeaveOutKindsOfTies() {
    let text = Self.map + "\nview v actors { except refers }"
    let network = ActorMaps.network(text, view: "v")
    #expect(!network.ties.contains { $0.kind == .relation(.refers) })
  }

  @Test func whatIsPinnedStaysWhereItWasPut() throws {
    let text = Self.map + "\nview v actors { pin kim 100, 100; pin vera 0, 0; pin mgt 460, 130 }"
    let settings = JourneyMaps.settings(text, view: "v")
    let plan = NetworkPlan(
      NetworkBuilder.network(settings), Look(.paper), pins: ActorSelection(settings).pins)
    let placement = try #require(LayeredLayout().place(plan.requests).first)
    let packed = try #require(NetworkPacking.packed(plan, placement, on: Size(900, 450), seed: 1))
    let names = plan.network.nodes.map(\.title)
    let kim = packed.nodeCentres[try #require(names.firstIndex(of: "Kim"))]
    let team = packed.nodeCentres[try #require(names.firstIndex(of: "Gemensamt team"))]
    #expect(abs(team.x - kim.x - 360) < 0.01 && abs(team.y - kim.y - 30) < 0.01)
  }

  @Test func aReferenceThatLeadsNowhereIsCounted() {
    let network = ActorMaps.network(Self.map + "\nrelation kim -> nobody meets")
    #expect(network.brokenTies == 1)
  }

  @Test func tiesToOneselfAndManyBetweenTwoAreDrawn() {
    let text = """
      map m "M"
      role a "A"
      role b "B"
      relation a -> a informs "sig själv"
      relation a -> b informs "ett"
      relation a -> b refers "två"
      relation b -> a meets "tre"
      """
    let scene = ActorMaps.draw(text)
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    let words = texts(scene)
    for word in ["sig själv", "ett", "två", "tre"] { #expect(words.contains(word)) }
  }

  @Test func veryLargeMapsAreShownAsOrganisations() {
    var text = "map m \"Stor\"\n"
    for organisation in 0..<12 {
      text += "organisation o\(organisation) \"Org \(organisation)\" {\n"
      for role in 0..<100 { text += "  role r\(organisation)-\(role) \"R\"\n" }
      text += "}\n"
    }
    for role in 0..<100 {
      for organisation in 0..<12 {
        let next = (organisation + 1) % 12
        text += "relation r\(organisation)-\(role) -> r\(next)-\(role) informs\n"
      }
    }
    let scene = ActorMaps.draw(text)
    #expect(texts(scene).contains("organisationer visas som helheter"))
    #expect(texts(scene).contains("100 aktörer"))
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
  }

  @Test func hostileTextStaysText() {
    let long = String(repeating: "Försäkringskassans handläggare ", count: 160)
    let text = """
      map m "<script>"
      organisation o "\(long)" { role a "<b>&amp;"; role b "שלום" }
      person p "👩‍👩‍👧‍👦 Ő"
      relation a -> p informs "\(long)"
      relation b -> p meets "</text>"
      """
    #expect(SceneAudit.findings(in: ActorMaps.draw(text), smallest: 11) == [])
  }
}
