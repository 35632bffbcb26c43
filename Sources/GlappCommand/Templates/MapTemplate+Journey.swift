// SPDX-License-Identifier: EUPL-1.2

import GlappText

extension MapTemplate {
  /// A journey of five steps.
  static let journeyText = Bilingual(
    sv: """
      // En första resa. Byt ut orden mot era egna: allt efter // är bara till för den som läser.
      // Rita med: glapp render MAP.glapp
      karta MAP "Namnet på ert arbete" { språk sv }

      // Den som resan handlar om, och de som möter hen. Ordet efter person är ett kort id.
      person kim "Kim"
      roll handlaggare "Handläggare"

      // Varifrån ni vet det ni skriver. Hänvisa hit med från.
      källa intervjuer "Våra intervjuer" { typ intervju; personer 6 }

      resa vagen "Hur är det att be om stöd?" för kim {
        fas fore "Före mötet" {
          // Steg säger vad som händer, som den det händer skulle säga det.
          // känsla går från -2 till +2. Skriv bara en känsla när ni vet eller tolkar något.
          steg ringer "Jag ringer och ber om hjälp" { av handlaggare; känsla -1 }
          steg vantar "Jag väntar på besked" {
            av handlaggare
            väntan 3 veckor
            känsla -2 { grund tolkat }  // er egen tolkning ritas ofylld
            smärtpunkt oklart "Ingen säger hur lång väntan blir" { allvar 4; från intervjuer }
          }
        }
        fas mote "På mötet" {
          steg berattar "Jag berättar vad som har hänt" { av handlaggare; känsla -1 }
          steg plan "Vi gör en plan tillsammans" {
            av handlaggare
            känsla +2
            höjdpunkt lyssnad "Någon lyssnar på mig" { från intervjuer }
          }
        }
      }

      // Nästa steg: glapp check MAP.glapp --hints   och   glapp help känsla
      """,
    en: """
      // A first journey. Put your own words in: all that follows // is only for those who read it.
      // Draw it with: glapp render MAP.glapp
      map MAP "The name of your work" { language en }

      // Whose journey it is, and who meets them. The word after person is a short id.
      person kim "Kim"
      role officer "Case officer"

      // How you know what you write. Refer to it with from.
      source interviews "Our interviews" { kind interview; people 6 }

      journey way "What is it like to ask for support?" for kim {
        phase before "Before the meeting" {
          // Steps say what happens, as the person it happens to would say it.
          // feeling goes from -2 to +2. Write a feeling only where you know or interpret something.
          step call "I call and ask for help" { by officer; feeling -1 }
          step waiting "I wait to hear" {
            by officer
            wait 3 weeks
            feeling -2 { basis interpreted }  // your own reading is drawn unfilled
            pain unclear "Nobody says how long it takes" { severity 4; from interviews }
          }
        }
        phase meeting "At the meeting" {
          step story "I tell what has happened" { by officer; feeling -1 }
          step plan "We make a plan together" {
            by officer
            feeling +2
            gain heard "Somebody listens to me" { from interviews }
          }
        }
      }

      // What next: glapp check MAP.glapp --hints   and   glapp help feeling
      """)
}
