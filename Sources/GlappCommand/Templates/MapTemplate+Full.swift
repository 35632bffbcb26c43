// SPDX-License-Identifier: EUPL-1.2

import GlappText

extension MapTemplate {
  /// One case with all of it: people, a journey, gaps, an insight, ideas, a decision and views.
  static let fullText = Bilingual(
    sv: """
      // En hel karta i litet: en modell, många bilder. Byt ut orden mot era egna.
      // Rita med: glapp render MAP.glapp
      karta MAP "Namnet på ert arbete" { språk sv }

      // 1. Varifrån ni vet det.
      källa intervjuer "Intervjuer med deltagare" { typ intervju; personer 6 }

      // 2. Vilka de är.
      person kim "Kim"
      organisation varden "Vårdcentralen" { roll lakare "Läkare" }
      organisation kassan "Försäkringskassan" { förkortning "Fk"; roll utredare "Utredare" }
      relation lakare -> utredare informerar "läkarutlåtande"
      relation utredare -> kim beslutar "ersättning"
      relation lakare -> kim stödjer "vård"

      // 3. Resan.
      resa vagen "Från läkaren till beskedet" för kim {
        fas vard "I vården" {
          steg intyg "Jag får ett intyg" { av lakare; känsla +1 { från intervjuer } }
        }
        fas beslut "Hos Försäkringskassan" {
          steg vantan "Jag väntar på besked" {
            av utredare
            väntan 6 veckor
            känsla -2 { från intervjuer }
            smärtpunkt tyst "Ingen säger hur lång tid det tar" { allvar 4; från intervjuer }
          }
          steg besked "Jag får besked per brev" { av utredare; känsla -1 { från intervjuer } }
        }
      }

      // 4. Det som faller mellan, och vad som skulle kunna göras.
      glapp tystnad "Ingen följer väntan" mellan lakare, utredare {
        typ uppföljning
        efter intyg
        förlorar "modet"
        allvar 4
        från intervjuer
      }
      insikt ensam "Den som väntar står ensam" { från tyst, tystnad }
      möjlighet sallskap "Hur skulle vi kunna följa den som väntar?" { svarar-på ensam }
      idé samtal "Ett samtal halvvägs" för sallskap { från intervjuer }
      idé sida "En sida som visar läget" för sallskap { från intervjuer }

      // 5. Vad ni väljer.
      kriterium nytta "Hur mycket hjälper det?" { skala 1..7; lågt "lite"; högt "mycket" }
      kriterium enkelt "Hur enkelt är det?" { skala 1..7; lågt "svårt"; högt "enkelt" }
      bedömare gruppen "Arbetsgruppen"
      bedöm samtal på nytta 6 av gruppen
      bedöm samtal på enkelt 5 av gruppen
      bedöm sida på nytta 5 av gruppen
      bedöm sida på enkelt 2 av gruppen
      matris val "Vad provar vi först?" { x enkelt; y nytta; innehåll idéer }
      beslut start "Samtalet först" på val { status föreslaget; valde samtal }

      // 6. Bilderna.
      vy resan resa "Hur är vägen till besked?" { av vagen }
      vy runt aktörer "Vilka möter Kim?"
      vy valet matris "Vad provar vi först?" { av val }
      vy sparet spår "Vad vilar beslutet på?"

      // Nästa steg: glapp check MAP.glapp   och   glapp trace MAP.glapp start
      """,
    en: """
      // A whole map in little: one model, many pictures. Put your own words in.
      // Draw it with: glapp render MAP.glapp
      map MAP "The name of your work" { language en }

      // 1. How you know it.
      source interviews "Interviews with participants" { kind interview; people 6 }

      // 2. Who they are.
      person kim "Kim"
      organisation care "The health centre" { role doctor "Doctor" }
      organisation insurance "Social insurance" { short "SI"; role officer "Case officer" }
      relation doctor -> officer informs "medical report"
      relation officer -> kim decides "benefits"
      relation doctor -> kim supports "medical care"

      // 3. The journey.
      journey way "From the doctor to the decision" for kim {
        phase caring "In health care" {
          step report "I get a medical report" { by doctor; feeling +1 { from interviews } }
        }
        phase deciding "At social insurance" {
          step waiting "I wait to hear" {
            by officer
            wait 6 weeks
            feeling -2 { from interviews }
            pain silent "Nobody says how long it takes" { severity 4; from interviews }
          }
          step letter "I get a letter" { by officer; feeling -1 { from interviews } }
        }
      }

      // 4. What falls between, and what might be done.
      gap silence "Nobody follows the wait" between doctor, officer {
        kind follow-up
        after report
        loses "courage"
        severity 4
        from interviews
      }
      insight alone "Those who wait are alone" { from silent, silence }
      opportunity company "How might we follow those who wait?" { answers alone }
      idea call "A call halfway" for company { from interviews }
      idea page "A page that shows where it is" for company { from interviews }

      // 5. What you choose.
      criterion help "How much does it help?" { scale 1..7; low "a little"; high "a lot" }
      criterion easy "How easy is it?" { scale 1..7; low "hard"; high "easy" }
      rater group "The working group"
      rate call on help 6 by group
      rate call on easy 5 by group
      rate page on help 5 by group
      rate page on easy 2 by group
      matrix choice "What do we try first?" { x easy; y help; items ideas }
      decision start "The call first" on choice { status proposed; chose call }

      // 6. The pictures.
      view journey journey "What is the way to a decision like?" { of way }
      view around actors "Who meets Kim?"
      view chosen matrix "What do we try first?" { of choice }
      view trace trace "What does the decision rest on?"

      // What next: glapp check MAP.glapp   and   glapp trace MAP.glapp start
      """)
}
