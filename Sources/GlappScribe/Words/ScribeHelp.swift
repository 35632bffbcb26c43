// SPDX-License-Identifier: EUPL-1.2

package import GlappText

/// What the prompt says when it is asked for help.
package enum ScribeHelp {
  package static let text = Bilingual(
    sv: """
      Koden ur bilden, ett tecken och vad som sades. En rad är en anmärkning.
        S4 ! ingen ringer tillbaka      smärtpunkt i steg S4 (S4 !4 …: med allvar 4 av 5)
        S4 + blir trodd                 höjdpunkt
        S4 ? vem skickar brevet         fråga
        S4 -2                           känsla (S4 -2 för att ingen ringer: med skälet)
        S4 behov: veta hur länge        behov, möjlighet, … vid sitt namn
        G1 > koordinatorn följer med    brygga över glappet G1
        S4 något annat                  en lapp vid S4
        vad som helst                   en lapp, att sortera sedan
        … @fk                           sist på raden: vem som sade det
      koder (eller ?)      koderna i bilden       S4        vad som finns i S4
      källa "Workshop 1"   varifrån allt kommer    källa -   ingen källa
      vem fk, af           vilka som talar         resa X    vilken resa koderna hör till
      källor  resor        vad som finns att välja
      ångra (ångra 2)      gör om                  rita      sluta (eller Ctrl-D)
      """,
    en: """
      The code from the picture, a sign, and what was said. A line is a remark.
        S4 ! nobody calls back          pain in step S4 (S4 !4 …: with severity 4 of 5)
        S4 + is believed                gain
        S4 ? who sends the letter       question
        S4 -2                           feeling (S4 -2 since nobody calls: with the reason)
        S4 need: to know how long       need, opportunity, … by its name
        G1 > the coordinator comes too  bridge across the gap G1
        S4 anything else                a slip at S4
        anything at all                 a slip, to be sorted later
        … @fk                           last on the line: who said it
      codes (or ?)         the codes on the picture  S4         what there is in S4
      source "Workshop 1"  where all this comes from source -   no source
      who fk, af           who is speaking           journey X  whose codes are meant
      sources  journeys    what there is to choose from
      undo (undo 2)        redo                      draw       quit (or Ctrl-D)
      """)
}
