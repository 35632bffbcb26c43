// SPDX-License-Identifier: EUPL-1.2

/// Maps written for the tests: one of everything, and odd ones.
enum JourneySamples {
  /// One of everything a journey's picture can show.
  static let everything = """
    map prov "Prov" { language sv; owner "Samordningsförbundet"; edition 2026; confidential }
    organisation af "Arbetsförmedlingen" { short "Af"; role handlaggare "Handläggare"; role rep "Teamrepresentant" }
    organisation fk "Försäkringskassan" { short "Fk"; role rep "Teamrepresentant" }
    organisation region "Region Norr" { unit psyk "Psykiatrin" { role skoterska "Sjuksköterska" } }
    person kim "Kim"
    person mamma "Kims mamma"
    team resurs "Resursteamet" { member af.rep; member fk.rep; vacant region not-appointed "ingen utsedd"; seats unknown }
    source intervjuer "Intervjuer" { kind interview; people 5 }
    touchpoint telefon "Telefon" { kind phone }
    touchpoint brev "Brev" { kind letter }
    journey resan "Vägen till stöd" for kim {
      kind current; form circular
      need trygg "Att veta vem som ansvarar"
      pain helhet "Ingen ser hela resan" { severity 3 }
      phase fore "Före" {
        step ringer "Jag ringer och ber om hjälp" {
          by af.handlaggare; via telefon
          story "Det är måndag och kön är lång"; owner af
          backstage "Läser ärendet" by af.handlaggare; system "Journalen"
          feeling -1 { evidence "Flera var oroliga" from intervjuer { people 4; feeling -2 }
            evidence "En var lugn" from intervjuer { feeling 0..1 } }
          feeling 0 of af.handlaggare
          does "Letar efter rätt nummer"; thinks "Är det här rätt ställe?"
          expects "Att någon tar över" ; expects "Ett kort samtal" of af.handlaggare
          pain oklart "Vet inte vem jag ska ringa" { severity 4; evidence "Fyra av fem" from intervjuer { people 4 } }
        }
        step remiss "Jag får en remiss" {
          by psyk.skoterska; with mamma; via brev for kim; via telefon for af.handlaggare
          feeling +1 -> -2; feeling +1 of af.handlaggare; feeling -2 of mamma share some
          pain brist "Brevet går inte att förstå" { severity 2..3 { basis interpreted } }
          takes 60 min
        }
        step vantar "Jag väntar" { wait 3 weeks; wait; feeling -2..-1 }
      }
      phase under "Under" {
        step rum "Jag kliver in i rummet" { by resurs; with mamma; moment-of-truth
          feeling -2 share most; feeling +1 share few; feeling +2 of af.handlaggare, mamma { basis stated }
          then ringer "börjar om" 30% laps 2..3
        }
        step plan "Vi gör en plan" { by fk.rep; feeling +2 { basis stated }
          gain lyssnad "Någon lyssnade på hela historien" { from intervjuer }
          then rum "nytt möte"; then plan
        }
      }
      phase efter "Efter" { }
    }
    pain langsam "Allt tar lång tid" at vantar, rum
    pain genom "Samma frågor hela tiden" at fore
    gap anmalan "Ingen äger förberedelsen" between af.handlaggare, resurs {
      kind responsibility; after vantar; severity 4; loses "förtroende"; status smaller
      bridge lots "En lots följer med" { by af.handlaggare; status running }
    }
    gap sprak "De menar olika med rehabilitering" between af, fk, region { at rum }
    gap allt "Ingen har helheten" { at resan }
    opportunity hur "Hur skulle vi kunna möta Kim en gång?" { answers anmalan }
    view bild journey "Hur är det att be om stöd?" { of resan; lanes feelings, pains }
    """

  /// A planned journey with a larger scale, in English.
  static let planned = """
    map plan "A plan" { feeling-scale 3 }
    person alex "Alex"
    journey way "The way in" for alex {
      kind planned
      step one "I ask" { feeling +3 }
      step two "I wait" { wait 2..4 weeks; feeling -3..+1 }
    }
    """

  /// Odd texts: very long, without spaces, emoji, right to left, markup.
  static let odd: String = {
    let long = String(repeating: "mycket lång text ", count: 300)
    let word = String(repeating: "samordningsförbund", count: 5)
    return """
      map odd "Odd"
      person p "\(word)"
      role r "مرحبا بالعالم"
      team empty "\(long)"
      touchpoint t "👩‍👩‍👧‍👦 \(word)"
      journey j "\(long)" for p, nobody {
        phase f "\(long)" {
          phase inner "\(word)" {
            step a "\(long)" { by r, missing; with empty; via t for r, p; feeling -9; feeling +99 of r
              pain x "\(word) <script>alert(1)</script>" { severity 5 }
              gain y "\(long)"
              says "\(long)"
              then nowhere "x"; then a "\(long)"
            }
          }
        }
        step b "👍🏽🇸🇪" { by empty; feeling 0.5; feeling 0.25; feeling 1; feeling 0; feeling 0.1; feeling 0.2; feeling 0.3; feeling 0.4
          wait unknown; takes 90 min }
      }
      gap g "\(long)" between r, p, empty { after b; loses "\(word)"; bridge h "\(long)" }
      """
  }()
}
