// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// Many ties between the same two, and many ties at all.
struct ActorsGatheringTests {
  /// Two people in their organisations with `count` relations of several sorts between them.
  private static func pair(_ count: Int, sorts: Bool = true) -> String {
    let kinds = ["meets", "refers", "informs", "funds", "steers", "decides"]
    var text = """
      map m "Mellan två"
      organisation fk "Försäkringskassan" { role a "Handläggare" }
      organisation af "Arbetsförmedlingen" { role b "Handläggare" }
      person kim "Kim"
      relation kim -> a meets

      """
    for number in 0..<count {
      let (from, to) = number % 2 == 0 ? ("a", "b") : ("b", "a")
      text += "relation x\(number) \(from) -> \(to) \(kinds[number % 6]) \"ärende \(number)\""
      switch number % 9 {
      case 4 where sorts: text += " { missing \"svar \(number)\" }"
      case 6 where sorts: text += " { strained }"
      case 8 where sorts: text += " { none }"
      default: break
      }
      text += "\n"
    }
    return text
  }

  /// The network of a map as it is drawn.
  private func network(_ text: String) -> ActorNetwork {
    ActorsPicture.plan(JourneyMaps.settings(text)).network
  }

  @Test func aHandfulOfTiesKeepTheirOwnLines() {
    let network = network(Self.pair(6))
    #expect(network.ties.count == 7)
    #expect(network.ties.allSatisfy { $0.members.isEmpty })
  }

  @Test(arguments: [7, 12, 50, 1000])
  func manyTiesShareFewLines(count: Int) {
    let network = network(Self.pair(count))
    let between = network.ties.filter { $0.entry != network.ties[0].entry }
    #expect(between.count <= 7)
    #expect(network.eachTie.count == count + 1)
    // what is missing or strained has a line apart, so that it is still seen
    let sorts = Set(between.map(\.sort))
    #expect(sorts.contains(.ordinary) && sorts.contains(.missing))
    #expect(Set(between.compactMap(\.keyNumber)).count == between.count { $0.keyNumber != nil })
  }

  @Test func aFewMissingContactsKeepTheirOwnLines() {
    let network = network(Self.pair(20))
    let missing = network.ties.filter { $0.state == .missing }
    #expect(missing.count == 2)
    #expect(missing.allSatisfy { $0.members.isEmpty && $0.label.hasPrefix("saknas: svar") })
  }

  @Test(arguments: [12, 60])
  func everyTieOfASharedLineIsThere(count: Int) throws {
    let scene = ActorMaps.drawAsPlaced(Self.pair(count))
    try JourneyMaps.dump(scene, "gathered-\(count)")
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    let told = JourneyMaps.told(scene)
    let groups = JourneyMaps.groups(scene)
    for number in 0..<count {
      let own = groups.filter { $0.dataID == "x\(number)" && $0.part == nil }
      #expect(own.count == 1, "x\(number)")
      #expect(own.first?.title?.contains("\(number)") == true)
      let words = number % 9 == 4 ? "svar \(number)" : "ärende \(number)"
      #expect(told.contains(words), "\(words)")
    }
  }

  @Test func theKeySaysWhomAndWhichWay() {
    let words = ActorMaps.words(ActorMaps.drawAsPlaced(Self.pair(9, sorts: false)))
    #expect(words.contains { $0.hasPrefix("9 relationer, se 1") } || words.contains("1"))
    #expect(words.contains("Flera relationer i en linje"))
    let heading =
      "Handläggare (Försäkringskassan) – Handläggare (Arbetsförmedlingen): 9 relationer"
    #expect(words.contains(heading))
    #expect(words.contains("→ möter: ärende 0"))
    #expect(words.contains("← remitterar: ärende 1"))
    #expect(words.contains("flera relationer, uppräknade nedan"))
    let english = ActorMaps.words(
      ActorMaps.drawAsPlaced(Self.pair(9, sorts: false), language: .english))
    #expect(english.contains("Several ties in one line"))
    #expect(english.contains("→ meets: ärende 0"))
  }

  @Test func aLongKeySaysHowMuchMoreThereIs() {
    let words = ActorMaps.words(ActorMaps.drawAsPlaced(Self.pair(60, sorts: false)))
    #expect(words.contains("och 36 till, i bildens beskrivning"))
  }

  @Test func manyLoopsShareOne() {
    var text = "map m \"M\"\nrole a \"A\"; role b \"B\"\nrelation a -> b meets\n"
    for number in 0..<30 { text += "relation a -> a informs \"sig själv \(number)\"\n" }
    #expect(network(text).ties.count == 2)
    let scene = ActorMaps.drawAsPlaced(text)
    #expect(SceneAudit.findings(in: scene, smallest: 11) == [])
    #expect(scene.size.width < 900)
    #expect(ActorMaps.words(scene).contains("→ informerar: sig själv 7"))
  }

  // MARK: - Work

  @Test func moreTiesBetweenTwoAreNoMoreWork() throws {
    let few = try ActorMaps.placed(Self.pair(50))
    let many = try ActorMaps.placed(Self.pair(1000))
    #expect(many.ways.count == few.ways.count)
    #expect(Double(many.labelWork) < 2 * Double(few.labelWork))
  }

  /// A star of `rays` with words on each.
  private func star(_ rays: Int) -> String {
    var text = "map m \"Stjärna\"\nrole nav \"Samordnare\"\n"
    for ray in 0..<rays {
      text += "role r\(ray) \"Aktör \(ray)\"\nrelation nav -> r\(ray) informs \"om \(ray)\"\n"
    }
    return text
  }

  @Test func wordsOfAStarAreLinearWork() {
    let few = Self.onRing(star(60), middle: 1).labelWork
    let many = Self.onRing(star(240), middle: 1).labelWork
    #expect(few > 0 && many < 5 * few, "\(few) for 60, \(many) for 240")
  }

  @Test func wordsOfACliqueAreLinearWork() {
    func clique(_ size: Int) -> String {
      var text = "map m \"Alla\"\n"
      for one in 0..<size {
        text += "role r\(one) \"Aktör \(one)\"\n"
        for other in 0..<one { text += "relation r\(one) -- r\(other) meets \"\(other)\"\n" }
      }
      return text
    }
    // 91 and 378 ties
    let few = Self.onRing(clique(14), middle: 0).labelWork
    let many = Self.onRing(clique(28), middle: 0).labelWork
    #expect(few > 0 && many < 5 * few, "\(few) for 91 ties, \(many) for 378")
  }

  /// The network on a ring so wide that no line runs through a box, the first `middle` inside it.
  private static func onRing(_ text: String, middle: Int) -> NetworkGeometry {
    let plan = ActorsPicture.plan(JourneyMaps.settings(text))
    let count = plan.network.nodes.count
    let radius = 70 * Double(count)
    let centres = (0..<count).map { number in
      number < middle
        ? Point.zero
        : Point.polar(.zero, radius, degrees: 360 * Double(number) / Double(count - middle))
    }
    let routes = plan.network.ties.map { tie in
      LayoutPlacement.Route(
        points: RouteCurve.clipped(
          RouteCurve.straight(centres[tie.from], centres[tie.to]),
          from: plan.shape(tie.from, placedAt: centres[tie.from]),
          to: plan.shape(tie.to, placedAt: centres[tie.to])))
    }
    return NetworkGeometry(
      plan,
      LayoutPlacement(
        size: Size(2 * radius, 2 * radius), nodeCentres: centres, clusterBoxes: [],
        routes: routes, rung: .asked))
  }
}
