// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import GlappViews

/// Which of a map's pictures are drawn, and what is to be said about the others.
struct PictureChoice {
  /// What was chosen.
  struct Chosen {
    /// The pictures to draw; empty when the map holds nothing to draw, or nothing that this
    /// version can.
    var plans: [PicturePlan] = []
    /// Whether one is left out because it would be too large.
    var isCut = false
    /// What is said about those that are not drawn, a paragraph each.
    var notes: [String] = []
  }

  /// The file, as it is called in messages.
  let file: String
  /// What `--view` asks for: names of pictures, or kinds; empty for all.
  let wanted: [String]

  /// How many pictures one run draws of one map: a folder of thousands helps nobody.
  private static let limit = 100

  /// The pictures that were asked for and can be drawn, and why others are not.
  ///
  /// - Throws: `CommandFailure` when a picture is asked for that the map does not have.
  func chosen(from map: ServiceMap) throws(CommandFailure) -> Chosen {
    let all = PicturePlan.all(of: map)
    guard !all.isEmpty else { return Chosen(notes: [nothingToDraw]) }
    var chosen = Chosen(plans: all)
    let unasked = PicturePlan.unasked(of: map, besides: all)
    if !wanted.isEmpty {
      for name in wanted where !(all + unasked).contains(where: { Self.matches(name, $0) }) {
        throw unknown(name, all + unasked)
      }
      chosen.plans = all.filter { plan in wanted.contains { Self.matches($0, plan) } }
      // What no view shows is drawn where it is asked for by name, or as the only one of its kind.
      let isEmpty = chosen.plans.isEmpty
      chosen.plans += unasked.filter { plan in
        wanted.contains { $0 == plan.name || isEmpty && Self.matches($0, plan) }
      }
    } else if let first = unasked.first {
      chosen.notes.append(notAsked(unasked.map(\.name), first.name))
    }
    narrow(&chosen, map)
    return chosen
  }

  /// Leaves out what can't be drawn, and says why.
  private func narrow(_ chosen: inout Chosen, _ map: ServiceMap) {
    let drawn = chosen.plans.filter(\.kind.isDrawn)
    if drawn.count > Self.limit { chosen.notes.append(tooMany(drawn.count)) }
    for plan in chosen.plans.prefix(Self.limit) where !plan.kind.isDrawn {
      let kind = ViewKindNames.name(of: plan.kind)
      chosen.notes.append(
        say(
          sv: "glapp: bilden \(plan.name) (\(kind)) kan den här versionen inte rita",
          en: "glapp: this version cannot draw the picture \(plan.name) (\(kind))"))
    }
    chosen.plans = drawn.prefix(Self.limit).filter { plan in
      guard let load = PictureLoad.excess(of: plan, in: map) else { return true }
      chosen.notes.append(tooLarge(plan, load))
      chosen.isCut = true
      return false
    }
  }

  private func notAsked(_ unasked: [String], _ first: String) -> String {
    let names = Fact.choices(unasked)
    return say(
      sv: "glapp: kartans vyer visar inte allt; rita också "
        + "\(names.worded(in: .swedish)) med --view \(first), eller lägg till en vy",
      en: "glapp: the map's views don't show everything; draw "
        + "\(names.worded(in: .english)) too with --view \(first), or add a view")
  }

  private func tooMany(_ count: Int) -> String {
    say(
      sv: "glapp: \(file) ger \(count) bilder; de första \(Self.limit) ritas, "
        + "resten en i taget med --view",
      en: "glapp: \(file) gives \(count) pictures; the first \(Self.limit) are "
        + "drawn, the others one at a time with --view")
  }

  private func tooLarge(_ plan: PicturePlan, _ load: PictureLoad) -> String {
    say(
      sv: "glapp: bilden \(plan.name) ritas inte: den skulle ha \(load.count) "
        + "\(load.what.swedish), och en bild rymmer \(load.limit); dela upp den i flera",
      en: "glapp: the picture \(plan.name) is not drawn: it would have \(load.count) "
        + "\(load.what.english), and a picture holds \(load.limit); divide it into several")
  }

  private static func matches(_ name: String, _ plan: PicturePlan) -> Bool {
    plan.name == name || ViewKindNames.matches(name, plan.kind)
  }

  private func unknown(_ name: String, _ all: [PicturePlan]) -> CommandFailure {
    let names = all.map(\.name)
    let kinds = Set(all.map(\.kind)).map { ViewKindNames.name(of: $0) }.sorted()
    let near = Nearest.candidates(to: name, among: names + kinds)
    let list = Fact.choices(near.isEmpty ? names : near)
    let word = Fact.text(name).worded(in: CommandLanguage.current)
    return .usage(
      sv: "\(file) har ingen bild som heter `\(word)`; "
        + (near.isEmpty ? "det finns" : "menade du") + " \(list.worded(in: .swedish))"
        + (near.isEmpty ? "" : "?"),
      en: "\(file) has no picture called `\(word)`; "
        + (near.isEmpty ? "there is" : "did you mean") + " \(list.worded(in: .english))"
        + (near.isEmpty ? "" : "?"),
      example: "glapp render \(file) --view \(near.first ?? names[0])")
  }

  /// What a map without pictures is told: three lines that give one.
  private var nothingToDraw: String {
    say(
      sv: """
        glapp: \(file) har inget att rita än. De här tre raderna blir en första bild:

          person kim "Kim"
          resa vagen "Hur är det att be om stöd?" för kim {
            steg ringer "Jag ringer och ber om hjälp" { känsla -1 } }

        Lektion 1 tar det därifrån: examples/01-first-journey/LASMIG.md
        """,
      en: """
        glapp: \(file) has nothing to draw yet. These three lines give a first picture:

          person kim "Kim"
          journey way "What is it like to ask for support?" for kim {
            step call "I call and ask for help" { feeling -1 } }

        Lesson 1 goes on from there: examples/01-first-journey/README.md
        """)
  }
}
