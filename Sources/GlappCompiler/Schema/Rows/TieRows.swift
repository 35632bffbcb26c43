// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// What ties them: relations and touchpoints.
  static let tieRows: [WordRow] = [
    .element(
      .relation, "relation", "relation", kind: .relation, in: [.map],
      slots: #"""
        [id] source:ref(actor+touchpoint) arrow:arrow target:ref(actor+touchpoint) \#
        kind:choice(meets=möter+refers=remitterar+informs=informerar+funds=finansierar\#
        +steers=styr+decides=beslutar+represents=företräder+supports=stödjer\#
        +consults=rådfrågar+employs=anställer+depends=beror-av+power=makt)|ref(relationKind) \#
        [title]
        """#, identity: .address,
      sv: "Ett band mellan två: vem som gör vad för eller mot vem.",
      en: "A tie between two: who does what for or to whom.",
      exampleSv: #"relation remittent -> mgt remitterar "intresseanmälan""#,
      exampleEn: #"relation referrer -> mgt refers "notification""#),
    .element(
      .relationKind, "relation-kind", "relationstyp", kind: .relationKind, in: [.map],
      slots: "id [title]", identity: .required,
      sv: "Ett eget slags relation.",
      en: "A kind of relation of your own.",
      exampleSv: #"relationstyp delar-lokal "delar lokal med""#,
      exampleEn: #"relation-kind shares-rooms "shares rooms with""#),
    .property(
      .strength, "strength", "styrka", in: [.relation], slots: "value:number<1..5>|range<1..5>",
      sv: "Hur stark relationen är, från 1 till 5.",
      en: "How strong the relation is, from 1 to 5.",
      exampleSv: "styrka 4", exampleEn: "strength 4"),
    .property(
      .missing, "missing", "saknas", in: [.relation], slots: "[value:text]",
      sv: "Vad som borde finnas mellan dem men inte gör det.",
      en: "What ought to be there between them but is not.",
      exampleSv: #"saknas "återkoppling efter mötet""#,
      exampleEn: #"missing "feedback after the meeting""#),
    .property(
      .confirmedBy, "confirmed-by", "bekräftas-av", in: [.relation, .gap, .assumption],
      slots: "value:refs(actor)", occurs: .many,
      sv: "Vem som har bekräftat det.",
      en: "Who has confirmed it.",
      exampleSv: "bekräftas-av fk", exampleEn: "confirmed-by fk"),
    .property(
      .noContact, "none", "ingen", in: [.relation], slots: "",
      sv: "Ni har frågat, och det finns ingen kontakt.",
      en: "You asked, and there is no contact.",
      exampleSv: "ingen", exampleEn: "none"),
    .property(
      .strained, "strained", "ansträngd", in: [.relation], slots: "",
      sv: "Relationen är ansträngd.",
      en: "The relation is strained.",
      exampleSv: "ansträngd", exampleEn: "strained"),
    .property(
      .formal, "formal", "formell", in: [.relation], slots: "",
      sv: "Så är det bestämt, vare sig det blir så eller inte.",
      en: "So it has been laid down, whether or not it happens.",
      exampleSv: "formell", exampleEn: "formal"),
    .property(
      .actual, "actual", "faktisk", in: [.relation], slots: "",
      sv: "Så är det i praktiken, vad som än är bestämt.",
      en: "So it is in practice, whatever has been laid down.",
      exampleSv: "faktisk", exampleEn: "actual"),
    .property(
      .via, "via", "via", in: [.relation], slots: "value:refs(touchpoint)", occurs: .many,
      sv: "Vilka kontaktpunkter relationen går genom.",
      en: "Which touchpoints the relation goes through.",
      exampleSv: "via blankett", exampleEn: "via form"),
    .element(
      .touchpoint, "touchpoint", "kontaktpunkt", kind: .touchpoint,
      in: [.map, .organisation, .unit],
      sv: "Där personen möter någon: ett möte, ett brev, en blankett, en plats.",
      en: "Where the person meets someone: a meeting, a letter, a form, a place.",
      exampleSv: #"kontaktpunkt samtycke "Samtyckesblankett" { typ blankett }"#,
      exampleEn: #"touchpoint consent "Consent form" { kind form }"#),
    .property(
      .kind, "kind", "typ", in: [.touchpoint],
      slots: #"""
        value:choice(meeting=möte+phone=telefon+video=video+letter=brev+form=blankett\#
        +digital=digital+place=plats)
        """#, block: .none,
      json: "type",
      sv: "Vad för slags kontaktpunkt det är.",
      en: "What kind of touchpoint it is.",
      exampleSv: "typ blankett", exampleEn: "kind form"),
  ]
}
