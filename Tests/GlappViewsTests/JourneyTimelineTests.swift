// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappScene
import GlappText
import Testing

@testable import GlappViews

/// The time of a journey, to scale.
struct JourneyTimelineTests {
  private static let text = """
    organisation af "Af" { role h "Handläggare" }
    organisation fk "Fk" { role u "Utredare" }
    person kim "Kim"
    journey j "J" for kim {
      step a "Jag ringer" { by af.h; takes 2 h }
      step b "Jag väntar" { wait 2 weeks }
      step c "Brevet kommer" { by fk.u }
      step d "Jag väntar igen" { wait { owner fk } }
      step e "Jag väntar mer" { wait 1..3 weeks { owner fk.u } }
      step f "Mötet" { by af.h; with fk.u; takes 60 min; wait 1 day }
    }
    view skala journey { of j; scale time }
    view steg journey { of j; scale steps }
    """

  private func timeline(_ text: String = text) -> JourneyTimeline {
    JourneyTimeline(JourneyFacts(JourneyMaps.settings(text)))
  }

  private let week = 10_080.0

  @Test func timeIsAddedUpAndNothingIsGuessed() {
    let time = timeline()
    #expect(time.total == 3 * week + 180 + 1440...5 * week + 180 + 1440)
    #expect(time.waiting == 3 * week + 1440...5 * week + 1440)
    #expect(time.unknown == 1)
    // the wait in a step that somebody leads is theirs; the first is nobody's
    #expect(time.unowned.count == 1 && time.unowned.minutes == 2 * week)
    #expect(time.pieces.map(\.kind) == [.work, .wait, .moment, .wait, .wait, .work, .wait])
    #expect(time.pieces.map(\.isAfterUnknown) == [false, false, false, false, true, true, true])
    #expect(time.pieces[2].start == 2 * week + 120)
    #expect(timeline("journey j \"J\" { step a \"A\" { } }").isEmpty)
    #expect(timeline("").isEmpty)
  }

