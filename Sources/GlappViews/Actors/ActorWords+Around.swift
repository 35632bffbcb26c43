// SPDX-License-Identifier: EUPL-1.2

import GlappScene
import GlappText

/// The words around the network: the line under the title, the legend, notes.
extension ActorWords {
  var defaultTitle: String {
    say("Vilka finns med, och vad binder dem samman?", "Who is there, and what ties them?")
  }
  var genre: String { say("Aktörskarta", "Actor map") }
  var untied: String { say("Utan relationer i bilden", "Without ties in this picture") }
  func more(_ count: Int) -> String { say("och \(count) till", "and \(count) more") }
  var numbered: String { say("Texter till linjerna", "Words on the lines") }
  var gatheredKey: String { say("Flera relationer i en linje", "Several ties in one line") }
  var legend: String { say("Teckenförklaring", "Legend") }
  var empty: String {
    say(
      "Här finns inga aktörer än. Skriv in organisationer, roller och personer, och vad som "
        + "binder dem samman.",
      "There is nobody here yet. Write down organisations, roles and people, and what ties them.")
  }

  /// How much of everything, what is missing first.
  func sum(_ network: ActorNetwork) -> String {
    let relations = network.eachTie.filter(\.isRelation)
    let missing = relations.count { $0.state == .missing }
    let strained = relations.count { $0.state == .exists && $0.isStrained }
    let vacant = network.nodes.count { $0.kind == .vacancy }
    var parts: [String] = []
    if missing > 0 {
      parts.append(
        missing == 1
          ? say("1 kontakt saknas", "1 contact is missing")
          : say("\(missing) kontakter saknas", "\(missing) contacts are missing"))
    }
    if vacant > 0 {
      parts.append(
        vacant == 1
          ? say("1 plats är vakant", "1 seat is vacant")
          : say("\(vacant) platser är vakanta", "\(vacant) seats are vacant"))
    }
    if strained > 0 {
      parts.append(
        strained == 1
          ? say("1 relation är ansträngd", "1 tie is strained")
          : say("\(strained) relationer är ansträngda", "\(strained) ties are strained"))
    }
    let there = relations.count { $0.state == .exists }
    let actors = network.nodes.reduce(0) { sum, node in
      switch node.kind {
      case .vacancy: sum
      case .crowd(let count): sum + count
      default: sum + 1
      }
    }
    parts.append(people(actors + network.untied.count))
    parts.append(ties(there))
    // a figure and what it counts stay on one line
    return parts.map { $0.replacingFirstSpace(with: "\u{A0}") }.joined(separator: " · ")
  }

  // MARK: - The legend

  var mainPerson: String {
    say("den som kartan handlar om", "the one the map is about")
  }
  var person: String { say("person", "person") }
  var role: String { say("roll", "role") }
  var team: String { say("team", "team") }
  var member: String { say("har en plats i ett team", "has a seat in a team") }
  var seatLine: String { say("plats i teamet", "seat in the team") }
  var vacantLegend: String { say("vakant plats", "vacant seat") }
  var organisation: String { say("organisation", "organisation") }
  var touchpoint: String { say("kontaktpunkt", "touchpoint") }
  var missingLegend: String {
    say("saknas men borde finnas", "missing, ought to be there")
  }
  var absentLegend: String {
    say("ingen kontakt (tillfrågade)", "no contact (asked)")
  }
  var strainedLegend: String { say("ansträngd relation", "strained tie") }
  var strengthLegend: String { say("tjockare: starkare relation", "thicker: stronger tie") }
  var interpretedLegend: String {
    say("ljusare: tolkat eller antaget", "paler: interpreted or assumed")
  }
  var bundleLegend: String {
    say("alla relationer mellan två", "all ties between two")
  }
  var gatheredLegend: String {
    say("flera relationer, uppräknade nedan", "several ties, listed below")
  }
  var plain: String { say("relation", "tie") }

  // MARK: - Notes on how the picture came to be

  var otherForm: String {
    say(
      "Den här formen ritas i en senare version; här visas nätverket i stället.",
      "This form comes in a later version; the network is shown instead.")
  }
  func broken(_ count: Int) -> String {
    count == 1
      ? say(
        "1 relation pekar på något som inte finns i kartan och är inte med.",
        "1 tie leads to something that is not in the map and is not shown.")
      : say(
        "\(count) relationer pekar på något som inte finns i kartan och är inte med.",
        "\(count) ties lead to something that is not in the map and are not shown.")
  }
  var overview: String {
    say(
      "Kartan är för stor för att visa var och en: organisationer visas som helheter.",
      "The map is too large to show everyone: organisations are shown as wholes.")
  }
  func leftOut(_ count: Int) -> String {
    say(
      "\(count) med färre relationer är inte med.", "\(count) with fewer ties are left out.")
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
  func largerPaper(than paper: PaperFormat) -> String {
    let (name, next) = (paper.name, paper.next?.name)
    guard let next else {
      return say(
        "På \(name) blir texten mindre än 8 punkter: dela upp bilden i flera.",
        "On \(name) the text is smaller than 8 points: divide the picture into several.")
    }
    return say(
      "På \(name) blir texten mindre än 8 punkter: skriv ut på \(next) eller större.",
      "On \(name) the text is smaller than 8 points: print on \(next) or larger.")
  }
}

extension String {
  fileprivate func replacingFirstSpace(with other: Character) -> String {
    guard let place = firstIndex(of: " ") else { return self }
    var copy = self
    copy.replaceSubrange(place...place, with: [other])
    return copy
  }
}
