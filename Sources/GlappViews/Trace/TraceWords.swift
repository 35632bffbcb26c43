// SPDX-License-Identifier: EUPL-1.2

import GlappAnalysis
import GlappModel
import GlappScene
import GlappText

/// The captions of a trace, in both languages.
struct TraceWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  func say(_ sv: String, _ en: String) -> String { language == .swedish ? sv : en }

  func question(_ names: [String]) -> String {
    guard let first = names.first, names.count == 1 else {
      return say("Vad vilar besluten på?", "What do the decisions rest on?")
    }
    return say("Vad hänger ihop med ”\(first)”?", "What is tied to “\(first)”?")
  }

  func subtitle(_ content: TraceContent) -> String {
    var parts = [say("Spår från beslut till belägg", "Trace from decision to evidence")]
    let count = content.elements.count
    parts.append(
      count == 1 ? say("1 del", "1 part") : say("\(count) delar", "\(count) parts"))
    let sources = content.sources.count
    if sources > 0 {
      parts.append(
        sources == 1 ? say("1 källa", "1 source") : say("\(sources) källor", "\(sources) sources"))
    }
    let groundless = content.groundless
    parts.append(
      groundless == 0
        ? say("allt har belägg", "all has evidence")
        : say("\(groundless) utan belägg", "\(groundless) without evidence"))
    return parts.joined(separator: " · ")
  }

  /// What a column is called: what stands in it.
  func heading(_ kinds: [ElementKind]) -> String {
    let names = Set(kinds).sorted { $0.rawValue < $1.rawValue }.map(plural)
    guard names.count > 3 else { return names.joined(separator: ", ").firstUpper }
    return (names.prefix(2).joined(separator: ", ") + say(" m.m.", " etc.")).firstUpper
  }

  /// A sentence and what follows it, with one mark between them.
  func sentence(_ text: String, _ next: String) -> String {
    let ends: Set<Character> = [".", "?", "!", "…"]
    return text + (text.last.map(ends.contains) == true ? " " : ". ") + next
  }

  func groundless() -> String { say("inga belägg", "no evidence") }

  func sources(_ numbers: [Int]) -> String {
    let list = numbers.map(String.init).joined(separator: ", ")
    return say("källa ", "source ") + list
  }

  var sourcesTitle: String { say("Källor", "Sources") }
  var legendTitle: String { say("Teckenförklaring", "Legend") }
  var chain: String { say("Från beslut till belägg", "From decision to evidence") }
  var empty: String {
    say(
      "Kartan har inga beslut, idéer, möjligheter eller insikter att följa än.",
      "The map has no decisions, ideas, opportunities or insights to follow yet.")
  }
  func largerPaper(than paper: PaperFormat) -> String {
    let (name, next) = (paper.name, paper.next?.name)
    guard let next else {
      return say(
        "På \(name) blir texten mindre än 8 punkter: dela upp bilden i flera.",
        "On \(name) the text is smaller than 8 points: divide the picture into several.")
    }
    return say(
      "På \(name) blir texten mindre än 8 punkter: skriv ut på \(next) eller större.",
      "On \(name) the text is smaller than 8 points: print on \(next) or larger.")
  }

  func circle(_ claim: String, _ ground: String) -> String {
    say(
      "”\(claim)” vilar också på ”\(ground)”: de går i cirkel, och det strecket är inte ritat.",
      "“\(claim)” rests on “\(ground)” too: they go in a circle, and that line is not drawn.")
  }

  /// What a line means.
  func relation(_ relation: TraceGraph.Relation) -> String {
    switch relation {
    case .restsOn: say("vilar på det till höger", "rests on what is to the right")
    case .against: say("talar emot", "speaks against")
    case .chose: say("valdes i beslutet", "was chosen in the decision")
    case .setAside: say("valdes bort i beslutet", "was set aside in the decision")
    }
  }

  /// What a line says of its two ends.
  func told(_ link: TraceGraph.Link, _ claim: String, _ ground: String) -> String {
    switch link.relation {
    case .restsOn: say("\(claim) vilar på \(ground)", "\(claim) rests on \(ground)")
    case .against: say("\(ground) talar emot \(claim)", "\(ground) speaks against \(claim)")
    case .chose: say("\(claim): valde \(ground)", "\(claim): chose \(ground)")
    case .setAside: say("\(claim): valde bort \(ground)", "\(claim): set aside \(ground)")
    }
  }

  func one(_ kind: ElementKind) -> String {
    let names = Self.names[kind]
    return say(names?.one.swedish ?? "del", names?.one.english ?? "part")
  }

  private func plural(_ kind: ElementKind) -> String {
    let names = Self.names[kind]
    return say(names?.many.swedish ?? "annat", names?.many.english ?? "other")
  }

  private static let names: [ElementKind: (one: Bilingual, many: Bilingual)] = {
    func both(
      _ sv: String, _ svMany: String, _ en: String, _ enMany: String
    ) -> (one: Bilingual, many: Bilingual) {
      (Bilingual(sv: sv, en: en), Bilingual(sv: svMany, en: enMany))
    }
    return [
      .decision: both("beslut", "beslut", "decision", "decisions"),
      .recommendation: both(
        "rekommendation", "rekommendationer", "recommendation", "recommendations"),
      .matrix: both("matris", "matriser", "matrix", "matrices"),
      .idea: both("idé", "idéer", "idea", "ideas"),
      .bridge: both("brygga", "bryggor", "bridge", "bridges"),
      .opportunity: both("möjlighet", "möjligheter", "opportunity", "opportunities"),
      .challenge: both("utmaning", "utmaningar", "challenge", "challenges"),
      .theme: both("tema", "teman", "theme", "themes"),
      .insight: both("insikt", "insikter", "insight", "insights"),
      .gap: both("glapp", "glapp", "gap", "gaps"),
      .hinder: both("hinder", "hinder", "hindrance", "hindrances"),
      .enabler: both("framgångsfaktor", "framgångsfaktorer", "enabler", "enablers"),
      .pain: both("smärtpunkt", "smärtpunkter", "pain", "pains"),
      .gain: both("höjdpunkt", "höjdpunkter", "gain", "gains"),
      .need: both("behov", "behov", "need", "needs"),
      .step: both("steg", "steg", "step", "steps"),
      .fact: both("faktum", "fakta", "fact", "facts"),
      .assumption: both("antagande", "antaganden", "assumption", "assumptions"),
      .question: both("fråga", "frågor", "question", "questions"),
      .lesson: both("lärdom", "lärdomar", "lesson", "lessons"),
      .evidence: both("belägg", "belägg", "evidence", "evidence"),
      .source: both("källa", "källor", "source", "sources"),
      .respondent: both("respondent", "respondenter", "respondent", "respondents"),
      .slip: both("lapp", "lappar", "slip", "slips"),
      .relation: both("relation", "relationer", "relation", "relations"),
      .influence: both("påverkan", "påverkan", "influence", "influences"),
      .factor: both("faktor", "faktorer", "factor", "factors"),
      .figure: both("värde", "värden", "value", "values"),
    ]
  }()
}
