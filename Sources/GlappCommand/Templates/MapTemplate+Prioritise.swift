// SPDX-License-Identifier: EUPL-1.2

import GlappText

extension MapTemplate {
  /// Insights rated by three parties, and what was chosen.
  static let prioritiseText = Bilingual(
    sv: """
      // Vad gör vi först? Byt ut orden mot era egna.
      // Rita med: glapp render MAP.glapp
      karta MAP "Vad gör vi först?" { språk sv }

      källa intervjuer "Våra intervjuer" { typ intervju; personer 9 }

      // Det ni väljer mellan. Skriv varifrån ni vet det.
      insikt blanketten "Blanketten är svår att förstå" { från intervjuer }
      insikt vantan "Ingen säger hur lång väntan är" { från intervjuer }
      insikt omtag "Allt måste berättas igen" { från intervjuer }

      // Vad ni väger efter, med ord i båda ändar av skalan.
      kriterium manga "Hur många berörs?" { skala 1..7; lågt "få"; högt "många" }
      kriterium nytta "Hur mycket skulle det hjälpa?" { skala 1..7; lågt "lite"; högt "mycket" }

      // Vilka som bedömer. Var och en bedömer för sig, innan ni jämför.
      bedömare kassan "Försäkringskassan"
      bedömare varden "Vårdcentralen"

      bedöm blanketten på manga 6 av kassan
      bedöm blanketten på manga 5 av varden
      bedöm blanketten på nytta 5 av kassan
      bedöm blanketten på nytta 6 av varden
      bedöm vantan på manga 7 av kassan
      bedöm vantan på manga 6 av varden
      bedöm vantan på nytta 4 av kassan
      bedöm vantan på nytta 4 av varden
      bedöm omtag på manga 4 av kassan
      bedöm omtag på manga 5 av varden
      bedöm omtag på nytta 6 av kassan
      bedöm omtag på nytta 7 av varden

      matris forst "Vad gör vi först?" { x manga; y nytta; innehåll insikter }

      // Beslutet: vad som valdes, vad som väljs bort och varför.
      beslut start "Blanketten och omtagen först" på forst {
        status föreslaget
        valde blanketten, omtag
        valde-bort vantan "Beror på ett nytt system som kommer i höst"
        eftersom "Båda går att åtgärda före sommaren"
      }

      // Nästa steg: glapp trace MAP.glapp start   och   glapp rate MAP.glapp omtag nytta 7
      """,
    en: """
      // What do we do first? Put your own words in.
      // Draw it with: glapp render MAP.glapp
      map MAP "What do we do first?" { language en }

      source interviews "Our interviews" { kind interview; people 9 }

      // What you choose between. Say how you know it.
      insight form "The form is hard to understand" { from interviews }
      insight waiting "Nobody says how long the wait is" { from interviews }
      insight retell "Everything has to be told again" { from interviews }

      // What you weigh by, with words at both ends of the scale.
      criterion many "How many are affected?" { scale 1..7; low "few"; high "many" }
      criterion help "How much would it help?" { scale 1..7; low "a little"; high "a lot" }

      // Who rates. Each rates alone, before you compare.
      rater insurance "Social insurance"
      rater care "The health centre"

      rate form on many 6 by insurance
      rate form on many 5 by care
      rate form on help 5 by insurance
      rate form on help 6 by care
      rate waiting on many 7 by insurance
      rate waiting on many 6 by care
      rate waiting on help 4 by insurance
      rate waiting on help 4 by care
      rate retell on many 4 by insurance
      rate retell on many 5 by care
      rate retell on help 6 by insurance
      rate retell on help 7 by care

      matrix first "What do we do first?" { x many; y help; items insights }

      // The decision: what was chosen, what was set aside and why.
      decision start "The form and the retelling first" on first {
        status proposed
        chose form, retell
        set-aside waiting "Depends on a new system, which comes in the autumn"
        because "Both can be mended before summer"
      }

      // What next: glapp trace MAP.glapp start   and   glapp rate MAP.glapp retell help 7
      """)
}
