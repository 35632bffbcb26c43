// SPDX-License-Identifier: EUPL-1.2

import GlappText

/// A small made-up map that the reference puts each word's example into, so that the example can
/// be drawn: its ids are those that the examples refer to.
struct ReferenceHost {
  /// The kind of picture it is drawn as.
  let picture: Picture
  let language: Language

  enum Picture: String, CaseIterable {
    case journey, blueprint, actors, matrix
  }

  /// Where in the host an example goes.
  enum Place {
    case step, phase, journey, top
  }

  /// The host with `text` put in its place.
  ///
  /// - Parameters:
  ///   - text: an example, or what it stands in.
  ///   - place: where it goes.
  ///   - own: the id that the example gives itself; the host's own element of that id gives way.
  /// - Returns: the text of a whole map.
  func map(holding text: String, at place: Place, own: String?) -> String {
    var lines: [String] = []
    var depth = 0
    for line in Self.lines(picture, language) {
      let opens = line.text.hasSuffix("{")
      if depth > 0 || (own != nil && line.id == own) {
        // What stands in an element that gives way goes with it.
        if opens { depth += 1 }
        if line.text.hasSuffix("}"), !line.text.contains("{") { depth -= 1 }
        continue
      }
      guard let slot = line.slot else {
        lines.append(line.text)
        continue
      }
      if slot == place { lines.append(text) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line of the host: text with the id that it gives, or a place for the example.
  private struct Line {
    var text = ""
    var id: String?
    var slot: Place?
  }

  private static func lines(_ picture: Picture, _ language: Language) -> [Line] {
    let source = language == .swedish ? swedish(picture) : english(picture)
    return source.split(separator: "\n").map { line in
      switch line.drop(while: { $0 == " " }) {
      case "@step": Line(slot: .step)
      case "@phase": Line(slot: .phase)
      case "@journey": Line(slot: .journey)
      case "@top": Line(slot: .top)
      case let text:
        Line(text: String(line), id: text.split(separator: " ").dropFirst().first.map(String.init))
      }
    }
  }

  private static func swedish(_ picture: Picture) -> String {
    let actors = """
      karta exempel "Exempel" { språk sv }
      källa intervjuer "Intervjuer" { typ intervju }
      person deltagare "Deltagaren"
      organisation fk "Försäkringskassan"
      roll handlaggare "Handläggare" { vid fk }
      organisation af "Arbetsförmedlingen"
      roll remittent "Handläggare som anmäler" { vid af }
      organisation region "Regionen"
      roll koordinator "Koordinator"
      kontaktpunkt video "Video" { typ digital }
      kontaktpunkt blankett "Blankett" { typ blankett }
      team mgt "Gemensamt team" { medlem handlaggare }

      """
    switch picture {
    case .journey, .blueprint:
      return actors + """
        faktor obalans "Maktobalans"
        tema oro "Oro"
        insikt ensam "Den som är dåligt förberedd står ensam"
        resa vagen "Vägen till mötet" för deltagare {
          fas fore "Före mötet" {
            steg samtycke "Jag skriver under" {
              känsla -1
              av handlaggare
              smärtpunkt oklart "Jag vet inte vad jag säger ja till"
            }
            @phase
            glapp forberedelsen "Ingen äger förberedelsen" mellan handlaggare, mgt
          }
          fas under "I mötet" {
            steg motet "Jag berättar hur det är" {
              @step
            }
          }
          @journey
        }
        @top
        """
    case .actors:
      return actors + """
        relation koordinator -> deltagare stödjer "följer med"
        relation deltagare -> handlaggare möter
        @top
        """
    case .matrix:
      return actors + """
        insikt ensam "Den som är dåligt förberedd står ensam"
        insikt bemotande "Ett gott bemötande gör skillnad"
        idé koksbordet "Köksbordet"
        kriterium berors "Hur många berörs?" { skala 1..7; lågt "få"; högt "många" }
        kriterium paverkan "Hur mycket hjälper det?" { skala 1..7; lågt "lite"; högt "mycket" }
        kriterium resurser "Vad krävs?" { skala 1..7; lågt "lite"; högt "mycket" }
        kriterium tid "Hur lång tid tar det?" { skala 1..7 }
        mått vantetid "Väntetid"
        bedömare arbetsgruppen "Styrgruppen"
        kriterium relevant "Är det rätt?" { skala 1..7; lågt "nej"; högt "ja" }
        bedömare gruppen "Arbetsgruppen"
        bedöm ensam på berors 6 av gruppen
        bedöm ensam på relevant 5 av gruppen
        bedöm bemotande på berors 3 av gruppen
        bedöm bemotande på relevant 6 av gruppen
        bedöm koksbordet på berors 5 av gruppen
        matris fokus "Vad tar vi oss an?" { x berors; y relevant; innehåll insikter, idéer }
        @top
        """
    }
  }

  private static func english(_ picture: Picture) -> String {
    let actors = """
      map example "Example" { language en }
      source interviews "Interviews" { kind interview }
      person participant "The participant"
      organisation fk "Social Insurance Agency"
      role officer "Case officer" { at fk }
      organisation af "Employment Service"
      role referrer "Referring officer" { at af }
      organisation region "The region"
      role coordinator "Coordinator"
      touchpoint video "Video" { kind digital }
      touchpoint form "Form" { kind form }
      team mgt "Joint team" { member officer }

      """
    switch picture {
    case .journey, .blueprint:
      return actors + """
        factor imbalance "Imbalance of power"
        theme worry "Worry"
        insight alone "Who is badly prepared stands alone"
        journey way "The way to the meeting" for participant {
          phase before "Before the meeting" {
            step consent "I sign" {
              feeling -1
              by officer
              pain unclear "I don't know what I say yes to"
            }
            @phase
            gap preparation "Nobody owns the preparation" between officer, mgt
          }
          phase during "In the meeting" {
            step meeting "I tell them how it is" {
              @step
            }
          }
          @journey
        }
        @top
        """
    case .actors:
      return actors + """
        relation coordinator -> participant supports "comes along"
        relation participant -> officer meets
        @top
        """
    case .matrix:
      return actors + """
        insight alone "Who is badly prepared stands alone"
        insight treatment "To be met well makes a difference"
        idea table "The kitchen table"
        criterion reach "How many are affected?" { scale 1..7; low "few"; high "many" }
        criterion impact "How much does it help?" { scale 1..7; low "little"; high "much" }
        criterion resources "What does it take?" { scale 1..7; low "little"; high "much" }
        criterion time "How long does it take?" { scale 1..7 }
        measure waiting "Waiting time"
        criterion relevant "Is it the right thing?" { scale 1..7; low "no"; high "yes" }
        rater group "The working group"
        rate alone on reach 6 by group
        rate alone on relevant 5 by group
        rate treatment on reach 3 by group
        rate treatment on relevant 6 by group
        rate table on reach 5 by group
        matrix focus "What do we take on?" { x reach; y relevant; items insights, ideas }
        @top
        """
    }
  }
}
