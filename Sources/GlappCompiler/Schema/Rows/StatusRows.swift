// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// How far work has come, for elements that have no list of their own.
  static let generalStatus = "choice(draft=utkast+agreed=överens+outdated=inaktuell)"

  /// How far each kind of element has come; every kind has its own list.
  static let statusRows: [WordRow] = {
    let own: [([ElementKind], choice: String, example: Bilingual)] = [
      (
        [.assumption], "open=öppet+confirmed=bekräftat+refuted=motbevisat",
        Bilingual(sv: "bekräftat", en: "confirmed")
      ),
      (
        [.question, .challenge], "open=öppen+answered=besvarad+dropped=avfärdad",
        Bilingual(sv: "besvarad", en: "answered")
      ),
      ([.slip], "unsorted=osorterad+sorted=sorterad", Bilingual(sv: "sorterad", en: "sorted")),
      (
        [.gap, .pain, .hinder], "open=öppet+smaller=mindre+closed=slutet",
        Bilingual(sv: "mindre", en: "smaller")
      ),
      ([.need], "unmet=omött+partly=delvis+met=mött", Bilingual(sv: "delvis", en: "partly")),
      (
        [.bridge], "idea=idé+testing=prövas+running=igång+ended=avslutad",
        Bilingual(sv: "igång", en: "running")
      ),
      (
        [.idea], "sketched=skissad+testing=prövas+running=igång+dropped=nedlagd",
        Bilingual(sv: "skissad", en: "sketched")
      ),
      (
        [.test], "planned=planerat+running=pågår+done=klart+stopped=avbrutet",
        Bilingual(sv: "klart", en: "done")
      ),
      (
        [.opportunity], "open=öppen+chosen=vald+answered=besvarad+dropped=avfärdad",
        Bilingual(sv: "vald", en: "chosen")
      ),
      (
        [.recommendation], "proposed=föreslagen+accepted=antagen+done=genomförd+declined=avvisad",
        Bilingual(sv: "antagen", en: "accepted")
      ),
      (
        [.decision],
        "proposed=föreslaget+taken=fattat+postponed=uppskjutet+returned=återremitterat",
        Bilingual(sv: "fattat", en: "taken")
      ),
      (
        [.goal], "set=satt+underway=på-väg+reached=nått+missed=missat",
        Bilingual(sv: "nått", en: "reached")
      ),
    ]
    let listed = Set(own.flatMap(\.0))
    let rest = everyElement.filter { !listed.contains($0) }
    let general = generalStatus.dropFirst("choice(".count).dropLast()
    return (own + [(rest, String(general), Bilingual(sv: "utkast", en: "draft"))]).map {
      parents, choice, example in
      .property(
        .status, "status", "status", in: parents, slots: "value:choice(\(choice))",
        sv: "Hur långt det har kommit.",
        en: "How far it has come.",
        exampleSv: "status \(example.swedish)", exampleEn: "status \(example.english)")
    }
  }()
}
