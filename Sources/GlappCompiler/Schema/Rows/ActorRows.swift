// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// Who: organisations and their parts.
  static let actorRows: [WordRow] = [
    .element(
      .organisation, "organisation", "organisation", kind: .organisation, in: [.map],
      sv: "En organisation som finns runt personen.",
      en: "An organisation around the person.",
      exampleSv: #"organisation fk "Försäkringskassan" { förkortning "FK" }"#,
      exampleEn: #"organisation fk "Social Insurance Agency" { short "FK" }"#),
    .element(
      .unit, "unit", "enhet", kind: .unit, in: [.organisation, .unit],
      sv: "En del av en organisation; enheter kan ligga i varandra.",
      en: "A part of an organisation; units may lie within each other.",
      exampleSv: #"enhet psykiatri "Psykiatrisk öppenvård""#,
      exampleEn: #"unit psychiatry "Outpatient psychiatry""#),
    .element(
      .role, "role", "roll", kind: .role, in: [.map, .organisation, .unit, .team],
      slots: #"[id] title ["at" at:refs(organisation+unit+team)]"#,
      sv: "En roll i en organisation, eller samma roll hos flera.",
      en: "A role in an organisation, or the same role in several.",
      exampleSv: #"roll handlaggare "Handläggare""#, exampleEn: #"role officer "Case officer""#),
    .property(
      .at, "at", "vid", in: [.role, .team], slots: "value:refs(organisation+unit+team)",
      occurs: .many,
      sv: "Vilka organisationer rollen eller teamet finns hos.",
      en: "Which organisations the role or team is at.",
      exampleSv: "vid af, fk", exampleEn: "at af, fk"),
    .property(
      .short, "short", "förkortning", in: [.organisation, .unit, .role, .team, .person],
      slots: "value:text", block: .none,
      sv: "Det korta namnet, som bilder använder där det är trångt.",
      en: "The short name, used by pictures where space is scarce.",
      exampleSv: #"förkortning "FK""#, exampleEn: #"short "SIA""#),
    .property(
      .alias, "alias", "alias",
      in: [.organisation, .unit, .role, .team, .person, .touchpoint, .term],
      slots: "value:texts", occurs: .many, block: .none,
      sv: "Andra namn som förekommer för samma sak.",
      en: "Other names in use for the same thing.",
      exampleSv: #"alias "Resursråd", "Mgt""#, exampleEn: #"alias "Joint team""#),
    .property(
      .kind, "kind", "typ", in: [.organisation],
      slots: #"""
        value:choice(agency=myndighet+municipality=kommun+region=region\#
        +association=samordningsförbund+company=företag+civil-society=civilsamhälle\#
        +project=projekt+programme=program)
        """#, block: .none,
      json: "type",
      sv: "Vad för slags organisation det är.",
      en: "What kind of organisation it is.",
      exampleSv: "typ myndighet", exampleEn: "kind agency"),
    .property(
      .mission, "mission", "uppdrag", in: [.organisation, .unit, .role, .team],
      slots: "value:text", occurs: .many,
      sv: "Vad de är till för.",
      en: "What they are there for.",
      exampleSv: #"uppdrag "Samordna rehabilitering""#,
      exampleEn: #"mission "Coordinate rehabilitation""#),
    .property(
      .period, "period", "period", in: [.organisation, .team, .relation, .idea, .bridge],
      slots: "value:period|date|text",
      sv: "När det finns eller pågår.",
      en: "When it exists or goes on.",
      exampleSv: "period 2020..2022", exampleEn: "period 2020..2022"),
    .property(
      .closeness, "closeness", "närhet",
      in: [.organisation, .unit, .role, .person, .team, .touchpoint],
      slots: "value:integer<1..4>",
      sv: "Hur nära personen de är, från 1, närmast, till 4.",
      en: "How close to the person they are, from 1, nearest, to 4.",
      exampleSv: "närhet 2", exampleEn: "closeness 2"),
  ]

  /// Who: people, teams and the words they share.
  static let peopleRows: [WordRow] = [
    .element(
      .person, "person", "person", kind: .person, in: [.map], sensitivity: .restricted,
      sv: "Den som går resan, en närstående eller en persona; aldrig en namngiven människa.",
      en: "Whose journey it is, a relative or a persona; never a named human being.",
      exampleSv: #"person deltagare "Deltagaren""#, exampleEn: #"person participant "Participant""#
    ),
    .property(
      .kind, "kind", "typ", in: [.person],
      slots: "value:choice(participant=deltagare+relative=närstående+persona=persona)",
      block: .none,
      json: "type",
      sv: "Vem det är: den som går resan, en närstående eller en påhittad persona.",
      en: "Who it is: the one on the journey, a relative or an invented persona.",
      exampleSv: "typ närstående", exampleEn: "kind relative"),
    .property(
      .ability, "ability", "förmåga", in: [.person, .role], slots: "value:text", occurs: .many,
      sv: "Något personen kan och har kraft till.",
      en: "Something the person can do.",
      exampleSv: #"förmåga "Vet själv vad som hjälper""#,
      exampleEn: #"ability "Knows what helps""#),
    .property(
      .limitation, "limitation", "begränsning", in: [.person, .role], slots: "value:text",
      occurs: .many,
      sv: "Något som gör det svårt för personen.",
      en: "Something that makes it hard for the person.",
      exampleSv: #"begränsning "Svårt att föra sin egen talan""#,
      exampleEn: #"limitation "Finds it hard to speak up""#),
    .property(
      .quote, "quote", "citat", in: [.person, .role, .step, .pain, .gain, .insight, .theme],
      slots: #"value:text ["from" from:refs(source+respondent)]"#, occurs: .many,
      sensitivity: .quote,
      sv: "Ord som någon har sagt, så att ingen kan kännas igen.",
      en: "Words someone said, so that nobody can be recognised.",
      exampleSv: #"citat "Äntligen lyssnade någon" från intervjuer"#,
      exampleEn: #"quote "At last someone listened" from interviews"#),
    .element(
      .team, "team", "team", kind: .team, in: [.map, .organisation, .team],
      sv: "Några som arbetar ihop, ofta från flera organisationer.",
      en: "People who work together, often from several organisations.",
      exampleSv: #"team mgt "Myndighetsgemensamt team" { medlem handlaggare }"#,
      exampleEn: #"team mgt "Joint team" { member officer }"#),
    .element(
      .member, "member", "medlem", kind: .member, in: [.team],
      slots: #"""
        item:ref(role+team+person+unit+organisation) [label:text] ["as" as:text] \#
        ["share" share:percent|range] ["since" since:date]
        """#, identity: .address,
      sv: "En roll eller ett team som ingår, som vad, hur stor del och sedan när.",
      en: "A role or team that takes part, as what, how much and since when.",
      exampleSv: #"medlem handlaggare som "ordförande" andel 60% sedan 2020"#,
      exampleEn: #"member officer as "chair" share 60% since 2020"#),
    .property(
      .since, "since", "sedan", in: [.member, .vacant], slots: "value:date", block: .none,
      sv: "Från när det gäller.",
      en: "From when it holds.",
      exampleSv: "sedan 2020-09", exampleEn: "since 2020-09"),
    .element(
      .vacant, "vacant", "vakant", kind: .vacant, in: [.team],
      slots: #"""
        item:ref(organisation+unit+role) \#
        kind:choice(not-appointed=inte-utsedd+prevented=förhindrad+unknown=okänt) [title]
        """#, identity: .address, json: "vacancies",
      sv: "En plats som står tom, och varför.",
      en: "A seat that is empty, and why.",
      exampleSv: #"vakant region inte-utsedd "psykiatrin saknar bemanning""#,
      exampleEn: #"vacant region not-appointed "psychiatry is short of staff""#),
    .property(
      .meets, "meets", "träffas", in: [.team], slots: "value:text",
      sv: "Hur ofta och var teamet träffas.",
      en: "How often and where the team meets.",
      exampleSv: #"träffas "en gång i veckan""#, exampleEn: #"meets "once a week""#),
    .property(
      .seats, "seats", "platser", in: [.team], slots: "value:integer|range|unknown",
      sv: "Hur många platser teamet har; okänt där källan inte säger vilka som sitter där.",
      en: "How many seats the team has; unknown where the source does not say who sits there.",
      exampleSv: "platser okänt", exampleEn: "seats unknown"),
    .element(
      .term, "term", "begrepp", kind: .term, in: [.map],
      sv: "Ett ord som kan betyda olika saker för olika parter.",
      en: "A word that may mean different things to different parties.",
      exampleSv: #"begrepp "rehabilitering" { betyder fk "arbetsinriktad" }"#,
      exampleEn: #"term "rehabilitation" { means fk "work-oriented" }"#),
    .property(
      .means, "means", "betyder", in: [.term], slots: "item:refs(actor) value:text",
      occurs: .many,
      sv: "Vad ordet betyder för en part.",
      en: "What the word means to a party.",
      exampleSv: #"betyder fk "arbetsinriktad""#, exampleEn: #"means fk "work-oriented""#),
  ]
}
