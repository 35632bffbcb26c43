// SPDX-License-Identifier: EUPL-1.2

@testable import GlappViews

/// Journeys made from a seed, the same for the same seed.
struct RandomJourney {
  private var state: UInt64
  private var steps = 0
  private var actors = 0
  private var isBlueprint = false

  /// The text of a map: up to `steps` steps, 1–40 actors, words of up to 40 letters.
  ///
  /// With what happens behind the scenes too, for a blueprint.
  static func text(
    _ seed: UInt64, isBlueprint: Bool = false, steps most: Int = 60
  ) -> String {
    var maker = RandomJourney(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1, most: most)
    maker.isBlueprint = isBlueprint
    return maker.make()
  }

  private let most: Int

  private init(state: UInt64, most: Int) {
    self.state = state
    self.most = most
  }

  /// A number below `limit`.
  private mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(1, limit)
  }

  private mutating func chance(_ percent: Int) -> Bool { next(100) < percent }

  private mutating func words(_ most: Int) -> String {
    let pieces = [
      "samordnings", "förbundet", "handläggar", "möte", "jag", "väntar", "på", "be", "sked",
      "kommun", "rehabiliterings", "i", "plan", "WWWW", "مرحبا", "👍🏽", "system", "–", "å",
    ]
    var words: [String] = []
    for _ in 0...next(most) {
      var word = ""
      for _ in 0...(chance(10) ? 4 : next(2)) { word += pieces[next(pieces.count)] }
      words.append(String(word.prefix(40)))
    }
    return words.joined(separator: " ")
  }

  private mutating func actor() -> String { "a\(next(actors))" }
  private mutating func step() -> String { "s\(next(steps))" }
  private mutating func feeling() -> String { "\(next(5) - 2)" }

  private mutating func make() -> String {
    steps = chance(10) ? next(3) : next(most + 1)
    actors = 1 + next(40)
    var text = "map m \"\(words(5))\" { feeling-scale \(1 + next(5)) }\n"
    for index in 0..<4 {
      text += "organisation o\(index) \"\(words(3))\" { short \"O\(index)\" }\n"
    }
    for index in 0..<actors {
      let home = chance(70) ? " at o\(next(4))" : ""
      text += "role a\(index) \"\(words(4))\"\(home)\n"
    }
    for index in 0..<3 {
      text += "team t\(index) \"\(words(3))\" {"
      for _ in 0..<next(5) { text += " member \(actor());" }
      if chance(40) { text += " vacant o\(next(4)) prevented;" }
      text += chance(30) ? " seats unknown }\n" : " }\n"
    }
    for index in 0..<5 {
      let kinds = ["meeting", "phone", "video", "letter", "form", "digital", "place"]
      text += "touchpoint c\(index) \"\(words(2))\""
      text += chance(60) ? " { kind \(kinds[next(7)]) }\n" : "\n"
    }
    text += "person p \"\(words(2))\"\nsource q \"\(words(4))\"\n"
    text += "journey j \"\(words(6))\" for p {\n"
    let kinds = ["current", "future", "planned"]
    if chance(50) { text += "kind \(kinds[next(3)])\n" }
    if chance(50) { text += "form circular\n" }
    if chance(50) { text += "default basis interpreted\n" }
    var open = false
    for index in 0..<steps {
      if chance(20) {
        text += (open ? "}\n" : "") + "phase f\(index) \"\(words(4))\" {\n"
        open = true
        if chance(20) { text += "story \"\(words(20))\"\n" }
        if chance(10) { text += "owner \(actor())\n" }
      }
      text += stepText(index)
    }
    text += open ? "}\n}\n" : "}\n"
    guard steps > 0 else { return text }
    for index in 0..<next(steps) { text += outside(index) }
    return text + elsewhere()
  }

  private mutating func stepText(_ index: Int) -> String {
    var text = "step s\(index) \"\(words(9))\" {\n"
    if chance(70) { text += "by \(actor())" + (chance(30) ? ", t\(next(3))" : "") + "\n" }
    if chance(20) { text += "by t\(next(3))\n" }
    if chance(50) { text += "with \(actor()), \(actor())\n" }
    for _ in 0..<next(3) {
      text += "via c\(next(5))" + (chance(40) ? " for \(actor()), p" : "") + "\n"
    }
    for _ in 0..<next(5) {
      text += "feeling \(feeling())"
      if chance(20) { text += "..\(2 + next(2))" }
      if chance(20) { text += " -> \(feeling())" }
      if chance(50) { text += " of \(chance(50) ? "a0" : actor())" }
      if chance(30) { text += " share \(["most", "some", "30%"][next(3)])" }
      guard chance(40) else {
        text += "\n"
        continue
      }
      text += " {\n" + (chance(70) ? "basis stated\n" : "")
      for _ in 0..<next(4) {
        text += "evidence \"\(words(4))\" from q { feeling \(feeling())"
        text += chance(30) ? "..\(2 + next(2)) }\n" : " }\n"
      }
      text += "}\n"
    }
    if chance(20) {
      let units = ["weeks", "days", "months", "years", "min"]
      let low = 1 + next(9)
      let range = chance(30) ? "..\(low + next(9))" : ""
      text += chance(30) ? "wait" : "wait \(low)\(range) \(units[next(chance(80) ? 2 : 5)])"
      text += chance(20) ? " { owner \(actor()) }\n" : "\n"
    }
    if chance(20) { text += "takes \(10 + next(100)) min\n" }
    if chance(10) { text += "moment-of-truth\n" }
    if isBlueprint { text += unseen() }
    if chance(10) { text += "expects \"\(words(8))\" of \(actor())\n" }
    for _ in 0..<next(3) {
      text += "pain \"\(words(9))\" { severity \(1 + next(5))"
      text += chance(50) ? "; from q }\n" : "; felt-by \(actor()) }\n"
    }
    if chance(30) { text += "gain \"\(words(9))\"\n" }
    if chance(20) { text += "opportunity \"\(words(12))\"\n" }
    for _ in 0..<(chance(20) ? 1 + next(3) : 0) {
      text += "then \(step())" + (chance(70) ? " \"\(words(5))\"" : "")
      text += (chance(50) ? " \(next(100))%" : "") + (chance(50) ? " laps \(1 + next(4))" : "")
      text += "\n"
    }
    return text + told() + "}\n"
  }

  /// What stands in lanes that only some views have.
  private mutating func told() -> String {
    var text = ""
    if chance(20) { text += "story \"\(words(20))\"\n" }
    if chance(15) { text += "owner \(chance(50) ? actor() : "\"\(words(3))\"")\n" }
    for word in ["does", "thinks", "says", "backstage"] where chance(15) {
      let link = word == "backstage" ? "by" : "of"
      text += "\(word) \"\(words(8))\"" + (chance(50) ? " \(link) \(actor())\n" : "\n")
    }
    for _ in 0..<(chance(15) ? 1 + next(4) : 0) {
      text += "expects \"\(words(8))\"" + (chance(60) ? " of \(actor())\n" : "\n")
    }
    for word in ["system", "need", "question", "evidence"] where chance(10) {
      text += "\(word) \"\(words(6))\"\n"
    }
    return text
  }

  /// Measures, journeys within the journey, and views with any lanes in any order.
  private mutating func elsewhere() -> String {
    var text = "measure n \"\(words(3))\" { unit \"\(words(1))\"\n"
    for _ in 0..<next(4) { text += "value \(step()) \(next(300))\n" }
    text += "value j \(next(50))..\(50 + next(50)) }\n"
    for index in 0..<next(3) {
      text +=
        "journey k\(index) \"\(words(5))\" for p { of \(step()); step x\(index) \"\(words(3))\" }\n"
    }
    let all = JourneyLaneKey.allCases.map(\.rawValue)
    func some(_ most: Int, _ maker: inout RandomJourney) -> String {
      (0...maker.next(most)).map { _ in all[maker.next(all.count)] }.joined(separator: ", ")
    }
    text +=
      "view v journey { of j; lanes \(chance(30) ? all.joined(separator: ", ") : some(12, &self))\n"
    if chance(60) { text += "scale time\n" }
    if chance(30) { text += "first \(some(3, &self))\n" }
    if chance(30) { text += "hide \(some(3, &self))\n" }
    return text + "}\n"
  }

  private mutating func unseen() -> String {
    var text = ""
    for _ in 0..<next(3) {
      text += "backstage \"\(words(7))\"" + (chance(80) ? " by \(actor()), \(actor())" : "") + "\n"
    }
    if chance(40) { text += "does \"\(words(6))\" of \(chance(50) ? actor() : "p")\n" }
    for _ in 0..<next(3) { text += "system \"\(words(3))\"\n" }
    return text
  }

  private mutating func outside(_ index: Int) -> String {
    if isBlueprint, chance(20) {
      return
        "relation \(actor()) -> \(actor()) \(chance(60) ? "refers" : "informs") \"\(words(4))\"\n"
    }
    if chance(50) {
      return "pain w\(index) \"\(words(6))\" at \(step()), \(step()), \(step())\n"
    }
    var text = "gap g\(index) \"\(words(8))\" between \(actor()), \(actor()) {\n"
    text += chance(50) ? "after \(step())\n" : "at \(step())\n"
    if chance(60) { text += "loses \"\(words(6))\"\n" }
    if chance(40) { text += "severity \(1 + next(5))\n" }
    if chance(40) { text += "bridge \"\(words(6))\" { status running }\n" }
    return text + "}\n"
  }
}
