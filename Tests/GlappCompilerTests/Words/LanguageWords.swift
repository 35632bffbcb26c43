// SPDX-License-Identifier: EUPL-1.2

/// The words that the language promises, as they were agreed on before there was a schema: where
/// each stands, what it may be, and what may follow it. Held against the schema, so that no word is
/// lost on the way.
enum LanguageWords {
  /// `place: words`; `top` is outside all blocks, `settings` the block of `map`, `each` every
  /// element.
  static let places = """
    top: map include slip source evidence fact assumption question lesson organisation role person
    top: team term relation relation-kind touchpoint journey pain gain need gap bridge hinder
    top: enabler challenge theme insight opportunity idea recommendation criterion rater rate vote
    top: matrix decision factor influence loop measure total distribution flow goal view
    settings: language about owner edition confidential feeling-scale severity allow threshold
    settings: palette logo
    each: note tag basis status field from
    source: kind of date people interviews confidential publish respondent
    evidence: kind by people share against consent feeling
    question: answered-by answer
    insight: voice theme from
    theme: voice theme insight
    pain: voice evidence severity frequency felt-by at
    gain: frequency felt-by at
    need: severity frequency at of
    journey: default kind period of form phase
    matrix: default
    organisation: short kind alias mission period unit role
    unit: unit role
    role: at
    person: need goal ability limitation quote
    team: member vacant meets seats role
    organisation: closeness
    role: closeness
    person: closeness
    team: closeness
    term: means
    relation: strength missing confirmed-by none strained formal actual via
    touchpoint: kind owner
    phase: step story owner
    step: by with via feeling does thinks says expects wait takes backstage system need pain gain
    step: opportunity then moment-of-truth story owner
    gap: kind at after between loses severity affects pains status bridge
    bridge: by status
    hinder: of factor
    enabler: of factor
    opportunity: answers
    idea: for part benefit effort owner status test
    test: date result status
    criterion: scale low high weight better beneficiary
    rater: of role people anonymous
    matrix: x y size items split preset quadrant score select
    decision: status chose set-aside by date because alternative cost position owner follow-up
    decision: measure record
    factor: kind level within lever meadows
    influence: strength delay
    loop: kind through
    measure: unit better base value differs total
    distribution: categories of from
    flow: transition
    goal: on target due outcome base
    view: of lanes first hide only except focus group-by size-by form rings align style width pin
    view: scale
    """

  /// `place word: choices`.
  static let choices = """
    settings language: sv en
    settings severity: error warning hint off
    pain basis: stated implied interpreted assumed
    source kind: report interview focus-group observation survey workshop register
    source publish: open paraphrase-only never
    evidence kind: finding quote observation figure
    evidence share: all most some few divided
    evidence consent: yes no
    assumption status: open confirmed refuted
    insight voice: for against mixed unclear
    organisation kind: agency municipality region association company civil-society project programme
    team vacant: not-appointed prevented unknown
    top relation: meets refers informs funds steers decides represents supports consults employs
    top relation: depends power
    touchpoint kind: meeting phone video letter form digital place
    journey kind: current former future planned actual
    journey form: line circular
    step feeling: all most some few divided
    gap kind: responsibility information time rules language coordination feedback rundgang seat
    gap kind: power trust money follow-up
    gap status: open smaller closed
    bridge status: idea testing running ended
    idea status: sketched testing running dropped
    criterion better: high low
    matrix items: insights ideas gaps pains
    matrix preset: svid impact-effort nine-field scb power-interest
    matrix quadrant: high-high low-low high-low low-high
    matrix score: product sum weighted weakest
    decision status: proposed taken postponed returned
    decision position: for against reserves
    factor kind: factor activity output outcome
    factor level: individual relation organisation structure policy
    measure better: high low
    measure value: start end
    top view: journey blueprint compare actors gap-matrix system matrix disagreement ranking
    top view: perspectives trace themes timeline figures
    view size-by: betweenness
    view form: network rings columns ecomap
    view style: paper screen dark mono room
    """

  /// `place word: connectives` that may follow.
  static let clauses = """
    top slip: from by at
    top evidence: from at
    insight from: at
    top role: at
    team member: as share since
    top journey: for
    step via: for
    step feeling: of share
    step expects: of
    step backstage: by
    step then: laps
    top gap: between at after
    pain voice: share
    insight voice: share
    idea benefit: for
    top idea: for
    top recommendation: to
    top rate: on by date
    top vote: by
    top decision: on
    top loop: through
    measure value: at
    measure total: of
    top total: of
    distribution of: at
    top goal: of
    settings allow: at
    journey default: basis
    """

  /// The Swedish words that were agreed on.
  static let swedish = """
    journey=resa phase=fas step=steg feeling=känsla wait=väntan pain=smärtpunkt gain=höjdpunkt
    gap=glapp bridge=brygga source=källa evidence=belägg insight=insikt opportunity=möjlighet
    rate=bedöm decision=beslut basis=grund
    """

  /// The lines of one of the lists: what stands before the colon and the words after it.
  static func lines(_ list: String) -> [(key: [Substring], words: [Substring])] {
    list.split(separator: "\n").map { line in
      let halves = line.split(separator: ":")
      return (halves[0].split(separator: " "), halves[1].split(separator: " "))
    }
  }
}
