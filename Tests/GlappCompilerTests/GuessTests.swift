// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappSyntax
import GlappText
import Testing

@testable import GlappCompiler

/// What people write for a word they do not remember.
@Suite struct GuessTests {
  private let schema = CompiledSchema.current

  /// What is suggested for a line inside a step, at top level or in something else.
  private func suggestions(_ line: String, in outer: String = "step") -> [String] {
    let text: String
    switch outer {
    case "": text = line
    case "step":
      text =
        "person p \"P\"; touchpoint video \"V\"; journey r \"R\" for p { step a \"A\" { \(line) } }"
    case "steg":
      text =
        "person p \"P\"; touchpoint video \"V\"; resa r \"R\" för p { fas f \"F\" { steg a \"A\" { \(line) } } }"
    default: text = "\(outer) { \(line) }"
    }
    let said = CompileCheck.compile(text).diagnostics.sorted
    #expect(said.count == 1, "\(said.map { $0.message(in: .english) })")
    return said.first?.suggestions ?? []
  }

  @Test(
    arguments: [
      ("tillbaka a", "därefter"), ("sen a", "därefter"), ("efter a", "därefter"),
      ("vänta 3 veckor", "väntan"), ("kö", "väntan"), ("fördröjning", "väntan"),
      ("aktör p", "av"), ("roll p", "av"), ("kanal video", "via"), ("vid video", "via"),
      ("problem \"x\"", "smärtpunkt"), ("glädje \"x\"", "höjdpunkt"), ("humör -1", "känsla"),
      ("tid 60 min", "tar"), ("tanke \"x\"", "tänker"), ("sa \"x\"", "säger"),
      ("handling \"x\"", "gör"), ("hoppas \"x\"", "förväntar"), ("internt \"x\"", "bakom-scenen"),
      ("verktyg \"x\"", "system"), ("önskemål \"x\"", "behov"), ("kommentar \"x\"", "anteckning"),
      ("bevis \"x\"", "belägg"), ("klyfta \"x\"", "glapp"), ("utförare p", "av"),
    ])
  func aSwedishGuessInAStep(line: String, word: String) {
    #expect(suggestions(line, in: "steg").first == word)
  }

