// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText
import GlappViews

/// Which of a map's pictures are drawn, and what is said about the others.
struct PictureChoice {
  /// The file, as it is called in messages.
  let file: String
  /// What `--view` asks for: names of pictures, or kinds; empty for all.
  let wanted: [String]

  /// How many pictures one run draws of one map: a folder of thousands helps nobody.
  private static let limit = 100

  /// The pictures that were asked for and can be drawn; empty when the map holds nothing to draw,
  /// or nothing that this version can. Says why in either case.
  ///
  /// - Returns: the pictures, and whether one is left out because it would be too large.
  /// - Throws: `CommandFailure` when a picture is asked for that the map does not have.
  func drawn(from map: ServiceMap) throws(CommandFailure) -> (plans: [PicturePlan], isCut: Bool) {
    let all = PicturePlan.all(of: map)
    guard !all.isEmpty else {
      Terminal.error(nothingToDraw)
      return ([], false)
    }
    var plans = all
    let unasked = PicturePlan.unasked(of: map, besides: all)
    if !wanted.isEmpty {
      for name in wanted where !(all + unasked).contains(where: { Self.matches(name, $0) }) {
        throw unknown(name, all + unasked)
      }
      plans = all.filter { plan in wanted.contains { Self.matches($0, plan) } }
      // What no view shows is drawn where it is asked for by name, or as the only one of its kind.
      plans += unasked.filter { plan in
        wanted.contains { $0 == plan.name || plans.isEmpty && Self.matches($0, plan) }
      }
    } else if let first = unasked.first {
      let names = Fact.choices(unasked.map(\.name))
      Terminal.error(
        say(
          sv: "glapp: kartans vyer visar inte allt; rita också "
            + "\(names.worded(in: .swedish)) med --view \(first.name), eller lägg till en vy",
          en: "glapp: the map's views don't show everything; draw "
            + "\(names.worded(in: .english)) too with --view \(first.name), or add a view"))
    }
    let drawn = plans.filter(\.kind.isDrawn)
    if drawn.count > Self.limit {
      Terminal.error(
        say(
          sv: "glapp: \(file) ger \(drawn.count) bilder; de första \(Self.limit) ritas, "
            + "resten en i taget med --view",
          en: "glapp: \(file) gives \(drawn.count) pictures; the first \(Self.limit) are "
            + "drawn, the others one at a time with --view"))
    }
    for plan in plans.prefix(Self.limit) where !plan.kind.isDrawn {
      let kind = ViewKindNames.name(of: plan.kind)
      Terminal.error(
        say(
          sv: "glapp: bilden \(plan.name) (\(kind)) kan den här versionen inte rita",
          en: "glapp: this version cannot draw the picture \(plan.name) (\(kind))"))
    }
    let few = drawn.prefix(Self.limit)
    let fitting = few.filter { plan in
      guard let load = PictureLoad.excess(of: plan, in: map) else { return true }
      Terminal.error(tooLarge(plan, load))
      return false
    }
    return (Array(fitting), fitting.count < few.count)
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