  @Test func silenceIsSinceTheLastOneInTouch() throws {
    let time = timeline()
    let facts = JourneyFacts(JourneyMaps.settings(Self.text))
    let silences = time.pieces.map {
      $0.silence.map { "\(facts.code($0.column)) \(facts.caption($0.actor))" }
    }
    #expect(
      silences == [nil, "S1 Handläggare", nil, "S3 Utredare", "S3 Utredare", nil, nil])
  }

  @Test func placesAreToScale() throws {
    let time = timeline()
    let scale = TimelineScale(time, left: 100, width: 1000, unknown: 40)
    #expect(scale.spans.count == time.pieces.count)
    let minute = (1000 - 40) / time.total.upperBound
    #expect(abs(scale.spans[1].right - scale.spans[1].left - 2 * week * minute) < 0.001)
    // a range reaches from its least to its most
    #expect(abs(scale.spans[4].middle - scale.spans[4].left - week * minute) < 0.001)
    #expect(abs(scale.spans[4].right - scale.spans[4].left - 3 * week * minute) < 0.001)
    // unknown is as long as any unknown, and a moment takes no room
    #expect(abs(scale.spans[3].right - scale.spans[3].left - 40) < 0.001)
    #expect(scale.spans[2].left == scale.spans[2].right)
    #expect(abs((scale.spans.last?.right ?? 0) - 1100) < 0.001)
    for (one, next) in zip(scale.spans, scale.spans.dropFirst()) {
      #expect(one.right <= next.left + 1e-9)
    }
    #expect(scale.ticks.count <= 10 && scale.ticks.first?.x == 100)
    #expect(scale.ticks.contains { $0.isLeast } && scale.ticks.contains { !$0.isLeast })
    // many unknown waits leave half of the room to what is known
    var many = "journey j \"J\" {\n"
    for _ in 0..<100 { many += "step { wait; takes 1 h }\n" }
    let crowded = TimelineScale(timeline(many + "}"), left: 0, width: 1000, unknown: 40)
    #expect(abs((crowded.spans.last?.right ?? 0) - 1000) < 0.001)
  }

  @Test func itIsDrawnOnlyWhereAskedFor() {
    let title = "Tiden i skala"
    for view in [nil, "steg"] {
      #expect(!JourneyMaps.texts(JourneyMaps.draw(Self.text, view: view).items).contains(title))
    }
    let scene = JourneyMaps.draw(Self.text, view: "skala")
    let texts = JourneyMaps.texts(scene.items)
    #expect(texts.contains(title))
    let whole = texts.joined(separator: " ")
    #expect(whole.contains("Sammanlagt minst 3,2–5,2\u{A0}veckor"), "\(whole)")
    #expect(whole.contains("ingen äger väntan") && whole.contains("ingen kontakt sedan S1"))
    #expect(whole.contains("i skala: väntan som ingen äger"))
    #expect(whole.contains("avriven: ingen vet hur länge"))
    #expect(!whole.contains("avriven med ram"))
    let told = JourneyMaps.told(scene)
    #expect(told.contains("S2: väntan 2\u{A0}veckor, ingen äger väntan, ingen kontakt sedan S1"))
    #expect(told.contains("S4: väntan, okänd tid, ansvarig: Fk, ingen kontakt sedan S3"))
    #expect(told.contains("S3: börjar efter 2\u{A0}veckor"))
    #expect(told.contains("börjar efter minst"))
    let groups = JourneyMaps.groups("j.b:wait", scene).filter { $0.part == "scale" }
    #expect(groups.count == 1)
  }

  @Test func aJourneyWithoutTimesSaysSo() {
    let text = "journey j \"J\" { step a \"A\" { } } view v journey { skala tid }"
    let scene = JourneyMaps.draw(text, view: "v")
    #expect(JourneyMaps.told(scene).contains("Inget att rita i skala"))
    #expect(JourneyMaps.texts(scene.items).joined().contains("Inget att rita i skala"))
  }

  @Test(arguments: PictureStyle.allCases)
  func itIsLegible(style: PictureStyle) throws {
    var long =
      "person p \"P\"\norganisation o \"Samordningsförbundsrehabiliteringsutredningen\"\njourney j \"J\" for p {\n"
    for index in 0..<60 {
      long +=
        "step s\(index) \"S\" { \(index % 3 == 0 ? "by o; takes 20 min" : index % 7 == 1 ? "wait" : "wait \(index % 5 + 1) days") }\n"
    }
    long += "}\nview skala journey { scale time }"
    let smallest = TypeScale.named(style).small
    for language in Language.allCases {
      for (name, text) in [("short", Self.text), ("long", long)] {
        let scene = JourneyMaps.draw(text, style: style, language: language, view: "skala")
        try JourneyMaps.dump(scene, "time-\(name)-\(style.rawValue)-\(language.rawValue)")
        #expect(SceneAudit.findings(in: scene, smallest: smallest) == [], "\(name)")
      }
    }
  }

  @Test func timesAreSaidInTheirOwnUnits() {
    let words = JourneyWords(.swedish)
    #expect(words.time(45...45) == "45\u{A0}min")
    #expect(words.time(180...180) == "3\u{A0}tim")
    #expect(words.time(2880...2880) == "2\u{A0}dagar")
    #expect(words.time(2 * week...4 * week) == "2–4\u{A0}veckor")
    #expect(words.time(week...week) == "1\u{A0}vecka")
    #expect(words.time(129_600...129_600) == "3\u{A0}månader")
    #expect(words.elapsed(0, isLeast: false) == "0")
    #expect(JourneyTimeline.minutes(Quantity(low: nil, high: 2, unit: .hour)) == 120...120)
    #expect(JourneyTimeline.minutes(Quantity(low: 3, high: 3)) == nil)
    #expect(JourneyTimeline.minutes(nil) == nil)
  }
}