  @Test func whatAnOrganisationAndAJourneyAreGivenIsGuessed() {
    #expect(suggestions("kort \"AF\"", in: "organisation o \"O\"").first == "förkortning")
    #expect(suggestions("acronym \"ES\"", in: "organisation o \"O\"").first == "short")
    let said = CompileCheck.compile(#"resa r "R" { standard grund tolkat }"#).diagnostics.sorted
    #expect(said.map(\.suggestions) == [["förval"]])
  }

  /// Where several words are as near, what stands in the block tells; never is it made a mistake.
  @Test func whatStandsInABlockChoosesAmongLikenesses() {
    func said(_ text: String) -> [String] {
      CompileCheck.compile(text).diagnostics.sorted.map(\.kind.code)
    }
    #expect(said(#"fakta "Tal" { personer 12 }"#) == ["unknown-word"])
    #expect(said(#"fakta f "Tal" { nivå individ }; hinder h "H" { faktor f }"#) == ["unknown-word"])
    #expect(said(#"fakta "Tal" { personr 12 }"#).count < 3)
  }

  @Test(
    arguments: [
      ("back a", "then"), ("next a", "then"), ("goto a", "then"), ("after a", "then"),
      ("waiting 3 weeks", "wait"), ("queue", "wait"), ("actor p", "by"), ("who p", "by"),
      ("channel video", "via"), ("issue \"x\"", "pain"), ("problem \"x\"", "pain"),
      ("highlight \"x\"", "gain"), ("mood -1", "feeling"), ("duration 60 min", "takes"),
      ("thought \"x\"", "thinks"), ("said \"x\"", "says"), ("action \"x\"", "does"),
      ("expectation \"x\"", "expects"), ("internal \"x\"", "backstage"), ("tool \"x\"", "system"),
      ("wish \"x\"", "need"), ("comment \"x\"", "note"), ("proof \"x\"", "evidence"),
      ("handover \"x\"", "gap"), ("hmw \"x\"", "opportunity"),
    ])
  func anEnglishGuessInAStep(line: String, word: String) {
    #expect(suggestions(line).first == word)
  }

  @Test(
    arguments: [
      ("brukare k \"K\"", "person"), ("myndighet f \"F\"", "organisation"),
      ("grupp g \"G\"", "team"), ("yrke y \"Y\"", "roll"), ("kundresa r \"R\"", "resa"),
      ("samband \"x\"", "relation"), ("rapport r \"R\"", "källa"), ("slutsats \"x\"", "insikt"),
      ("lösning \"x\"", "idé"), ("prioritering p \"P\"", "matris"), ("nyckeltal n \"N\"", "mått"),
      ("user u \"U\"", "person"), ("agency a \"A\"", "organisation"), ("link a", "relation"),
      ("report r \"R\"", "source"), ("conclusion \"x\"", "insight"), ("solution \"x\"", "idea"),
      ("axis a \"A\"", "criterion"), ("kpi k \"K\"", "measure"), ("import \"x\"", "include"),
    ])
  func aGuessAtTopLevel(line: String, word: String) {
    #expect(suggestions(line, in: "").first == word)
  }

  @Test func aGuessFitsItsPlace() {
    #expect(suggestions("gruppdel p", in: "team t \"T\"").isEmpty)
    #expect(suggestions("ledig fk", in: "team t \"T\"") == ["vakant"])
    #expect(suggestions("drabbar p", in: "person p \"P\"; höjdpunkt h \"H\"") == ["gynnar"])
    #expect(suggestions("avdelning \"A\"", in: "organisation o \"O\"") == ["enhet"])
    #expect(suggestions("importance 4", in: "pain x \"X\"") == ["severity"])
  }

  @Test func aWordOfBothLanguagesFollowsTheFile() {
    #expect(suggestions("problem \"x\"", in: "steg").first == "smärtpunkt")
    #expect(suggestions("problem \"x\"", in: "step").first == "pain")
  }

  @Test func titlesAndIdsHaveNoWord() {
    for (written, way) in [
      ("titel", "titeln står"), ("name", "titeln står"), ("id", "ett id står"),
    ] {
      let said = CompileCheck.compile("person p \"P\" { \(written) \"x\" }").diagnostics.sorted
      #expect(said.map(\.kind.code) == ["unknown-word"])
      #expect(said.first?.hints(in: .swedish).first?.hasPrefix(way) == true)
      #expect(said.first?.suggestions == [])
    }
  }

  @Test func whatIsGuessedReadsAsThatWord() {
    let map = CompileCheck.compile("brukare kim \"K\"\njourney r \"R\" for kim")
    #expect(CompileCheck.said(map) == ["unknown-word brukare"], "kim is known all the same")
    let other = CompileCheck.compile("brukare 5 \"K\"")
    #expect(CompileCheck.said(other) == ["unknown-word brukare"], "one mistake, not two")
  }

  @Test func everyGuessLeadsSomewhere() {
    for (written, meant) in schema.guesses.all {
      #expect(!meant.isEmpty && written == written.lowercased())
      for guess in meant {
        let rows = schema.schema.rows.filter { $0.word == guess.word }
        #expect(!rows.isEmpty)
      }
      let others = meant.flatMap { guess in schema.schema.rows.filter { $0.word == guess.word } }
        .flatMap { [$0.english, $0.swedish] }.filter { $0 != written }
      #expect(!others.isEmpty, "\(written) means only itself")
    }
    #expect(schema.guesses.all.count > 350)
  }

  /// The words that most maps are made of have guesses in both languages.
  @Test func theMostUsedWordsHaveGuesses() {
    let used: [Word] = [
      .map, .include, .about, .note, .tag, .evidence, .kind, .date, .people, .source, .organisation,
      .unit, .role, .person, .team, .member, .vacant, .relation, .touchpoint, .journey, .phase,
      .step,
      .feeling, .by, .via, .wait, .takes, .does, .thinks, .says, .expects, .backstage, .system,
      .then, .pain, .gain, .need, .gap, .severity, .insight, .opportunity, .idea, .criterion, .rate,
      .matrix, .decision, .factor, .influence, .measure, .view,
    ]
    for word in used {
      for language in Language.allCases {
        let count = schema.guesses.all.count { guess in
          guess.meant.contains { $0.word == word && ($0.language ?? language) == language }
        }
        #expect(count > 0, "\(word) in \(language)")
      }
    }
  }
}
