// SPDX-License-Identifier: EUPL-1.2

import GlappModel
import GlappText

/// The words of the picture of actors, in one language: what stands on lines and in boxes. The
/// words around the network and those of its telling stand in files of their own.
struct ActorWords: Sendable {
  let language: Language

  func say(_ swedish: String, _ english: String) -> String {
    Bilingual(sv: swedish, en: english)[language]
  }

  /// In quotation marks, as each language writes them.
  func quoted(_ text: String) -> String { say("”\(text)”", "“\(text)”") }

  // MARK: - Ties

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
    case .depends: say("är beroende av", "depends on")
    case .power: say("har makt över", "has power over")
    }
  }

  /// The same before the name of the other, in a sentence.
  func phrase(_ kind: RelationKind) -> String {
    kind == .refers ? say("remitterar till", "refers to") : verb(kind)
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
    case .consults: say("samråd", "consultation")
    case .employs: say("anställning", "employment")
    case .depends: say("samspel", "interplay")
    case .power: say("inflytande", "influence")
    }
  }

  func missing(_ what: String) -> String { say("saknas: ", "missing: ") + what }
  /// Before a number, on a line whose words stand under the picture.
  var see: String { say("se", "see") }
  var noContact: String { say("ingen kontakt", "no contact") }
  var anyContact: String { say("kontakt", "contact") }
  var formally: String { say(" (formellt)", " (formally)") }
  var inPractice: String { say(" (i praktiken)", " (in practice)") }

  // MARK: - Boxes

  /// Where those who hold a role are.
  func at(_ places: [String]) -> String { say("hos ", "at ") + places.joined(separator: ", ") }
  var nowhere: String { say("organisation inte angiven", "organisation not stated") }
  var whole: String { say("organisationen som helhet", "the organisation as a whole") }
  var wholeUnit: String { say("enheten som helhet", "the unit as a whole") }
  func meetings(_ text: String) -> String { say("möten: ", "meetings: ") + text }

  func vacant(_ reason: VacancyReason) -> String {
    say("Vakant plats: ", "Vacant seat: ") + why(reason)
  }

  /// Why a seat is vacant.
  func why(_ reason: VacancyReason) -> String {
    switch reason {
    case .notAppointed: say("ingen utsedd", "nobody appointed")
    case .prevented: say("utsedd men förhindrad", "appointed but prevented")
    case .unknown: say("okänt varför", "nobody knows why")
    }
  }

  /// What is said of a team's seats, `known` of which are drawn.
  func seats(_ amount: Amount?, known: Int) -> String {
    switch amount {
    case .unknown?, .missing?:
      return known == 0
        ? say("platserna är inte kända", "seats not known")
        : say("fler platser finns, okända", "more seats exist, unknown")
    case .quantity(let quantity)?:
      guard let low = quantity.low, let high = quantity.high else { return "" }
      let text = low == high ? count(low) : "\(count(low))–\(count(high))"
      let seats =
        low == 1 && high == 1 ? say("1 plats", "1 seat") : say("\(text) platser", "\(text) seats")
      let rest = low == high ? low - Double(known) : 0
      if rest <= 0 || known == 0 { return seats }
      return seats + say(", \(count(rest)) okända", ", \(count(rest)) unknown")
    case .text?, nil:
      return known == 0 ? say("vilka som ingår är inte sagt", "members not stated") : ""
    }
  }

  func count(_ value: Double) -> String { QuantityText.number(value, language) }

  func people(_ count: Int) -> String {
    count == 1 ? say("1 aktör", "1 actor") : say("\(count) aktörer", "\(count) actors")
  }

  func ties(_ count: Int) -> String {
    count == 1 ? say("1 relation", "1 tie") : say("\(count) relationer", "\(count) ties")
  }

  /// What stands on a line that stands for `count` ties of one sort, before the number in the key.
  func gathered(_ count: Int, _ sort: ActorNetwork.Sort) -> String {
    switch sort {
    case .ordinary: say("\(count) relationer, se", "\(count) ties, see")
    case .strained: say("\(count) ansträngda relationer, se", "\(count) strained ties, see")
    case .missing: say("saknas: \(count) kontakter, se", "missing: \(count) contacts, see")
    case .absent: say("ingen kontakt: \(count) uppgifter, se", "no contact: \(count) answers, see")
    case .seat: say("\(count) platser, se", "\(count) seats, see")
    }
  }

  /// The same in the key, after whom it is between.
  func gatheredHeading(_ count: Int, _ sort: ActorNetwork.Sort) -> String {
    switch sort {
    case .ordinary: say("\(count) relationer", "\(count) ties")
    case .strained: say("\(count) ansträngda relationer", "\(count) strained ties")
    case .missing: say("\(count) kontakter saknas", "\(count) contacts are missing")
    case .absent:
      say("\(count) uppgifter om ingen kontakt", "\(count) answers that there is no contact")
    case .seat: say("\(count) platser", "\(count) seats")
    }
  }

  /// After the ties of a key that are drawn.
  func moreInWords(_ count: Int) -> String {
    say(
      "och \(count) till, i bildens beskrivning", "and \(count) more, told in the words beside it")
  }

  func bundle(_ count: Int, missing: Int) -> String {
    ties(count) + (missing > 0 ? say(", \(missing) saknas", ", \(missing) missing") : "")
  }
}
