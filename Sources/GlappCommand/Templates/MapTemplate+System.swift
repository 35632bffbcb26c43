// SPDX-License-Identifier: EUPL-1.2

import GlappText

extension MapTemplate {
  /// What drives what, and who can move it.
  static let systemText = Bilingual(
    sv: """
      // Vad driver vad? Faktorer är sådant som kan öka eller minska.
      // Rita med: glapp render MAP.glapp
      karta MAP "Varför tar det så lång tid?" { språk sv }

      organisation kommunen "Kommunen" { roll socialsekreterare "Socialsekreterare" }
      organisation varden "Vårdcentralen" { roll lakare "Läkare" }
      relation socialsekreterare <-> lakare möter "en gång i månaden"

      källa workshop "Vår workshop" { typ workshop; personer 12 }

      // inom säger vem som kan påverka faktorn.
      faktor koen "Antal som väntar" { inom kommunen }
      faktor tiden "Tid per person" { inom kommunen }
      faktor omtag "Ärenden som kommer tillbaka" { inom varden }

      // Påverkan: + betyder mer ger mer, - betyder mer ger mindre, ? att ni inte är eniga.
      påverkan koen -> tiden - { från workshop }
      påverkan tiden -> omtag - { från workshop }
      påverkan omtag -> koen + { från workshop; fördröjning "några månader" }

      // Slingan som de bildar: den driver på sig själv.
      slinga rundgang "Ju fler som väntar, desto fler kommer tillbaka" genom koen, tiden, omtag

      // Nästa steg: glapp help påverkan   och   glapp show MAP.glapp koen
      """,
    en: """
      // What drives what? Factors are things of which there can be more or less.
      // Draw it with: glapp render MAP.glapp
      map MAP "Why does it take so long?" { language en }

      organisation council "The municipality" { role social-worker "Social worker" }
      organisation care "The health centre" { role doctor "Doctor" }
      relation social-worker <-> doctor meets "once a month"

      source workshop "Our workshop" { kind workshop; people 12 }

      // within says who can move the factor.
      factor queue "How many are waiting" { within council }
      factor time "Time for each person" { within council }
      factor returns "Cases that come back" { within care }

      // Influence: + means more gives more, - more gives less, ? that you do not agree.
      influence queue -> time - { from workshop }
      influence time -> returns - { from workshop }
      influence returns -> queue + { from workshop; delay "some months" }

      // The loop that they form: it drives itself.
      loop circle "The more who wait, the more come back" through queue, time, returns

      // What next: glapp help influence   and   glapp show MAP.glapp queue
      """)
}
