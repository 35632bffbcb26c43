// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// The words of the picture of actors, in one language.
struct ActorWords: Sendable {
  let language: Language

  private func say(_ swedish: String, _ english: String) -> String {
    Bilingual(sv: swedish, en: english)[language]
  }

  /// What one does for or to the other, as it stands on a line.
  func verb(_ kind: RelationKind) -> String {
    switch kind {
    case .meets: say("möter", "meets")
    case .refers: say("remitterar", "refers")
    case .informs: say("informerar", "informs")
    case .funds: say("finansierar", "funds")
    case .steers: say("styr", "steers")
    case .decides: say("beslutar om", "decides about")
    case .represents: say("företräder", "represents")
    case .supports: say("stödjer", "supports")
    case .consults: say("rådfrågar", "consults")
    case .employs: say("anställer", "employs")
    case .depends: say("beror av", "depends on")
    case .power: say("har makt över", "has power over")
    }
  }

  /// What is missing when a tie of this kind is missing and nobody said more.
  func noun(_ kind: RelationKind) -> String {
    switch kind {
    case .meets: say("möten", "meetings")
    case .refers: say("remittering", "referral")
    case .informs: say("information", "information")
    case .funds: say("finansiering", "funding")
    case .steers: say("styrning", "steering")
    case .decides: say("beslut", "decisions")
    case .represents: say("företrädare", "representation")
    case .supports: say("stöd", "support")
    case .consults: say("rådfrågning", "consultation")
    case .employs: say("anställning", "employment")
    case .depends: say("samspel", "interplay")
    case .power: say("inflytande", "influence")
    }
  }

  func missing(_ what: String) -> String { say("saknas: ", "missing: ") + what }
  func fromTo(_ one: String, _ other: String) -> String {
    say("Från \(one) till \(other)", "From \(one) to \(other),")
  }
  func between(_ one: String, _ other: String) -> String {
    say("Mellan \(one) och \(other)", "Between \(one) and \(other),")
  }
  func noContact(between one: String, _ other: String) -> String {
    say("Mellan \(one) och \(other): ingen kontakt", "Between \(one) and \(other): no contact")
  }
  var noContact: String { say("ingen kontakt", "no contact") }
  var anyContact: String { say("kontakt", "contact") }
  var formally: String { say(" (formellt)", " (formally)") }
  var inPractice: String { say(" (i praktiken)", " (in practice)") }
  var strained: String { say("ansträngd relation", "strained relation") }
  var tiedTo: String { say("har ett band till", "is tied to") }
  var via: String { say("via ", "via ") }

  func at(_ places: [String], more: Int) -> String {
    let names = places.joined(separator: ", ")
    let rest = more > 0 ? say(" och \(more) till", " and \(more) more") : ""
    return say("hos ", "at ") + names + rest
  }

  var whole: String { say("organisationen som helhet", "the organisation as a whole") }
  var wholeUnit: String { say("enheten som helhet", "the unit as a whole") }

  func emptySeat(_ reason: VacancyReason) -> String {
    switch reason {
    case .notAppointed: say("Tom plats: ingen utsedd", "Empty seat: nobody appointed")
    case .prevented: say("Tom plats: förhindrad", "Empty seat: prevented")
    case .unknown: say("Tom plats: okänt varför", "Empty seat: nobody knows why")
    }
  }

  /// What is said of a team's seats.
  func seats(_ amount: Amount?, members: Int, empty: Int) -> String {
    switch amount {
    case .unknown?, .missing?:
      return say("alla platser är inte kända", "not all seats are known")
    case .quantity(let quantity)?:
      if let low = quantity.low, let high = quantity.high {
        let text = low == high ? count(low) : "\(count(low))–\(count(high))"
        return low == 1 && high == 1
          ? say("1 plats", "1 seat") : say("\(text) platser", "\(text) seats")
      }
      return ""
    case .text?, nil:
      return members + empty == 0 ? say("vilka som ingår är inte sagt", "members not stated") : ""
    }
  }

  private func count(_ value: Double) -> String {
    value.rounded() == value && abs(value) < 1e9 ? String(Int(value)) : String(value)
  }

  func has(_ team: String, seatFor member: String, as capacity: String) -> String {
    let role = capacity.isEmpty ? "" : say(" som ", " as ") + capacity
    return say("\(member) har en plats i \(team)", "\(member) has a seat in \(team)") + role
  }

  func emptySeatSentence(_ team: String, _ place: String, _ reason: String, _ why: String)
    -> String
  {
    let first = say(
      "\(place) har ingen på sin plats i \(team)", "Nobody sits for \(place) in \(team)")
    return first + ". " + reason + (why.isEmpty ? "" : " – " + why)
  }

  func people(_ count: Int) -> String {
    count == 1 ? say("1 aktör", "1 actor") : say("\(count) aktörer", "\(count) actors")
  }

  func bundle(_ count: Int, missing: Int) -> String {
    let ties = count == 1 ? say("1 band", "1 tie") : say("\(count) band", "\(count) ties")
    return missing > 0 ? ties + say(", \(missing) saknas", ", \(missing) missing") : ties
  }

