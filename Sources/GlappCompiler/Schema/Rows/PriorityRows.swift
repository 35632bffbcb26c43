// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

extension Schema {
  /// Names of kinds in the plural, for lists of whole kinds.
  static let kindNames = #"""
    insights=insikter+ideas=idéer+opportunities=möjligheter+gaps=glapp+pains=smärtpunkter\#
    +gains=höjdpunkter+needs=behov+bridges=bryggor+challenges=utmaningar+themes=teman\#
    +factors=faktorer+hinders=hinder+enablers=framgångsfaktorer\#
    +recommendations=rekommendationer+organisations=organisationer+roles=roller\#
    +persons=personer+teams=team+measures=mått+goals=mål+parts=delar
    """#

  /// What is weighed: criteria, raters and their ratings.
  static let ratingRows: [WordRow] = [
    .element(
      .criterion, "criterion", "kriterium", kind: .criterion, in: [.map, .matrix],
      json: "criteria",
      sv: "Något att bedöma efter, med en skala.",
      en: "Something to rate by, with a scale.",
      exampleSv: #"kriterium berors "Hur många berörs?" { skala 1..5 }"#,
      exampleEn: #"criterion reach "How many are affected?" { scale 1..5 }"#),
    .property(
      .scale, "scale", "skala", in: [.criterion], slots: "value:range",
      sv: "Skalans lägsta och högsta tal.",
      en: "The lowest and highest number of the scale.",
      exampleSv: "skala 1..7", exampleEn: "scale 1..7"),
    .property(
      .low, "low", "lågt", in: [.criterion], slots: "value:text",
      sv: "Vad det lägsta talet betyder.",
      en: "What the lowest number means.",
      exampleSv: #"lågt "få""#, exampleEn: #"low "few""#),
    .property(
      .high, "high", "högt", in: [.criterion], slots: "value:text",
      sv: "Vad det högsta talet betyder.",
      en: "What the highest number means.",
      exampleSv: #"högt "många""#, exampleEn: #"high "many""#),
    .property(
      .weight, "weight", "vikt", in: [.criterion], slots: "value:number",
      sv: "Hur tungt kriteriet väger; 1 om inget sägs.",
      en: "How much the criterion weighs; 1 unless said.",
      exampleSv: "vikt 2", exampleEn: "weight 2"),
    .property(
      .better, "better", "bättre", in: [.criterion, .measure],
      slots: "value:choice(high=högt+low=lågt)", block: .none,
      sv: "Om ett högt eller ett lågt tal är bra.",
      en: "Whether a high or a low number is good.",
      exampleSv: "bättre högt", exampleEn: "better high"),
    .property(
      .beneficiary, "beneficiary", "gynnar", in: [.criterion], slots: "value:refs(actor)",
      occurs: .many,
      sv: "Vems nytta kriteriet mäter.",
      en: "Whose benefit the criterion measures.",
      exampleSv: "gynnar deltagare", exampleEn: "beneficiary participant"),
    .element(
      .rater, "rater", "bedömare", kind: .rater, in: [.map, .matrix],
      sv: "En person eller grupp som bedömer.",
      en: "A person or group that rates.",
      exampleSv: #"bedömare gruppen "Arbetsgruppen" { personer 5 }"#,
      exampleEn: #"rater group "The working group" { people 5 }"#),
    .property(
      .of, "of", "hos", in: [.rater], slots: "value:refs(actor)", occurs: .many,
      sv: "Vilken organisation bedömaren kommer från.",
      en: "Which organisation the rater comes from.",
      exampleSv: "hos fk", exampleEn: "of fk"),
    .property(
      .role, "role", "roll", in: [.rater], slots: "value:refs(role)", occurs: .many,
      sv: "Vilken roll bedömaren har.",
      en: "Which role the rater has.",
      exampleSv: "roll handlaggare", exampleEn: "role officer"),
    .property(
      .anonymous, "anonymous", "anonym", in: [.rater], slots: "", block: .none,
      sv: "Bedömaren ska inte gå att känna igen i bilder.",
      en: "The rater is not to be recognised in pictures.",
      exampleSv: "anonym", exampleEn: "anonymous"),
    .element(
      .rate, "rate", "bedöm", kind: .rating, in: [.map, .matrix, .rater],
      slots: #"""
        item:ref(rateable) "on" criterion:ref(criterion) \#
        value:number|range|unknown ["by" by:ref(rater+actor)] ["date" date:date]
        """#, identity: .address, json: "ratings",
      sv: "En bedömning av något efter ett kriterium; okänt om man frågat men inte vet.",
      en: "A rating of something by a criterion; unknown if asked but not known.",
      exampleSv: "bedöm koksbordet på relevant 5..6 av gruppen",
      exampleEn: "rate table on relevant 5..6 by group"),
    .element(
      .vote, "vote", "rösta", kind: .vote, in: [.map, .matrix, .rater],
      slots: #"item:ref(rateable) value:integer ["by" by:ref(rater+actor)] ["date" date:date]"#,
      identity: .address,
      sv: "Hur många röster något fick.",
      en: "How many votes something got.",
      exampleSv: "rösta koksbordet 3 av gruppen", exampleEn: "vote table 3 by group"),
  ]

  /// Matrices: where things are placed and ordered.
  static let matrixRows: [WordRow] = [
    .element(
      .matrix, "matrix", "matris", kind: .matrix, in: [.map], json: "matrices",
      sv: "En matris som ordnar saker efter två eller tre kriterier.",
      en: "A matrix that orders things by two or three criteria.",
      exampleSv: #"matris fokus "Vad tar vi oss an?" { x berors; y paverkan }"#,
      exampleEn: #"matrix focus "What do we take on?" { x reach; y impact }"#),
    .property(
      .x, "x", "x", in: [.matrix], slots: "value:ref(criterion)",
      sv: "Kriteriet på den vågräta axeln.",
      en: "The criterion on the horizontal axis.",
      exampleSv: "x berors", exampleEn: "x reach"),
    .property(
      .y, "y", "y", in: [.matrix], slots: "value:ref(criterion)",
      sv: "Kriteriet på den lodräta axeln.",
      en: "The criterion on the vertical axis.",
      exampleSv: "y paverkan", exampleEn: "y impact"),
    .property(
      .size, "size", "storlek", in: [.matrix], slots: "value:ref(criterion)",
      sv: "Kriteriet som avgör punkternas storlek.",
      en: "The criterion that decides the size of the dots.",
      exampleSv: "storlek resurser", exampleEn: "size resources"),
    .property(
      .criteria, "criteria", "kriterier", in: [.matrix], slots: "value:refs(criterion)",
      occurs: .many, json: "further-criteria",
      sv: "Fler kriterier som räknas in i ordningen men inte är axlar.",
      en: "More criteria that count in the order but are no axes.",
      exampleSv: "kriterier resurser, tid", exampleEn: "criteria resources, time"),
    .property(
      .items, "items", "innehåll", in: [.matrix],
      slots: "value:choices(\(kindNames))|refs(rateable)", occurs: .many,
      sv: "Vad som placeras: ett helt slag, som insikter, eller en lista.",
      en: "What is placed: a whole kind, such as insights, or a list.",
      exampleSv: "innehåll insikter", exampleEn: "items insights"),
    .property(
      .split, "split", "delning", in: [.matrix], slots: "value:numbers", block: .none,
      sv: "Var linjerna mellan fälten går, på x och på y.",
      en: "Where the lines between the quadrants go, on x and on y.",
      exampleSv: "delning 4, 4", exampleEn: "split 4, 4"),
    .property(
      .preset, "preset", "mall", in: [.matrix],
      slots: #"""
        value:choice(svid=svid+impact-effort=effekt-insats+nine-field=niofält+scb=scb\#
        +power-interest=makt-intresse)
        """#, block: .none,
      sv: "En känd matris, med dess fält och namn.",
      en: "A well-known matrix, with its fields and names.",
      exampleSv: "mall svid", exampleEn: "preset svid"),
    .property(
      .quadrant, "quadrant", "kvadrant", in: [.matrix],
      slots: #"""
        kind:choice(high-high=hög-hög+high-low=hög-låg+low-high=låg-hög+low-low=låg-låg\#
        +high-mid=hög-mellan+mid-high=mellan-hög+mid-mid=mellan-mellan+mid-low=mellan-låg\#
        +low-mid=låg-mellan) value:text
        """#, occurs: .many,
      sv: "Namnet på ett fält: först läget på x, sedan på y.",
      en: "The name of a field: first its place on x, then on y.",
      exampleSv: #"kvadrant hög-hög "Börja här""#, exampleEn: #"quadrant high-high "Start here""#),
    .property(
      .score, "score", "poäng", in: [.matrix],
      slots: "value:choice(product=produkt+sum=summa+weighted=viktad+weakest=svagaste)",
      block: .none,
      sv: "Hur kriterierna räknas ihop till en ordning.",
      en: "How the criteria are added up to an order.",
      exampleSv: "poäng viktad", exampleEn: "score weighted"),
    .property(
      .select, "select", "välj", in: [.matrix], slots: "value:integer", block: .none,
      sv: "Hur många som ska väljas.",
      en: "How many are to be chosen.",
      exampleSv: "välj 5", exampleEn: "select 5"),
  ]
}
