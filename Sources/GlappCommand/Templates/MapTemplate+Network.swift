// SPDX-License-Identifier: EUPL-1.2

import GlappText

extension MapTemplate {
  /// Who is around a person, and what ties them.
  static let networkText = Bilingual(
    sv: """
      // Vilka finns runt en person? Byt ut orden mot era egna.
      // Rita med: glapp render MAP.glapp
      karta MAP "Vilka finns runt Kim?" { språk sv }

      person kim "Kim"
      person syster "Kims syster"

      // Organisationer med sina roller. Den som har en roll ritas i sin organisation.
      organisation varden "Vårdcentralen" { roll lakare "Läkare" }
      organisation kommunen "Kommunen" { roll socialsekreterare "Socialsekreterare" }
      organisation kassan "Försäkringskassan" { förkortning "Fk"; roll utredare "Utredare" }

      // Ett team över gränserna. vakant säger vem som borde ha en plats men inte har det.
      team samrad "Samrådet" {
        medlem socialsekreterare
        medlem utredare
        vakant varden inte-utsedd "Ingen har fått frågan"
      }

      // Band: vem -> vem, vilket slag, och hur med egna ord.
      relation syster -> kim stödjer "pratar varje kväll"
      relation socialsekreterare -> kim stödjer "möts varje vecka"
      relation utredare -> kim beslutar "beslutar om ersättning"
      relation lakare -> kim stödjer "vård"
      relation socialsekreterare <-> utredare möter "i samrådet"
      // saknas: det borde finnas ett band, men det gör det inte.
      relation lakare -> utredare informerar { saknas "vad Kim klarar" }

      // Vad den tomma platsen leder till.
      glapp tom-plats "Ingen från vården i samrådet" mellan varden, samrad { typ plats }

      vy runt aktörer "Vilka finns runt Kim, och vilka borde talas vid?"

      // Nästa steg: glapp help relation   och   glapp list MAP.glapp relationer --where saknas
      """,
    en: """
      // Who is around a person? Put your own words in.
      // Draw it with: glapp render MAP.glapp
      map MAP "Who is around Kim?" { language en }

      person kim "Kim"
      person sister "Kim's sister"

      // Organisations with their roles. Whoever has a role is drawn in its organisation.
      organisation care "The health centre" { role doctor "Doctor" }
      organisation council "The municipality" { role social-worker "Social worker" }
      organisation insurance "Social insurance" { short "SI"; role officer "Case officer" }

      // A team across the borders. vacant says who ought to have a seat but has not.
      team panel "The joint panel" {
        member social-worker
        member officer
        vacant care not-appointed "Nobody has been asked"
      }

      // Ties: who -> whom, of what kind, and how in your own words.
      relation sister -> kim supports "talks every evening"
      relation social-worker -> kim supports "meets every week"
      relation officer -> kim decides "decides on benefits"
      relation doctor -> kim supports "medical care"
      relation social-worker <-> officer meets "in the panel"
      // missing: there ought to be a tie, but there is none.
      relation doctor -> officer informs { missing "what Kim is able to do" }

      // What the empty seat leads to.
      gap empty-seat "Nobody from health care in the panel" between care, panel { kind seat }

      view around actors "Who is around Kim, and who should talk to whom?"

      // What next: glapp help relation   and   glapp list MAP.glapp relations --where missing
      """)
}