  // Titles and remarks

  var defaultTitle: String {
    say("Vilka finns med, och vad binder dem samman?", "Who is there, and what ties them?")
  }
  var genre: String { say("Aktörskarta", "Actor map") }
  var untied: String { say("Utan band i bilden", "Without ties in this picture") }
  var legend: String { say("Teckenförklaring", "Legend") }
  var empty: String {
    say(
      "Här finns inga aktörer än. Skriv in organisationer, roller och personer, och vad som "
        + "binder dem samman.",
      "There is nobody here yet. Write down organisations, roles and people, and what ties them.")
  }

  func sum(_ network: ActorNetwork) -> String {
    let relations = network.ties.filter(\.isRelation)
    let missing = relations.count { $0.state == .missing }
    let actors = network.nodes.count { $0.kind != .vacancy } + network.untied.count
    let empty = network.nodes.count { $0.kind == .vacancy }
    var parts = [people(actors), bundle(relations.count - missing, missing: 0)]
    if missing > 0 {
      parts.append(
        missing == 1
          ? say("1 kontakt saknas", "1 contact is missing")
          : say("\(missing) kontakter saknas", "\(missing) contacts are missing"))
    }
    if empty > 0 {
      parts.append(
        empty == 1
          ? say("1 plats står tom", "1 seat is empty")
          : say("\(empty) platser står tomma", "\(empty) seats are empty"))
    }
    return parts.joined(separator: " · ")
  }

  // The legend

  var mainPerson: String {
    say("den som kartan handlar om", "the one the map is about")
  }
  var person: String { say("person", "person") }
  var role: String { say("roll", "role") }
  var team: String { say("team", "team") }
  var member: String { say("har en plats i ett team", "has a seat in a team") }
  var seatLine: String { say("plats i teamet", "seat in the team") }
  var emptySeatLegend: String { say("plats som står tom", "seat that is empty") }
  var organisation: String { say("organisation", "organisation") }
  var unit: String { say("enhet", "unit") }
  var touchpoint: String { say("kontaktpunkt", "touchpoint") }
  var missingLegend: String {
    say("saknas men borde finnas", "missing, ought to be there")
  }
  var absentLegend: String {
    say("ingen kontakt (tillfrågat)", "no contact (asked)")
  }
  var strainedLegend: String { say("ansträngd", "strained") }
  var strengthLegend: String { say("tjockare: starkare band", "thicker: stronger tie") }
  var interpretedLegend: String {
    say(
      "ljusare: tolkat eller antaget", "paler: interpreted or assumed")
  }
  var bundleLegend: String {
    say("alla band mellan två", "all ties between two")
  }
  var plain: String { say("band", "tie") }

  // Notes on how the picture came to be

  var otherForm: String {
    say(
      "Den här formen ritas i en senare version; här visas nätverket i stället.",
      "This form comes in a later version; the network is shown instead.")
  }
  func broken(_ count: Int) -> String {
    say(
      "\(count) band pekar på något som inte finns i kartan och är inte med.",
      "\(count) ties lead to something that is not in the map and are not shown.")
  }
  var overview: String {
    say(
      "Kartan är för stor för att visa var och en: organisationer visas som helheter.",
      "The map is too large to show everyone: organisations are shown as wholes.")
  }
  func leftOut(_ count: Int) -> String {
    say("\(count) med färre band är inte med.", "\(count) with fewer ties are left out.")
  }
  func placed(_ rung: LayoutRung) -> String? {
    switch rung {
    case .asked, .acrossGroups, .labelsAfterwards: nil
    case .simplified:
      say(
        "Bilden är placerad på ett enklare sätt än vanligt.",
        "The picture was laid out in a simpler way than usual.")
    case .forceDirected:
      say(
        "Bilden är placerad utan lager, eftersom den vanliga placeringen inte gick.",
        "The picture was laid out without layers, since the usual way did not work.")
    case .own:
      say(
        "Bilden är placerad av glapp självt, utan Graphviz.",
        "The picture was laid out by glapp itself, without Graphviz.")
    }
  }
  var largerPaper: String {
    say(
      "På A4 blir texten mindre än 8 punkter: skriv ut på A3 eller större.",
      "On A4 the text is smaller than 8 points: print on A3 or larger.")
  }

  // The telling

  var who: String { say("Vilka som finns med", "Who is there") }
  var ties: String { say("Vad som binder dem samman", "What ties them") }
  var missingHeading: String { say("Kontakter som saknas", "Missing contacts") }
  var absentHeading: String { say("Tillfrågade utan kontakt", "Asked, without contact") }
  var teams: String { say("Team och deras platser", "Teams and their seats") }
  var outside: String { say("Utanför organisationerna", "Outside the organisations") }
  var about: String { say("Om bilden", "About the picture") }
  var interpreted: String { say("tolkat eller antaget", "interpreted or assumed") }
  func strength(_ value: Double) -> String {
    say("styrka \(count(value)) av 5", "strength \(count(value)) of 5")
  }
}
