// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// The file: the map itself, includes and settings.
  static let fileRows: [WordRow] = [
    .element(
      .map, "map", "karta", kind: .map, in: [.map], occurs: .once, json: "map",
      sv: "Kartan: dess namn och, i blocket, dess inställningar.",
      en: "The map: its name and, in the block, its settings.",
      exampleSv: #"karta demo "Mgt-mötet" { språk sv }"#,
      exampleEn: #"map demo "The joint meeting" { language en }"#),
    .directive(
      .include, "include", "inkludera", in: [.map], slots: "value:text",
      sv: "Tar in en annan fil i kartan.",
      en: "Takes another file into the map.",
      exampleSv: #"inkludera "organisationer.glapp""#,
      exampleEn: #"include "organisations.glapp""#),
    .setting(
      .language, "language", "språk", slots: "value:choice(sv=sv+en=en)",
      sv: "Språket som bilder och meddelanden talar: sv eller en.",
      en: "The language of pictures and messages: sv or en.",
      exampleSv: "språk sv", exampleEn: "language en"),
    .setting(
      .about, "about", "om", slots: "value:text",
      sv: "Vad kartan handlar om, helst som en fråga.",
      en: "What the map is about, preferably as a question.",
      exampleSv: #"om "Hur minskar vi maktobalansen i mötet?""#,
      exampleEn: #"about "How do we even out the power in the meeting?""#),
    .setting(
      .owner, "owner", "ägare", slots: "value:text|refs(actor)",
      sv: "Vem som svarar för kartan.",
      en: "Who answers for the map.",
      exampleSv: #"ägare "Samordningsförbundet""#,
      exampleEn: #"owner "The coordination association""#),
    .setting(
      .edition, "edition", "utgåva", slots: "value:date|text",
      sv: "Vilken utgåva av kartan det är.",
      en: "Which edition of the map this is.",
      exampleSv: "utgåva 2022-06", exampleEn: "edition 2022-06"),
    .setting(
      .confidential, "confidential", "konfidentiell", slots: "",
      sv: "Kartan får inte spridas; bilderna säger det.",
      en: "The map must not be spread; the pictures say so.",
      exampleSv: "konfidentiell", exampleEn: "confidential"),
    .setting(
      .feelingScale, "feeling-scale", "känsloskala", slots: "value:integer<1..5>",
      sv: "Hur långt känsloskalan går åt vardera hållet; 2 om inget sägs.",
      en: "How far the scale of feelings goes each way; 2 unless said.",
      exampleSv: "känsloskala 3", exampleEn: "feeling-scale 3"),
    .setting(
      .severity, "severity", "allvar",
      slots: "value:name kind:choice(error=fel+warning=varning+hint=råd+off=av)",
      role: .directive, occurs: .many,
      sv: "Hur allvarligt verktyget ska ta ett visst slags fynd.",
      en: "How seriously the tool is to take a certain kind of finding.",
      exampleSv: "allvar unowned-wait varning", exampleEn: "severity unowned-wait warning"),
    .setting(
      .allow, "allow", "tillåt",
      slots: #"value:name [because:text] ["at" at:refs(any)]"#,
      role: .directive, occurs: .many,
      sv: "Godtar ett fynd, med ett skäl och på ett visst ställe.",
      en: "Accepts a finding, for a reason and in a certain place.",
      exampleSv: #"tillåt vacant-seat "regionen är tillfrågad""#,
      exampleEn: #"allow vacant-seat "the region has been asked""#),
    .setting(
      .threshold, "threshold", "tröskel", slots: "kind:name value:number",
      role: .directive, occurs: .many,
      sv: "Gränsen där verktyget börjar säga till, till exempel om antal i rummet.",
      en: "The limit where the tool speaks up, for instance about people in the room.",
      exampleSv: "tröskel people-in-step 8", exampleEn: "threshold people-in-step 8"),
    .setting(
      .palette, "palette", "palett", slots: "value:text|names",
      sv: "Färgerna i bilderna.",
      en: "The colours of the pictures.",
      exampleSv: #"palett "lugn""#, exampleEn: #"palette "calm""#),
    .setting(
      .logo, "logo", "logotyp", slots: "value:text",
      sv: "En bildfil som sätts i hörnet av varje bild.",
      en: "An image file put in the corner of every picture.",
      exampleSv: #"logotyp "forbundet.svg""#, exampleEn: #"logo "association.svg""#),
    .setting(
      .default, "default", "förval", slots: #""basis" value:\#(basisChoice)"#,
      role: .directive,
      sv: "Hur känslor, bedömningar och påverkan är kända där inget annat sägs.",
      en: "How feelings, ratings and influences are known where nothing else is said.",
      exampleSv: "förval grund tolkat", exampleEn: "default basis interpreted"),
    .setting(
      .note, "note", "anteckning", slots: "value:text", occurs: .many,
      sv: "En anteckning om kartan.",
      en: "A remark on the map.",
      exampleSv: #"anteckning "Steg 4 återstår""#, exampleEn: #"note "Step 4 remains""#),
    .setting(
      .tag, "tag", "tagg", slots: "value:names", occurs: .many,
      sv: "Egna ord att sortera kartor efter.",
      en: "Words of your own to sort maps by.",
      exampleSv: "tagg finsam", exampleEn: "tag finsam"),
    .setting(
      .status, "status", "status", slots: "value:\(generalStatus)",
      sv: "Hur långt arbetet med kartan har kommit.",
      en: "How far the work on the map has come.",
      exampleSv: "status utkast", exampleEn: "status draft"),
    .setting(
      .field, "field", "fält", slots: "label:text value:text", occurs: .many,
      sv: "En egen uppgift med namn, till exempel ett diarienummer.",
      en: "A named detail of your own, such as a registration number.",
      exampleSv: #"fält "diarienummer" "SN 2022/14""#,
      exampleEn: #"field "registration" "SN 2022/14""#),
  ]
}
