// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappText

@testable import GlappViews

/// Maps and pictures for the tests of blueprints.
enum BlueprintMaps {
  /// The blueprint of the first journey of a map written as text.
  static func draw(
    _ text: String, style: PictureStyle = .paper, language: Language = .swedish,
    view: String? = nil, width: Double? = nil
  ) -> Scene {
    BlueprintPicture(
      JourneyMaps.settings(text, style: style, language: language, view: view, width: width)
    ).finish([])
  }

  /// One of everything that a blueprint can show.
  static let whole = """
    map prov "Prov" { language sv; owner "Samordningsförbundet" }
    organisation af "Arbetsförmedlingen" { short "Af"; role handlaggare "Handläggare" }
    organisation fk "Försäkringskassan" { short "Fk"; role utredare "Utredare" }
    organisation region "Region Norr" { role lakare "Läkare" }
    person kim "Kim"
    person mamma "Kims mamma"
    team teamet "Teamet" { member fk.utredare }
    touchpoint telefon "Telefon" { kind phone }
    touchpoint brev "Brev" { kind letter }
    touchpoint rummet "Mötesrum" { kind place }
    journey resan "Vägen till stöd" for kim {
      phase fore "Före" {
        step ringer "Jag ringer och ber om hjälp" {
          by handlaggare; via telefon
          does "Fyller i en blankett"; does "Går igenom blanketten" of handlaggare
          backstage "Skriver en remiss" by handlaggare
          system "Ärendesystemet"
        }
        step brev "Jag får ett brev" {
          by utredare; via brev for utredare
          backstage "Hämtar uppgifter" by utredare
          backstage "Gallrar"
          system "Registret"
        }
        step vantar "Jag väntar" { wait 3 weeks; with mamma }
      }
      phase mote "Mötet" {
        step traffas "Jag träffar alla" {
          by teamet; with handlaggare { basis assumed }; with mamma; via rummet
          backstage "Läser underlaget" by lakare, teamet
          pain trangt "Många på en gång" { severity 4 }
        }
        step beslut "Jag får besked" { by handlaggare; via telefon }
      }
    }
    relation handlaggare -> utredare refers "skickar underlag"
    gap tapp "Underlaget kommer inte fram" between fk, teamet { after vantar; severity 4 }
    """
}
